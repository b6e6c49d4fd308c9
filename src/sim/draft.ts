import { at } from './layout.ts';
import { k } from './parameters.ts';
import type { Seen } from './seen.ts';
import { slotOf } from './history.ts';
import type { State } from './state.ts';
import type { World } from './world.ts';

const N = {
  lowConsentBelow: k('fog:low-consent-below'),
  lowConsent: k('fog:low-consent'),
  darkBelow: k('fog:dark-access-below'),
  nonState: k('fog:non-state'),
} as const;
const ACCESS = at('humanitarian-access');
const CONSENT = at('host-consent');

/** An estimate before it is weighed with the others of the month. */
export interface Draft {
  /** Id of the measure that reports, or `open`. */
  readonly source: string;
  readonly cell: number;
  readonly value: number;
  /** Error as a standard deviation, in points. */
  readonly error: number;
  readonly asOf: number;
  readonly oneSided: boolean;
}

/** How well the country can be seen in a month, and what there is to see. */
export interface Sight {
  readonly world: World;
  readonly state: State;
  /** Factor on the error of what is noisy, by consent, and of what armed groups outside the State are and do (A/69/981 §47). */
  readonly consent: number;
  readonly nonState: number;
  /** Access below which a province goes dark. */
  readonly darkBelow: number;
}

/** How well the country can be seen this month. */
export function sightOf(world: World, state: State): Sight {
  const { k: numbers, layout } = world;
  const isLow = (state.value[layout.offset[CONSENT] as number] as number) < (numbers[N.lowConsentBelow] as number);
  return {
    world,
    state,
    consent: isLow ? (numbers[N.lowConsent] as number) : 1,
    nonState: numbers[N.nonState] as number,
    darkBelow: numbers[N.darkBelow] as number,
  };
}

/** Where monitors, press and relief are shut out a province goes dark. A lane of -1 is no province. */
export function isDark({ world, state, darkBelow }: Sight, province: number): boolean {
  if (province < 0) return false;
  return (state.value[(world.layout.offset[ACCESS] as number) + province] as number) < darkBelow;
}

/** Points by which an estimate of a cell errs, given the error of its source. */
export function errorOf({ consent, nonState }: Sight, { isNoisy, isNonState }: Seen, usual: number): number {
  return usual * (isNoisy ? consent : 1) * (isNonState ? nonState : 1);
}

/** A value as it was: now, or at the close of an earlier month. */
export function valueAsOf({ world, state }: Sight, cell: number, month: number): number {
  if (month >= state.month) return state.value[cell] as number;
  return state.history[slotOf(month, world.layout.cells) + cell] as number;
}

/** A value within the scale of indicators. */
export const bounded = (value: number): number => (value < 0 ? 0 : value > 100 ? 100 : value);
