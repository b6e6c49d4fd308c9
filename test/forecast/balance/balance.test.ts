import { beforeAll, describe, expect, test } from 'vitest';
import { type Balance, balance, fewestRuns } from '../../../src/forecast/balance/balance.ts';
import { OUTCOMES } from '../../../src/forecast/balance/outcomes.ts';
import { LADDER } from '../../../src/model/ladder.ts';
import { STRATEGY_IDS } from '../../../src/scenario/strategy-ids.ts';
import { worldInputOf } from '../../../src/scenario/world-input.ts';
import { lopsidedScenario } from './a-lopsided-country.ts';
import { inThisThread } from './in-this-thread.ts';

const input = worldInputOf(lopsidedScenario());
const options = { runs: 12, seed: 5, trajectories: 0 };
const balanceAlone = (seed = options.seed) => balance(input, { ...options, seed }, inThisThread(input, seed));
let found: Balance;
beforeAll(async () => {
  found = await balanceAlone();
});

describe('of a lopsided country', () => {
  test('every strategy has every metric, and doing nothing differs from itself by nothing', () => {
    expect(found.strategies.map(({ id }) => id)).toEqual(STRATEGY_IDS);
    const [nothing] = found.strategies;
    for (const { metric } of OUTCOMES) expect(nothing?.againstNothing[metric].verdict).toBe('same');
  });

  test('it is told that nothing ever gets worse', () => {
    expect(found.warnings.map(({ code }) => code)).toContain('never-imminent');
  });

  test('unreachable stages and arrows are named, and the first stage is reached always', () => {
    expect(found.stages.unreached).toEqual(expect.arrayContaining(['imminent-risk', 'ongoing-crimes', 'recovery']));
    expect(found.stages.untaken).toContain('enter-ongoing-crimes');
    expect(found.stages.stages[0]).toEqual({ id: 'general-risk', share: 1 });
    expect(found.stages.arrows).toHaveLength(LADDER.length);
    expect(found.stages.runs).toBe(STRATEGY_IDS.length * options.runs);
  });

  test('dead injects are found, with the condition that was never met', () => {
    expect(found.injectFindings.dead).toEqual(expect.arrayContaining(['broken-dam', 'two-moons']));
    expect(found.injectFindings.dead).not.toContain('either-way');
    const sharesOf = (id: string) => found.injects.find((one) => one.id === id)?.conditions.map(({ share }) => share);
    expect(sharesOf('two-moons')).toEqual([1, 0]);
    expect(sharesOf('either-way')).toEqual([1, 0]);
  });

  test('an inject without effect has no weight, and one that divides people has', () => {
    expect(found.injectFindings.weightless).toContain('either-way');
    expect(found.injectFindings.weightless).not.toContain('evening-programme');
  });

  test('a measure that another of its pillar outdoes at the same cost is dominated', () => {
    expect(found.measureFindings.dominated.find(({ id }) => id === 'single-orchard')?.by).toContain('shared-orchard');
    const shared = found.measureFindings.dominated.find(({ id }) => id === 'shared-orchard');
    expect(shared?.by ?? []).not.toContain('single-orchard');
  });

  test('measures that nobody can take are told with the reason', () => {
    expect(found.measureFindings.neverPossible).toEqual([
      { id: 'mandate-review', worked: 0, why: { kind: 'refused', code: 'needs-any', measures: expect.any(Array) } },
      { id: 'golden-bridge', worked: 0, why: { kind: 'refused', code: 'political-capital', measures: [] } },
    ]);
  });

  test('a measure that only harms is never useful, one that helps people is', () => {
    expect(found.measureFindings.neverUseful).toEqual(['loud-parade']);
    const parade = found.measures.find(({ id }) => id === 'loud-parade');
    expect(parade?.settings.early.changes.harm.verdict).toBe('worse');
    const orchard = found.measures.find(({ id }) => id === 'shared-orchard');
    expect(orchard?.settings.early).toMatchObject({ worked: 1, changes: { harm: { verdict: 'better' } } });
    expect(orchard?.settings.early.cost.political.mean).toBeGreaterThan(0);
    expect(orchard?.helps).toBe('people');
  });

  test('a measure of the package is judged by leaving it out, any other by adding it', () => {
    const inPackage = found.measures.filter((one) => one.inPackage).map(({ id }) => id);
    expect(inPackage).toEqual(['good-offices', 'mandate-review']);
    for (const id of ['good-offices', 'shared-orchard']) {
      const setting = found.measures.find((one) => one.id === id)?.settings.package;
      expect(setting?.worked).toBeGreaterThan(0);
      expect(setting?.cost.political.mean).toBeGreaterThan(0);
    }
  });
});

test('the same seed gives the same balance', async () => {
  expect(await balanceAlone()).toEqual(found);
});

test('it does not matter in which order the pieces are done, nor whether they went through a message', async () => {
  const work = inThisThread(input, options.seed);
  const sent = await balance(input, options, async (part, pieces) => {
    const backwards = await work(part, structuredClone(pieces).toReversed());
    return structuredClone(backwards).toReversed();
  });
  expect(sent).toEqual(found);
});

test('runs in several slices count as if they were one', async () => {
  const slices = new Map();
  const long = await balance(input, { ...options, runs: 110 }, inThisThread(input, options.seed, slices));
  expect(slices.get('strategies')).toBe(2 * STRATEGY_IDS.length);
  expect(long.stages.runs).toBe(110 * STRATEGY_IDS.length);
  expect(long.stages.stages[0]).toEqual({ id: 'general-risk', share: 1 });
  const orchard = long.measures.find(({ id }) => id === 'shared-orchard');
  expect(orchard?.settings.early.worked).toBe(1);
  expect(long.injects.find(({ id }) => id === 'two-moons')?.conditions.map(({ share }) => share)).toEqual([1, 0]);
});

test('it is known beforehand how many runs there are without the screening', async () => {
  const pieces = new Map();
  await balance(input, options, inThisThread(input, options.seed, pieces));
  const arms = ['strategies', 'measures', 'injects'].map((part) => pieces.get(part));
  expect(fewestRuns(input, options)).toBe(options.runs * arms.reduce((sum, count) => sum + count, 0));
});

test('without walks nothing is screened', () => {
  expect(found.sensitivity).toBeNull();
});

test('another seed gives another luck', async () => {
  const harmOf = ({ strategies }: Balance) => strategies.map(({ metrics }) => metrics.harm.mean);
  expect(harmOf(await balanceAlone(6))).not.toEqual(harmOf(found));
});
