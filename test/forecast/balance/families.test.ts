import { expect, test } from 'vitest';
import { familiesOf, familyOf, OTHER_MEASURES } from '../../../src/forecast/balance/families.ts';
import { PARAMETERS } from '../../../src/sim/parameters.ts';

test.each([
  { id: 'drive:cost', family: 'drive' },
  { id: 'measure:fade-months', family: 'measure' },
  { id: 'influence:incitement>mobilization', family: 'influence:incitement' },
  { id: 'effect:good-offices:political-shock#1', family: 'measures:good-offices' },
  { id: 'reach:good-offices', family: 'measures:good-offices' },
  { id: 'effect:train-and-equip:armed-capacity#1', family: OTHER_MEASURES },
  { id: 'trigger:election-crisis:political-shock', family: 'trigger:election-crisis' },
  { id: 'combination-factor:one-voice', family: 'combination' },
  { id: 'sway:donors:attention', family: 'sway' },
])('$id belongs to the family $family', ({ id, family }) => {
  expect(familyOf(id)).toBe(family);
});

test('every parameter of the model belongs to exactly one family', () => {
  const members = familiesOf(PARAMETERS).flatMap((family) => family.members);
  expect(members.toSorted((a, b) => a - b)).toEqual(PARAMETERS.map((_, place) => place));
});
