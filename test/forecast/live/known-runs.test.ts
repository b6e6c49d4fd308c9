import { expect, test } from 'vitest';
import { readyBatch, runSlice } from '../../../src/forecast/live/batch.ts';
import { Gathered } from '../../../src/forecast/live/gathered.ts';
import { KnownRuns } from '../../../src/forecast/live/known-runs.ts';
import { armKey, liveRequest } from '../../../src/forecast/live/request.ts';
import { A_PLAN, anArm, aStanding, standpointIn, take } from './a-standpoint.ts';

const standpoint = standpointIn(aStanding());
const request = liveRequest({ standpoint, plan: A_PLAN, runs: 6 });
const batch = readyBatch(request);
const planOf = (...measures: string[]) => ({ decisions: measures.map((measure) => take(measure)), granted: [] });

test('an arm is known by what it decides and in which order, not by its name or why', () => {
  const key = armKey(planOf('good-offices', 'special-envoy'));
  expect(armKey(anArm('A', planOf('good-offices', 'special-envoy')))).toBe(key);
  expect(
    armKey({
      decisions: [take('good-offices', 'secretary-general', { reason: 'Now.' }), take('special-envoy')],
      granted: [],
    }),
  ).toBe(key);
  expect(armKey(planOf('special-envoy', 'good-offices'))).not.toBe(key);
  expect(armKey({ decisions: [], granted: [take('good-offices'), take('special-envoy')] })).not.toBe(key);
});

test('only what is missing is asked for: from the first run that is not known, and of the arms that lack it', () => {
  const known = new KnownRuns(request);
  const begun = new Gathered(request, known);
  begun.put(runSlice(batch, { arms: request.arms, from: 0, count: 2 }));
  begun.put(runSlice(batch, { arms: request.arms.slice(0, 1), from: 2, count: 4 }));
  expect(begun.count('arms')).toBe(2);
  const [slice, ...more] = new Gathered(request, known).slices(100);
  expect([slice?.arms.map(({ id }) => id), slice?.from, slice?.count]).toEqual([['with'], 2, 4]);
  expect(more).toEqual([]);
});

test('arms that nobody has asked for in a while are forgotten, never those that are asked for now', () => {
  const known = new KnownRuns(request);
  const arms = Array.from({ length: 40 }, (_, index) => anArm(`${index}`, planOf(`measure-${index}`)));
  const [first] = known.of(arms.slice(0, 1));
  expect(known.of(arms.slice(0, 1))).toEqual([first]);
  const all = known.of(arms);
  expect(known.of(arms).every((columns, index) => columns === all[index])).toBe(true);
  expect(known.of(arms.slice(39))[0]).toBe(all[39]);
  expect(known.of(arms.slice(0, 1))[0]).not.toBe(all[0]);
});
