import { whenAffordable } from '../../../exercise/when-affordable.ts';
import type { Exercise } from '../../../exercise/document.ts';
import { knownValues } from '../../../exercise/known.ts';
import { REGIONS } from '../../../model/regions.ts';
import type { Measure } from '../../../model/measures.ts';
import { single } from '../../../sim/indices.ts';
import type { Price, Refusal } from '../../../sim/refuse.ts';

/** A measure on which another builds, and how it stands. */
export interface FirstNeeded {
  readonly measure: string;
  /** On its way, open to be taken now, or barred as well. */
  readonly standing: 'on-its-way' | 'open' | 'barred';
  /** First month in which it could be at work, by its usual lead time; null where it is barred. */
  readonly from: number | null;
}

/** What would make possible what cannot be taken now. */
export type Remedy =
  /** First month in which what it costs would be there at the present rate; null where it would not in this exercise. */
  | { readonly kind: 'wait'; readonly month: number | null }
  /** What has to be at work first: all of these, or any, the nearest first. */
  | { readonly kind: 'first'; readonly all: boolean; readonly measures: readonly FirstNeeded[] }
  /** Consent as it is known, the level at which it counts again, and open measures that raise it. */
  | { readonly kind: 'consent'; readonly level: number; readonly needed: number; readonly raisedBy: readonly string[] };

type Refusals = ReadonlyMap<string, Refusal | null>;

/** Finds what would make possible what cannot be taken now; null where nothing is to be said. */
export function remedyFinder(
  exercise: Exercise,
  refusals: Refusals,
): (refusal: Refusal, price: Price) => Remedy | null {
  const affordable = whenAffordable(exercise);
  return (refusal, price) => {
    const { code, measures = [] } = refusal;
    if (code === 'political-capital' || code === 'budget') return { kind: 'wait', month: affordable(price) };
    if (code === 'consent-withdrawn') return winConsentBack(exercise, refusals);
    if (code !== 'needs-all' && code !== 'needs-any') return null;
    const needed = measures
      .map((id) => firstNeeded(exercise, refusals, id))
      .toSorted((a, b) => monthOf(a) - monthOf(b));
    return { kind: 'first', all: code === 'needs-all', measures: needed };
  };
}

const monthOf = ({ from }: FirstNeeded): number => from ?? Number.POSITIVE_INFINITY;

function firstNeeded({ world, state, month }: Exercise, refusals: Refusals, id: string): FirstNeeded {
  const place = world.measureIndex.get(id);
  const measure = place === undefined ? undefined : world.measures[place];
  const onItsWay = state.runs.find((run) => run.measure === place && run.phase === 'preparing');
  if (onItsWay !== undefined) return { measure: id, standing: 'on-its-way', from: onItsWay.startsIn };
  const isOpen = measure !== undefined && refusals.get(id) === null;
  return isOpen
    ? { measure: id, standing: 'open', from: month + Math.max(1, measure.leadMonths.central) }
    : { measure: id, standing: 'barred', from: null };
}

const RAISING = 3;

function winConsentBack(exercise: Exercise, refusals: Refusals): Remedy {
  const { world } = exercise;
  const raising = world.measures
    .filter((measure) => refusals.get(measure.id) === null && raiseOf(measure) > 0)
    .toSorted((a, b) => raiseOf(b) - raiseOf(a));
  return {
    kind: 'consent',
    level: single({ world, value: knownValues(exercise) }, 'host-consent'),
    needed: CONSENT_FROM,
    raisedBy: raising.slice(0, RAISING).map(({ id }) => id),
  };
}

const raiseOf = ({ effects }: Measure): number =>
  effects.find(({ indicator }) => indicator === 'host-consent')?.strength.central ?? 0;

const BACK = REGIONS.flatMap(({ arrows }) => arrows.filter(({ from, to }) => from === 'withdrawn' && to !== from));

/** Level from which consent that was withdrawn counts again. */
const CONSENT_FROM = Math.min(...BACK.flatMap(({ all }) => all.map(({ value }) => value.central)));
