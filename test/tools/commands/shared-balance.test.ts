import { expect, test } from 'vitest';
import type { BalancePart } from '../../../src/forecast/balance/pieces.ts';
import { shareBalance } from '../../../src/tools/commands/shared-balance.ts';
import { lopsidedScenario } from '../../forecast/balance/a-lopsided-country.ts';

test('progress comes to its end in every part, one after another', async () => {
  const told = new Map<BalancePart, [number, number][]>();
  const progressOf = (part: BalancePart) => {
    const heard: [number, number][] = [];
    told.set(part, heard);
    return (done: number, of: number) => void heard.push([done, of]);
  };
  const options = { runs: 10, trajectories: 0 };
  await shareBalance({ scenario: lopsidedScenario(), seed: '5', options, workers: 1, progressOf });
  expect([...told.keys()]).toEqual(['strategies', 'measures', 'injects', 'groundwork']);
  for (const heard of told.values()) {
    expect(heard.length).toBeGreaterThan(0);
    expect(heard).toEqual(heard.map((_, index) => [index + 1, heard.length]));
  }
});
