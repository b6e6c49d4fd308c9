import { type SnapshotFrom, transition } from 'xstate';
import type { Readings } from '../model/readings.ts';
import { CONDITIONS, REGIONS, type RegionStates } from '../model/regions.ts';
import type { DwellMonths } from './dwell.ts';
import { escalation } from './machine.ts';
import { type EscalationPosition, firstPosition, statesOf } from './position.ts';

/** A position as the machine holds it. Never changed, only followed by another. */
export type EscalationSnapshot = SnapshotFrom<typeof escalation>;

/** Before the first month, from the states that `firstStates` finds. */
export const startEscalation = (states: RegionStates): EscalationSnapshot => snapshotOf(firstPosition(states));

/** The snapshot after one more month is closed with these readings. Pure; the position given stays as it was. */
export const nextMonth = (position: EscalationPosition, readings: Readings): EscalationSnapshot =>
  transition(escalation, snapshotOf(position), { type: 'month', readings })[0];

/** A snapshot's position, without the machine. */
export const positionOf = (snapshot: EscalationSnapshot): EscalationPosition => ({
  value: statesOf(snapshot),
  context: { dwell: snapshot.context.dwell },
});

/** The snapshot as plain data, fit for JSON. */
export const saveEscalation = (snapshot: EscalationSnapshot): unknown => escalation.getPersistedSnapshot(snapshot);

/**
 * The snapshot behind saved data; null where the data is damaged, or was saved under tables with other states or
 * another number of conditions. Whether the model is the same in all else is for the digest of the save to tell.
 */
export function restoreEscalation(saved: unknown): EscalationSnapshot | null {
  const states = field(saved, 'value');
  const dwell = field(field(saved, 'context'), 'dwell');
  return areStates(states) && areMonths(dwell) ? snapshotOf({ value: states, context: { dwell } }) : null;
}

const snapshotOf = (position: EscalationPosition): EscalationSnapshot =>
  escalation.resolveState({ value: { ...statesOf(position) }, context: { dwell: [...position.context.dwell] } });

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
