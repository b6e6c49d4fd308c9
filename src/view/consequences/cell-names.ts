import { indicatorOf } from '../../model/indicators.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { COUNTRY, INTERNATIONAL } from '../../sim/layout.ts';
import { indicatorShort } from '../../words/model-words.ts';
import { m } from '../../words/paraglide/messages.js';
import type { AccountRow } from '../charts/flow.ts';
import { causePlace, causeRow } from '../model-links.ts';
import { points } from '../month/figures.ts';
import { listed } from '../numbers.ts';
import { causeName, placeName } from '../scenario-words.ts';
import { type CellChange, isWorthALine } from './account.ts';

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

/** Name of a place; empty where an indicator has a single value. */
export const placeIfAny = (place: string, scenario: Scenario): string =>
  place === COUNTRY || place === INTERNATIONAL ? '' : placeName(place, scenario);

/** A cause of a change in words, with the row of the model that tells how it works. */
export interface CauseWords {
  readonly words: string;
  readonly row: string | null;
  /** The armed actor that it is. */
  readonly place: string | null;
}

/** Through what a cell moved, the largest first: a single cause by its name, several with their amounts. */
export function causeList({ rows }: CellChange, scenario: Scenario, most = Infinity): CauseWords[] {
  const shown = rows
    .filter(isWorthALine)
    .toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
    .slice(0, most);
  return shown.map(({ cause, amount }) => {
    const name = causeName(cause, scenario);
    const words = shown.length === 1 ? name : m['consequences.cause-part']({ cause: name, amount: points(amount) });
    return { words, row: causeRow(cause), place: causePlace(cause) };
  });
}

/** The same as one text. */
export const causesOf = (change: CellChange, scenario: Scenario, most = Infinity): string =>
  listed(causeList(change, scenario, most).map(({ words }) => words));
