import type { Exercise } from '../../exercise/document.ts';
import { m } from '../../words/paraglide/messages.js';
import type { ChartTable } from '../charts/frame/chart-table.ts';
import type { ValuePoint } from '../charts/value-line.ts';
import { points, roundError } from '../month/figures.ts';
import { figure, listed } from '../numbers.ts';
import { type CellChange, isWorthALine } from './account.ts';
import { familyName } from './cause-groups.ts';
import { causesOf, cellName } from './cell-names.ts';
import type { Mover } from './multiples.ts';

/** What moved a value most over the span. */
export const foremostCause = ({ change }: Mover, { scenario }: Exercise): string => causesOf(change, scenario, 1);

/** A month of a value in words: what it was, and what moved it in that month. */
export function moverWords({ change, parts }: Mover, { month, value, error }: ValuePoint, exercise: Exercise): string {
  const words = { name: cellName(change, exercise.scenario), month, value: figure(value) };
  const said = error > 0 ? m['flow.mark-about']({ ...words, error: roundError(error) }) : m['flow.mark'](words);
  const moved = parts
    .filter((part) => part.month === month && isWorthALine(part))
    .map(({ family, amount }) => m['flow.mark-cause']({ cause: familyName(family), amount: points(amount) }));
  return [said, ...moved].join('\n');
}

/** How many values moved, and which most. */
export const multiplesSummary = (changes: readonly CellChange[], { scenario }: Exercise): string =>
  m['flow.multiples-summary']({
    count: changes.length,
    largest: listed(changes.slice(0, 3).map((change) => `${cellName(change, scenario)} ${points(change.amount)}`)),
  });

/** The values that are shown, as they were at first and are at last, with what moved them. */
export const multiplesTable = (movers: readonly Mover[], { scenario }: Exercise): ChartTable => ({
  caption: m['flow.multiples-table']({ count: movers.length }),
  columns: [
    { name: m['consequences.col-what']() },
    { name: m['flow.was'](), isFigure: true },
    { name: m['flow.is'](), isFigure: true },
    { name: m['consequences.col-change'](), isFigure: true },
    { name: m['flow.moved-by']() },
  ],
  rows: movers.map(({ change, points: values }) => [
    cellName(change, scenario),
    figure(values[0]?.value ?? 0),
    figure(values.at(-1)?.value ?? 0),
    points(change.amount),
    causesOf(change, scenario, 3),
  ]),
});
