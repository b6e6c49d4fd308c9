import type { Exercise } from '../../exercise/document.ts';
import { at } from '../../sim/layout.ts';
import type { Belief } from '../../sim/belief.ts';
import type { IndicatorId } from '../../model/indicators.ts';
import {
  dynamicRisk,
  imminence,
  inhibitorStrength,
  meansAndMotive,
  structuralRisk,
  type View,
} from '../../sim/indices.ts';
import type { World } from '../../sim/world.ts';
import type { DerivedId } from '../../model/derived.ts';

/** What the room may show of the country: belief under fog, the truth without error when the exercise is open. */
export type Known = Belief;

export const isOpen = ({ settings }: Pick<Exercise, 'settings'>): boolean => settings.knowledge === 'open';

/** The country as it stands for the team in the open month. */
export const knownNow = (exercise: Exercise): Known =>
  isOpen(exercise) ? exactly(exercise.state.value, exercise.month) : exercise.state.belief;

/** The country as the team saw it when it decided in a month; the open month and later are as now. */
export function knownIn(exercise: Exercise, month: number): Known {
  if (month > exercise.months.length) return knownNow(exercise);
  if (!isOpen(exercise)) return exercise.months[month - 1]?.belief ?? knownNow(exercise);
  const before = exercise.months[month - 2]?.values ?? exercise.world.start;
  return exactly(before, month);
}

/** Values that are known without error. */
export function exactly(value: Float64Array, month: number): Known {
  return { value, error: new Float64Array(value.length), asOf: new Uint16Array(value.length).fill(month) };
}

/** Readings of the ladder that are computed from others, as they follow from what is known. */
export type KnownIndices = Readonly<Record<Exclude<DerivedId, 'civilian-harm'>, number>>;

/** The five indices as known in a month. */
export function indicesIn(exercise: Exercise, month: number): KnownIndices {
  const view: View = { world: exercise.world, value: knownIn(exercise, month).value };
  const motive = meansAndMotive(view);
  return {
    'inhibitor-strength': inhibitorStrength(view),
    'structural-risk': structuralRisk(view),
    'means-and-motive': motive,
    'dynamic-risk': dynamicRisk(view, motive),
    imminence: imminence(view, motive, selfProtectionRise(exercise, month)),
  };
}

const RISE_MONTHS = 3;

/** Greatest rise of self-protection over three months, as known. */
export function selfProtectionRise(exercise: Exercise, month: number): number {
  const now = valuesOf(exercise, month, 'self-protection');
  const before = valuesOf(exercise, Math.max(1, month - RISE_MONTHS), 'self-protection');
  return now.reduce((most, value, lane) => Math.max(most, value - (before[lane] ?? value)), 0);
}

/** Known values of an indicator in all its places, in lane order. */
export function valuesOf(exercise: Exercise, month: number, indicator: IndicatorId): number[] {
  const { value } = knownIn(exercise, month);
  return lanesOf(exercise.world, indicator).map((cell) => value[cell] ?? 0);
}

function lanesOf({ layout }: World, indicator: IndicatorId): number[] {
  const first = layout.offset[at(indicator)] ?? 0;
  const next = layout.offset[at(indicator) + 1] ?? layout.cells;
  return Array.from({ length: next - first }, (_, lane) => first + lane);
}
