import { expect, test } from 'vitest';
import { readScenario } from '../../src/scenario/read.ts';
import { newScenario } from '../../src/scenario/template.ts';

test('the template is a scenario without a fault, under the id that it is given', () => {
  expect(readScenario(JSON.stringify(newScenario('my-own'), null, 2))).toEqual({
    scenario: { ...newScenario('my-own'), id: 'my-own' },
  });
});

test('the template is made anew each time', () => {
  newScenario('one').provinces.pop();
  expect(newScenario('two').provinces).toHaveLength(2);
});
