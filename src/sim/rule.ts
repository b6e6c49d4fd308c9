import type { Measure } from '../model/measures.ts';
import type { StageId } from '../model/stages.ts';
import { TALKS } from '../model/talks.ts';
import { isLedBy, readThere } from './aim.ts';
import type { Together } from './compiled-combination.ts';
import type { Check, CompiledRule } from './compiled-measure.ts';
import { read } from './figure.ts';
import { highestAt, type View } from './indices.ts';
import { isRunning, type Run } from './run.ts';
import type { State } from './state.ts';
import type { World } from './world.ts';

const ONE_VOICE = 'one-voice-contact-group';

/** What the rules of measures look at in a month. */
export interface Scene extends View {
  readonly state: State;
  /** Measures at work, and combinations of them. */
  readonly together: Together;
}

/** Whether a measure with this id is at work. */
export const isAtWork = (world: World, runs: readonly Run[], id: string): boolean =>
  runs.some((run) => isRunning(run) && (world.measures[run.measure] as Measure).id === id);

/** Whether a rule of a run's measure applies this month, given the run's luck with it. */
export function applies(scene: Scene, run: Run, { checks, liftedBy }: CompiledRule, luck: number): boolean {
  for (const combination of liftedBy) if (scene.together.combined[combination] === 1) return false;
  for (const check of checks) if (!holds(scene, run, check, luck)) return false;
  return true;
}

/** Factor by which combinations at work weaken a rule's side effects. */
export function halving({ together }: Scene, { halvedBy }: CompiledRule): number {
  for (const combination of halvedBy) if (together.combined[combination] === 1) return 0.5;
  return 1;
}

function holds(scene: Scene, run: Run, check: Check, luck: number): boolean {
  switch (check.kind) {
    case 'level':
      return isLevel(scene, run, check);
    case 'stage':
      return check.stages.includes(scene.state.regions.risk as StageId);
    case 'running':
      return isAnyAtWork(scene, check.measures);
    case 'not-running':
      return !isAnyAtWork(scene, check.measures);
    case 'luck':
      return luck < chanceIn(scene, check);
    case 'led-by':
      return isLedBy(scene, run.target, check.kinds);
    case 'taken-by':
      return check.actors.includes(run.actor);
    case 'option':
      return isGiven(run, check.option) === check.given;
    default:
      return holdsForRun(scene, run, check);
  }
}

function holdsForRun(scene: Scene, run: Run, check: Extract<Check, { kind: 'ran' | 'stake' | 'rival' }>): boolean {
  if (check.kind === 'rival') return hasRival(scene, run);
  const least = read(scene.world.k, check.least);
  if (check.kind === 'ran') return scene.state.month - run.startsIn >= least;
  return scene.world.council.some(({ permanent, stake }) => permanent && stake >= least);
}

function isLevel(scene: Scene, run: Run, check: Extract<Check, { kind: 'level' }>): boolean {
  const value = check.over === 'max' ? highestAt(scene, check.place) : readThere(scene, check, run.target);
  const bound = read(scene.world.k, check.limit);
  return check.op === '<' ? value < bound : value >= bound;
}

function isAnyAtWork({ together }: Scene, measures: readonly number[]): boolean {
  for (const measure of measures) if (together.since[measure] !== 0) return true;
  return false;
}

/** The chance in a condition, by half while the combination that halves it holds. */
function chanceIn(scene: Scene, { chance, halvedBy }: Extract<Check, { kind: 'luck' }>): number {
  const isHalved = halvedBy >= 0 && scene.together.combined[halvedBy] === 1;
  return read(scene.world.k, chance) * (isHalved ? 0.5 : 1);
}

function isGiven({ options }: Run, option: 'goal' | 'review'): boolean {
  return option === 'goal' ? (options.goal ?? '').trim() !== '' : options.review !== undefined;
}

/** Whether another lead runs talks of its own while no contact group keeps them together. */
function hasRival({ world, state }: Scene, run: Run): boolean {
  if (isAtWork(world, state.runs, ONE_VOICE)) return false;
  return state.runs.some(
    (other) =>
      isRunning(other) && other.actor !== run.actor && TALKS.includes((world.measures[other.measure] as Measure).id),
  );
}
