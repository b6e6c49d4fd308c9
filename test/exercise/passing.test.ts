import { describe, expect, test } from 'vitest';
import { statesOf } from '../../src/escalation/position.ts';
import type { Exercise } from '../../src/exercise/document.ts';
import { exerciseDefaults } from '../../src/scenario/defaults.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { aScenario, SMALL } from '../arbitraries.ts';
import { after, begin, plan, refusalOf, waited } from './an-exercise.ts';

const scenario = aScenario(SMALL);
const calm: Scenario = { ...scenario, timeline: [], actors: [] };

describe('closing a month', () => {
  test('leaves the team in the review, with the reports of the next month', () => {
    const closed = after(
      begin(),
      plan('a', 'good-offices', 'political-affairs'),
      { kind: 'note', text: 'Talk.' },
      { kind: 'commit' },
    );
    expect(closed).toMatchObject({ step: 'review', month: 2, draft: { planned: [], note: '' } });
    expect(closed.reports.every(({ month }) => month === 2)).toBe(true);
    expect(closed.months).toMatchObject([{ month: 1, draft: { note: 'Talk.' }, heldCourse: false }]);
    expect(refusalOf(closed, { kind: 'commit' }).code).toBe('wrong-step');
  });

  test('the last month opens no other, and is reviewed before the exercise is over', () => {
    const last = after(waited(begin(), SMALL.months - 1), { kind: 'commit' });
    expect(last).toMatchObject({ month: SMALL.months, step: 'review', reports: [], injects: [] });
    expect(last.months).toHaveLength(SMALL.months);
    const over = after(last, { kind: 'seen' }, { kind: 'go', step: 'read' });
    expect(over.step).toBe('over');
    expect(refusalOf(over, { kind: 'seen' }).code).toBe('over');
  });

  test('a team may finish early; what it had in hand is not done', () => {
    const done = after(waited(begin(), 2), plan('a', 'good-offices', 'political-affairs'), { kind: 'finish' });
    expect(done.step).toBe('over');
    expect(done.months).toHaveLength(2);
  });

  test('a turn of three months closes three, decides in the first and shows what came in during all', () => {
    const slow: Scenario = { ...scenario, monthsPerTurn: 3 };
    expect(exerciseDefaults(slow).monthsPerTurn).toBe(3);
    const turned = after(begin({ scenario: slow }), plan('a', 'good-offices', 'political-affairs'), { kind: 'commit' });
    expect(turned.month).toBe(4);
    expect(turned.months.map(({ results }) => results.length)).toEqual([1, 0, 0]);
    expect(turned.injects).toEqual(['a-warning', 'a-shock']);
    expect(new Set(turned.reports.map(({ month }) => month))).toEqual(new Set([2, 3, 4]));
    expect(turned.months.every(({ month, reports }) => reports.every((report) => report.month === month))).toBe(true);
    const end = waited(after(turned, { kind: 'go', step: 'read' }), 2);
    expect(end.months).toHaveLength(SMALL.months);
    expect(end.step).toBe('over');
  });

  test('turns of three months come out as single ones do', () => {
    const slow = waited(begin({ scenario: { ...scenario, monthsPerTurn: 3 } }), 3);
    expect(slow.months.map(({ digest }) => digest)).toEqual(waited(begin(), 8).months.map(({ digest }) => digest));
  });
});

const hold = (exercise: Exercise, months: number) => after(exercise, { kind: 'hold-course', months });

/** The first of many calm countries in which nothing else ends a stretch of held course. */
function heldUntil(reason: string, build: (exercise: Exercise) => Exercise): Exercise {
  for (let seed = 0; seed < 50; seed += 1) {
    const held = build(begin({ scenario: calm, seed: String(seed) }));
    if (held.heldUntil?.reason === reason) return held;
  }
  throw new Error(`nothing ends with ${reason}`);
}

describe('holding course', () => {
  test('ends with an inject that has something to read', () => {
    const held = hold(begin(), 6);
    expect(held.heldUntil).toEqual({ reason: 'inject', months: 1 });
    expect(held.injects).toEqual(['a-warning']);
    expect(held.months[0]).toMatchObject({ heldCourse: true, results: [] });
  });

  test('ends after the months that were asked for, where nothing happens', () => {
    const held = heldUntil('months', (exercise) => hold(exercise, 2));
    expect(held.heldUntil?.months).toBe(2);
    expect(held.step).toBe('review');
  });

  test('ends with the exercise', () => {
    const held = hold(waited(begin({ scenario: calm }), SMALL.months - 1), 6);
    expect(held.heldUntil).toEqual({ reason: 'end', months: 1 });
  });

  test('ends when a measure does', () => {
    const held = heldUntil('measure-ends', (exercise) => {
      const busy = after(
        exercise,
        plan('a', 'public-advocacy', 'ohchr'),
        { kind: 'commit' },
        { kind: 'go', step: 'plan' },
      );
      return hold(busy, 6);
    });
    expect(held.heldUntil?.months).toBe(2);
    expect(held.months.at(-1)?.runs).toMatchObject([{ measure: 'public-advocacy', phase: 'ended' }]);
  });

  test('ends with news of a rise that cannot be noise', () => {
    const shocked: Scenario = {
      ...calm,
      timeline: [{ id: 'raid', month: 3, effects: [{ indicator: 'violations', points: 70, place: 'province-1' }] }],
    };
    const held = hold(begin({ scenario: shocked }), 6);
    expect(held.heldUntil?.reason).toBe('report');
    expect(held.month).toBeGreaterThan(3);
  });

  test('says the assessment of the first month and is silent in the others', () => {
    const held = heldUntil('months', (exercise) =>
      hold(after(exercise, { kind: 'assess', stage: 'general-risk', chance: 0.1, public: false }), 2),
    );
    expect(held.months.map(({ draft }) => draft.assessment?.chance ?? null)).toEqual([0.1, null]);
  });

  test('is refused while something is planned', () => {
    const planned = after(begin(), plan('a', 'good-offices', 'political-affairs'));
    expect(refusalOf(planned, { kind: 'hold-course', months: 3 }).code).toBe('plan-not-empty');
  });

  test('is forgotten with the next commit', () => {
    expect(waited(after(hold(begin(), 6), { kind: 'go', step: 'read' }), 1).heldUntil).toBeNull();
  });
});

describe('the standing of a team', () => {
  test.each(['fog', 'open'] as const)('the machine that is drawn agrees with the regions, under %s', (knowledge) => {
    let exercise = begin({ settings: { knowledge }, seed: '3' });
    for (let month = 1; month <= SMALL.months; month += 1) {
      exercise = waited(exercise, 1);
      const regions = knowledge === 'open' ? exercise.state.regions : exercise.believedRegions;
      expect(statesOf(exercise.escalation)).toEqual(regions);
    }
  });
});
