import { rounded, table } from '../print.ts';
import type { ToldCalibration } from './told.ts';

type Parameter = ToldCalibration['parameters'][number];
type ToldClaim = ToldCalibration['claims'][number];

/** A calibration for people. */
export function tellCalibration(all: ToldCalibration): string {
  const { model, loss, check, parameters, unconstrained } = all;
  const moved = parameters.filter(({ present, proposed }) => present !== proposed);
  return [
    `Calibration of model ${model.version} ${model.digest} to ${all.claimCount} claims`,
    `${all.runs} runs an arm (${all.screenRuns} in the screening), seed ${all.seed}, margin wanted ${all.wanted}`,
    `search over ${parameters.length} parameters and ${all.watchedCount} claims near their bounds: ${searchOf(all)}`,
    `loss in the search: ${rounded(loss.before, 4)} before, ${rounded(loss.after, 4)} after`,
    `loss under the luck of the files: ${rounded(check.loss.before, 4)} before, ${rounded(check.loss.after, 4)} after`,
    `claims that hold: ${check.held.before} before, ${check.held.after} after`,
    'A margin is the mean gap that keeps a claim, in standard deviations between runs. In brackets: with the parameter',
    'at its low and at its high end, in the screening.',
    ...section('Claims: margin before and after, and the parameters that each leans on most', claimRows(all.claims)),
    ...section('Proposed values', moved.length === 0 ? [['  none: the present values are best']] : movedRows(moved)),
    ...section('What the claims constrain, all else at the proposed values', parameters.flatMap(constraintRows)),
    ...(all.notSearched.length === 0 ? [] : ['', `Mattering less, and not searched: ${all.notSearched.join(', ')}`]),
    '',
    `No claim constrains ${unconstrained.count} other parameters; ${all.untouching.length} of them touch no claim at all.`,
  ].join('\n');
}

const searchOf = ({ looked, steps, settled }: ToldCalibration): string =>
  `${looked} of at most ${steps} points, ${settled ? 'settled' : 'not settled'}`;

const section = (title: string, rows: readonly (readonly string[])[]): string[] => ['', title, ...table(rows)];

const claimRows = (claims: readonly ToldClaim[]): string[][] =>
  claims.map(({ id, before, after, leansOn }) => [
    `  ${id}`,
    ...[before, after].map(({ margin, held }) => `${held ? 'holds' : 'BROKEN'} ${rounded(margin, 2)}`),
    leansOn.map((one) => `${one.id} (${rounded(one.atLow, 2)} to ${rounded(one.atHigh, 2)})`).join(', '),
  ]);

const movedRows = (moved: readonly Parameter[]): string[][] =>
  moved.map(({ id, present, proposed, low, high }) => [`  ${id}`, `${present} -> ${proposed}`, `in ${low} to ${high}`]);

function constraintRows({ id, low, high, from, to }: Parameter): string[][] {
  const below = from.breaks.length === 0 ? [] : [`below: ${from.breaks.join(', ')}`];
  const above = to.breaks.length === 0 ? [] : [`above: ${to.breaks.join(', ')}`];
  const why = [...below, ...above].join('; ');
  return [
    [
      `  ${id}`,
      `${from.value} to ${to.value}`,
      `of ${low} to ${high}`,
      why === '' ? 'no claim breaks on its own range' : why,
    ],
  ];
}
