import type { Scenario } from '../../scenario/schema.ts';
import { COUNTRY, INTERNATIONAL } from '../../sim/layout.ts';
import { indicatorShort } from '../../words/model-words.ts';
import { m } from '../../words/paraglide/messages.js';
import type { AccountRow } from '../charts/flow.ts';
import { points } from '../month/figures.ts';
import { listed } from '../numbers.ts';
import { causeName, placeName } from '../scenario-words.ts';
import type { CellChange } from './account.ts';

/** An indicator and where it is read. */
export type Cell = Pick<AccountRow, 'indicator' | 'place'>;

/** A name with its place; the name alone where there is a single value. */
export function placed(name: string, { place }: Cell, scenario: Scenario): string {
  if (place === COUNTRY || place === INTERNATIONAL) return name;
  return m['consequences.cell']({ indicator: name, place: placeName(place, scenario) });
}

/** `Violations in Lake Shore`, for tables and lists. */
export const cellName = (cell: Cell, scenario: Scenario): string =>
  placed(indicatorShort(cell.indicator), cell, scenario);

/** Through what a cell moved, the largest first: a single cause by its name, several with their amounts. */
export function causesOf({ rows }: CellChange, scenario: Scenario, most = Infinity): string {
  const shown = rows.toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount)).slice(0, most);
  const [only] = shown;
  if (only !== undefined && rows.length === 1) return causeName(only.cause, scenario);
  return listed(
    shown.map((row) =>
      m['consequences.cause-part']({ cause: causeName(row.cause, scenario), amount: points(row.amount) }),
    ),
  );
}
