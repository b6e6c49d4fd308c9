import { expect, test } from 'vitest';
import { familiesOf } from '../../../src/forecast/balance/families.ts';
import { PARAMETERS } from '../../../src/sim/parameters.ts';
import { nameFamily, nameParameter } from '../../../src/tools/commands/parameter-words.ts';

test('every parameter of the model has a name in words', () => {
  expect(PARAMETERS.map(({ id }) => id).filter((id) => nameParameter(id) === id)).toEqual([]);
});

test.each([
  { id: 'influence:incitement>mobilization', name: /^Incitement.* → Organising/ },
  { id: 'effect:good-offices:political-shock#1', name: /good offices: Severity of the political crisis$/ },
  { id: 'rule-factor:train-and-equip/perpetrator', name: /: rule perpetrator$/ },
  { id: 'nothing-of-ours', name: /^nothing-of-ours$/ },
])('$id is told as $name', ({ id, name }) => {
  expect(nameParameter(id)).toMatch(name);
});

test('families have names of their own', () => {
  const names = familiesOf(PARAMETERS).map(({ id }) => nameFamily(id));
  expect(new Set(names).size).toBe(names.length);
});
