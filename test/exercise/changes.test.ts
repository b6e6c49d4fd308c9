import { describe, expect, test } from 'vitest';
import { type Change, changedSince } from '../../src/exercise/changes.ts';
import type { NewCommand } from '../../src/exercise/given.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { aScenario, SMALL } from '../arbitraries.ts';
import { after, begin, plan, waited } from './an-exercise.ts';

const scenario = aScenario(SMALL);
const look: NewCommand = { kind: 'seen' };
const commit: NewCommand = { kind: 'commit' };
const kinds = (changes: readonly Change[]) => changes.map(({ kind }) => kind);
const injects = (changes: readonly Change[]) =>
  changes.flatMap((change) => (change.kind === 'inject' ? [change.inject] : []));
const raid: Scenario = {
  ...scenario,
  timeline: [{ id: 'raid', month: 3, effects: [{ indicator: 'armed-conflict', points: 80, place: 'province-1' }] }],
};

describe('what changed since the team last looked', () => {
  test('is nothing while it looks', () => {
    expect(changedSince(after(waited(begin(), 3), look))).toEqual([]);
  });

  test('tells every inject once, whenever the team looks', () => {
    expect(injects(changedSince(waited(begin(), 3)))).toEqual(['a-warning', 'a-shock']);
    expect(injects(changedSince(waited(after(waited(begin(), 1), look), 2)))).toEqual(['a-shock']);
  });

  test('names measures that began and ended, each by its run', () => {
    const begun = after(begin(), look, plan('a', 'public-advocacy', 'ohchr'), commit);
    expect(changedSince(begun)).toContainEqual(
      expect.objectContaining({ kind: 'began', run: expect.objectContaining({ measure: 'public-advocacy' }) }),
    );
    const ended = waited(after(begun, look, { kind: 'go', step: 'read' }), 2);
    const runs = changedSince(ended).filter(({ kind }) => kind === 'began' || kind === 'ended');
    expect(runs).toMatchObject([{ kind: 'ended', run: { measure: 'public-advocacy', phase: 'ended' } }]);
  });

  test('says nothing of a measure that is still prepared', () => {
    const preparing = after(begin(), look, plan('a', 'civil-society-support', 'donors'), commit);
    expect(kinds(changedSince(preparing))).not.toContain('began');
  });

  test.each(['fog', 'open'] as const)('names what moved beyond doubt, under %s', (knowledge) => {
    const exercise = after(begin({ scenario: raid, settings: { knowledge } }), look);
    const moved = changedSince(waited(exercise, 2)).filter((change) => change.kind === 'indicator');
    expect(moved).toContainEqual(
      expect.objectContaining({ indicator: 'armed-conflict', place: 'province-1', kind: 'indicator' }),
    );
  });

  test('a region that moved is named with where it was when the team looked', () => {
    const exercise = waited(after(begin({ seed: '3' }), look), SMALL.months);
    const { firstRegions, believedRegions } = exercise;
    const expected = Object.keys(firstRegions).filter(
      (id) => firstRegions[id as 'risk'] !== believedRegions[id as 'risk'],
    );
    const named = changedSince(exercise).flatMap((change) => (change.kind === 'region' ? [change.region] : []));
    expect(expected.length).toBeGreaterThan(0);
    expect(named).toEqual(expected);
  });
});
