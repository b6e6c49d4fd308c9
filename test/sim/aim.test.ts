import { describe, expect, test } from 'vitest';
import type { IndicatorId } from '../../src/model/indicators.ts';
import { ARMED_KINDS } from '../../src/model/stages.ts';
import { isLedBy, leadingActor, legitimacyHere, readHere } from '../../src/sim/aim.ts';
import type { Target } from '../../src/sim/decision.ts';
import { aCountry } from './a-country.ts';
import { begin, put, referenceOf } from './an-exercise.ts';

const run = begin(
  aCountry({
    provinces: [{ population: 0.6 }, { population: 0.3 }, { population: 0.1 }],
    groups: [{ share: { p01: 1, p02: 0.5, p03: 0 } }, { share: { p01: 0, p02: 0.5, p03: 1 } }],
    actors: [
      { kind: 'state', presence: { p01: 0.3, p02: 0.1 }, start: { 'atrocity-intent': 40, 'legitimacy-seeking': 80 } },
      { kind: 'non-state', presence: { p03: 0.2 }, start: { 'atrocity-intent': 70, 'legitimacy-seeking': 5 } },
    ],
  }),
);
['p01', 'p02', 'p03'].forEach((place, index) => put(run, 'violations', [10, 30, 90][index]!, place));
['g01', 'g02'].forEach((place, index) => put(run, 'exclusion', [20, 60][index]!, place));
const view = { world: run.world, value: run.state.value };

describe('where a measure is aimed', () => {
  test.each<{ indicator: IndicatorId; target: Target; value: number }>([
    { indicator: 'violations', target: { province: 'p02' }, value: 30 },
    { indicator: 'violations', target: { country: true }, value: 0.6 * 10 + 0.3 * 30 + 0.1 * 90 },
    { indicator: 'violations', target: { group: 'g02' }, value: (0.15 * 30 + 0.1 * 90) / 0.25 },
    { indicator: 'violations', target: { actor: 'a01' }, value: 0.75 * 10 + 0.25 * 30 },
    { indicator: 'violations', target: { actor: 'a02' }, value: 90 },
    { indicator: 'exclusion', target: { group: 'g02' }, value: 60 },
    { indicator: 'exclusion', target: { country: true }, value: 0.75 * 20 + 0.25 * 60 },
    { indicator: 'atrocity-intent', target: { actor: 'a01' }, value: 40 },
    { indicator: 'atrocity-intent', target: { country: true }, value: 70 },
    { indicator: 'coherence', target: { province: 'p01' }, value: referenceOf('coherence') },
  ])('$indicator is read as $value for $target', ({ indicator, target, value }) => {
    expect(readHere(view, indicator, target)).toBeCloseTo(value, 9);
  });

  test.each<{ target: Target; lane: number }>([
    { target: { actor: 'a01' }, lane: 0 },
    { target: { country: true }, lane: 1 },
    { target: { province: 'p01' }, lane: 0 },
    { target: { province: 'p03' }, lane: 1 },
  ])('the actor who weighs most for $target is number $lane', ({ target, lane }) => {
    expect(leadingActor(view, target)).toBe(lane);
    expect(legitimacyHere(view, target)).toBe([80, 5][lane]);
    expect(ARMED_KINDS.filter((kind) => isLedBy(view, target, [kind]))).toEqual([['state', 'non-state'][lane]]);
  });

  test('in a country without armed actors nobody leads', () => {
    const { world, state } = begin(aCountry());
    const calm = { world, value: state.value };
    expect(leadingActor(calm, { country: true })).toBe(-1);
    expect(isLedBy(calm, { country: true }, ARMED_KINDS)).toBe(false);
    expect(legitimacyHere(calm, { country: true })).toBe(referenceOf('legitimacy-seeking'));
  });
});
