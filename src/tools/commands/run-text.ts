import type { Assessment } from '../../sim/decision.ts';
import { formatTarget } from '../../sim/decision.ts';
import type { Attempt } from '../../sim/authorise.ts';
import type { Refusal } from '../../sim/refuse.ts';
import type { DecisionResult } from '../../sim/settle.ts';
import type { RunMetrics } from '../../forecast/metrics.ts';
import { rounded, table } from '../print.ts';
import type { BelievedValue, ByPlace, PlayedMonth } from './played.ts';

const HEADINGS = [
  'month',
  'stage',
  'shock',
  'incited',
  'armed',
  'violated',
  'consent',
  'harm',
  'political',
  'budget',
  'digest',
];
const LEGEND =
  'shock political-shock · incited, armed, violated: incitement, mobilization, violations in the worst place · consent host-consent';

/** The months of a run: a table of where each closed, then what happened in those in which something did. */
export function tellMonths(months: readonly PlayedMonth[], titleOf: (inject: string) => string): string[] {
  const happened = months.flatMap((month) => {
    const lines = tellMonth(month, titleOf);
    return lines.length === 0 ? [] : ['', `Month ${month.month}`, ...lines.map((line) => `  ${line}`)];
  });
  const [head = '', ...rows] = table([HEADINGS, ...months.map(rowOf)], [0, 2, 3, 4, 5, 6, 7, 8, 9]);
  return [head, ...rows, '', LEGEND, ...happened];
}

function rowOf({ month, stage, readings, harm, resources, digest }: PlayedMonth): string[] {
  const levels = [
    readings['political-shock'],
    readings['incitement:max'],
    readings['mobilization:max'],
    readings['violations:max'],
    readings['host-consent'],
  ];
  return [
    String(month),
    stage,
    ...levels.map((level) => rounded(level, 0)),
    rounded(harm, 2),
    rounded(resources.politicalCapital),
    rounded(resources.budget),
    digest,
  ];
}

function tellMonth(
  { injects, assessment, decisions, belief }: PlayedMonth,
  titleOf: (inject: string) => string,
): string[] {
  return [
    ...injects.map((id) => `inject ${id}: ${titleOf(id)}`.replace(/: $/, '')),
    ...(belief === undefined ? [] : [`believed ${tellBelief(belief)}`]),
    ...(assessment === null ? [] : [tellAssessment(assessment)]),
    ...decisions.map(tellDecision),
  ];
}

const tellAssessment = ({ stage, chance, public: isPublic }: Assessment): string =>
  `assessed ${stage}, ${rounded(chance * 100, 0)} %${isPublic ? ', in public' : ''}`;

/** The place that the team believes to be worst off, with the error of that belief. */
function tellBelief(belief: ByPlace<BelievedValue>): string {
  const worst = (['incitement', 'mobilization', 'violations'] as const).map((indicator) => {
    const places = Object.entries(belief[indicator] ?? {}).toSorted(([, a], [, b]) => b.value - a.value);
    const [place, at] = places[0] ?? ['', { value: 0, error: 0 }];
    return `${indicator} ${rounded(at.value, 0)} ± ${rounded(at.error, 0)} in ${place}`;
  });
  return worst.join(', ');
}

/** A decision and what came of it, in one line. */
export function tellDecision({ decision, outcome, refusal, attempts, paid }: DecisionResult): string {
  if (decision.kind === 'stop') return `stop ${decision.measure}: ${refusal === null ? outcome : tellRefusal(refusal)}`;
  const what = `take ${decision.measure} by ${decision.actor} at ${formatTarget(decision.target)}`;
  if (refusal !== null) return `${what}: ${tellRefusal(refusal)}`;
  const price = `political ${rounded(paid.political)}, budget ${rounded(paid.financial)}`;
  const tried = attempts.filter(({ hurdles }) => hurdles.length > 0).map(tellAttempt);
  return [`${what}: ${outcome}, for ${price}`, ...tried].join('; ');
}

function tellRefusal({ code, short, measures }: Refusal): string {
  const lacking = short === undefined ? '' : `, ${rounded(short)} short`;
  return `impossible, ${code}${lacking}${measures === undefined ? '' : ` (${measures.join(', ')})`}`;
}

const tellAttempt = ({ hurdles }: Attempt): string =>
  hurdles
    .map(({ hurdle, chance, passed, vote }) => {
      const vetoes = vote === undefined || vote.vetoes.length === 0 ? '' : `, veto of ${vote.vetoes.join(' and ')}`;
      return `${hurdle} ${passed ? 'given' : 'not given'} at ${rounded(chance * 100, 0)} %${vetoes}`;
    })
    .join(', ');

/** The metrics of a run, one a line. */
export const tellMetrics = (metrics: RunMetrics): string[] =>
  table(
    Object.entries(metrics).map(([name, value]) => [`  ${name}`, value === null ? 'none' : rounded(value, 3)]),
    [1],
  );
