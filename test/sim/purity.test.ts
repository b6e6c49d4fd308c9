import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MEASURES } from '../../src/model/measures.ts';
import { closeMonth } from '../../src/sim/close.ts';
import { digestOfState } from '../../src/sim/digest.ts';
import { type Exerciser, open } from '../../src/sim/exerciser.ts';
import { observe } from '../../src/sim/fog.ts';
import { close } from '../../src/sim/month.ts';
import { openMonth } from '../../src/sim/open-month.ts';
import { cloneState, copyState, type State } from '../../src/sim/state.ts';
import { aCountry } from './a-country.ts';
import { aMeasure, take } from './a-measure.ts';
import { begin, passMonths } from './an-exercise.ts';
import { anyCountry, anyPlan } from './any-exercise.ts';

test('closing a month twice from clones of one state gives the same, for any plan', () => {
  fc.assert(
    fc.property(anyCountry, anyPlan, fc.nat(), (country, plan, seed) => {
      const run = begin(country, seed);
      for (const turn of plan) {
        const [one, other] = [cloneState(run.state), cloneState(run.state)];
        for (const state of [one, other]) {
          openMonth(run.world, state);
          observe(run.world, state);
        }
        expect(closeMonth(run.world, one, turn)).toEqual(closeMonth(run.world, other, turn));
        expect(one).toEqual(other);
        const { digest } = close(run, open(run), turn);
        expect(digestOfState(one)).toBe(digest);
      }
    }),
    { numRuns: 20, seed: 10 },
  );
});

/** Every array and object that a state holds, with the path to it. */
function parts(value: unknown, path = 'state'): [string, object][] {
  if (typeof value !== 'object' || value === null) return [];
  if (ArrayBuffer.isView(value)) return [[path, value]];
  return [[path, value], ...Object.entries(value).flatMap(([key, part]) => parts(part, `${path}.${key}`))];
}

/** The state as it is copied into that of another run, which lived through other months. */
function copyOf(run: Exerciser): State {
  const other = begin(run.world.input, 'other');
  passMonths(other, 5, (month) => MEASURES.slice(4, 6).map((measure) => take(measure, { options: { review: month } })));
  copyState(run.state, other.state);
  return other.state;
}

describe.each([
  { how: 'a clone of a state', copied: ({ state }: Exerciser) => cloneState(state) },
  { how: 'a state copied into another', copied: copyOf },
])('$how', ({ copied }) => {
  const run = begin(aCountry({ actors: [{}], months: 6 }));
  passMonths(run, 3, (month) => MEASURES.slice(0, 3).map((measure) => take(measure, { options: { review: month } })));
  run.state.assessments[1] = { stage: 'general-risk', chance: 0.2, public: false };

  test('is equal to the state', () => {
    expect(copied(run)).toEqual(run.state);
  });

  test('shares no array of numbers that the engine changes', () => {
    const own = new Set(
      parts(run.state)
        .filter(([, part]) => ArrayBuffer.isView(part))
        .map(([, part]) => part),
    );
    const constant = /\.(cells|effects|rules|weights|points|begins|luck|watches)$/;
    const shared = parts(copied(run)).filter(
      ([path, part]) => own.has(part) && !(path.includes('.runs.') && constant.test(path)),
    );
    expect(shared.map(([path]) => path)).toEqual([]);
  });

  test('goes its own way', () => {
    const copy = copied(run);
    const digest = digestOfState(run.state);
    const before: State = structuredClone(run.state);
    openMonth(run.world, copy);
    observe(run.world, copy);
    closeMonth(run.world, copy, { decisions: [take(MEASURES[9]!)], assessment: null });
    expect(digestOfState(copy)).not.toBe(digest);
    expect(run.state).toEqual(before);
  });
});

test('a world is not changed by the exercises that are played in it', () => {
  const measure = aMeasure();
  const run = begin(aCountry({ measures: [measure], actors: [{}], timeline: [] }));
  const { scratch: _, ...before } = structuredClone({
    ...run.world,
    measureIndex: [...run.world.measureIndex],
  }) as Record<string, unknown>;
  passMonths(run, 12, () => [take(measure)]);
  const { scratch: __, ...after } = { ...run.world, measureIndex: [...run.world.measureIndex] } as Record<
    string,
    unknown
  >;
  expect(after).toEqual(before);
});

test('two exercises in one world do not disturb each other', () => {
  const input = aCountry({ actors: [{ start: { 'atrocity-intent': 60 } }] });
  const alone = begin(input, 1);
  const expected = passMonths(alone, 6).map(({ digest }) => digest);
  const first = begin(input, 1);
  const second = { ...begin(input, 2), world: first.world };
  const digests = Array.from({ length: 6 }, () => {
    const opening = open(first);
    open(second);
    closeMonth(second.world, second.state, { decisions: [], assessment: null });
    return close(first, opening, { decisions: [], assessment: null }).digest;
  });
  expect(digests).toEqual(expected);
});
