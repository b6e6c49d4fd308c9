import type { ActorId } from '../../model/actors.ts';
import type { Measure } from '../../model/measures.ts';
import { type Options, runKey, type Take, type Target } from '../../sim/decision.ts';
import { draw, entityOf, type Luck, ruleOf, turnTo, unit } from '../../sim/luck.ts';
import { applyMeasures } from '../../sim/measures.ts';
import type { Phase, Run } from '../../sim/run.ts';
import type { State } from '../../sim/state.ts';
import { strandsOf } from '../../sim/strands.ts';
import type { World } from '../../sim/world.ts';

/** A measure of the team as the team knows it: everything but how it fared. */
export interface OwnRun {
  readonly key: string;
  readonly measure: string;
  readonly actor: ActorId;
  readonly target: Target;
  readonly options: Options;
  readonly decidedIn: number;
  readonly startsIn: number;
  readonly endsIn: number;
  readonly months: number;
  readonly phase: Phase;
}

/** What the team knows of one of its runs. */
export function noteRun({ measures }: World, run: Run): OwnRun {
  const { key, actor, target, options, decidedIn, startsIn, endsIn, months, phase } = run;
  const { id } = measures[run.measure] as Measure;
  return { key, measure: id, actor, target, options, decidedIn, startsIn, endsIn, months, phase };
}

/** The run that begins where a decision of a month was agreed to already. */
export function runOf({ measures, measureIndex }: World, take: Take, month: number): OwnRun {
  const { measure: id, actor, target, options } = take;
  const measure = measures[measureIndex.get(id) ?? -1];
  if (measure === undefined) throw new RangeError(`no measure "${id}"`);
  const startsIn = month + measure.leadMonths.central;
  const months = Math.max(1, options.months ?? measure.durationMonths.central);
  const when = { decidedIn: month, startsIn, endsIn: startsIn + months, months };
  return { key: runKey(take), measure: id, actor, target, options, ...when, phase: 'preparing' };
}

const RULES_LUCK = ruleOf('forecast/measure rules');
const NO_REPORTS = new Uint16Array(0);

/** A run made ready under a world's numbers, before its first month; how its rules fall is the luck of the forecast. */
export function readyRun(world: World, luck: Luck, note: OwnRun): Run {
  const { measure: id, ...known } = note;
  const index = world.measureIndex.get(id);
  if (index === undefined) throw new RangeError(`no measure "${id}"`);
  const measure = world.measures[index] as Measure;
  const entity = entityOf(note.key);
  turnTo(luck, note.decidedIn);
  return {
    ...known,
    measure: index,
    phase: 'preparing',
    strands: strandsOf(world, measure, note.target, note.decidedIn),
    watches: NO_REPORTS,
    luck: Float64Array.from(measure.rules, (_, rule) => unit(draw(luck, RULES_LUCK, entity, rule)[0] as number)),
    firedRules: 0,
  };
}

/**
 * Brings the team's runs to where they are expected to stand when the month of a standpoint is open: lives through
 * their months in the picture that the state shows now, by the engine's own step for measures. Of the state only the
 * runs and the lift change; `lifted` takes in the lift after each month, one after the other from month 0.
 */
export function rehearse(world: World, state: State, notes: readonly OwnRun[], lifted: Float64Array): void {
  const { month } = state;
  const { next } = world.scratch;
  const runs = notes.map((note) => readyRun(world, state.luck, note));
  state.lift.fill(0);
  lifted.fill(0);
  for (state.month = 1; state.month < month; state.month += 1) {
    state.runs = runs.filter((run, index) => {
      if (notes[index]?.phase === 'stopped' && state.month >= run.endsIn) run.phase = 'stopped';
      return run.decidedIn <= state.month;
    });
    next.set(state.value);
    applyMeasures({ world, state, next, ledger: null });
    lifted.set(state.lift, state.month * state.lift.length);
  }
  runs.forEach((run, index) => (run.phase = notes[index]?.phase ?? run.phase));
  state.runs = runs;
}
