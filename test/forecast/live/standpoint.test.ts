import { describe, expect, test } from 'vitest';
import { runBatch } from '../../../src/forecast/live/batch.ts';
import { liveRequest } from '../../../src/forecast/live/request.ts';
import { standpointOf, statedStage } from '../../../src/forecast/live/standpoint.ts';
import { worldInputFrom } from '../../../src/forecast/live/told-input.ts';
import type { Scenario } from '../../../src/scenario/schema.ts';
import { type Measure, MEASURES } from '../../../src/model/measures.ts';
import { cellOf } from '../../../src/sim/layout.ts';
import { cloneState, type State } from '../../../src/sim/state.ts';
import { aScenario, SMALL } from '../../arbitraries.ts';
import { A_PLAN, aStanding, standpointIn } from './a-standpoint.ts';

const scenario = aScenario(SMALL);
const CATALOGUE: readonly Measure[] = MEASURES;

/** The same country to its team: what differs is hidden from it. */
const secretly: Scenario = {
  ...scenario,
  country: { ...scenario.country, start: { ...scenario.country.start, 'protection-will': 5 } },
  actors: (scenario.actors ?? []).map((actor) => ({
    ...actor,
    drive: false,
    start: { ...actor.start, 'atrocity-intent': 95, 'perceived-cost': 2, 'legitimacy-seeking': 1 },
    baseline: { 'armed-capacity': 99 },
  })),
  timeline: [{ id: 'later', month: 6, effects: [{ indicator: 'political-shock', points: 80 }] }],
};

describe('what a team knows', () => {
  test('is the same record whatever is hidden: intent, drive, usual levels and the timeline', () => {
    const open = aStanding({ month: 1, scenario });
    const hidden = aStanding({ month: 1, scenario: secretly });
    expect(hidden.state.value).not.toEqual(open.state.value);
    expect(standpointIn(hidden)).toEqual(standpointIn(open));
  });

  test('is the same record whatever else is true of the state', () => {
    const standing = aStanding();
    expect(standpointIn({ ...standing, state: withAnotherTruth(standing.state) })).toEqual(standpointIn(standing));
  });

  test('gives bit for bit the same forecast under another truth', () => {
    const standing = aStanding();
    const other = { ...standing, state: withAnotherTruth(standing.state) };
    const [one, two] = [standing, other].map((each) =>
      runBatch(liveRequest({ standpoint: standpointIn(each), plan: A_PLAN, runs: 6 }), 0, 6),
    );
    expect(two).toEqual(one);
  });

  test('forecasts alike after the way to a worker, with numbers drawn', () => {
    const request = liveRequest({ standpoint: standpointIn(aStanding()), plan: A_PLAN, runs: 4 });
    const there = structuredClone(request);
    expect(there).toEqual(request);
    expect(runBatch(there, 0, 4)).toEqual(runBatch(request, 0, 4));
  });

  test('does not change with the state afterwards', () => {
    const standing = aStanding();
    const standpoint = standpointIn(standing);
    const before = structuredClone(standpoint);
    standing.state.belief.value.fill(1);
    standing.state.resources.fill(2);
    standing.state.dwell.fill(3);
    for (const { value } of standing.past) value.fill(4);
    expect(standpoint).toEqual(before);
  });
});

describe('the country as it was told', () => {
  const standing = aStanding({ scenario: secretly });
  const input = worldInputFrom(standpointIn(standing).input);

  test('starts from the first briefing, with everything hidden at what is usual', () => {
    const { world } = standing;
    const first = (values: readonly { readonly start: object }[]) => values.map(({ start }) => start);
    expect(first(input.actors)).toEqual(
      world.input.actors.map(({ id }) => ({
        'atrocity-intent': 20,
        'armed-capacity': standing.told.value[cellOf(world.layout, 'armed-capacity', id) as number],
        'legitimacy-seeking': 55,
        'perceived-cost': 35,
      })),
    );
    expect(input.country.start['protection-will']).toBe(55);
  });

  test('has no timeline, no usual levels of its own, and armed actors that may all escalate', () => {
    expect(input.timeline).toEqual([]);
    expect(input.actors.map(({ drive }) => drive)).toEqual([true, true]);
    for (const { baseline } of [input.country, ...input.provinces, ...input.groups, ...input.actors]) {
      expect(baseline).toEqual({});
    }
  });

  test('has the model’s own measures, not copies of them', () => {
    expect(input.measures.every((measure) => CATALOGUE.includes(measure))).toBe(true);
    expect(input.measures).toHaveLength(standing.world.measures.length);
  });

  test('refuses a measure that the catalogue does not have', () => {
    const { input: told } = standpointIn(standing);
    expect(() => worldInputFrom({ ...told, measures: ['nonsense'] })).toThrow('nonsense');
  });
});

test('the newest stage that a team stated counts, and silence does not unsay it', () => {
  const stated = { stage: 'imminent-risk', chance: 0.5, public: false } as const;
  expect(statedStage({ assessments: [null, stated, null] }, 'general-risk')).toBe('imminent-risk');
  expect(statedStage({ assessments: [null, null] }, 'general-risk')).toBe('general-risk');
});

test('a past of another length is a mistake', () => {
  const { world, state, told, past } = aStanding();
  const knowledge = { told, past: past.slice(1), stage: 'general-risk', pillar1: 'strained' } as const;
  expect(() => standpointOf(world, state, knowledge)).toThrow('1 months before month 3');
});

/** A state in which everything is otherwise that its team cannot see. */
function withAnotherTruth(state: State): State {
  const other = cloneState(state);
  for (const values of [other.value, other.history, other.baseline, other.lift]) values.fill(77);
  other.dwell.fill(9);
  other.happened.fill(2);
  other.luck.key.fill(5);
  for (const run of other.runs) {
    run.strands.level.fill(6);
    run.strands.peak.fill(7);
    run.luck.fill(0.5);
    run.firedRules = 3;
  }
  other.regions = { ...other.regions, risk: 'ongoing-crimes', 'pillar-1': 'manifestly-failing' };
  return Object.assign(other, { harm: 9, scar: 9, onset: 1 });
}
