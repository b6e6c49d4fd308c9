import { COUNTRY, INTERNATIONAL } from '../../sim/layout.ts';
import { INDICATORS, isIndicatorId, type IndicatorId, indicatorOf } from '../../model/indicators.ts';
import type { Cause, CauseKind } from '../../sim/cause.ts';
import type { TrueMonth } from './debrief-input.ts';

/** What one cause did to a value over the whole exercise, in points. */
export interface CauseSum {
  readonly cause: Cause;
  readonly amount: number;
  /** Whether it raised what is dangerous, or lowered what protects. */
  readonly isWorse: boolean;
}

/** How one indicator fared in one place, and through what: the largest causes, and the rest as one number. */
export interface Account {
  readonly indicator: IndicatorId;
  readonly place: string;
  readonly before: number;
  readonly after: number;
  readonly causes: readonly CauseSum[];
  readonly others: { readonly count: number; readonly amount: number };
}

const MOST_CAUSES = 5;
/** Sums below this are not worth a line. */
const LEAST = 0.05;

type Sums = Map<string, Map<string, number>>;

/** Sums of the true account by cell (`indicator@place`) and cause (`kind:id`), over all months. */
function sumsOf(months: readonly TrueMonth[]): Sums {
  const sums: Sums = new Map();
  for (const { results } of months) {
    const { cells, causes, rows } = results.ledger;
    for (const [cell, cause, amount] of rows) {
      const name = cells[cell] ?? '';
      const byCause = sums.get(name) ?? new Map<string, number>();
      sums.set(name, byCause);
      byCause.set(causes[cause] ?? '', (byCause.get(causes[cause] ?? '') ?? 0) + amount);
    }
  }
  return sums;
}

/** The accounts of all cells, those that moved most first. Indicators that this model does not know are left out. */
export function accountsOf(months: readonly TrueMonth[]): Account[] {
  const last = months.at(-1)?.results.indicators ?? {};
  return [...sumsOf(months)]
    .flatMap(([cell, byCause]) => {
      const [indicator = '', place = ''] = cell.split('@');
      const after = last[indicator]?.[place];
      return after === undefined || !isIndicatorId(indicator) ? [] : [accountOf({ indicator, place }, after, byCause)];
    })
    .toSorted((a, b) => moved(b) - moved(a) || (nameOf(a) < nameOf(b) ? -1 : 1));
}

const moved = ({ before, after }: Account): number => Math.abs(after - before);
export const nameOf = ({ indicator, place }: Pick<Account, 'indicator' | 'place'>): string => `${indicator}@${place}`;

function accountOf(
  { indicator, place }: Pick<Account, 'indicator' | 'place'>,
  after: number,
  byCause: ReadonlyMap<string, number>,
): Account {
  const raisesDanger = indicatorOf(indicator).polarity === 'bad-high';
  const all = [...byCause]
    .map(([name, amount]): CauseSum => ({ cause: causeOf(name), amount, isWorse: amount > 0 === raisesDanger }))
    .filter(({ amount }) => Math.abs(amount) >= LEAST)
    .toSorted((a, b) => sizeOf(b) - sizeOf(a) || (a.cause.id < b.cause.id ? -1 : 1));
  const [causes, rest] = [all.slice(0, MOST_CAUSES), all.slice(MOST_CAUSES)];
  return {
    indicator,
    place,
    before: after - [...byCause.values()].reduce((sum, amount) => sum + amount, 0),
    after,
    causes,
    others: { count: rest.length, amount: rest.reduce((sum, { amount }) => sum + amount, 0) },
  };
}

/** By how much a cause counts among the largest; that a scale ends is no cause to talk about. */
const sizeOf = ({ cause, amount }: CauseSum): number => (cause.kind === 'limit' ? 0 : Math.abs(amount));

function causeOf(name: string): Cause {
  const colon = name.indexOf(':');
  return { kind: name.slice(0, colon) as CauseKind, id: name.slice(colon + 1) };
}

/** The accounts worth looking at first: for each indicator the place where it moved most, the greatest moves first. */
export function foremost(accounts: readonly Account[], most: number): Account[] {
  const seen = new Set<IndicatorId>();
  return accounts.filter(({ indicator }) => !seen.has(indicator) && seen.add(indicator)).slice(0, most);
}

/** Indicators in the order of the model, with the places in which each has an account. */
export function choicesOf(accounts: readonly Account[]): { indicator: IndicatorId; places: string[] }[] {
  return INDICATORS.flatMap(({ id }) => {
    const places = accounts.filter(({ indicator }) => indicator === id).map(({ place }) => place);
    return places.length === 0 ? [] : [{ indicator: id, places: places.toSorted((a, b) => (a < b ? -1 : 1)) }];
  });
}

/** Whether an indicator has a single value, so that its place needs no word. */
export const isSingle = (place: string): boolean => place === COUNTRY || place === INTERNATIONAL;
