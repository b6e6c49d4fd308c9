import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureOf } from '../../src/model/measures.ts';
import type { ArmedKind } from '../../src/model/stages.ts';
import { desk } from '../../src/sim/desk.ts';
import type { Exerciser } from '../../src/sim/exerciser.ts';
import { protect } from '../../src/sim/protection.ts';
import { lay } from '../../src/sim/work.ts';
import { aCountry, type Sketch } from './a-country.ts';
import { atFullStrength, take } from './a-measure.ts';
import { amountOf, begin, cellIn, numberOf, pass, put } from './an-exercise.ts';
import { anyCountry } from './any-exercise.ts';

const FRESH = 20;
const ALONE: Sketch = { provinces: 1, start: { 'self-protection': 0 } };

interface Month {
  readonly byState?: number;
  readonly byGroups?: number;
  readonly spreading?: number;
  /** Points by which violations have eased meanwhile. */
  readonly eased?: number;
}

/** Points that are spared in the first province of the violations that a month brings there. */
function sparedOf(
  { world, state }: Pick<Exerciser, 'world' | 'state'>,
  { byState = 0, byGroups = 0, spreading = 0, eased = 0 }: Month,
): number {
  const work = lay(world, state);
  const cell = cellIn(world, 'violations');
  desk.byState[0] = byState;
  desk.byGroups[0] = byGroups;
  desk.spreading[0] = spreading;
  work.next[cell]! += byState + byGroups + spreading - eased;
  const before = work.next[cell]!;
  protect(work);
  return before - work.next[cell]!;
}

/** Share of new violations that is spared in a province where all of them come from one kind of attacker. */
function spared(presence: number, kind: ArmedKind, sketch: Sketch = ALONE): number {
  const run = begin(aCountry({ ...sketch, actors: [{ kind, drive: false }] }));
  put(run, 'protection-presence', presence);
  const { world, state } = run;
  const harm = kind === 'non-state' ? { byGroups: FRESH } : { byState: FRESH };
  return sparedOf({ world, state }, harm) / FRESH;
}

describe('trusted presence', () => {
  test.each<{ kind: ArmedKind; share: number }>([
    { kind: 'non-state', share: numberOf('protect:armed-group') },
    { kind: 'state', share: numberOf('protect:state') },
    { kind: 'state-aligned', share: numberOf('protect:state') },
  ])('of 100 spares $share of the new violations by a $kind actor', ({ kind, share }) => {
    expect(spared(100, kind)).toBeCloseTo(share, 9);
    expect(spared(60, kind)).toBeCloseTo(0.84 * share, 9);
    expect(spared(0, kind)).toBe(0);
  });

  test('spares less with each further step, and never less than before', () => {
    const steps = [0, 20, 40, 60, 80, 100].map((presence) => spared(presence, 'non-state'));
    const gains = steps.slice(1).map((share, index) => share - steps[index]!);
    expect(gains.every((gain) => gain > 0)).toBe(true);
    expect(gains).toEqual(gains.toSorted((a, b) => b - a));
  });

  test('works about twice as well against armed groups as against a State', () => {
    expect(spared(100, 'non-state') / spared(100, 'state')).toBeGreaterThan(1.5);
  });

  test('spares new violations by both kinds in proportion', () => {
    const run = begin(aCountry({ ...ALONE, actors: [{ kind: 'state' }, {}] }));
    put(run, 'protection-presence', 100);
    const share = sparedOf(run, { byState: 5, byGroups: 15 }) / FRESH;
    expect(share).toBeCloseTo((numberOf('protect:state') + 3 * numberOf('protect:armed-group')) / 4, 9);
  });
});

describe('people who protect themselves', () => {
  test('spare a small share by themselves', () => {
    expect(spared(0, 'non-state', { provinces: 1, start: { 'self-protection': 100 } })).toBeCloseTo(
      numberOf('protect:self'),
      9,
    );
  });

  test('count by their share of the province', () => {
    const groups = [
      { share: { p01: 0.75 }, start: { 'self-protection': 0 } },
      { share: { p01: 0.25 }, start: { 'self-protection': 80 } },
    ];
    expect(spared(0, 'state', { provinces: 1, groups })).toBeCloseTo(0.2 * numberOf('protect:self'), 9);
  });
});

