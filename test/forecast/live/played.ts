import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { drawParameters } from '../../../src/forecast/draw-parameters.ts';
import { type Standpoint, standpointOf } from '../../../src/forecast/live/standpoint.ts';
import { IDLE } from '../../../src/forecast/run-arm.ts';
import { strategist } from '../../../src/forecast/strategies.ts';
import { rankOf, type StageId } from '../../../src/model/stages.ts';
import { readScenario } from '../../../src/scenario/read.ts';
import type { StrategyId } from '../../../src/scenario/strategy-ids.ts';
import { worldInputOf } from '../../../src/scenario/world-input.ts';
import { type Belief, cloneBelief } from '../../../src/sim/belief.ts';
import { closeMonth } from '../../../src/sim/close.ts';
import { compile } from '../../../src/sim/compile.ts';
import { learn } from '../../../src/sim/fog.ts';
import { readAll } from '../../../src/sim/indices.ts';
import { climb, countDwell, noDwell } from '../../../src/sim/ladder.ts';
import { openMonth } from '../../../src/sim/open-month.ts';
import { cloneState, createState, type State } from '../../../src/sim/state.ts';
import { withParameters, type World } from '../../../src/sim/world.ts';

/** Months, the open one included, that are looked ahead. */
export const AHEAD = 6;

/** A month of an exercise: what its team knew, and the worst rank, 0 to 3, to which the country came soon after. */
export interface Played {
  readonly standpoint: Standpoint;
  readonly came: number;
}

/** A country of the product or of the claims, without the events that no team can foresee. */
export function worldOf(path: string): World {
  const reading = readScenario(readFileSync(resolve(import.meta.dirname, '../../..', path), 'utf8'));
  if ('faults' in reading) throw new Error(`${path} is broken`);
  return compile({ ...worldInputOf(reading.scenario), timeline: [] });
}

/** Lives an exercise under numbers of its own and notes some months; from each the truth goes on without a decision. */
export function play(model: World, strategy: StrategyId, seed: string, months: readonly number[]): Played[] {
  const world = withParameters(model, drawParameters(`${seed}/truth`));
  const state = createState(world, seed);
  const told = cloneBelief(state.belief);
  const decide = strategy === 'nothing' ? () => IDLE : strategist(strategy, world, state);
  const past: Belief[] = [];
  const played: Played[] = [];
  const dwell = noDwell();
  let { regions } = state;
  for (let month = 1; month <= Math.max(...months); month += 1) {
    openMonth(world, state);
    learn(world, state);
    const view = { world, value: state.belief.value };
    countDwell(readAll(view, { ...state, earlierSelfProtection: null }), dwell);
    regions = climb(regions, dwell);
    const turn = decide(month);
    if (months.includes(month)) {
      const knows = { told, past: [...past], stage: regions.risk as StageId, pillar1: regions['pillar-1'], dwell };
      const standpoint = standpointOf(world, state, knows);
      const input = { ...standpoint.input, months: month + AHEAD - 1 };
      played.push({ standpoint: { ...standpoint, input }, came: comesTo(world, cloneState(state)) });
    }
    past.push(cloneBelief(state.belief));
    closeMonth(world, state, turn);
  }
  return played;
}

function comesTo(world: World, state: State): number {
  let worst = 0;
  for (let ahead = 0; ahead < AHEAD; ahead += 1) {
    if (ahead > 0) openMonth(world, state);
    closeMonth(world, state, IDLE);
    worst = Math.max(worst, rankOf(state.regions.risk as StageId));
  }
  return worst;
}
