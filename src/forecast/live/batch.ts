import { STAGE_IDS, type StageId } from '../../model/stages.ts';
import { closeMonth } from '../../sim/close.ts';
import { turnTo } from '../../sim/luck.ts';
import { openMonth } from '../../sim/open-month.ts';
import { centralParameters } from '../../sim/parameters.ts';
import { priceOf } from '../../sim/refuse.ts';
import { pay } from '../../sim/settle.ts';
import { cloneState, copyState, type State } from '../../sim/state.ts';
import { withParameters, type World } from '../../sim/world.ts';
import { drawParameters } from '../draw-parameters.ts';
import { IDLE, seedOfRun } from '../run-arm.ts';
import { type ArmRuns, emptyRuns } from './arm-runs.ts';
import type { Course } from './course.ts';
import { liveCourses } from './courses.ts';
import { compileTold, StartDrawer } from './drawn-start.ts';
import { levelPrices } from './known-price.ts';
import { escalationLevel } from './level.ts';
import { readyRun, runOf } from './own-runs.ts';
import { type Ground, type LiveArm, type LiveRequest, partsOf } from './request.ts';
import type { Heard } from './standpoint.ts';
import { finish, type Steps } from './steps.ts';
import type { ToldInput } from './told-input.ts';

/** Some arms, and which runs of them, from 0. */
export interface Slice {
  readonly arms: readonly LiveArm[];
  readonly from: number;
  readonly count: number;
}

/** What a slice came to, in the order of its arms. */
export interface SliceResult {
  readonly slice: Slice;
  readonly arms: readonly ArmRuns[];
}

/** A ground with everything made ready that all its runs share. */
export interface ReadyBatch {
  readonly ground: Ground;
  /** The country as the team was told of it. */
  readonly told: World;
  readonly drawer: StartDrawer;
  readonly drawNumbers: DrawNumbers;
}

/** Draws the model's numbers for the seed of a run. */
export type DrawNumbers = (seed: string) => Float64Array;

/** What grounds may share: compiling what was told, living through the courses, and drawing numbers. */
export interface Preparing {
  readonly compileTold: (input: ToldInput) => World;
  readonly liveCourses: (told: World, heard: Heard) => readonly Course[];
  readonly drawNumbers: DrawNumbers;
}

const ANEW: Preparing = { compileTold, liveCourses, drawNumbers: drawParameters };

/** Makes a ground ready to be run from, all of it anew unless told how. */
export const readyBatch = (ground: Ground, preparing: Preparing = ANEW): ReadyBatch =>
  finish(readied(ground, preparing));

/** The same, with what takes long in steps of its own. */
export function* readied(ground: Ground, preparing: Preparing): Steps<ReadyBatch> {
  const { standpoint } = ground;
  const told = preparing.compileTold(standpoint.input);
  yield;
  const courses = preparing.liveCourses(told, standpoint);
  yield;
  return { ground, told, drawer: new StartDrawer(standpoint, courses), drawNumbers: preparing.drawNumbers };
}

/** Runs the arms of a request some times, without anything kept between two calls: the same slice gives the same bits. */
export const runBatch = (request: LiveRequest, from: number, count: number): SliceResult =>
  runSlice(readyBatch(request), { arms: request.arms, from, count });

const CENTRAL = centralParameters();

/** Runs a slice at once. */
export const runSlice = (batch: ReadyBatch, slice: Slice): SliceResult => finish(runsOf(batch, slice));

/**
 * Runs a slice, run by run. Each run has parameters and a first state of its own, which its arms share with its luck.
 * To be finished before the batch serves another slice.
 */
export function* runsOf({ ground, told, drawer, drawNumbers }: ReadyBatch, slice: Slice): Steps<SliceResult> {
  const { standpoint, seed, parameters } = ground;
  const months = Math.max(0, told.input.months - standpoint.month + 1);
  const arms = slice.arms.map(() => emptyRuns(slice.count, months));
  let state: State | null = null;
  for (let run = 0; run < slice.count; run += 1) {
    const runSeed = seedOfRun(seed, slice.from + run + 1);
    const numbers = parameters === 'drawn' ? drawNumbers(runSeed) : CENTRAL;
    const world = withParameters(told, numbers);
    const start = drawer.draw(world, runSeed);
    for (const [index, arm] of slice.arms.entries()) {
      state ??= cloneState(start);
      copyState(start, state);
      follow(world, state, arm, { into: arms[index] as ArmRuns, run, believed: standpoint.belief.value });
    }
    yield;
  }
  return { slice, arms };
}

interface Into {
  readonly into: ArmRuns;
  readonly run: number;
  readonly believed: Float64Array;
}

/** Lives through one run of an arm: the open month with its decisions, and the later months with none. */
function follow(world: World, state: State, arm: LiveArm, { into, run, believed }: Into): void {
  const { months, stage, level } = into;
  const first = state.month;
  levelPrices(world, state, partsOf(arm), believed);
  beginGranted(world, state, arm);
  for (let index = 0; index < months; index += 1) {
    if (index > 0) openMonth(world, state);
    const turn = index === 0 ? { assessment: null, decisions: arm.decisions } : IDLE;
    const { readings } = closeMonth(world, state, turn);
    const risk = state.regions.risk as StageId;
    stage[run * months + index] = STAGE_IDS.indexOf(risk);
    level[run * months + index] = escalationLevel(risk, readings);
  }
  into.consentLost[run] = Number(isConsentLost(state));
  into.onset[run] = state.onset === 0 ? 0 : state.onset - first + 1;
  into.political[run] = state.spent[0] as number;
  into.financial[run] = state.spent[1] as number;
  into.harm[run] = state.harm;
}

/** Consent is lost where it erodes or has been withdrawn: what rests on it is then at risk, or cut. */
const isConsentLost = ({ regions: { consent } }: State): boolean => consent === 'eroding' || consent === 'withdrawn';

/** What was agreed to beforehand is paid for and set off. */
function beginGranted(world: World, state: State, { granted }: LiveArm): void {
  for (const take of granted) {
    pay(state, priceOf(world, state, take));
    state.runs = [...state.runs, readyRun(world, state.luck, runOf(world, take, state.month))];
  }
  turnTo(state.luck, state.month);
}
