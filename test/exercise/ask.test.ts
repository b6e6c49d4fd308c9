import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  availability,
  believedLocalReading,
  believedReadings,
  leftAfterPlan,
  oddsFor,
  priceFor,
  pullsFor,
  refusalFor,
  standsFor,
  upkeepFor,
} from '../../src/exercise/ask.ts';
import type { Exercise } from '../../src/exercise/document.ts';
import type { NewCommand } from '../../src/exercise/given.ts';
import type { ActorId } from '../../src/model/actors.ts';
import { MEASURES } from '../../src/model/measures.ts';
import { anyCommands, anySeed, aScenario, SMALL } from '../arbitraries.ts';
import { after, afterWhatIsPossible, aTake, begin, plan, waited } from './an-exercise.ts';

const sanctions = aTake('comprehensive-sanctions', 'security-council');
const monitors = aTake('human-rights-monitors', 'ohchr');
const commit: NewCommand = { kind: 'commit' };
const poor = { politicalCapital: { start: 3, perMonth: 0 }, budget: { start: 5, perMonth: 0 } };

/** The same exercise in a country where everything that the team has not been told is different. */
function elsewhere(exercise: Exercise): Exercise {
  const { state } = exercise;
  const regions = { ...state.regions, risk: 'ongoing-crimes', 'pillar-1': 'manifestly-failing' };
  return {
    ...exercise,
    state: { ...state, regions, value: state.value.map((value) => 100 - value), history: state.history.map(() => 50) },
  };
}

describe('what the interface asks under fog', () => {
  const fog = waited(begin({ seed: '4' }), 5);
  const other = elsewhere(fog);

  test.each<{ about: string; ask: (exercise: Exercise) => unknown }>([
    { about: 'the odds of consent', ask: (exercise) => oddsFor(exercise, monitors) },
    {
      about: 'the odds of a request',
      ask: (exercise) => oddsFor(exercise, aTake('domestic-prosecutions', 'national-institutions')),
    },
    { about: 'the odds of a vote', ask: (exercise) => oddsFor(exercise, sanctions) },
    { about: 'where members stand', ask: (exercise) => standsFor(exercise, sanctions) },
    { about: 'what moves them', ask: (exercise) => pullsFor(exercise, sanctions) },
    { about: 'the readings of the ladder', ask: believedReadings },
    { about: 'the reading of a province', ask: (exercise) => believedLocalReading(exercise, 'province-1') },
  ])('$about does not depend on what the team cannot know', ({ ask }) => {
    expect(ask(other)).toEqual(ask(fog));
  });

  test('in an open exercise they follow the truth', () => {
    const open = waited(begin({ seed: '4', settings: { knowledge: 'open' } }), 5);
    expect(believedReadings(open)['violations:max']).not.toBe(believedReadings(fog)['violations:max']);
    expect(believedReadings(elsewhere(open))).not.toEqual(believedReadings(open));
  });
});

