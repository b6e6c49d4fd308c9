import { INDICATORS, PASSING } from '../../model/indicators.ts';
import { closeMonth } from '../../sim/close.ts';
import { bounded } from '../../sim/draft.ts';
import { HISTORY_MONTHS } from '../../sim/history.ts';
import { draw, luckOf, ruleOf, spread, turnTo } from '../../sim/luck.ts';
import { openMonth } from '../../sim/open-month.ts';
import { k } from '../../sim/parameters.ts';
import type { Seen } from '../../sim/seen.ts';
import { cloneState, createState, type State } from '../../sim/state.ts';
import type { World } from '../../sim/world.ts';
import { IDLE } from '../run-arm.ts';
import type { Course } from './course.ts';
import { readyRun } from './own-runs.ts';
import { saidByMonth } from './said.ts';
import type { Heard } from './standpoint.ts';
import { takeIn } from './take-in.ts';

/** Courses are as many as this many months of work allow, within limits. */
const WORK_MONTHS = 800;
const FEWEST = 48;
const MOST = 96;
const SEED = 'course';
const DRAWN = ruleOf('forecast/state');
const UNKNOWN = ruleOf('forecast/unknown');
const DRIFT = k('belief:drift');

/** What moves fast and is seen badly may change in a month for reasons that nobody told. */
const DRIFTS = Uint8Array.from(INDICATORS, ({ speed, visibility }) =>
  Number(speed === 'fast' && visibility === 'noisy'),
);
/** Shocks pass, and violence that nothing drives eases, to levels of the model's own. */
const IS_SHOCK = Uint8Array.from(INDICATORS, ({ speed }) => Number(speed === 'shock'));
const IS_PASSING = Uint8Array.from(INDICATORS, ({ id }) => Number(PASSING.includes(id)));

/**
 * Lives the months from the first briefing to a standpoint again and again, by the engine's own rules: each course
 * begins as far from what was told as the briefing may have erred, has luck of its own, the team's measures as they
 * ran, and drifts as belief is taken to. In each month all courses are brought towards what the reports said then. So
 * what a course holds in the end is what a careful analyst would: told, lived through and reported, cell with cell.
 */
export function liveCourses(told: World, heard: Heard): Course[] {
  const { month } = heard;
  const said = saidByMonth(told, heard);
  const many = Math.max(FEWEST, Math.min(MOST, Math.floor(WORK_MONTHS / month)));
  const blank = createState(told, SEED);
  const courses = Array.from({ length: many }, (_, number) =>
    begin(told, heard, cloneState({ ...blank, luck: luckOf(`${SEED}/${number}`) })),
  );
  for (let now = 1; now <= month; now += 1) {
    for (const { world, state } of courses) {
      openMonth(world, state);
      drift(world, state);
    }
    takeIn(courses, said[now] ?? []);
    if (now < month) for (const course of courses) close(course, heard, now);
  }
  return courses;
}

function begin(shared: World, { told, runs }: Heard, state: State): Course {
  const world = { ...shared, baseline: shared.baseline.slice() };
  const { value, luck, history } = state;
  turnTo(luck, 0);
  for (let cell = 0; cell < value.length; cell += 1) {
    const { entity, index } = world.seen[cell] as Seen;
    const apart = spread(draw(luck, DRAWN, entity, index)[0] as number);
    value[cell] = bounded((told.value[cell] as number) + apart * (told.error[cell] as number));
    world.baseline[cell] = usualOf(world, cell, value[cell] as number);
  }
  state.baseline.set(world.baseline);
  for (let slot = 0; slot < HISTORY_MONTHS; slot += 1) history.set(value, slot * value.length);
  return { world, state, runs: runs.map((note) => readyRun(world, luck, note)) };
}

/** The level that a cell returns to which begins so, as when a country is compiled. */
function usualOf({ layout, reference }: World, cell: number, start: number): number {
  const index = layout.indicatorAt[cell] as number;
  const level = reference[cell] as number;
  if (IS_SHOCK[index] === 1) return level;
  return IS_PASSING[index] === 1 ? Math.min(start, level) : start;
}

function drift(world: World, { value, luck }: State): void {
  const most = world.k[DRIFT] as number;
  for (let cell = 0; cell < value.length; cell += 1) {
    const { entity, index } = world.seen[cell] as Seen;
    if (DRIFTS[index] === 0) continue;
    const apart = spread(draw(luck, UNKNOWN, entity, index)[0] as number);
    value[cell] = bounded((value[cell] as number) + most * apart);
  }
}

/** Lives a month with the measures that were taken by then; what they cost was paid, so they never stop for want of it. */
function close({ world, state, runs }: Course, { runs: notes }: Heard, now: number): void {
  state.runs = runs.filter((run, index) => {
    if (notes[index]?.phase === 'stopped' && now >= run.endsIn) run.phase = 'stopped';
    return run.decidedIn <= now;
  });
  state.resources.fill(PLENTY);
  closeMonth(world, state, IDLE);
}

const PLENTY = 1_000_000;
