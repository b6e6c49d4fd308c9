import { errorOfIndex } from '../escalation/known-reading.ts';
import { isOpen, indicesIn, type KnownIndices, knownIn } from '../month/known.ts';
import type { Exercise } from '../../exercise/document.ts';
import { isIndicatorId, indicatorOf, type IndicatorId } from '../../model/indicators.ts';
import { RESOURCES } from '../../model/resources.ts';
import { cellOf, cellsOf, nameOf } from '../../sim/layout.ts';
import type { ValuePoint } from '../charts/value-line.ts';
import { nameOfRow, type Subject } from './subject.ts';

/** How exactly a value is known, and on what that rests. */
export type Footing =
  | { readonly kind: 'estimate'; readonly error: number; readonly asOf: number }
  | { readonly kind: 'worked-out' }
  | { readonly kind: 'open' | 'own' };

/** A value as it was known month by month, the open month last. */
export interface Series {
  /** Top of its scale. */
  readonly most: number;
  readonly points: readonly ValuePoint[];
  readonly footing: Footing;
}

const SCALE = 100;

const monthsOf = ({ month }: Exercise): number[] => Array.from({ length: month }, (_, index) => index + 1);

/** The value of a subject by month; null where it has none, or more than one. */
export function seriesOf(exercise: Exercise, { row, place }: Subject): Series | null {
  const { kind, id } = nameOfRow(row);
  if (kind === 'indicator' && isIndicatorId(id)) return indicatorSeries(exercise, id, place);
  if (kind === 'derived') return derivedSeries(exercise, id);
  return kind === 'resource' ? resourceSeries(exercise, id) : null;
}

function indicatorSeries(exercise: Exercise, id: IndicatorId, place: string | null): Series | null {
  const cell = cellAt(exercise, id, place);
  if (cell === undefined) return null;
  const points = monthsOf(exercise).map((month) => {
    const { value, error } = knownIn(exercise, month);
    return { month, value: value[cell] ?? 0, error: error[cell] ?? 0 };
  });
  const { error, asOf } = knownIn(exercise, exercise.month);
  const footing: Footing = isOpen(exercise)
    ? { kind: 'open' }
    : { kind: 'estimate', error: error[cell] ?? 0, asOf: asOf[cell] ?? 0 };
  return { most: SCALE, points, footing };
}

/** The cell that a place names; without a place, the only one that there is. */
function cellAt({ world: { layout } }: Exercise, id: IndicatorId, place: string | null): number | undefined {
  if (place !== null) return cellOf(layout, id, place);
  const [only, another] = cellsOf(layout, id);
  return another === undefined ? only : undefined;
}

function derivedSeries(exercise: Exercise, id: string): Series | null {
  if (!isIndex(id)) return null;
  const { world } = exercise;
  const points = monthsOf(exercise).map((month) => ({
    month,
    value: indicesIn(exercise, month)[id],
    error: errorOfIndex({ world, known: knownIn(exercise, month) }, id),
  }));
  return { most: SCALE, points, footing: isOpen(exercise) ? { kind: 'open' } : { kind: 'worked-out' } };
}

const INDICES: Readonly<Record<keyof KnownIndices, true>> = {
  'inhibitor-strength': true,
  'structural-risk': true,
  'means-and-motive': true,
  'dynamic-risk': true,
  imminence: true,
};

/** Whether an id is that of an index which follows from what is known. */
export const isIndex = (id: string): id is keyof KnownIndices => Object.hasOwn(INDICES, id);

function resourceSeries(exercise: Exercise, id: string): Series | null {
  const index = RESOURCES.findIndex((resource) => resource.id === id);
  const resource = RESOURCES[index];
  if (resource === undefined) return null;
  const { politicalCapital, budget } = exercise.world.input.resources;
  const first = index === 0 ? politicalCapital.start : budget.start;
  const points = monthsOf(exercise).map((month) => ({
    month,
    value: month === 1 ? first : (exercise.months[month - 2]?.resources[index] ?? first),
    error: 0,
  }));
  return { most: resource.most, points, footing: { kind: 'own' } };
}

/** What is known of an indicator in one of its places. */
export interface PlaceValue {
  readonly place: string;
  readonly value: number;
  readonly error: number;
}

/** What is known of an indicator in each of its places, the gravest first. */
export function placesOf(exercise: Exercise, id: IndicatorId): PlaceValue[] {
  const { layout } = exercise.world;
  const { value, error } = knownIn(exercise, exercise.month);
  const way = indicatorOf(id).polarity === 'bad-high' ? -1 : 1;
  return cellsOf(layout, id)
    .map((cell) => ({ place: nameOf(layout, cell).place, value: value[cell] ?? 0, error: error[cell] ?? 0 }))
    .toSorted((a, b) => way * (a.value - b.value));
}
