import { expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/schema.ts';
import { newScenario } from '../../src/scenario/template.ts';
import { causeName, injectTitle, measureName, placeName, targetName } from '../../src/view/scenario-words.ts';

const scenario: Scenario = {
  ...newScenario('ferry-toll'),
  measures: {
    own: [
      {
        id: 'open-ledger',
        name: { fr: 'Comptes ouverts', en: 'Open ledger' },
        pillar: 1,
        form: 'national',
        actors: ['host-government'],
        leadMonths: 1,
        durationMonths: 6,
        cost: { political: 1, financial: 1 },
        bestStages: ['general-risk'],
        effects: [{ indicator: 'trust-in-state', strength: 1 }],
      },
    ],
  },
};

test.each([
  { place: 'country', name: 'Velmora' },
  { place: 'upper-bank', name: 'Upper Bank' },
  { place: 'ferry-families', name: 'Ferry families' },
  { place: 'toll-guard', name: 'Toll guard' },
  { place: 'of-another-scenario', name: 'of-another-scenario' },
])('the place $place is called $name', ({ place, name }) => {
  expect(placeName(place, scenario)).toBe(name);
});

test('a target is called by its place, the whole country by its name', () => {
  expect(targetName({ country: true }, scenario)).toBe('Velmora');
  expect(targetName({ group: 'ferry-families' }, scenario)).toBe('Ferry families');
  expect(targetName({ actor: 'toll-guard' }, scenario)).toBe('Toll guard');
});

test('a measure of the scenario has the scenario’s words, and one of the catalogue the catalogue’s', () => {
  expect(measureName('open-ledger', scenario)).toBe('Open ledger');
  expect(measureName('arms-embargo', scenario)).not.toBe('arms-embargo');
});

test('an event without a title is called by the shock that it sets off', () => {
  expect(injectTitle('toll-doubled', scenario)).toBe('The toll is doubled');
  const bare = { ...scenario, timeline: [{ id: 'shock', month: 3, trigger: 'hate-broadcast' as const }] };
  expect(injectTitle('shock', bare)).toBe('Hostile message that spreads widely');
});

test.each([
  { cause: { kind: 'measure', id: 'open-ledger' }, name: 'Open ledger' },
  { cause: { kind: 'actor', id: 'toll-guard' }, name: 'Toll guard' },
  { cause: { kind: 'inject', id: 'toll-doubled' }, name: 'The toll is doubled' },
  { cause: { kind: 'influence', id: 'incitement>mobilization' }, name: 'Incitement' },
  { cause: { kind: 'politics', id: 'veto' }, name: 'A veto' },
  { cause: { kind: 'noise', id: 'noise' }, name: 'Chance' },
  { cause: { kind: 'not-known', id: '' }, name: 'Not known to you' },
] as const)('the cause $cause.kind $cause.id is called "$name"', ({ cause, name }) => {
  expect(causeName(cause, scenario)).toBe(name);
});
