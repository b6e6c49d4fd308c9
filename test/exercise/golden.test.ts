import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readScenario } from '../../src/scenario/read.ts';
import { playGolden } from '../golden/talvora-exercise.ts';

/**
 * The golden exercise changes when the model or Talvora does. Write it anew, and look at the difference, with
 * `npx vitest run --project node test/exercise/golden.test.ts -u`.
 */
test('Talvora under seed 7 comes out month by month as recorded', async () => {
  const reading = readScenario(readFileSync(new URL('../../scenarios/talvora.json', import.meta.url), 'utf8'));
  if ('faults' in reading) throw new Error('scenarios/talvora.json has faults');
  const golden = playGolden(reading.scenario);
  expect(golden.months).toHaveLength(24);
  await expect(`${JSON.stringify(golden, null, 2)}\n`).toMatchFileSnapshot('../golden/talvora-seed-7.json');
});
