import type { ActorId } from '../../model/actors.ts';
import type { Measure } from '../../model/measures.ts';
import { type Options, runKey, type Take, type Target } from '../../sim/decision.ts';
import { draw, entityOf, type Luck, luckOf, ruleOf, turnTo, unit } from '../../sim/luck.ts';
import type { Phase, Run } from '../../sim/run.ts';
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

/** A run under a world's numbers, as far as it had come in a course of events; its rules keep the luck they had there. */
export function resumeRun(world: World, note: OwnRun, lived: Run): Run {
  const { strands, luck, firedRules } = lived;
  const run = { ...readyRun(world, NO_LUCK, note), phase: note.phase, luck: luck.slice(), firedRules };
  run.strands.level.set(strands.level);
  run.strands.peak.set(strands.peak);
  return run;
}

const NO_LUCK = luckOf('');