test('what one kind of protection leaves, the next can still spare', () => {
  const both = spared(100, 'state', { provinces: 1, start: { 'self-protection': 100 } });
  expect(both).toBeCloseTo(1 - (1 - numberOf('protect:state')) * (1 - numberOf('protect:self')), 9);
});

test('protected sites spare a share where they are, and only while they run', () => {
  const sites = { ...atFullStrength(measureOf('protection-sites')), effects: [] };
  const run = begin(
    aCountry({
      measures: [sites],
      actors: [{ start: { 'atrocity-intent': 95, 'armed-capacity': 95 } }],
      start: { 'political-shock': 95 },
    }),
  );
  const months = Array.from(
    { length: 5 },
    (_, index) => pass(run, index === 0 ? [take(sites, { target: { province: 'p02' } })] : []).rows,
  );
  const at = (place: string) => months.map((rows) => amountOf(rows, { kind: 'protection', id: 'sites', place }) < 0);
  expect(at('p02')).toEqual([true, true, true, false, false]);
  expect(at('p01')).toEqual([false, false, false, false, false]);
});

test('what causal links add is spared as well, and what eases meanwhile does not hide it', () => {
  const run = begin(aCountry({ ...ALONE, actors: [{ drive: false }] }));
  put(run, 'protection-presence', 100);
  expect(sparedOf(run, { spreading: 10, eased: 5 })).toBeCloseTo(10 * numberOf('protect:armed-group'), 9);
});

test('violations that attackers keep up settle lower the more presence there is', () => {
  const settled = [0, 50, 100].map((presence) => {
    const run = begin(
      aCountry({
        ...ALONE,
        actors: [{ start: { 'atrocity-intent': 95, 'armed-capacity': 95 } }],
        start: { 'protection-presence': presence, 'political-shock': 60 },
      }),
    );
    for (let month = 1; month <= 24; month += 1) {
      pass(run);
      put(run, 'protection-presence', presence);
    }
    return run.state.value[cellIn(run.world, 'violations')]!;
  });
  expect(settled[1]!).toBeLessThan(settled[0]!);
  expect(settled[2]!).toBeLessThan(settled[1]! - 5);
});

test('only new violations are spared: what already happens is not undone', () => {
  const run = begin(aCountry({ ...ALONE, actors: [{ drive: false }] }));
  put(run, 'violations', 80);
  put(run, 'protection-presence', 100);
  const { rows } = pass(run);
  expect(amountOf(rows, { indicator: 'violations' })).toBeLessThan(0);
  expect(amountOf(rows, { kind: 'protection' })).toBe(0);
});

test('protection touches nothing but violations', () => {
  const run = begin(
    aCountry({ actors: [{}], start: { 'political-shock': 95, 'atrocity-intent': 95, 'protection-presence': 80 } }),
  );
  const rows = Array.from({ length: 6 }, () => pass(run).rows).flat();
  const touched = rows.filter(({ cause }) => cause.kind === 'protection').map(({ indicator }) => indicator);
  expect(new Set(touched)).toEqual(new Set(['violations']));
});

test('more presence never means more violations at the end of the month, for any country', () => {
  fc.assert(
    fc.property(anyCountry, fc.nat(), fc.tuple(fc.nat(100), fc.nat(100)), (country, seed, [one, other]) => {
      const violations = [Math.min(one, other), Math.max(one, other)].map((presence) => {
        const run = begin({ ...country, timeline: [] }, seed);
        put(run, 'protection-presence', presence, 'p02');
        pass(run);
        return run.state.value[cellIn(run.world, 'violations', 'p02')]!;
      });
      expect(violations[1]).toBeLessThanOrEqual(violations[0]! + 1e-9);
    }),
    { numRuns: 150, seed: 9 },
  );
});
