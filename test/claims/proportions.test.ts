import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runExperiment } from '../../src/forecast/experiment.ts';
import { filesNamedIn, readExperiment } from '../../src/scenario/experiment.ts';

const HERE = import.meta.dirname;
const RUNS = 300;

interface ClaimFile {
  readonly scenario: string;
  readonly arms: Readonly<Record<string, { readonly decisions: readonly unknown[] }>>;
}

const claimOf = (name: string): ClaimFile => JSON.parse(readFileSync(resolve(HERE, name), 'utf8')) as ClaimFile;

/** The part of a metric that the decisions of an arm take off it, in the country of the claim started otherwise. */
function spared(claim: ClaimFile, arm: string, metric: string, start: Readonly<Record<string, number>>): number {
  const { decisions } = claim.arms[arm]!;
  const arms = { none: { start, decisions: [] }, with: { start, decisions } };
  const text = JSON.stringify({ format: 1, id: 'proportion', scenario: claim.scenario, arms, metrics: [metric] });
  const named = filesNamedIn(text).map((path): [string, string] => [path, readFileSync(resolve(HERE, path), 'utf8')]);
  const reading = readExperiment(text, new Map(named));
  if ('faults' in reading) throw new Error(reading.faults.map(({ message }) => message).join('; '));
  const told = runExperiment(reading.ready, { runs: RUNS }).arms;
  return 1 - told['with']![metric]!.mean! / told['none']![metric]!.mean!;
}

describe('in proportion, which no single expectation can say:', () => {
  test('a package spares a clearly smaller part where the actor does not care for legitimacy', () => {
    const claim = claimOf('t03-coordinated-package.json');
    const at = (legitimacy: number) =>
      spared(claim, 'package', 'harm', { 'legitimacy-seeking@party-youth': legitimacy });
    const [cares, careless] = [at(60), at(5)];
    expect(careless).toBeLessThan(0.8 * cares);
    expect(careless).toBeGreaterThan(0.1);
  });

  test('a mission takes at least three times as large a part off violations by a group as off those by a State', () => {
    const open = { 'council-unity': 90, 'host-consent': 85 };
    const group = claimOf('peacekeepers-in-proportion.json');
    const state = claimOf('peacekeepers-do-less-against-a-state.json');
    const byGroup = spared(group, 'mission', 'indicator:violations@ferryhouse#20', open);
    const byState = spared(state, 'mission', 'indicator:violations@orchards#24', open);
    expect(byGroup).toBeGreaterThan(0.25);
    expect(byState).toBeGreaterThan(0.02);
    expect(byGroup).toBeGreaterThan(3 * byState);
  });
});
