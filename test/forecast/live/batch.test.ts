import { describe, expect, test } from 'vitest';
import { type ArmRuns, emptyRuns, putRuns } from '../../../src/forecast/live/arm-runs.ts';
import { readyBatch, runBatch, runSlice } from '../../../src/forecast/live/batch.ts';
import { type LiveQuestion, liveRequest } from '../../../src/forecast/live/request.ts';
import { STAGE_IDS } from '../../../src/model/stages.ts';
import { at } from '../../../src/sim/layout.ts';
import { priceOf } from '../../../src/sim/refuse.ts';
import { A_PLAN, anArm, aStanding, IDLE_PLAN, movedTo, standpointIn, take } from './a-standpoint.ts';

const standing = aStanding();
const standpoint = standpointIn(standing);
const RUNS = 24;

const askedFor = (more: Partial<LiveQuestion> = {}) => liveRequest({ standpoint, plan: A_PLAN, runs: RUNS, ...more });

const mean = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;

describe('a batch', () => {
  const whole = runBatch(askedFor(), 0, RUNS);

  test.each([1, 5, 7, 23])('in slices of %i comes to the same bits as in one, in any order', (size) => {
    const batch = readyBatch(askedFor());
    const joined = whole.arms.map(({ months }) => emptyRuns(RUNS, months));
    const begins = Array.from({ length: Math.ceil(RUNS / size) }, (_, index) => index * size).toReversed();
    for (const from of begins) {
      const slice = { arms: askedFor().arms, from, count: Math.min(size, RUNS - from) };
      runSlice(batch, slice).arms.forEach((arm, index) => putRuns(joined[index] as ArmRuns, arm, from));
    }
    expect(joined).toEqual(whole.arms);
  });

  test('lives every run from the open month to the last', () => {
    for (const { months, stage, level } of whole.arms) {
      expect(months).toBe(standing.world.input.months - standing.state.month + 1);
      expect(stage).toHaveLength(RUNS * months);
      expect(level.every((value, index) => Math.floor(value) === Math.min(3, (stage[index] as number) % 4))).toBe(true);
    }
  });

  test('notes the first month under way, counted from the open one', () => {
    const underWay = STAGE_IDS.indexOf('ongoing-crimes');
    const afraid = { ...standpoint, regions: { ...standpoint.regions, risk: 'imminent-risk' } };
    const high = { ...afraid, belief: { ...afraid.belief, value: afraid.belief.value.map(() => 65) } };
    for (const { onset, stage, months } of runBatch(askedFor({ standpoint: high }), 0, RUNS).arms) {
      expect(mean(onset)).toBeGreaterThan(0);
      onset.forEach((month, run) => {
        expect(month).toBe(stage.subarray(run * months, (run + 1) * months).indexOf(underWay) + 1);
      });
    }
  });

  test('has one month to live in the last month, and none after it', () => {
    const { months } = standing.world.input;
    const monthsFrom = (month: number) =>
      runBatch(askedFor({ standpoint: movedTo(standpoint, month) }), 0, 2).arms.map((arm) => arm.level.length);
    expect(monthsFrom(months)).toEqual([2, 2]);
    expect(monthsFrom(months + 1)).toEqual([0, 0]);
  });
});

