import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rankOf, type StageId } from '../../src/model/stages.ts';
import { readPlan, turnsOf } from '../../src/scenario/plan.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { applyVariant } from '../../src/scenario/variant.ts';
import { worldInputOf } from '../../src/scenario/world-input.ts';
import { closeMonth } from '../../src/sim/close.ts';
import { compile } from '../../src/sim/compile.ts';
import type { Turn } from '../../src/sim/decision.ts';
import { openMonth } from '../../src/sim/open-month.ts';
import { createState } from '../../src/sim/state.ts';
import type { World } from '../../src/sim/world.ts';

const SEEDS = 500;
const NOTHING: Turn = { assessment: null, decisions: [] };

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const reading = readScenario(read('../../scenarios/talvora.json'));
if (!('scenario' in reading)) throw new Error('scenarios/talvora.json has faults');
const talvora = reading.scenario;
const world = compile(worldInputOf(talvora));
const quiet = compile(worldInputOf(applyVariant(talvora, 'quiet')));

function planned(name: string): ReadonlyMap<number, Turn> {
  const plan = readPlan(read(`../fixtures/plans/talvora-${name}.json`), talvora);
  if (!('plan' in plan)) throw new Error(`the plan ${name} has faults`);
  return turnsOf(plan.plan.decisions);
}

interface Outcome {
  readonly peak: number;
  readonly harm: number;
}

/** One run to the end: the highest rank of the ladder it reached, and its harm. */
function outcomeOf(country: World, seed: number, turns: ReadonlyMap<number, Turn> = new Map()): Outcome {
  const state = createState(country, seed);
  let peak = 0;
  for (let month = 1; month <= country.input.months; month += 1) {
    openMonth(country, state);
    closeMonth(country, state, turns.get(month) ?? NOTHING);
    peak = Math.max(peak, rankOf(state.regions.risk as StageId));
  }
  return { peak, harm: state.harm };
}

const overSeeds = (country: World, turns?: ReadonlyMap<number, Turn>): Outcome[] =>
  Array.from({ length: SEEDS }, (_, seed) => outcomeOf(country, seed, turns));

const shareAtLeast = (outcomes: readonly Outcome[], rank: number): number =>
  outcomes.filter(({ peak }) => peak >= rank).length / outcomes.length;

/** Mean of paired differences, and half the width of its 95 % interval. */
function paired(of: readonly Outcome[], against: readonly Outcome[]): { mean: number; half: number } {
  const differences = of.map(({ harm }, index) => harm - (against[index] as Outcome).harm);
  const mean = differences.reduce((sum, value) => sum + value, 0) / differences.length;
  const squares = differences.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return { mean, half: (1.96 * Math.sqrt(squares / (differences.length - 1))) / Math.sqrt(differences.length) };
}

describe('Talvora', () => {
  const nothing = overSeeds(world);

  test('reaches imminent risk in 60 to 90 % of runs when nothing is done', () => {
    const share = shareAtLeast(nothing, 2);
    expect(share).toBeGreaterThanOrEqual(0.6);
    expect(share).toBeLessThanOrEqual(0.9);
  });

  test('stays below imminent risk in most runs of its quiet variant', () => {
    expect(shareAtLeast(overSeeds(quiet), 2)).toBeLessThanOrEqual(0.2);
  });

  test('fares clearly better with a coordinated early package than with the same package late, under common luck', () => {
    const early = overSeeds(world, planned('coordinated-early'));
    const late = overSeeds(world, planned('coordinated-late'));
    const harm = paired(early, late);
    expect(harm.mean + harm.half).toBeLessThan(0);
    expect(shareAtLeast(early, 2)).toBeLessThan(shareAtLeast(late, 2) / 2);
    const lateHelp = paired(late, nothing);
    expect(lateHelp.mean + lateHelp.half).toBeLessThan(0);
  });
});
