import { expect, test } from 'vitest';
import talvora from '../../scenarios/talvora.json' with { type: 'json' };
import { readScenario } from '../../src/scenario/read.ts';
import { playGolden } from '../golden/talvora-exercise.ts';
import golden from '../golden/talvora-seed-7.json' with { type: 'json' };

test('Talvora under seed 7 has the digests in Chromium that it has in Node', () => {
  const reading = readScenario(JSON.stringify(talvora));
  if ('faults' in reading) throw new Error('scenarios/talvora.json has faults');
  expect(playGolden(reading.scenario)).toEqual(golden);
});
