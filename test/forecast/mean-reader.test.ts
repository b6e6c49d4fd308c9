import { expect, test } from 'vitest';
import { MeanReader } from '../../src/forecast/mean-reader.ts';
import { readIndicator } from '../../src/forecast/measure-run.ts';
import { INDICATOR_IDS } from '../../src/model/indicators.ts';
import { compile } from '../../src/sim/compile.ts';
import { aCountry } from '../sim/a-country.ts';

test.each([
  { what: 'a country of several places', world: compile(aCountry({ provinces: 5, actors: [{}, {}, {}] })) },
  { what: 'a country without armed actors', world: compile(aCountry({ provinces: 1, groups: [{}] })) },
])('all means of $what are those that are read one by one', ({ world }) => {
  const value = Float64Array.from({ length: world.layout.cells }, (_, cell) => (cell * 37) % 101);
  const means = new Float64Array(INDICATOR_IDS.length);
  new MeanReader(world).read(value, means);
  const one = INDICATOR_IDS.map((indicator) => readIndicator({ world, value }, { indicator, place: 'mean' }));
  expect([...means]).toEqual(one);
});
