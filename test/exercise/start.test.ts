import { describe, expect, test } from 'vitest';
import { statesOf } from '../../src/escalation/position.ts';
import type { Exercise } from '../../src/exercise/document.ts';
import { prepareStart } from '../../src/exercise/start.ts';
import { STEPS } from '../../src/scenario/steps.ts';
import { play } from '../../src/sim/month.ts';
import { createState } from '../../src/sim/state.ts';
import { aScenario, SMALL } from '../arbitraries.ts';
import { begin, waited } from './an-exercise.ts';

const scenario = aScenario(SMALL);
const digestsOf = ({ months }: Exercise): string[] => months.map(({ digest }) => digest);

describe('the beginning of an exercise', () => {
  test('opens the first month with its reports, and nothing decided', () => {
    const exercise = begin();
    expect(exercise).toMatchObject({ month: 1, step: 'read', commands: [], months: [], seenMonth: 0, heldUntil: null });
    expect(exercise.reports.length).toBeGreaterThan(0);
    expect(exercise.draft).toEqual({ assessment: null, planned: [], submitted: [], note: '' });
  });

  test('takes its settings from the scenario where none are given', () => {
    expect(begin().settings).toEqual({ knowledge: 'fog', forecast: 'full', steps: STEPS });
    const open = begin({ scenario: { ...scenario, knowledge: 'open' } });
    expect(open.settings.knowledge).toBe('open');
    expect(begin({ settings: { knowledge: 'open', forecast: 'off' } }).settings).toMatchObject({
      knowledge: 'open',
      forecast: 'off',
    });
  });

  test('keeps the steps in their order and never switches planning off', () => {
    expect(begin({ settings: { steps: ['review', 'read'] } }).settings.steps).toEqual(['read', 'plan', 'review']);
  });

  test('runs the scenario as the variant changes it, and keeps the file as it was', () => {
    const changed = {
      ...scenario,
      variants: [{ id: 'short', name: 'Short', changes: [{ path: '/months', value: 3 }] }],
    };
    const exercise = begin({ scenario: changed, variant: 'short' });
    expect(exercise.scenario.months).toBe(3);
    expect(exercise.file).toBe(changed);
    expect(() => begin({ scenario: changed, variant: 'long' })).toThrow('long');
  });

  test('opens the month that the engine opens', () => {
    const exercise = begin({ seed: '5' });
    const [first] = play(
      exercise.world,
      createState(exercise.world, '5'),
      () => ({ assessment: null, decisions: [] }),
      1,
    );
    expect(exercise.opened.reports).toEqual(first?.reports);
  });

  test('prepared ahead, it begins as it would have', () => {
    const ahead = aScenario(SMALL);
    prepareStart(ahead);
    const { world: _, ...known } = begin({ scenario: ahead });
    const { world: __, ...fresh } = begin({ scenario: aScenario(SMALL) });
    expect(known).toEqual(fresh);
  });

  test('with one scenario two teams go their ways, month by month in turns', () => {
    const shared = aScenario(SMALL);
    const alone = ['1', '2'].map((seed) => digestsOf(waited(begin({ seed, scenario: aScenario(SMALL) }), 3)));
    let teams = ['1', '2'].map((seed) => begin({ seed, scenario: shared }));
    for (let month = 0; month < 3; month += 1) teams = teams.map((team) => waited(team, 1));
    expect(teams.map(digestsOf)).toEqual(alone);
  });

  test('draws the machine from where the regions begin', () => {
    const exercise = begin();
    expect(statesOf(exercise.escalation)).toEqual(exercise.firstRegions);
    expect(exercise.believedRegions).toEqual(exercise.firstRegions);
  });
});
