import { indicatorOf } from '../../model/indicators.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { COUNTRY, INTERNATIONAL } from '../../sim/layout.ts';
import { indicatorShort } from '../../words/model-words.ts';
import { m } from '../../words/paraglide/messages.js';
import type { AccountRow } from '../charts/flow.ts';
import { points } from '../month/figures.ts';
import { listed } from '../numbers.ts';
import { causeName, placeName } from '../scenario-words.ts';
import type { CellChange } from './account.ts';

/** What would be rounded to nothing is not listed. */
const LEAST_SHOWN = 0.05;

/** An indicator and where it is read. */
export type Cell = Pick<AccountRow, 'indicator' | 'place'>;

/** A name with its place; the name alone where there is a single value. */
export function placed(name: string, { indicator, place }: Cell, scenario: Scenario): string {
  if (place === COUNTRY || place === INTERNATIONAL) return name;
  const words = { indicator: name, place: placeName(place, scenario) };
  const isProvince = indicatorOf(indicator).scope === 'province';
  return isProvince ? m['consequences.cell']({ ...words }) : m['consequences.cell-of']({ ...words });
}

/** `Violations in Lake Shore`, for tables and lists. */
export const cellName = (cell: Cell, scenario: Scenario): string =>
  placed(indicatorShort(cell.indicator), cell, scenario);

/** Through what a cell moved, the largest first: a single cause by its name, several with their amounts. */
export function causesOf({ rows }: CellChange, scenario: Scenario, most = Infinity): string {
  const shown = rows
    .filter(({ amount }) => Math.abs(amount) >= LEAST_SHOWN)
    .toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
    .slice(0, most);
  const [only] = shown;
  if (only !== undefined && shown.length === 1) return causeName(only.cause, scenario);
  return listed(
    shown.map((row) =>
      m['consequences.cause-part']({ cause: causeName(row.cause, scenario), amount: points(row.amount) }),
    ),
  );
}
