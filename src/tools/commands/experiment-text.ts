import type { Estimate } from '../../forecast/summary.ts';
import { textOf } from '../../scenario/text.ts';
import { rounded, table } from '../print.ts';
import type { RanExperiment } from './ran-experiment.ts';

interface About {
  readonly scenario: {
    readonly id: string;
    readonly version: string;
    readonly digest: string;
    readonly variant: string | null;
  };
  readonly model: { readonly version: string; readonly digest: string };
}

/** What an experiment found, for people. */
export function tellExperiment({ ready, result }: RanExperiment, { scenario, model }: About): string[] {
  const { id, text } = ready.experiment;
  const told = textOf(text, 'en');
  const { runs, seed, parameters, expectations } = result;
  const variant = scenario.variant === null ? '' : `, variant ${scenario.variant}`;
  return [
    told === '' ? id : `${id}: ${told}`,
    `${scenario.id} ${scenario.version}${variant}, ${runs} runs an arm, seed ${seed}, ${parameters} parameters`,
    `scenario ${scenario.digest}, model ${model.version} ${model.digest}`,
    ...armsOf(result),
    ...differencesOf(result),
    ...(expectations.length === 0 ? [] : ['', 'Expectations at 95 %']),
    ...expectations.map((one) => `  ${one.held ? 'held  ' : 'BROKEN'}  ${one.text}  (${tellEstimate(one).join(' ')})`),
  ];
}

function armsOf({ arms, metrics, spread }: RanExperiment['result']): string[] {
  return metrics.flatMap((metric) => [
    '',
    spread === null ? metric : `${metric}, and the share of its spread that comes from parameters`,
    ...table(
      Object.entries(arms).map(([arm, found]) => {
        const share = spread?.[arm]?.[metric] ?? null;
        const shown = share === null ? [] : [`${rounded(share.parameters * 100, 0)} %`];
        return [`  ${arm}`, ...tellEstimate(found[metric]), ...shown];
      }),
      [1],
    ),
  ]);
}

function differencesOf({ differences }: RanExperiment['result']): string[] {
  if (differences.length === 0) return [];
  const rows = differences.map((one) => [`  ${one.metric}`, `${one.of} less ${one.against}`, ...tellEstimate(one)]);
  return ['', 'Paired differences', ...table(rows, [2])];
}

/** A mean and its interval in two cells. */
export function tellEstimate(estimate: Estimate | undefined): [string, string] {
  if (estimate === undefined) return ['none', ''];
  const { mean, low, high } = estimate;
  if (mean === null || low === null || high === null) return ['none', ''];
  return [rounded(mean, 3), `${rounded(low, 3)} to ${rounded(high, 3)}`];
}
