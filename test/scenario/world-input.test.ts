import { describe, expect, test } from 'vitest';
import { isMeasureId, MEASURES } from '../../src/model/measures.ts';
import { exerciseDefaults } from '../../src/scenario/defaults.ts';
import type { OwnMeasure, Scenario } from '../../src/scenario/schema.ts';
import { newScenario } from '../../src/scenario/template.ts';
import { measuresOf, worldInputOf } from '../../src/scenario/world-input.ts';

/** As little as a scenario may say. */
const LEAST: Scenario = {
  format: 1,
  id: 'least',
  version: '1',
  title: 'Least',
  months: 6,
  team: { holds: [] },
  country: { name: 'Least' },
  provinces: [{ id: 'all-of-it', name: 'All of it', population: 1 }],
  groups: [{ id: 'everybody', name: 'Everybody', share: { 'all-of-it': 1 } }],
};

const OWN: OwnMeasure = {
  id: 'ferry-mediation',
  name: 'Ferry mediation',
  pillar: 2,
  form: 'encouragement',
  actors: ['local-leaders'],
  leadMonths: 1,
  durationMonths: 1,
  cost: { political: 1, financial: 2 },
  bestStages: ['general-risk'],
  effects: [{ indicator: 'intercommunal-tension', strength: -0.5, delayMonths: 2 }],
  sources: [{ doc: 'A/68/947-S/2014/449', para: '53' }],
};

const nothing = { start: {}, baseline: {} };

describe('what the engine is given', () => {
  test('fills in all that a scenario leaves out', () => {
    expect(worldInputOf(LEAST)).toEqual({
      months: 6,
      stage: 'general-risk',
      country: nothing,
      provinces: [{ id: 'all-of-it', population: 1, neighbours: [], ...nothing }],
      groups: [{ id: 'everybody', targeted: false, share: { 'all-of-it': 1 }, ...nothing }],
      actors: [],
      council: [],
      holds: [],
      resources: { politicalCapital: { start: 40, perMonth: 4 }, budget: { start: 60, perMonth: 5 } },
      timeline: [],
      measures: MEASURES,
    });
    expect(exerciseDefaults(LEAST)).toEqual({ months: 6, monthsPerTurn: 1, minutes: 45, knowledge: 'fog' });
  });

  test('carries over ids and numbers of places and people', () => {
    const input = worldInputOf({
      ...newScenario('template'),
      council: {
        members: [
          { id: 'p1', name: 'P1', permanent: true, stance: 0.2, stake: 0.6, patronOf: 'toll-guard' },
          { id: 'e1', permanent: false, stance: -1, stake: 0 },
        ],
      },
      resources: { budget: { start: 10 } },
    });
    expect(input.provinces[1]).toEqual({
      id: 'lower-bank',
      population: 0.4,
      neighbours: ['upper-bank'],
      start: { incitement: 25 },
      baseline: {},
    });
    expect(input.actors[0]).toMatchObject({
      drive: true,
      targets: ['ferry-families'],
      presence: { 'upper-bank': 0.2, 'lower-bank': 0.6 },
    });
    expect(input.council).toEqual([
      { id: 'p1', permanent: true, stance: 0.2, stake: 0.6, patronOf: 'toll-guard' },
      { id: 'e1', permanent: false, stance: -1, stake: 0, patronOf: null },
    ]);
    expect(input.resources).toEqual({
      politicalCapital: { start: 40, perMonth: 4 },
      budget: { start: 10, perMonth: 5 },
    });
  });

  test('gives injects their moments, places and conditions', () => {
    const timeline: Scenario['timeline'] = [
      {
        id: 'fixed',
        month: 2,
        trigger: 'hate-broadcast',
        place: 'all-of-it',
        effects: [{ indicator: 'incitement', points: 5 }],
      },
      {
        id: 'waits',
        once: false,
        when: {
          all: [{ stage: 'recovery' }, { stage: ['general-risk', 'recovery'] }, { inject: 'fixed' }],
          any: [
            { running: 'special-envoy' },
            { indicator: 'incitement', op: '<', value: 4, place: 'all-of-it' },
            { indicator: 'attention', op: '>', value: 9 },
          ],
          after: 3,
        },
      },
    ];
    expect(worldInputOf({ ...LEAST, timeline }).timeline).toEqual([
      {
        id: 'fixed',
        month: 2,
        when: null,
        once: true,
        trigger: 'hate-broadcast',
        place: 'all-of-it',
        effects: [{ indicator: 'incitement', points: 5, place: null }],
      },
      {
        id: 'waits',
        month: null,
        once: false,
        trigger: null,
        place: null,
        effects: [],
        when: {
          all: [{ stage: ['recovery'] }, { stage: ['general-risk', 'recovery'] }, { inject: 'fixed' }],
          any: [
            { running: 'special-envoy' },
            { indicator: 'incitement', op: '<', value: 4, place: 'all-of-it' },
            { indicator: 'attention', op: '>', value: 9, place: null },
          ],
          after: 3,
          before: 6,
        },
      },
    ]);
  });

  test('has nothing of the fields that belong to the author', () => {
    const scenario = JSON.parse(JSON.stringify(LEAST)) as Scenario;
    Object.assign(scenario.groups[0]?.share ?? {}, { 'x-survey': 'rough' });
    Object.assign(scenario.country, { start: { 'x-source': 1, attention: 30 } });
    expect(worldInputOf(scenario).groups[0]?.share).toEqual({ 'all-of-it': 1 });
    expect(worldInputOf(scenario).country.start).toEqual({ attention: 30 });
  });
});

describe('the measures of a scenario', () => {
  const idsOf = (measures: NonNullable<Scenario['measures']>): string[] =>
    measuresOf({ ...LEAST, measures }).map(({ id }) => id);

  test.each([
    {
      about: 'the named ones in the order of the catalogue',
      measures: { available: ['special-envoy', 'quiet-diplomacy'] },
      count: 2,
    },
    { about: 'all but those excepted', measures: { except: ['special-envoy'] }, count: MEASURES.length - 1 },
    { about: 'its own besides all', measures: { own: [OWN] }, count: MEASURES.length + 1 },
    { about: 'its own besides those named', measures: { available: [], own: [OWN] }, count: 1 },
  ])('are $about', ({ measures, count }) => {
    const ids = idsOf(measures);
    expect(ids).toHaveLength(count);
    expect(ids.filter(isMeasureId)).toEqual(MEASURES.map(({ id }) => id as string).filter((id) => ids.includes(id)));
  });

  test('that are its own carry ranges like those of the catalogue', () => {
    const [measure] = measuresOf({ ...LEAST, measures: { available: [], own: [OWN] } });
    expect(measure).toMatchObject({
      id: 'ferry-mediation',
      pillar: 2,
      gates: [],
      reach: { central: 30 },
      leadMonths: { low: 0, central: 1, high: 2 },
      durationMonths: { low: 1, central: 1, high: 2 },
      cost: { political: { central: 1 }, financial: { central: 2 } },
      effects: [
        {
          indicator: 'intercommunal-tension',
          strength: { low: -1.5, central: -0.5, high: -0.5 },
          delayMonths: { central: 2 },
        },
      ],
      evidence: { strength: 'unknown', studies: [] },
      basis: [{ doc: 'A/68/947', para: '53' }],
    });
  });

  test.each([-3, -0.5, 0.5, 3])('that are its own may have an effect of strength %s', (strength) => {
    const own = { ...OWN, effects: [{ indicator: 'incitement', strength }] } as OwnMeasure;
    expect(() => measuresOf({ ...LEAST, measures: { own: [own] } })).not.toThrow();
  });
});