describe('odds, prices and refusals', () => {
  test('an offer and clear wording raise the odds', () => {
    const exercise = begin();
    expect(oddsFor(exercise, aTake('human-rights-monitors', 'ohchr', { options: { offer: 6 } })).all).toBeGreaterThan(
      oddsFor(exercise, monitors).all,
    );
    const worded = aTake('comprehensive-sanctions', 'security-council', {
      rewordings: [{ goal: 'talks', months: 6, review: 3 }],
    });
    const [clear, vague] = [worded, sanctions].map((take) => standsFor(exercise, take));
    expect(clear).toHaveLength(15);
    clear?.forEach(({ inclination }, member) => {
      expect(inclination).toBeGreaterThan(vague?.[member]?.inclination ?? 0);
    });
    expect(pullsFor(exercise, worded)['wording']).toBeGreaterThan(0);
  });

  test('a price is what the month takes for a measure that starts', () => {
    const take = aTake('good-offices', 'political-affairs');
    const exercise = after(begin(), plan('a', 'good-offices', 'political-affairs'));
    const [result] = after(exercise, commit).months[0]?.results ?? [];
    expect(result?.paid).toEqual(priceFor(exercise, take));
  });

  test('what a scenario does not have cannot be asked about', () => {
    for (const ask of [oddsFor, priceFor, standsFor])
      expect(() => ask(begin(), aTake('magic', 'donors'))).toThrow('magic');
    expect(() => believedLocalReading(begin(), 'nowhere')).toThrow('nowhere');
  });

  test('a planned decision is asked about beside the rest of the plan, not beside itself', () => {
    const exercise = after(begin(), plan('a', 'good-offices', 'political-affairs'));
    const [planned] = exercise.draft.planned;
    expect(refusalFor(exercise, planned?.decision ?? sanctions)).toBeNull();
    expect(refusalFor(exercise, aTake('good-offices', 'political-affairs'))?.code).toBe('already-active');
  });

  test('the refusals asked for are the refusals given', () => {
    fc.assert(
      fc.property(anySeed, anyCommands, fc.constantFrom(...MEASURES), (seed, commands, { id, actors }) => {
        const exercise = afterWhatIsPossible(begin({ seed }), commands);
        fc.pre(exercise.step === 'plan' || exercise.step === 'read');
        const take = aTake(id, actors[0] as ActorId);
        const planned = exercise.draft.planned.map((one) => one.id);
        const given = afterWhatIsPossible(exercise, [plan('new', id, actors[0] as ActorId)]).draft.planned.map(
          (one) => one.id,
        );
        expect(given).toEqual(refusalFor(exercise, take) === null ? [...planned, 'new'] : planned);
        const refusals = actors.map((actor) => refusalFor(exercise, aTake(id, actor)));
        expect(availability(exercise).get(id)).toEqual(refusals.includes(null) ? null : refusals[0]);
      }),
      { numRuns: 60 },
    );
  });

  test('every measure of the scenario is available or says why not', () => {
    const exercise = begin({ scenario: { ...aScenario(SMALL), resources: poor } });
    const all = availability(exercise);
    expect(all.size).toBe(MEASURES.length);
    expect(all.get('good-offices')).toBeNull();
    expect(all.get('comprehensive-sanctions')).toMatchObject({ code: 'political-capital' });
    expect(all.get('mandate-review')).toMatchObject({ code: 'needs-any' });
  });
});

describe('what a plan leaves', () => {
  test('is what the close takes before income and upkeep, were nothing more turned down', () => {
    fc.assert(
      fc.property(anySeed, anyCommands, (seed, commands) => {
        const exercise = afterWhatIsPossible(begin({ seed }), commands);
        fc.pre(exercise.months.length < SMALL.months && exercise.step !== 'over');
        const left = leftAfterPlan(exercise);
        const open = afterWhatIsPossible(exercise, [{ kind: 'go', step: 'plan' }]);
        const { results } = after(open, commit).months.at(-1) ?? { results: [] };
        const drawn = exercise.draft.planned
          .filter(({ attempts }) => attempts.length > 0)
          .map(({ decision }) => decision);
        const spared = results
          .filter(({ outcome, decision }) => outcome === 'turned-down' && !drawn.includes(decision))
          .map(({ decision }) => (decision.kind === 'take' ? priceFor(exercise, decision).financial : 0));
        const paid = results.map((result) => result.paid.financial);
        const all = [...paid, ...spared].reduce((sum, amount) => sum + amount, 0);
        expect(left.financial).toBeCloseTo((exercise.state.resources[1] as number) - all, 9);
      }),
      { numRuns: 60 },
    );
  });

  test('upkeep is what the close takes for what is at work', () => {
    const income = 2;
    const resources = { budget: { start: 60, perMonth: income } };
    let exercise = after(
      begin({ scenario: { ...aScenario(SMALL), resources } }),
      plan('a', 'public-advocacy', 'ohchr'),
      plan('b', 'civil-society-support', 'donors'),
      commit,
      { kind: 'go', step: 'plan' },
    );
    for (let month = 2; month <= 6; month += 1) {
      const { financial } = upkeepFor(exercise);
      const before = exercise.state.resources[1] as number;
      exercise = after(exercise, commit, { kind: 'go', step: 'plan' });
      expect(exercise.state.resources[1]).toBeCloseTo(before + income - financial, 9);
    }
  });

  test('upkeep ends with what is planned to be stopped', () => {
    const busy = after(begin(), plan('a', 'good-offices', 'political-affairs'), commit, { kind: 'go', step: 'plan' });
    const stopping = after(busy, { kind: 'stop', id: 's', measure: 'good-offices', reason: '' });
    expect(upkeepFor(busy).political).toBeGreaterThan(0);
    expect(upkeepFor(stopping)).toEqual({ political: 0, financial: 0 });
  });
});