describe('arms', () => {
  test('that decide the same share all their luck', () => {
    const [without, , same] = runBatch(askedFor({ drafts: [anArm('same')] }), 0, RUNS).arms;
    expect(same).toEqual(without);
  });

  test('differ by what they decide', () => {
    const [without, withPlan] = runBatch(askedFor(), 0, RUNS).arms;
    expect(withPlan?.level).not.toEqual(without?.level);
    expect(mean(withPlan?.financial ?? [])).toBeGreaterThan(mean(without?.financial ?? []));
  });

  test('leave out the plan where nothing is planned', () => {
    expect(askedFor({ plan: IDLE_PLAN }).arms.map(({ id }) => id)).toEqual(['without']);
  });

  test('start from what a measure agreed to costs, and it begins in every run', () => {
    const asked = take('peacekeeping-operation', 'security-council', { options: { months: 12 } });
    const granted = { decisions: [], granted: [asked] };
    const rich = { ...standpoint, resources: standpoint.resources.map(() => 1000) };
    const [without, sure] = runBatch(
      askedFor({ standpoint: rich, plan: granted, parameters: 'central' }),
      0,
      RUNS,
    ).arms;
    const price = priceOf(standing.world, standing.state, asked);
    sure?.political.forEach((spent, run) => {
      expect(spent - (without?.political[run] as number)).toBeGreaterThanOrEqual(price.political * 0.9);
    });
  });

  test('that spend the last of what there is are paid for in every run, whatever the reports may be wrong about', () => {
    const { world, state } = standing;
    const shock = world.layout.offset[at('political-shock')] as number;
    const value = standpoint.belief.value.slice();
    value[shock] = 60;
    const crisis = { ...standpoint, belief: { ...standpoint.belief, value } };
    const talks = take('special-envoy', 'secretary-general');
    const price = priceOf(world, { ...state, value }, talks);
    const resources = Float64Array.of(price.political + 1e-9, price.financial + 1e-9);
    const asked = askedFor({
      standpoint: { ...crisis, resources, runs: [] },
      plan: { decisions: [talks], granted: [] },
      parameters: 'central',
    });
    const [, withPlan] = runBatch(asked, 0, RUNS).arms;
    expect(withPlan?.political.every((spent) => spent > 0.5 * price.political)).toBe(true);
  });

  test('are at most four drafts beside the plan, each with a name of its own', () => {
    const drafts = ['a', 'b', 'c', 'd', 'e'].map((id) => anArm(id, A_PLAN));
    expect(askedFor({ drafts: drafts.slice(1) }).arms).toHaveLength(6);
    expect(() => askedFor({ drafts })).toThrow('at most 4');
    expect(() => askedFor({ drafts: [anArm('with')] })).toThrow('two arms of one name');
    expect(() => askedFor({ runs: 0 })).toThrow('0 runs');
  });

  test('that leave out one decision each hold all others', () => {
    const granted = take('good-offices', 'secretary-general', { target: { province: 'province-1' } });
    const { less } = askedFor({ plan: { ...A_PLAN, granted: [granted] }, adds: true });
    const [first, second] = A_PLAN.decisions;
    expect(less.map(({ decisions, granted: sure }) => [...decisions, ...sure])).toEqual([
      [second, granted],
      [first, granted],
      [first, second],
    ]);
  });
});

describe('what a team is unsure of', () => {
  test('spreads the runs, and what it is sure of does not', () => {
    const surely = { ...standpoint.belief, error: standpoint.belief.error.map(() => 0) };
    const sure = { ...standpoint, told: surely, past: standpoint.past.map(() => surely), belief: surely };
    const levels = (from: typeof standpoint) => {
      const [arm] = runBatch(askedFor({ standpoint: from, parameters: 'central' }), 0, RUNS).arms;
      return new Set(Array.from({ length: RUNS }, (_, run) => arm?.level[run * (arm.months ?? 0)]));
    };
    const spreadOf = (values: Set<number | undefined>) =>
      Math.max(...([...values] as number[])) - Math.min(...([...values] as number[]));
    expect(spreadOf(levels(standpoint))).toBeGreaterThan(3 * spreadOf(levels(sure)));
  });

  test('is drawn from its own seed: another one gives other runs', () => {
    expect(runBatch(askedFor({ seed: 'other' }), 0, 2)).not.toEqual(runBatch(askedFor(), 0, 2));
  });

  test('counts numbers of the model among the rest, unless they are to be central', () => {
    expect(runBatch(askedFor({ parameters: 'central' }), 0, 2)).not.toEqual(runBatch(askedFor(), 0, 2));
  });

  test('is graver where the team takes the country for graver', () => {
    const grave = { ...standpoint, regions: { ...standpoint.regions, risk: 'ongoing-crimes' } };
    const [calm] = runBatch(askedFor(), 0, RUNS).arms;
    const [worse] = runBatch(askedFor({ standpoint: grave }), 0, RUNS).arms;
    expect(mean(worse?.level ?? [])).toBeGreaterThan(mean(calm?.level ?? []) + 1);
  });

  test('rests on what is believed: more violence believed is more harm to come', () => {
    const worse = { ...standpoint, belief: { ...standpoint.belief, value: standpoint.belief.value.slice() } };
    const { offset, places } = standing.world.layout;
    const first = offset[at('violations')] as number;
    worse.belief.value.fill(90, first, first + places.province.length);
    const [before] = runBatch(askedFor(), 0, RUNS).arms;
    const [after] = runBatch(askedFor({ standpoint: worse }), 0, RUNS).arms;
    expect(mean(after?.harm ?? [])).toBeGreaterThan(mean(before?.harm ?? []));
  });
});
