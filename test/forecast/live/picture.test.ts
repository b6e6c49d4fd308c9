import { describe, expect, test } from 'vitest';
import { type ArmRuns, emptyRuns } from '../../../src/forecast/live/arm-runs.ts';
import { runSlice, readyBatch, type SliceResult } from '../../../src/forecast/live/batch.ts';
import { Gathered } from '../../../src/forecast/live/gathered.ts';
import { contrast, outcomeOf } from '../../../src/forecast/live/outcomes.ts';
import { pictureOf } from '../../../src/forecast/live/picture.ts';
import { liveRequest } from '../../../src/forecast/live/request.ts';
import { soonestMonth } from '../../../src/forecast/live/additions.ts';
import { STAGE_IDS, type StageId } from '../../../src/model/stages.ts';
import { A_PLAN, aStanding, standpointIn, take } from './a-standpoint.ts';

const standing = aStanding();
const standpoint = standpointIn(standing);
const request = liveRequest({ standpoint, plan: A_PLAN, runs: 40, adds: true, lessRuns: 20 });
const batch = readyBatch(request);
const resultsIn = (size: number): SliceResult[] =>
  new Gathered(request).slices(2 * size).map((slice) => runSlice(batch, slice));

const gatheredFrom = (results: readonly SliceResult[]): Gathered => {
  const gathered = new Gathered(request);
  for (const result of results) gathered.put(result);
  return gathered;
};

const whole = pictureOf(request, gatheredFrom(resultsIn(40)));

describe('what came in', () => {
  test.each([1, 3, 16, 100])('gives the same picture in slices of %i, whatever their order', (size) => {
    const results = resultsIn(size);
    expect(pictureOf(request, gatheredFrom(results.toReversed()))).toEqual(whole);
  });

  test('counts only runs before which none is missing', () => {
    const [first, second, third] = resultsIn(10) as [SliceResult, SliceResult, SliceResult];
    const gathered = gatheredFrom([third, first]);
    expect(gathered.count('arms')).toBe(10);
    expect(pictureOf(request, gathered)).toEqual(pictureOf(request, gatheredFrom([first])));
    gathered.put(second);
    expect(gathered.count('arms')).toBe(30);
    expect(gathered.isWhole('arms')).toBe(false);
  });

  test('is cut so that the arms come first, and every run once', () => {
    const slices = new Gathered(request).slices(32);
    expect(slices.map(({ arms, from, count }) => [arms.map(({ id }) => id).join(' '), from, count])).toEqual([
      ['without with', 0, 16],
      ['without with', 16, 16],
      ['without with', 32, 8],
      ['less/1 less/2', 0, 16],
      ['less/1 less/2', 16, 4],
    ]);
  });
});

describe('the picture', () => {
  test('has one entry a month for every arm, with ordered bands and shares that sum to one', () => {
    expect(whole.arms.map(({ id }) => id)).toEqual(['without', 'with']);
    for (const { fan } of whole.arms) {
      expect(fan.map(({ month }) => month)).toEqual([3, 4, 5, 6, 7, 8]);
      for (const { p10, p25, p50, p75, p90, stages } of fan) {
        expect([p10, p25, p50, p75, p90]).toEqual([p10, p25, p50, p75, p90].toSorted((a, b) => a - b));
        expect(STAGE_IDS.reduce((sum, id) => sum + stages[id], 0)).toBeCloseTo(1, 12);
      }
    }
  });

  test('says how many runs it rests on, and what was spent before', () => {
    expect(whole).toMatchObject({ runs: 40, all: 40, month: 3 });
    expect(whole.spent).toEqual({ political: standing.state.spent[0], financial: standing.state.spent[1] });
  });

  test('takes bands and chances from the runs as they are', () => {
    const gathered = gatheredFrom(resultsIn(40));
    const [arm] = gathered.runs('arms') as [ArmRuns];
    const last = Array.from({ length: 40 }, (_, run) => arm.level[run * 6 + 5] as number).toSorted((a, b) => a - b);
    expect(whole.arms[0]?.fan.at(-1)).toMatchObject({ p10: last[3], p50: last[19], p90: last[35] });
    const soon = arm.onset.filter((month) => month > 0 && month <= 6).length / 40;
    expect(whole.arms[0]?.soon.mean).toBeCloseTo(soon, 12);
    expect(whole.arms[0]?.harm.p50).toBe(arm.harm.toSorted()[19]);
  });

  test('sets every arm against each before it', () => {
    const { comparisons } = pictureOf(request, gatheredFrom(resultsIn(40)));
    expect(comparisons.map(({ of, against }) => `${of} - ${against}`)).toEqual(['with - without']);
    expect(comparisons[0]?.differences.financial).toMatchObject({ clear: true });
  });

  test('says what each decision adds only when all its runs are in', () => {
    const some = resultsIn(10).filter(({ slice }) => slice.arms === request.arms);
    expect(pictureOf(request, gatheredFrom(some)).additions).toBeNull();
    expect(whole.additions?.map(({ decision, runs }) => [decision.measure, runs])).toEqual([
      ['quiet-diplomacy', 20],
      ['civil-society-support', 20],
    ]);
    for (const { differences } of whole.additions ?? []) expect(differences.political.mean).toBeGreaterThan(0);
  });
});

