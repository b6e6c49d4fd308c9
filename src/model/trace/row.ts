import type { ActorId } from '../actors.ts';
import type { Citation } from '../citation.ts';
import type { CoefficientId } from '../coefficients.ts';
import type { DerivedId } from '../derived.ts';
import type { IndicatorId } from '../indicators.ts';
import type { MeasureId } from '../measures.ts';
import type { RegionId } from '../regions.ts';
import type { ResourceId } from '../resources.ts';
import type { ArmedKind, StageId } from '../stages.ts';
import type { TriggerId } from '../triggers.ts';

export const TRACE_KINDS = [
  'indicator',
  'derived',
  'measure',
  'measure-rule',
  'combination',
  'trigger',
  'influence',
  'loop',
  'coefficient',
  'fog-source',
  'authorisation',
  'region',
  'arrow',
  'stage',
  'actor',
  'armed-kind',
  'resource',
  'politics',
  'protection',
  'glossary',
  'words',
  'debrief',
] as const;
/**
 * Kinds of places where a mechanism can live. A `measure-rule` is `measure/rule`, an `influence` `from>to`; `politics`
 * and `protection` are causes of the ledger, `glossary` a term, `words` a key of the words on screen, and `debrief` a
 * field of the debrief.
 */
export type TraceKind = (typeof TRACE_KINDS)[number];

/** A place in Vigil that carries out or shows a mechanism. */
export interface TracePlace {
  readonly kind: TraceKind;
  readonly id: string;
}

export const LEFT_OUT_REASONS = [
  'campaign',
  'comparison',
  'fictional',
  'later-model',
  'not-shown',
  'scenario',
  'simplified',
  'wording',
  'workshop',
] as const;
/** Why a mechanism has no place of its own; a key of its words (`traceLeftOut.<reason>`). */
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** A mechanism of the source texts: it has places and no reason, or no place and a reason. */
export interface TraceRow {
  /** 1 to 300. */
  readonly row: number;
  readonly places: readonly TracePlace[];
  readonly leftOut: LeftOutReason | null;
  readonly basis: readonly Citation[];
}

/** A place in one text, kind before id, so that the compiler knows most of the ids. */
type PlaceText =
  | `indicator:${IndicatorId}`
  | `derived:${DerivedId}`
  | `measure:${MeasureId}`
  | `measure-rule:${MeasureId}/${string}`
  | `trigger:${TriggerId}`
  | `influence:${IndicatorId}>${IndicatorId}`
  | `coefficient:${CoefficientId}`
  | `fog-source:${MeasureId}`
  | `region:${RegionId}`
  | `stage:${StageId}`
  | `actor:${ActorId}`
  | `armed-kind:${ArmedKind}`
  | `resource:${ResourceId}`
  | `${'combination' | 'loop' | 'authorisation' | 'arrow' | 'politics' | 'protection'}:${string}`
  | `${'glossary' | 'words' | 'debrief'}:${string}`;

/** A mechanism that lives in at least one place. */
export const lives = (
  row: number,
  basis: readonly Citation[],
  ...places: readonly [PlaceText, ...PlaceText[]]
): TraceRow => ({ row, places: places.map(placeOf), leftOut: null, basis });

/** A mechanism without a place, and why. */
export const leftOut = (row: number, reason: LeftOutReason, basis: readonly Citation[]): TraceRow => ({
  row,
  places: [],
  leftOut: reason,
  basis,
});

function placeOf(text: PlaceText): TracePlace {
  const colon = text.indexOf(':');
  return { kind: text.slice(0, colon) as TraceKind, id: text.slice(colon + 1) };
}
