import type { Exercise } from '../exercise/document.ts';
import type { Span } from './consequences/account-over.ts';

export const DURING = ['month', 'consequences', 'escalation', 'debrief'] as const;
/** A side of an exercise. */
export type Side = (typeof DURING)[number];

/** What of a side is shown. */
export interface Sight {
  /** A month that is over, which is shown as it was known then; without it what is known in the open month. */
  readonly back?: number;
  /** The month after whose close things are shown; without it the last that was closed. */
  readonly closed?: number;
  /** Closed months whose consequences are shown together; without it the one month. */
  readonly span?: Span | 'all';
  /** The province that the team has chosen; without it the whole country. */
  readonly province?: string;
}

/** A side of an exercise that is saved under an id, and what of it is shown. */
export interface InExercise extends Sight {
  readonly screen: Side;
  readonly exercise: string;
}

/** What each side can be asked for. */
const ASKED: Readonly<Record<Side, readonly (keyof Sight)[]>> = {
  month: ['back', 'province'],
  consequences: ['closed', 'span', 'province'],
  escalation: ['back', 'closed', 'province'],
  debrief: [],
};

/** A change of what is shown: null shows it without. */
export type Turn = { readonly [Part in keyof Sight]?: NonNullable<Sight[Part]> | null };

/** The side with something else of it shown. What it cannot be asked for is left out. */
export function turnTo({ screen, exercise, ...sight }: InExercise, turn: Turn): InExercise {
  const merged: Turn = { ...sight, ...turn };
  const kept = ASKED[screen].flatMap((part) => ((merged[part] ?? null) === null ? [] : [[part, merged[part]]]));
  const { back, closed, ...rest } = Object.fromEntries(kept) as Sight;
  return { screen, exercise, ...rest, ...(back === undefined ? { ...(closed && { closed }) } : { back }) };
}

/** Steps of the address of a side: `month/3`, `month/3/escalation`, `consequences/7?months=5-7&province=lake-shore`. */
export function formatSide({ screen, back, closed, span, province }: Omit<InExercise, 'exercise'>): string {
  const steps = back !== undefined && screen !== 'month' ? ['month', back, screen] : [screen, back ?? closed];
  const query = [
    ...(span === undefined ? [] : [`months=${span === 'all' ? span : `${span.from}-${span.to}`}`]),
    ...(province === undefined ? [] : [`province=${encodeURIComponent(province)}`]),
  ];
  const path = steps.filter((step) => step !== undefined).join('/');
  return query.length === 0 ? path : `${path}?${query.join('&')}`;
}

/** The side that such steps name, or null. Whatever cannot be read in them is left out. */
export function parseSide(exercise: string, steps: readonly string[], query: string): InExercise | null {
  const [first = '', month = '', last = ''] = steps;
  const isThen = first === 'month' && last === 'escalation';
  const screen = DURING.find((side) => side === (isThen ? last : first));
  if (screen === undefined) return null;
  const asked = new URLSearchParams(query);
  const when = monthIn(month);
  return turnTo(
    { screen, exercise },
    {
      ...(first === 'month' ? { back: when } : { closed: when }),
      span: spanIn(asked.get('months') ?? ''),
      province: asked.get('province') || null,
    },
  );
}

/** Months count from 1. */
const monthIn = (text: string): number | null => (/^[1-9]\d?$/.test(text) ? Number(text) : null);

function spanIn(text: string): Span | 'all' | null {
  if (text === 'all') return text;
  const [from = null, to = null] = text.split('-').map(monthIn);
  return from === null || to === null || to < from ? null : { from, to };
}

/** What decides how far a team can see. */
export type Reach = Pick<Exercise, 'step' | 'months'> & { readonly scenario: Pick<Exercise['scenario'], 'provinces'> };

/**
 * The side of an exercise that may be shown when this one is asked for. The truth waits for the end: until then the
 * debrief leads back to the month, and when all is over the month leads to the debrief. How escalation works may
 * be asked at any time.
 */
export function sideOf(wanted: Side, { step, months }: Pick<Reach, 'step' | 'months'>): Side {
  const isOver = step === 'over';
  if (wanted === 'escalation' || (wanted === 'consequences' && months.length > 0)) return wanted;
  return isOver ? 'debrief' : 'month';
}

/** What may be shown when this is asked for: nothing beyond the months that are over, and no province that is not there. */
export function reachOf(wanted: InExercise, exercise: Reach): InExercise {
  const { screen, back, closed, span, province } = wanted;
  const { step, months, scenario } = exercise;
  const isOver = (month: number | undefined) => month !== undefined && month <= months.length;
  const isLookingBack = isOver(back);
  const mayShow = isOver(closed) && (screen === 'consequences' || step === 'over');
  const isThere = scenario.provinces.some(({ id }) => id === province);
  return turnTo(
    { ...wanted, screen: isLookingBack ? screen : sideOf(screen, exercise) },
    {
      ...(isLookingBack ? {} : { back: null }),
      ...(mayShow ? {} : { closed: null }),
      ...(typeof span === 'object' && !isOver(span.to) ? { span: null } : {}),
      ...(isThere ? {} : { province: null }),
    },
  );
}