describe('a contrast', () => {
  const arm = (harm: number[], onset: number[]): ArmRuns => {
    const runs = emptyRuns(harm.length, 1);
    runs.harm.set(harm);
    runs.onset.set(onset);
    return runs;
  };
  const one = arm([1, 2, 3, 4], [0, 7, 6, 0]);

  test.each([
    { about: 'the same runs', other: arm([1, 2, 3, 4], [0, 7, 6, 0]), harm: 0, clear: false },
    { about: 'a steady difference', other: arm([2, 3, 4, 5], [0, 7, 6, 0]), harm: -1, clear: true },
    { about: 'a difference that is lost in luck', other: arm([9, 0, 8, 0], [0, 7, 6, 0]), harm: -1.75, clear: false },
  ])('of $about is clear: $clear', ({ other, harm, clear }) => {
    expect(contrast(one, other).harm).toMatchObject({ mean: harm, clear });
  });

  test('tells crimes within six months from crimes at all', () => {
    const none = arm([0, 0, 0, 0], [0, 0, 0, 0]);
    expect(contrast(one, none)).toMatchObject({ soon: { mean: 0.25 }, onset: { mean: 0.5 } });
  });

  test('counts imminent risk in whatever month it is reached, and worse with it', () => {
    const months = (...stages: StageId[][]): ArmRuns => {
      const runs = emptyRuns(stages.length, 2);
      runs.stage.set(stages.flat().map((stage) => STAGE_IDS.indexOf(stage)));
      return runs;
    };
    const reached = months(
      ['imminent-risk', 'recovery'],
      ['specific-threats', 'specific-threats'],
      ['general-risk', 'ongoing-crimes'],
      ['recovery', 'general-risk'],
    );
    expect(Array.from(outcomeOf(reached, 'imminent'))).toEqual([1, 0, 1, 0]);
  });
});

describe('the soonest month in which a decision can matter', () => {
  test.each([
    { about: 'its quickest effect begins', decision: take('early-warning-support'), month: 9 },
    { about: 'its lead time is over, where that takes longer', decision: take('private-sector-safeguards'), month: 6 },
    { about: 'a stop is made', decision: { kind: 'stop', measure: 'good-offices', reason: '' } as const, month: 3 },
    { about: 'nobody knows the measure', decision: take('nonsense'), month: null },
  ])('is when $about', ({ decision, month }) => {
    expect(soonestMonth(standpoint, decision)).toBe(month);
  });

  test('is never before the preparation is over, and unknown only where a measure moves nothing', () => {
    const all = standing.world.measures.map((measure) => ({
      ...measure,
      soonest: soonestMonth(standpoint, take(measure.id)),
    }));
    expect(all.filter(({ soonest, effects }) => (soonest === null) !== (effects.length === 0))).toEqual([]);
    expect(all.filter(({ soonest, leadMonths }) => soonest !== null && soonest < 3 + leadMonths.central)).toEqual([]);
  });
});
