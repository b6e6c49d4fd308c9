import { COMBINATIONS } from '../model/combinations.ts';
import type { IndicatorId } from '../model/indicators.ts';
import type { Measure } from '../model/measures.ts';
import type { MeasureRule } from '../model/measures/measure.ts';
import { combinationsOf, combinedFactor } from './combination.ts';
import { cellOf, COUNTRY, INTERNATIONAL } from './layout.ts';
import { effectFactor, factorOf } from './modifiers.ts';
import { k, valueOf } from './parameters.ts';
import { applies, halving, runningMeasures, type Scene } from './rule.ts';
import type { Run, Thread } from './run.ts';
import { applyTrigger } from './trigger.ts';
import { add, type Work } from './work.ts';

const FADE = k('measure:fade-months');
const MOST_RAMP = 6;

/** The scene of a month: what rules of measures look at, from the values at its start. */
export function sceneOf({ world, state }: Pick<Work, 'world' | 'state'>): Scene {
  const combined = combinationsOf(world, state.runs);
  return { world, state, value: state.value, running: runningMeasures(world, state.runs), combined };
}

/** Step 2: every run moves its effects a step towards what they should be this month, and fades when it has ended. */
export function applyMeasures(work: Work): void {
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
  const measure = work.world.measures[run.measure] as Measure;
  const isAtWork = run.phase === 'running' || run.phase === 'ended';
  const ruled = measure.rules.map((rule, index) => isAtWork && applies(scene, run, rule, index));
  const factor = isAtWork ? factorOf(scene, run, measure) : 0;
  const now: RunNow = { run, measure, ruled, factor };
  for (const thread of run.strands.threads) {
    moveThread(work, scene, now, thread);
  }
  if (run.phase === 'running') fireTriggers(work, run, measure, ruled);
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

interface RunNow {
  readonly run: Run;
  readonly measure: Measure;
  readonly ruled: readonly boolean[];
  readonly factor: number;
}

/** Moves all strands of an effect a step towards where they would stand if they had had time to get there. */
function moveThread(work: Work, scene: Scene, now: RunNow, thread: Thread): void {
  const { world, state } = work;
  const { run } = now;
  const { cells, weights, level } = run.strands;
  const inForce = state.month >= thread.begins && run.phase !== 'stopped' && state.month < fadesIn(run, thread.begins);
  const size = inForce ? sizeOf(scene, now, thread) : 0;
  const isEven = thread.effect.reputational !== true && thread.effect.leverage !== true;
  for (let strand = thread.from; strand < thread.to; strand += 1) {
    const cell = cells[strand] as number;
    const felt =
      isEven || size === 0 ? 1 : effectFactor(scene, run, thread.effect, world.layout.laneAt[cell] as number);
    const full = size * (weights[strand] as number) * felt;
    if (full === level[strand]) continue;
    const change = approach(work, run, strand, full);
    state.lift[cell] = (state.lift[cell] as number) + change;
    add(work, cell, world.causes.first.measure + run.measure, change);
  }
}

/** Points that an effect comes to in a place that it reaches in full, with everything that scales it this month. */
function sizeOf(scene: Scene, { measure, ruled, factor }: RunNow, { effect, rule, points }: Thread): number {
  if (rule > 0) {
    const { id } = measure.rules[rule - 1] as MeasureRule;
    return ruled[rule - 1] === true ? points * halving(scene, `${measure.id}/${id}`) : 0;
  }
  const combined = combinedFactor(scene, measure.id, effect.indicator);
  return points * factor * combined * ruleScale(scene, measure, ruled, effect.indicator);
}

function ruleScale({ world }: Scene, { rules }: Measure, ruled: readonly boolean[], indicator: IndicatorId): number {
  let scale = 1;
  for (let index = 0; index < rules.length; index += 1) {
    const rule = rules[index] as MeasureRule;
    if (ruled[index] !== true || rule.scale === undefined) continue;
    if (rule.on === undefined || rule.on.includes(indicator)) scale *= valueOf(world.k, rule.scale);
  }
  return scale;
}

/** Moves a strand by the month's step, evenly up over the ramp and evenly down over the months of fading. */
function approach({ world }: Work, run: Run, strand: number, full: number): number {
  const { level, peak } = run.strands;
  const before = level[strand] as number;
  const gap = full - before;
  const grows = Math.abs(full) > Math.abs(before);
  const highest = Math.max(Math.abs(peak[strand] as number), Math.abs(before));
  const step = grows ? Math.abs(full) / rampOf(run) : highest / (world.k[FADE] as number);
  const change = Math.abs(gap) <= step ? gap : Math.sign(gap) * step;
  level[strand] = before + change;
  if (full !== 0) peak[strand] = before + change;
  return change;
}

/** Events that a rule of a measure sets off, once a run. */
function fireTriggers(work: Work, run: Run, measure: Measure, ruled: readonly boolean[]): void {
  measure.rules.forEach((rule, index) => {
    const isNew = (run.firedRules & (1 << index)) === 0;
    if (rule.trigger === undefined || ruled[index] !== true || !isNew) return;
    run.firedRules |= 1 << index;
    applyTrigger(work, rule.trigger, null);
  });
}

/** Pushes that a combination gives by itself while it holds. */
function applyCombinations(work: Work, { combined }: Scene): void {
  const { layout, causes } = work.world;
  COMBINATIONS.forEach(({ adds = [] }, index) => {
    if (combined[index] !== true) return;
    for (const { indicator, points } of adds) {
      const cell = cellOf(layout, indicator, COUNTRY) ?? cellOf(layout, indicator, INTERNATIONAL);
      if (cell !== undefined) add(work, cell, causes.first.combination + index, valueOf(work.world.k, points));
    }
  });
}
