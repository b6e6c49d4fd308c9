import { describe, expect, test } from 'vitest';
import { actTogether, undo } from '../../../src/exercise/deeds.ts';
import type { Planned } from '../../../src/exercise/document.ts';
import type { Exercise } from '../../../src/exercise/document.ts';
import type { NewCommand } from '../../../src/exercise/given.ts';
import { beginHistory } from '../../../src/exercise/history.ts';
import type { Attempt } from '../../../src/sim/authorise.ts';
import { decisionKey, planInHand, wantedFor } from '../../../src/view/forecast/live-question.ts';
import { isSamePlan, takeUp } from '../../../src/view/forecast/take-up.ts';
import { after, aTake, begin, plan, waited } from '../../exercise/an-exercise.ts';

const OFFICES = plan('p1', 'good-offices', 'secretary-general', { reason: 'Talk first.' });
const QUIET = plan('p2', 'quiet-diplomacy', 'political-affairs');
const start = begin();
const attempt = (passed: boolean): Attempt => ({ options: {}, hurdles: [], passed }) as unknown as Attempt;
const planned = (id: string, more: Partial<Planned> = {}): Planned => ({
  id,
  decision: aTake(id, 'secretary-general'),
  attempts: [],
  withdrawn: false,
  ...more,
});

describe('what is asked', () => {
  test('what was agreed to is granted, and what was turned down does not stand', () => {
    const hand = planInHand({
      assessment: null,
      note: '',
      submitted: [],
      planned: [
        planned('open'),
        planned('agreed', { attempts: [attempt(false), attempt(true)] }),
        planned('refused', { attempts: [attempt(false)] }),
        planned('withdrawn', { attempts: [attempt(false)], withdrawn: true }),
      ],
    });
    expect(hand.decisions.map(({ measure }) => measure)).toEqual(['open']);
    expect(hand.granted.map(({ measure }) => measure)).toEqual(['agreed']);
  });

  test('changes with the plan, the assessment and the plans that were kept, and not with a note or a reason', () => {
    const { key } = wantedFor(start, []);
    const noted = after(start, { kind: 'note', text: 'Wait.' });
    expect(wantedFor(noted, []).key).toBe(key);
    const offices = after(start, OFFICES);
    expect(wantedFor(offices, []).key).not.toBe(key);
    expect(wantedFor(after(offices, { kind: 'amend', id: 'p1', reason: 'Other.' }), []).key).toBe(
      wantedFor(offices, []).key,
    );
    const stated = after(start, { kind: 'assess', stage: 'imminent-risk', chance: 0.2, public: false });
    expect(wantedFor(stated, []).key).not.toBe(key);
    expect(wantedFor(start, [{ letter: 'A', decisions: [aTake('good-offices', 'secretary-general')] }]).key).not.toBe(
      key,
    );
  });

  test('stands on the very same ground until the stage or the month changes', () => {
    const groundOf = (exercise: Exercise) => wantedFor(exercise, []).request().standpoint;
    const ground = groundOf(start);
    expect(groundOf(after(start, OFFICES, { kind: 'note', text: 'Wait.' }))).toBe(ground);
    const stated = after(start, { kind: 'assess', stage: 'imminent-risk', chance: 0.2, public: false });
    expect(groundOf(stated)).not.toBe(ground);
    expect(groundOf(stated).regions.risk).toBe('imminent-risk');
    expect(groundOf(waited(start, 1))).not.toBe(ground);
  });

  test('is practised with a plan that holds some measures of the country, on the same ground', () => {
    const wanted = wantedFor(start, []);
    const rehearsal = wanted.rehearsal?.();
    expect(rehearsal?.standpoint).toBe(wanted.request().standpoint);
    const [, withPlan] = rehearsal?.arms ?? [];
    expect(withPlan?.decisions.length).toBeGreaterThan(1);
    expect(withPlan?.decisions.every(({ measure }) => start.world.measureIndex.has(measure))).toBe(true);
    expect(rehearsal?.less).toEqual([]);
  });

  test('begins where the team stands: the month, its belief and the stage that it stated', () => {
    const later = waited(start, 2);
    const stated = after(later, { kind: 'assess', stage: 'imminent-risk', chance: 0.2, public: false });
    const { standpoint, arms } = wantedFor(stated, []).request();
    expect(standpoint.month).toBe(3);
    expect(standpoint.past).toHaveLength(2);
    expect(standpoint.regions.risk).toBe('imminent-risk');
    expect(standpoint.belief.value).toEqual(stated.state.belief.value);
    expect(arms.map(({ id }) => id)).toEqual(['without']);
  });

  test('begins from belief also where the truth is open', () => {
    const open = begin({ settings: { knowledge: 'open' } });
    expect(wantedFor(open, []).request().standpoint.belief.value).toEqual(open.state.belief.value);
  });
});

/** A desk that keeps an exercise with its way back. */
function aDesk(exercise: Exercise) {
  let history = beginHistory(exercise);
  return {
    get exercise() {
      return history.present;
    },
    give(...commands: readonly NewCommand[]) {
      const acted = actTogether(history, commands);
      if ('refusal' in acted) return acted.refusal;
      history = acted.history;
      return null;
    },
    undo() {
      const before = undo(history);
      if (before !== null) history = before;
      return before !== null;
    },
  };
}
const measuresOf = ({ draft }: Exercise) => draft.planned.map(({ decision }) => decision.measure);

describe('taking up a kept plan', () => {
  const kept = [aTake('quiet-diplomacy', 'political-affairs'), aTake('civil-society-support', 'donors')];

  test('puts it in place of the plan in hand, and undo leads back', () => {
    const desk = aDesk(after(start, OFFICES, QUIET));
    expect(takeUp(desk, kept)).toBeNull();
    expect(
      isSamePlan(
        desk.exercise.draft.planned.map(({ decision }) => decision),
        kept,
      ),
    ).toBe(true);
    expect(desk.undo()).toBe(true);
    expect(measuresOf(desk.exercise)).toEqual(['good-offices', 'quiet-diplomacy']);
  });

  test('leaves everything as it was where one part is refused', () => {
    const desk = aDesk(after(start, OFFICES));
    const refused = takeUp(desk, [...kept, aTake('no-such-measure', 'donors')]);
    expect(refused).not.toBeNull();
    expect(measuresOf(desk.exercise)).toEqual(['good-offices']);
  });
});

test('two plans are the same whatever their order and reasons', () => {
  const [a, b] = [aTake('good-offices', 'secretary-general'), aTake('quiet-diplomacy', 'political-affairs')];
  expect(isSamePlan([a, b], [{ ...b, reason: 'x' }, a])).toBe(true);
  expect(isSamePlan([a], [a, b])).toBe(false);
  expect(decisionKey(a)).toBe(decisionKey({ ...a, reason: 'x' }));
});
