import { expect, test } from 'vitest';
import { withProbes } from '../../../src/forecast/balance/probes.ts';
import { armOf, sample } from '../../../src/forecast/balance/sample.ts';
import { newScenario } from '../../../src/scenario/template.ts';
import { worldInputOf } from '../../../src/scenario/world-input.ts';
import { compile } from '../../../src/sim/compile.ts';

const input = worldInputOf(newScenario('small'));

test('asking a timeline about its conditions changes nothing of what comes', () => {
  const values = (of: typeof input) =>
    sample(armOf(compile(of), { strategy: 'random' }), { seed: 2, slice: { from: 1, count: 6 } });
  expect(values(withProbes(input).input)).toEqual(values(input));
});

test('every condition has a probe of its own, within the months of its inject', () => {
  const { input: probed, probes } = withProbes(input);
  expect(probes.map((conditions) => conditions.length)).toEqual([0, 0, 1]);
  const [probe] = probes[2] ?? [];
  expect(probed.timeline[probe?.at ?? -1]).toMatchObject({
    when: { all: [probe?.condition], any: [], after: 4, before: 12 },
    effects: [],
  });
});
