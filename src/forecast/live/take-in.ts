import { INDICATORS, type IndicatorId, PASSING } from '../../model/indicators.ts';
import { bounded } from '../../sim/draft.ts';
import { draw, ruleOf, spread } from '../../sim/luck.ts';
import type { Seen } from '../../sim/seen.ts';
import type { Course } from './course.ts';
import type { Said } from './said.ts';

const SEEN = ruleOf('forecast/report');
/**
 * A report of what is not plain to all moves a course by no more than so many times the spread of such gaps: what lies
 * further off is rather a false alarm, and where it is true the next months say so again.
 */
const FAR = 2;
const FURTHEST = Float64Array.from(INDICATORS, ({ visibility }) => (visibility === 'visible' ? Infinity : FAR));
/** What armed actors do speaks of what they want and fear, which nobody sees. */
const TELLING: readonly IndicatorId[] = ['violations', 'mobilization', 'incitement'];
const IS_TELLING = Uint8Array.from(INDICATORS, ({ id }) => Number(TELLING.includes(id)));
const IS_HIDDEN = Uint8Array.from(INDICATORS, ({ visibility }) => Number(visibility === 'hidden'));
/** The level that these return to is the model's own, whatever is reported of them. */
const HAS_OWN_LEVEL = Uint8Array.from(INDICATORS, ({ id, speed }) => Number(speed === 'shock' || PASSING.includes(id)));

/**
 * Brings courses towards what the reports of a month said, one report after the other (an ensemble Kalman filter with
 * drawn reports). In each course it is drawn what such a report would have said there; by the gap to what it did say
 * the course moves: the cell itself as far as belief went; the level that it returns to, and for what armed
 * actors do also all that is hidden, as far as these went along with the cell over all courses until then.
 */
export function takeIn(courses: readonly Course[], said: readonly Said[]): void {
  const [first] = courses;
  if (first === undefined || said.length === 0) return;
  const { indicatorAt } = first.world.layout;
  const hidden = Array.from(indicatorAt.keys()).filter((cell) => IS_HIDDEN[indicatorAt[cell] as number] === 1);
  const values = courses.map(({ state }) => state.value);
  const levels = [courses.map(({ state }) => state.baseline), courses.map(({ world }) => world.baseline)];
  for (const report of said) {
    const { cell, weight } = report;
    const index = indicatorAt[cell] as number;
    const reading = read(courses, first.world.seen[cell] as Seen, report);
    const along = IS_TELLING[index] === 1 ? hidden : [];
    for (const other of along) for (const columns of [values, ...levels]) move(columns, other, reading);
    if (HAS_OWN_LEVEL[index] === 0) for (const columns of levels) move(columns, cell, reading);
    moveAll(values, cell, reading, weight);
  }
}

/** How courses stand to a report. */
interface Reading {
  /** By how much the cell lies above the mean of all courses, and by how much the report does above what one would say. */
  readonly above: Float64Array;
  readonly gap: Float64Array;
  /** Sum of squares of `above` and of as many errors. */
  readonly squares: number;
}

function read(courses: readonly Course[], { entity, index }: Seen, { cell, value, error }: Said): Reading {
  const many = courses.length;
  const above = new Float64Array(many);
  const gap = new Float64Array(many);
  let sum = 0;
  for (let course = 0; course < many; course += 1) {
    const { luck, value: values } = (courses[course] as Course).state;
    const here = values[cell] as number;
    above[course] = here;
    sum += here;
    gap[course] = value - bounded(here + error * spread(draw(luck, SEEN, entity, index)[0] as number));
  }
  let squares = (many - 1) * error * error;
  for (let course = 0; course < many; course += 1) {
    above[course] = (above[course] as number) - sum / many;
    squares += (above[course] as number) * (above[course] as number);
  }
  const most = squares === 0 ? Infinity : (FURTHEST[index] as number) * Math.sqrt(squares / (many - 1));
  for (let course = 0; course < many; course += 1) {
    gap[course] = Math.max(-most, Math.min(most, gap[course] as number));
  }
  return { above, gap, squares };
}

/** Moves a cell of all courses as far as it went along with the one that was reported. */
function move(columns: readonly Float64Array[], cell: number, reading: Reading): void {
  const { above, squares } = reading;
  let together = 0;
  for (let course = 0; course < columns.length; course += 1) {
    together += (above[course] as number) * ((columns[course] as Float64Array)[cell] as number);
  }
  if (squares > 0) moveAll(columns, cell, reading, together / squares);
}

function moveAll(columns: readonly Float64Array[], cell: number, { gap }: Reading, share: number): void {
  for (let course = 0; course < columns.length; course += 1) {
    const column = columns[course] as Float64Array;
    column[cell] = bounded((column[cell] as number) + share * (gap[course] as number));
  }
}
