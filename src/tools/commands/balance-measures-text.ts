import type { Balance } from '../../forecast/balance/balance.ts';
import { MEASURE_SETTINGS } from '../../forecast/balance/measure-settings.ts';
import type { TriedSetting } from '../../forecast/balance/measures-tried.ts';
import type { Change } from '../../forecast/balance/outcomes.ts';
import type { PreparedAttempt } from '../../forecast/balance/prepared-attempt.ts';
import { rounded, table } from '../print.ts';

type Measures = Pick<Balance, 'measures' | 'measureFindings'>;

/** Outcomes that stand in the table for people; the JSON has them all. */
const SHOWN = ['harm', 'peakStage', 'onset'] as const;

/** Measures: what is wrong with them, then each in its settings. */
export function tellMeasures({ measures, measureFindings: found }: Measures, runs: number): string[] {
  return [
    ...listed('Never possible: refused or turned down, whatever was done for it', found.neverPossible.map(tellAttempt)),
    ...listed(
      'Only with groundwork: turned down in every setting, possible after evidence, gentler steps and a clear mandate',
      found.needGroundwork.map(tellAttempt),
    ),
    ...listed(`Never useful: no clear improvement was shown with ${runs} runs`, found.neverUseful),
    ...listed('Only foundations: better norms or institutions, nothing clear for people', found.onlyFoundations),
    ...listed('Slight: clearly better for people, by less than a tenth of what luck makes of it', found.slight),
    ...listed(
      'Dominated: another of the pillar does at least as much and costs no more',
      found.dominated.map(({ id, by }) => `${id} by ${by.slice(0, MOST_NAMED).join(', ')}${more(by.length)}`),
    ),
    '',
    'Change of harm, peak stage and onset with each measure; * is clear, − was never at work',
    ...table(
      [
        ['  measure', 'pillar', 'cost', ...MEASURE_SETTINGS.flatMap((setting) => [setting, '', ''])],
        ...measures.map(({ id, pillar, cost, inPackage, settings }) => [
          `  ${id}${inPackage ? ' (package)' : ''}`,
          String(pillar),
          `${cost.political}+${cost.financial}`,
          ...MEASURE_SETTINGS.flatMap((setting) => tellSetting(settings[setting])),
        ]),
      ],
      [3, 4, 5, 6, 7, 8, 9, 10, 11],
    ),
  ];
}

const MOST_NAMED = 3;

const more = (count: number): string => (count > MOST_NAMED ? ` and ${count - MOST_NAMED} more` : '');

/** A heading with its lines, or with "none". */
export const listed = (heading: string, lines: readonly string[]): string[] => [
  `${heading}:${lines.length === 0 ? ' none' : ''}`,
  ...lines.map((line) => `  ${line}`),
];

const tellSetting = ({ worked, changes }: TriedSetting): string[] =>
  SHOWN.map((metric) => (worked === 0 ? '−' : tellChange(changes[metric])));

/** A change as its mean, with a star where it is clear. */
export const tellChange = ({ mean, verdict }: Change): string =>
  mean === null ? 'none' : `${rounded(mean, 3)}${verdict === 'better' || verdict === 'worse' ? '*' : ' '}`;

const tellAttempt = ({ id, worked, why }: PreparedAttempt): string =>
  `${id}: ${why === null ? `in ${rounded(worked * 100, 0)} % of runs` : tellWhy(why)}`;

function tellWhy(why: NonNullable<PreparedAttempt['why']>): string {
  switch (why.kind) {
    case 'refused':
      return why.measures.length === 0 ? why.code : `${why.code} (${why.measures.join(', ')})`;
    case 'turned-down':
      return `turned down (${why.hurdle})`;
    case 'no-actor':
      return 'nobody can take it';
    case 'too-late':
      return 'it does not come to work in time';
  }
}
