import { expect, test } from 'vitest';
import { byMetric, type Columns } from '../../../src/forecast/balance/outcomes.ts';
import {
  type ByStrategy,
  compareStrategies,
  shareBetween,
  warnOf,
} from '../../../src/forecast/balance/strategies-compared.ts';
import { STRATEGY_IDS, type StrategyId } from '../../../src/scenario/strategy-ids.ts';

const RUNS = 20;
/** Luck that all strategies share. */
const luck = (run: number): number => ((run * 7) % RUNS) / RUNS;

type Values = Partial<Record<keyof Columns, (run: number) => number>>;

const columns = (values: Values): Columns =>
  byMetric((metric) => Float64Array.from({ length: RUNS }, (_, run) => values[metric]?.(run) ?? 0));

/** All strategies the same, but for those given. */
function found(all: Values, some: Partial<Record<StrategyId, Values>> = {}): ByStrategy {
  return new Map(STRATEGY_IDS.map((id) => [id, columns({ ...all, ...some[id] })]));
}

const codesOf = (by: ByStrategy): string[] => warnOf(by, compareStrategies(by)).map(({ code }) => code);

const mixed: Values = { harm: luck, 'reached:imminent-risk': (run) => run % 2 };

test('where no strategy differs from doing nothing, that and the rule of luck are told', () => {
  expect(codesOf(found(mixed))).toEqual(['no-strategy-differs', 'decided-by-luck']);
});

test.each([
  { value: 1, code: 'always-imminent' },
  { value: 0, code: 'never-imminent' },
])('where doing nothing is imminent in a share of $value, the warning is $code', ({ value, code }) => {
  expect(codesOf(found({ ...mixed, 'reached:imminent-risk': () => value }))).toContain(code);
});

const good: Values = { harm: (run) => luck(run) - 5 };
const cost = (of: number): Values => ({ politicalCost: () => of, financialCost: () => of });

test('one that is best in everything and cheapest leaves no dilemma', () => {
  const others = Object.fromEntries(STRATEGY_IDS.map((id) => [id, id === 'nothing' ? {} : cost(9)]));
  const by = found(mixed, { ...others, statements: { ...good, ...cost(1) } });
  expect(warnOf(by, compareStrategies(by))).toContainEqual({ code: 'no-dilemma', strategy: 'statements' });
});

test('one that is best in everything at a price is told as such', () => {
  const by = found(mixed, { coordinated: { ...good, ...cost(9) } });
  expect(warnOf(by, compareStrategies(by))).toContainEqual({ code: 'one-best', strategy: 'coordinated' });
});

test('where each of two is better in something, nothing is told of it', () => {
  const by = found(mixed, { coordinated: good, 'prevention-first': { inhibitorGain: () => 5 } });
  expect(codesOf(by)).toEqual([]);
});

test('less harm and more standing of norms both count as better', () => {
  const by = found(mixed, { late: { harm: (run) => luck(run) + 1, normStanding: () => 3 } });
  const late = compareStrategies(by).find(({ id }) => id === 'late');
  expect(late?.againstNothing.harm.verdict).toBe('worse');
  expect(late?.againstNothing.normStanding.verdict).toBe('better');
  expect(late?.againstNothing.displaced.verdict).toBe('same');
});

test.each([
  {
    columns: [
      [1, 2, 3],
      [1, 2, 3],
    ],
    share: 0,
  },
  {
    columns: [
      [0, 0],
      [4, 4],
    ],
    share: 1,
  },
  {
    columns: [
      [2, 2],
      [2, 2],
    ],
    share: 1,
  },
  {
    columns: [
      [0, 2],
      [2, 4],
    ],
    share: 0.5,
  },
])('$columns have $share of their variance between them', ({ columns: given, share }) => {
  expect(shareBetween(given.map((column) => Float64Array.from(column)))).toBeCloseTo(share, 12);
});
