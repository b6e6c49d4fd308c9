import type { Balance } from '../../forecast/balance/balance.ts';
import { OUTCOMES } from '../../forecast/balance/outcomes.ts';
import type { StrategyWarning } from '../../forecast/balance/strategies-compared.ts';
import type { Seen } from '../../forecast/balance/stages-seen.ts';
import { rounded, table } from '../print.ts';
import { tellInjects } from './balance-injects-text.ts';
import { listed, tellChange, tellMeasures } from './balance-measures-text.ts';
import { METHOD } from './balance-method.ts';
import { tellSensitivity } from './balance-sensitivity-text.ts';
import { tellEstimate } from './experiment-text.ts';

/** A balance for people: findings and tables by part, each after a word on how it was worked out. */
export const tellBalance = (found: Balance, runs: number): string[] => [
  ...part('1 Strategies', METHOD.strategies, tellStrategies(found)),
  ...part('2 Measures', `${METHOD.measures} ${METHOD.dominated}`, tellMeasures(found, runs)),
  ...part('3 Stages', METHOD.stages, tellStages(found)),
  ...part('4 Injects', METHOD.injects, tellInjects(found)),
  ...part('5 Sensitivity', METHOD.sensitivity, tellSensitivity(found.sensitivity)),
];

const WIDTH = 118;

const part = (title: string, method: string, lines: readonly string[]): string[] => [
  '',
  title,
  ...folded(method),
  '',
  ...lines,
];

/** Words in lines of a width that reads well. */
export function folded(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

function tellStrategies({ strategies, warnings }: Balance): string[] {
  const metrics = [...OUTCOMES.map(({ metric }) => metric), 'politicalCost', 'financialCost', 'calibration'] as const;
  return [
    ...listed('Look into', warnings.map(tellWarning)),
    ...metrics.flatMap((metric) => [
      '',
      `${metric}: mean and 95 % interval; less doing nothing, * is clear`,
      ...table(
        strategies.map(({ id, metrics: of, againstNothing }) => {
          const against = id === 'nothing' ? '' : tellChange(againstNothing[metric]);
          return [`  ${id}`, ...tellEstimate(of[metric]), against];
        }),
        [1, 3],
      ),
    ]),
  ];
}

function tellWarning(warning: StrategyWarning): string {
  switch (warning.code) {
    case 'no-strategy-differs':
      return 'no strategy differs clearly from doing nothing in what happens to people';
    case 'always-imminent':
      return 'doing nothing always leads to imminent risk: nobody can learn to tell a false alarm';
    case 'never-imminent':
      return 'doing nothing never leads to imminent risk: there is nothing to prevent';
    case 'no-dilemma':
      return `${warning.strategy} is best in every outcome and cheapest: there is no dilemma`;
    case 'one-best':
      return `${warning.strategy} is best in every outcome: only its price speaks against it`;
    case 'decided-by-luck':
      return `only ${rounded(warning.share * 100, 1)} % of the spread of harm lies between strategies: luck decides`;
  }
}

function tellStages({ stages: { runs, stages, arrows, unreached, untaken } }: Balance): string[] {
  const rows = (seen: readonly Seen[]): string[] =>
    table(
      seen.map((one) => [`  ${one.id}`, percent(one.share)]),
      [1],
    );
  return [
    ...listed('Unreachable stages', unreached),
    ...listed('Arrows of the ladder never taken', untaken),
    '',
    `Share of ${runs} runs in which each stage was reached`,
    ...rows(stages),
    '',
    'Share of runs in which each arrow was taken',
    ...rows(arrows),
  ];
}

/** A share in per cent. */
export const percent = (share: number): string => `${rounded(share * 100, 1)} %`;
