import { describe, expect, test } from 'vitest';
import { leftAfterPlan, upkeepFor } from '../../src/exercise/ask.ts';
import { whenAffordable } from '../../src/exercise/when-affordable.ts';
import { after, begin, plan, waited } from './an-exercise.ts';
import { talvora } from './talvora.ts';

const exercise = begin({ scenario: talvora(), seed: '7' });
const busy = after(
  exercise,
  plan('a', 'good-offices', 'secretary-general'),
  plan('b', 'quiet-diplomacy', 'regional-organization'),
);

describe('when a price can be paid', () => {
  test('is now for what the plan leaves, and never for what no income brings', () => {
    expect(whenAffordable(busy)(leftAfterPlan(busy))).toBe(busy.month);
    expect(whenAffordable(busy)({ political: 101, financial: 0 })).toBeNull();
    expect(whenAffordable(busy)({ political: 0, financial: 201 })).toBeNull();
  });

  test('is the next month for what the month brings, upkeep paid', () => {
    const left = leftAfterPlan(exercise);
    const price = { political: left.political + 4, financial: left.financial + 5 };
    expect(upkeepFor(exercise)).toEqual({ political: 0, financial: 0 });
    expect(whenAffordable(exercise)(price)).toBe(exercise.month + 1);
    expect(whenAffordable(exercise)({ ...price, political: price.political + 0.1 })).toBe(exercise.month + 2);
  });

  test('comes later for whoever keeps measures going', () => {
    const price = { political: 60, financial: 0 };
    const [free, kept] = [exercise, busy].map((one) => whenAffordable(one)(price) ?? Infinity);
    expect(kept).toBeGreaterThan(free as number);
  });

  test('holds when nothing more is decided, and nobody turns anything down', () => {
    const price = { political: leftAfterPlan(busy).political + 9, financial: 0 };
    const month = whenAffordable(busy)(price) ?? 0;
    const then = waited(busy, month - busy.month);
    expect(then.month).toBe(month);
    expect(then.state.resources[0]).toBeGreaterThanOrEqual(price.political);
    expect(waited(busy, month - busy.month - 1).state.resources[0]).toBeLessThan(price.political);
  });
});
