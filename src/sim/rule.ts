import { COMBINATIONS } from '../model/combinations.ts';
import type { Measure } from '../model/measures.ts';
import type { MeasureRule, RuleCondition } from '../model/measures/measure.ts';
import type { StageId } from '../model/stages.ts';
import { isLedBy, readHere } from './aim.ts';
import { highest, type View } from './indices.ts';
import { valueOf } from './parameters.ts';
import { isRunning, type Run } from './run.ts';
import type { State } from './state.ts';
import type { World } from './world.ts';

/** Measures that open or lead talks; two of them under different leads are rival processes (A/66/874 §24). */
export const TALKS = ['special-envoy', 'high-level-mediation', 'good-offices', 'mediation-support-team'];
const ONE_VOICE = 'one-voice-contact-group';

/** What the rules of measures look at in a month. */
export interface Scene extends View {
  readonly state: State;
  /** Ids of the measures at work. */
  readonly running: ReadonlySet<string>;
  /** Combinations that hold, in the order of `COMBINATIONS`. */
  readonly combined: readonly boolean[];
}

/** Ids of the measures at work. */
export const runningMeasures = (world: World, runs: readonly Run[]): Set<string> =>
  new Set(runs.filter(isRunning).map(({ measure }) => (world.measures[measure] as Measure).id));

/** Whether a rule of a run's measure applies this month. */
export function applies(scene: Scene, run: Run, rule: MeasureRule, index: number): boolean {
  const measure = scene.world.measures[run.measure] as Measure;
  if (isLifted(scene, `${measure.id}/${rule.id}`)) return false;
  return rule.when.every((condition) => holds(scene, run, condition, run.luck[index] as number));
}

function isLifted({ combined }: Scene, rule: string): boolean {
  return COMBINATIONS.some((combination, index) => combined[index] === true && combination.lifts?.includes(rule));
}

/** Factor by which combinations at work weaken a rule's side effects. */
export function halving({ combined }: Scene, rule: string): number {
  return COMBINATIONS.some((combination, index) => combined[index] === true && combination.halves?.includes(rule))
    ? 0.5
    : 1;
}

function holds(scene: Scene, run: Run, condition: RuleCondition, luck: number): boolean {
  if ('indicator' in condition) {
    const value =
      condition.over === 'max' ? highest(scene, condition.indicator) : readHere(scene, condition.indicator, run.target);
    const limit = valueOf(scene.world.k, condition.value);
    return condition.op === '<' ? value < limit : value >= limit;
  }
  if ('stage' in condition) return condition.stage.includes(scene.state.regions.risk as StageId);
  if ('running' in condition) return condition.running.some((id) => scene.running.has(id));
  if ('notRunning' in condition) return !condition.notRunning.some((id) => scene.running.has(id));
  if ('luck' in condition) return luck < chanceIn(scene, condition);
  return holdsForRun(scene, run, condition);
}

type RunCondition = Extract<
  RuleCondition,
  | { aimedAt: unknown }
  | { attackers: unknown }
  | { option: unknown }
  | { ranMonths: unknown }
  | { rivalProcess: true }
  | { permanentStake: unknown }
>;

function holdsForRun(scene: Scene, run: Run, condition: RunCondition): boolean {
  if ('aimedAt' in condition) return isLedBy(scene, run.target, condition.aimedAt);
  if ('attackers' in condition) return isLedBy(scene, run.target, condition.attackers);
  if ('option' in condition) return isGiven(run, condition.option) === condition.given;
  if ('ranMonths' in condition) return scene.state.month - run.startsIn >= valueOf(scene.world.k, condition.ranMonths);
  if ('rivalProcess' in condition) return hasRival(scene, run);
  const least = valueOf(scene.world.k, condition.permanentStake);
  return scene.world.council.some(({ permanent, stake }) => permanent && stake >= least);
}

/** The chance in a condition, by half while the combination that halves it holds. */
const chanceIn = (scene: Scene, { luck, halvedBy }: Extract<RuleCondition, { luck: unknown }>): number =>
  valueOf(scene.world.k, luck) * (isHalved(scene, halvedBy) ? 0.5 : 1);

function isGiven({ options }: Run, option: 'goal' | 'review'): boolean {
  return option === 'goal' ? (options.goal ?? '').trim() !== '' : options.review !== undefined;
}

function isHalved({ combined }: Scene, combination: string | undefined): boolean {
  return combination !== undefined && combined[COMBINATIONS.findIndex(({ id }) => id === combination)] === true;
}

/** Whether another lead runs talks of its own while no contact group keeps them together. */
function hasRival({ world, state, running }: Scene, run: Run): boolean {
  if (running.has(ONE_VOICE)) return false;
  return state.runs.some(
    (other) =>
      isRunning(other) && other.actor !== run.actor && TALKS.includes((world.measures[other.measure] as Measure).id),
  );
}
