import type { ActorId } from '../../model/actors.ts';
import type { MeasureId } from '../../model/measures.ts';
import { worldInputOf } from '../../scenario/world-input.ts';
import { closeMonth } from '../../sim/close.ts';
import { compile } from '../../sim/compile.ts';
import type { Turn } from '../../sim/decision.ts';
import { Ledger } from '../../sim/ledger.ts';
import { openMonth } from '../../sim/open-month.ts';
import { isRunning } from '../../sim/run.ts';
import { createState, type State } from '../../sim/state.ts';
import type { World } from '../../sim/world.ts';
import { referenceScenario } from './reference-scenario.ts';
import type { Measured } from './rounds.ts';

/** What the engine does while it is measured. */
export interface EngineCase {
  readonly provinces: number;
  readonly withLedger: boolean;
  readonly withPlan: boolean;
}

/** Runs made ready at once: few, since an ensemble makes each ready just before it is lived through. */
const AT_ONCE = 8;

const NOTHING: Turn = { assessment: null, decisions: [] };

/** Measures that need nobody's leave, each in the hands of an actor that the team holds. */
const PLANNED: readonly (readonly [measure: MeasureId, actor: ActorId])[] = [
  ['good-offices', 'secretary-general'],
  ['quiet-diplomacy', 'political-affairs'],
  ['civil-society-support', 'donors'],
  ['community-self-protection', 'un-country-team'],
  ['fact-finding-mission', 'ohchr'],
  ['one-voice-contact-group', 'regional-organization'],
];

/** All of them at once and until after the end. */
const PLAN: Turn = {
  assessment: null,
  decisions: PLANNED.map(([measure, actor]) => ({
    kind: 'take',
    measure,
    actor,
    target: { country: true },
    options: { months: 60 },
    reason: '',
    rewordings: [],
  })),
};

/** Runs of the reference scenario, from the first month to the last; reports and belief are left out. */
export interface EngineRuns extends Measured {
  readonly months: number;
  /** Measures at work in a month, on average over a run. */
  readonly running: number;
}

/** Runs for a case, each with a seed of its own. States are made ready outside of what is timed. */
export function engineRuns({ provinces, withLedger, withPlan }: EngineCase): EngineRuns {
  const world = compile(worldInputOf(referenceScenario(provinces)));
  const first = withPlan ? PLAN : NOTHING;
  let seed = 0;
  const time = (times: number): number => {
    let spent = 0;
    for (let left = times; left > 0; left -= AT_ONCE) {
      const states = Array.from({ length: Math.min(left, AT_ONCE) }, () => createState(world, (seed += 1)));
      const begin = performance.now();
      for (const state of states) runOnce(world, state, first, withLedger ? new Ledger() : null);
      spent += performance.now() - begin;
    }
    return spent;
  };
  return { time, months: world.input.months, running: meanRunning(world, first) };
}

function runOnce(world: World, state: State, first: Turn, ledger: Ledger | null): void {
  for (let month = 1; month <= world.input.months; month += 1) {
    openMonth(world, state, ledger);
    closeMonth(world, state, month === 1 ? first : NOTHING, ledger);
    ledger?.take();
  }
}

function meanRunning(world: World, first: Turn): number {
  const state = createState(world, 1);
  let running = 0;
  for (let month = 1; month <= world.input.months; month += 1) {
    openMonth(world, state);
    closeMonth(world, state, month === 1 ? first : NOTHING);
    running += state.runs.filter(isRunning).length;
  }
  return running / world.input.months;
}
