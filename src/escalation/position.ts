import { REGIONS, type RegionStates } from '../model/regions.ts';
import { type DwellMonths, noMonths } from './dwell.ts';

/**
 * Where the six regions stand at one moment, with the months counted so far: what a snapshot of the machine knows, and
 * all that the next one follows from. Plain data, never changed, only followed by another.
 */
export interface EscalationPosition {
  /** The state of each region, by its id. */
  readonly value: Readonly<Record<string, string>>;
  readonly context: { readonly dwell: DwellMonths };
}

/** Before the first month, from the states that `firstStates` finds. */
export const firstPosition = (states: RegionStates): EscalationPosition => ({
  value: statesOf({ value: states }),
  context: { dwell: noMonths() },
});

/** The state of every region. */
export const statesOf = ({ value }: Pick<EscalationPosition, 'value'>): RegionStates =>
  Object.fromEntries(REGIONS.map(({ id }) => [id, value[id]])) as RegionStates;
