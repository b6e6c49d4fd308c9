import { type SnapshotFrom, transition } from 'xstate';
import type { Readings } from '../model/readings.ts';
import { CONDITIONS, REGIONS, type RegionStates } from '../model/regions.ts';
import { type DwellMonths, noMonths } from './dwell.ts';
import { escalation } from './machine.ts';

/** The six regions at one moment, with the months counted so far. Never changed, only followed by another. */
export type EscalationSnapshot = SnapshotFrom<typeof escalation>;

/** Before the first month, from the states that `firstStates` finds. */
export const startEscalation = (states: RegionStates): EscalationSnapshot => snapshotOf(states, noMonths());

/** The snapshot after one more month is closed with these readings. Pure; the snapshot given stays as it was. */
export const nextMonth = (snapshot: EscalationSnapshot, readings: Readings): EscalationSnapshot =>
  transition(escalation, snapshot, { type: 'month', readings })[0];

/** The state of every region. */
export const statesOf = ({ value }: EscalationSnapshot): RegionStates =>
  Object.fromEntries(REGIONS.map(({ id }) => [id, value[id]])) as RegionStates;

/** The snapshot as plain data, fit for JSON. */
export const saveEscalation = (snapshot: EscalationSnapshot): unknown => escalation.getPersistedSnapshot(snapshot);

/**
 * The snapshot behind saved data; null where the data is damaged, or was saved under tables with other states or
 * another number of conditions. Whether the model is the same in all else is for the digest of the save to tell.
 */
export function restoreEscalation(saved: unknown): EscalationSnapshot | null {
  const states = field(saved, 'value');
  const dwell = field(field(saved, 'context'), 'dwell');
  return areStates(states) && areMonths(dwell) ? snapshotOf(states, dwell) : null;
}

const snapshotOf = (states: RegionStates, dwell: DwellMonths): EscalationSnapshot =>
  escalation.resolveState({
    value: Object.fromEntries(REGIONS.map(({ id }) => [id, states[id]])),
    context: { dwell: [...dwell] },
  });

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;

const areStates = (value: unknown): value is RegionStates =>
  REGIONS.every(({ id, states }) => (states as readonly unknown[]).includes(field(value, id)));

const areMonths = (value: unknown): value is DwellMonths =>
  Array.isArray(value) && value.length === CONDITIONS.length && value.every(isCount);

/** Whole months, as many as the engine counts. */
const isCount = (value: unknown): boolean => new Uint16Array([Number(value)])[0] === value;
