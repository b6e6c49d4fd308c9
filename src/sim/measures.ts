import type { Measure } from '../model/measures.ts';
import { combinedFactor, togetherOf } from './combination.ts';
import type { CompiledCombination } from './compiled-combination.ts';
import type { CompiledMeasure, CompiledRule } from './compiled-measure.ts';
import { read } from './figure.ts';
import { effectFactor, factorOf } from './modifiers.ts';
import { k } from './parameters.ts';
import { applies, halving, type Scene } from './rule.ts';
import type { Run, Thread } from './run.ts';
import { applyTrigger } from './trigger.ts';
import { add, type Work } from './work.ts';

const FADE = k('measure:fade-months');
const MOST_RAMP = 6;

/** The scene of a month: what rules of measures look at, from the values at its start. */
export function sceneOf({ world, state }: Pick<Work, 'world' | 'state'>): Scene {
  return { world, state, value: state.value, together: togetherOf(world, state.runs) };
}

/** Step 2: every run moves its effects a step towards what they should be this month, and fades when it has ended. */
export function applyMeasures(work: Work): void {
  if (work.state.runs.length === 0) return;
  advancePhases(work);
  const scene = sceneOf(work);
  for (const run of work.state.runs) applyRun(work, scene, run);
  applyCombinations(work, scene);
}

/** Runs begin when their lead time is over and end with their last month. */
function advancePhases({ state }: Work): void {
  for (const run of state.runs) {
    if (run.phase === 'preparing' && state.month >= run.startsIn) run.phase = 'running';
    if (run.phase === 'running' && state.month >= run.endsIn) run.phase = 'ended';
  }
}

/** Effects of a run, of its measure and of its measure's rules. */
function applyRun(work: Work, scene: Scene, run: Run): void {
  if (isSpent(run, work.state.month)) return;
  const { rules } = work.world.compiled[run.measure] as CompiledMeasure;
  const measure = work.world.measures[run.measure] as Measure;
  const isAtWork = run.phase === 'running' || run.phase === 'ended';
  const now: RunNow = {
    run,
    rules,
    ruled: isAtWork ? rulesThatApply(scene, run, rules) : 0,
    factor: isAtWork ? factorOf(scene, run, measure) : 0,
    ramp: rampOf(run),
  };
  for (const thread of run.strands.threads) moveThread(work, scene, now, thread);
  if (run.phase === 'running' && now.ruled !== 0) fireTriggers(work, now);
}

/** The rules that apply this month, one bit each. */
function rulesThatApply(scene: Scene, run: Run, rules: readonly CompiledRule[]): number {
  let ruled = 0;
  for (let index = 0; index < rules.length; index += 1) {
    if (applies(scene, run, rules[index] as CompiledRule, run.luck[index] as number)) ruled |= 1 << index;
  }
  return ruled;
}

/** Months in which an effect grows: a third of the run's length, at most six. */
export const rampOf = ({ months }: Run): number => Math.max(1, Math.min(MOST_RAMP, months / 3));

/** First month in which an effect is no longer in force: the end of the run, or later for one that begins too late. */
export const fadesIn = (run: Run, begins: number): number => Math.max(run.endsIn, begins + Math.ceil(rampOf(run)));

/** Whether a run is over and all its effects, the late ones included, have faded. */
function isSpent(run: Run, month: number): boolean {
  if (run.phase === 'preparing' || run.phase === 'running') return false;
  const { level, threads } = run.strands;
  for (let strand = 0; strand < level.length; strand += 1) if (level[strand] !== 0) return false;
  return run.phase === 'stopped' || threads.every(({ begins }) => month >= fadesIn(run, begins));
}

/** A run in a month: which of its rules apply, one bit each, the factor on all its effects, and the months of its ramp. */
interface RunNow {
  readonly run: Run;
  readonly rules: readonly CompiledRule[];
  readonly ruled: number;
  readonly factor: number;
  readonly ramp: number;
}

/** Moves all strands of an effect a step towards where they would stand if they had had time to get there. */
function moveThread(work: Work, scene: Scene, now: RunNow, thread: Thread): void {
  const { world, state } = work;
  const { run } = now;
  const { cells, weights, level } = run.strands;
  const inForce = state.month >= thread.begins && run.phase !== 'stopped' && state.month < fadesIn(run, thread.begins);
  const size = inForce ? sizeOf(scene, now, thread) : 0;
  const isEven = size === 0 || (thread.effect.reputational !== true && thread.effect.leverage !== true);
  for (let strand = thread.from; strand < thread.to; strand += 1) {
    const cell = cells[strand] as number;
    const felt = isEven ? 1 : effectFactor(scene, run, thread.effect, world.layout.laneAt[cell] as number);
    const full = size * (weights[strand] as number) * felt;
    if (full === level[strand]) continue;
    const change = approach(work, now, strand, full);
    state.lift[cell] = (state.lift[cell] as number) + change;
    add(work, cell, world.causes.first.measure + run.measure, change);
  }
}

/** Points that an effect comes to in a place that it reaches in full, with everything that scales it this month. */
function sizeOf(scene: Scene, { run, rules, ruled, factor }: RunNow, { indicator, rule, points }: Thread): number {
  if (rule > 0) {
    return (ruled & (1 << (rule - 1))) === 0 ? 0 : points * halving(scene, rules[rule - 1] as CompiledRule);
  }
  let scale = points * factor * combinedFactor(scene, run.measure, indicator);
  if (ruled !== 0) scale *= ruleScale(scene.world.k, rules, ruled, indicator);
  return scale;
}

function ruleScale(parameters: Float64Array, rules: readonly CompiledRule[], ruled: number, indicator: number): number {
  let factor = 1;
  for (let index = 0; index < rules.length; index += 1) {
    const { scale, on } = rules[index] as CompiledRule;
    if (scale !== null && (ruled & (1 << index)) !== 0 && on[indicator] === 1) factor *= read(parameters, scale);
  }
  return factor;
}

/** Moves a strand by the month's step, evenly up over the ramp and evenly down over the months of fading. */
function approach({ world }: Work, { run, ramp }: RunNow, strand: number, full: number): number {
  const { level, peak } = run.strands;
  const before = level[strand] as number;
  const gap = full - before;
  const grows = Math.abs(full) > Math.abs(before);
  const highest = Math.max(Math.abs(peak[strand] as number), Math.abs(before));
  const step = grows ? Math.abs(full) / ramp : highest / (world.k[FADE] as number);
  const change = Math.abs(gap) <= step ? gap : Math.sign(gap) * step;
  level[strand] = before + change;
  if (full !== 0) peak[strand] = before + change;
  return change;
}

/** Events that a rule of a measure sets off, once a run. */
function fireTriggers(work: Work, { run, rules, ruled }: RunNow): void {
  for (let index = 0; index < rules.length; index += 1) {
    const { trigger } = rules[index] as CompiledRule;
    const isNew = (run.firedRules & (1 << index)) === 0;
    if (trigger === null || (ruled & (1 << index)) === 0 || !isNew) continue;
    run.firedRules |= 1 << index;
    applyTrigger(work, trigger, null);
  }
}

/** Pushes that a combination gives by itself while it holds. */
function applyCombinations(work: Work, { together }: Scene): void {
  const { combinations, causes, k: numbers } = work.world;
  for (let index = 0; index < combinations.length; index += 1) {
    if (together.combined[index] !== 1) continue;
    for (const { cell, points } of (combinations[index] as CompiledCombination).adds) {
      add(work, cell, causes.first.combination + index, read(numbers, points));
    }
  }
}
