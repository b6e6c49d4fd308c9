import { describe, expect, test } from 'vitest';
import { cellOf } from '../../../src/sim/layout.ts';
import { accountsOf, choicesOf, foremost } from '../../../src/view/debrief/causes.ts';
import { inputOf } from '../../../src/view/debrief/debrief-input.ts';
import { after, begin } from '../../exercise/an-exercise.ts';

const input = inputOf(
  after(begin(), { kind: 'commit' }, { kind: 'go', step: 'plan' }, { kind: 'commit' }, { kind: 'finish' }),
);
const accounts = accountsOf(input.months);

describe('the account of a whole exercise', () => {
  test('leads from the first value to the last by its causes, whichever are named', () => {
    expect(accounts.length).toBeGreaterThan(20);
    for (const { before, after: end, causes, others } of accounts) {
      const sum = causes.reduce((total, { amount }) => total + amount, 0) + others.amount;
      // Sums too small for a line are left out of both.
      expect(Math.abs(before + sum - end)).toBeLessThan(0.6);
    }
  });

  test('begins with what the scenario says', () => {
    const { world } = begin();
    for (const { indicator, place, before } of accounts) {
      const cell = cellOf(world.layout, indicator, place);
      expect(before).toBeCloseTo(world.start[cell ?? -1] ?? Number.NaN, 6);
    }
  });

  test('puts the largest causes first, and the end of a scale never among them', () => {
    for (const { causes } of accounts) {
      const sizes = causes.filter(({ cause }) => cause.kind !== 'limit').map(({ amount }) => Math.abs(amount));
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    }
  });

  test('calls worse what raises a danger or lowers a protection', () => {
    const danger = accounts.find(({ indicator }) => indicator === 'incitement');
    const protection = accounts.find(({ indicator }) => indicator === 'trust-in-state');
    for (const { amount, isWorse } of danger?.causes ?? []) expect(isWorse).toBe(amount > 0);
    for (const { amount, isWorse } of protection?.causes ?? []) expect(isWorse).toBe(amount < 0);
    expect([danger?.causes.length, protection?.causes.length].every((length) => (length ?? 0) > 0)).toBe(true);
  });
});

test('each indicator is foremost in one place only, the greatest moves first', () => {
  const first = foremost(accounts, 6);
  expect(first).toHaveLength(6);
  expect(new Set(first.map(({ indicator }) => indicator)).size).toBe(6);
  const moves = first.map(({ before, after: end }) => Math.abs(end - before));
  expect(moves).toEqual(moves.toSorted((a, b) => b - a));
});

test('every indicator with an account can be chosen, with all its places', () => {
  const choices = choicesOf(accounts);
  expect(choices.flatMap(({ places }) => places)).toHaveLength(accounts.length);
});

test('an indicator that this model does not know is left out', () => {
  const [month] = input.months;
  if (month === undefined) throw new Error('no month');
  const strange = {
    ...month,
    results: {
      ...month.results,
      indicators: { ...month.results.indicators, 'of-another-model': { country: 3 } },
      ledger: { cells: ['of-another-model@country'], causes: ['noise:noise'], rows: [[0, 0, 3]] as const },
    },
  };
  expect(accountsOf([strange])).toEqual([]);
});
