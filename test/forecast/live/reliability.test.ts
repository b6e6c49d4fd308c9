import { beforeAll, describe, expect, test } from 'vitest';
import { runBatch } from '../../../src/forecast/live/batch.ts';
import { liveRequest } from '../../../src/forecast/live/request.ts';
import type { Standpoint } from '../../../src/forecast/live/standpoint.ts';
import { rankOf, STAGE_IDS } from '../../../src/model/stages.ts';
import { IDLE_PLAN } from './a-standpoint.ts';
import { AHEAD, play, worldOf } from './played.ts';

/** Half of the countries are in danger from the first month on, which no team is told; half keep their peace. */
const DANGEROUS = ['kelmar', 'ashgrave', 'ferrow'].map((name) => `test/claims/countries/${name}.json`);
const CALM = ['scenarios/talvora.json', 'test/claims/countries/orvane.json', 'test/claims/countries/torvale.json'];
const STRATEGIES = ['nothing', 'coordinated'] as const;
const SEEDS = ['one', 'two', 'three'];
const MONTHS = [4, 8, 12];
const RUNS = 48;
const RANKS = STAGE_IDS.map(rankOf);

/** Share of runs in which the worst rank of the months ahead is at least each rank. */
function saidFrom(standpoint: Standpoint): number[] {
  const request = liveRequest({ standpoint, plan: IDLE_PLAN, runs: RUNS });
  const stages = runBatch(request, 0, RUNS).arms[0]?.stage ?? new Uint8Array(0);
  const worst = Array.from({ length: RUNS }, (_, run) =>
    Math.max(...Array.from(stages.subarray(run * AHEAD, (run + 1) * AHEAD), (stage) => RANKS[stage] as number)),
  );
  return [0, 1, 2, 3].map((rank) => worst.filter((reached) => reached >= rank).length / RUNS);
}

/** What was said of a month, by rank, and the rank that came. */
interface Case {
  readonly path: string;
  readonly said: readonly number[];
  readonly came: number;
}

const cases: Case[] = [];

beforeAll(() => {
  for (const path of [...DANGEROUS, ...CALM]) {
    const world = worldOf(path);
    for (const strategy of STRATEGIES) {
      for (const seed of SEEDS) {
        for (const { standpoint, came } of play(world, strategy, `${path}/${seed}`, MONTHS)) {
          cases.push({ path, said: saidFrom(standpoint), came });
        }
      }
    }
  }
}, 60_000);

interface Pair {
  readonly said: number;
  readonly came: number;
}

const pairsOf = (rank: number, paths: readonly string[]): Pair[] =>
  cases
    .filter(({ path }) => paths.includes(path))
    .map(({ said, came }) => ({ said: said[rank] as number, came: Number(came >= rank) }));

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const brier = (pairs: readonly Pair[]): number => mean(pairs.map(({ said, came }) => (said - came) ** 2));
const excess = (pairs: readonly Pair[]): number => mean(pairs.map(({ said, came }) => said - came));

describe.each([
  { of: 'imminent risk', rank: 2, most: 0.128 },
  { of: 'crimes under way', rank: 3, most: 0.155 },
])('what the live forecast says of $of within six months', ({ rank, most }) => {
  test('is near what comes, over many exercises', () => {
    const all = pairsOf(rank, [...DANGEROUS, ...CALM]);
    expect(all).toHaveLength(108);
    expect(brier(all)).toBeLessThan(most);
  });

  test('is neither too dark nor too light for a calm country', () => {
    expect(Math.abs(excess(pairsOf(rank, CALM)))).toBeLessThan(0.045);
  });

  test('comes about where it is called likely', () => {
    const likely = pairsOf(rank, [...DANGEROUS, ...CALM]).filter(({ said }) => said >= 0.5);
    expect(likely.length).toBeGreaterThan(15);
    expect(excess(likely)).toBeLessThan(0.1);
  });
});
