import type { Exercise } from '../../exercise/document.ts';
import { m } from '../../words/paraglide/messages.js';
import type { ChartTable } from '../charts/frame/chart-table.ts';
import { points } from '../month/figures.ts';
import { listed } from '../numbers.ts';
import type { CellChange } from './account.ts';
import { causesOf, cellName } from './cell-names.ts';
import type { FlowScope } from './flow-names.ts';

/** All changes as a table: what, by how much, and through what. */
export const changeTable = (changes: readonly CellChange[], { scenario }: Pick<Exercise, 'scenario'>): ChartTable => ({
  caption: m['consequences.table']({ count: changes.length }),
  columns: [
    { name: m['consequences.col-what']() },
    { name: m['consequences.col-change'](), isFigure: true },
    { name: m['consequences.col-through']() },
  ],
  rows: changes.map((change) => [cellName(change, scenario), points(change.amount), causesOf(change, scenario)]),
});

/** Which months, and the largest changes, in a sentence. */
export function flowSummary(changes: readonly CellChange[], { exercise: { scenario }, span }: FlowScope): string {
  const largest = changes.slice(0, 3).map((change) => `${cellName(change, scenario)} ${points(change.amount)}`);
  const months = span.from === span.to ? m['flow.month']({ month: span.to }) : m['flow.months']({ ...span });
  return m['flow.summary']({ months, largest: listed(largest) });
}
