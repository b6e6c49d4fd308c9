import { COMBINATIONS } from '../model/combinations.ts';
import type { IndicatorId } from '../model/indicators.ts';
import type { Measure } from '../model/measures.ts';
import type { Effect, MeasureRule } from '../model/measures/measure.ts';
import { combinationsOf, combinedFactor } from './combination.ts';
import { cellOf, COUNTRY, INTERNATIONAL } from './layout.ts';
import { effectFactor, factorOf } from './modifiers.ts';
import { k } from './parameters.ts';
import { applies, halving, runningMeasures, type Scene } from './rule.ts';
import type { Run } from './run.ts';
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
  const { world } = work;
  const measure = world.measures[run.measure] as Measure;
  if (isSpent(run, work.state.month)) return;
  const isStopped = run.phase === 'stopped';
  const isAtWork = run.phase === 'running' || run.phase === 'ended';
  const ruled = measure.rules.map((rule, index) => isAtWork && applies(scene, run, rule, index));
  const factor = isStopped ? 0 : factorOf(scene, run, measure);
  const now: RunNow = { run, measure, ruled, factor };
  const { cells, level, peak } = run.strands;
  for (let strand = 0; strand < cells.length; strand += 1) {
    const full = isBegun(work, run, strand) ? fullLevel(scene, now, strand) : 0;
    const change = approach(work, now, strand, full);
    if (change === 0) continue;
    const next = (level[strand] as number) + change;
    const cell = cells[strand] as number;
    level[strand] = next;
    peak[strand] = full === 0 ? (peak[strand] as number) : next;
    work.state.lift[cell] = (work.state.lift[cell] as number) + change;
    add(work, cell, world.causes.first.measure + run.measure, change);
  }
  fireTriggers(work, run, measure, ruled);
}

/** Months in which an effect grows: a third of the run's length, at most six. */
const rampOf = ({ startsIn, endsIn }: Run): number => Math.max(1, Math.min(MOST_RAMP, (endsIn - startsIn) / 3));

/** First month in which an effect is no longer in force: the end of the run, or later for one that begins too late. */
const fadesIn = (run: Run, begins: number): number => Math.max(run.endsIn, begins + Math.ceil(rampOf(run)));

/** Whether a run is over and all its effects, the late ones included, have faded. */
function isSpent(run: Run, month: number): boolean {
  if (run.phase === 'preparing' || run.phase === 'running') return false;
  if (run.strands.level.some((level) => level !== 0)) return false;
  const latest = run.strands.begins.reduce((most, begins) => Math.max(most, begins), run.startsIn);
  return run.phase === 'stopped' || month >= fadesIn(run, latest);
}

/** An effect is in force from its beginning until the measure ends. */
function isBegun({ state }: Work, run: Run, strand: number): boolean {
  const begins = run.strands.begins[strand] as number;
  return state.month >= begins && run.phase !== 'stopped' && state.month < fadesIn(run, begins);
}

interface RunNow {
  readonly run: Run;
  readonly measure: Measure;
  readonly ruled: readonly boolean[];
  readonly factor: number;
}

/** Points that a strand would stand at this month if it had had time to get there. */
function fullLevel(scene: Scene, { run, measure, ruled, factor }: RunNow, strand: number): number {
  const { effects, rules, weights, points } = run.strands;
  const lane = scene.world.layout.laneAt[run.strands.cells[strand] as number] as number;
  const rule = (rules[strand] as number) - 1;
  const size = (points[strand] as number) * (weights[strand] as number);
  if (rule >= 0) {
    const { id } = measure.rules[rule] as MeasureRule;
    return ruled[rule] === true ? size * halving(scene, `${measure.id}/${id}`) : 0;
  }
  const effect = measure.effects[effects[strand] as number] as Effect;
  const combined = combinedFactor(scene.combined, measure.id, effect.indicator);
  return (
    size * factor * combined * ruleScale(measure, ruled, effect.indicator) * effectFactor(scene, run, effect, lane)
  );
}

function ruleScale({ rules }: Measure, ruled: readonly boolean[], indicator: IndicatorId): number {
  let scale = 1;
  rules.forEach((rule, index) => {
    const touches = rule.scale !== undefined && (rule.on === undefined || rule.on.includes(indicator));
    if (ruled[index] === true && touches) scale *= rule.scale?.central ?? 1;
  });
  return scale;
}

/** The month's step of a strand: evenly up over the ramp, evenly down over the months of fading. */
function approach({ world }: Work, { run }: RunNow, strand: number, full: number): number {
  const { level, peak } = run.strands;
  const now = level[strand] as number;
  const gap = full - now;
  if (gap === 0) return 0;
  const grows = Math.abs(full) > Math.abs(now);
  const ramp = rampOf(run);
  const highest = Math.max(Math.abs(peak[strand] as number), Math.abs(now));
  const step = grows ? Math.abs(full) / ramp : highest / (world.k[FADE] as number);
  return Math.abs(gap) <= step ? gap : Math.sign(gap) * step;
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
      if (cell !== undefined) add(work, cell, causes.first.combination + index, points.central);
    }
  });
}
