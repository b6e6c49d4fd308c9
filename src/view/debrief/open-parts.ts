import { OPEN_AT_FIRST, type PartId, PARTS } from './parts.ts';

const keyOf = (exercise: string): string => `vigil-debrief-${exercise}`;

/**
 * The parts that were open when the debrief of an exercise was last left in this tab, so that whoever looks something
 * up comes back to the same page; those that are open at first where nothing sound was kept.
 */
export function keptParts(exercise: string): readonly PartId[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(exercise)) ?? 'null');
    return Array.isArray(kept) ? PARTS.filter((part) => kept.includes(part)) : OPEN_AT_FIRST;
  } catch {
    return OPEN_AT_FIRST;
  }
}

/** Remembers which parts of a debrief are open. */
export function keepParts(exercise: string, parts: readonly PartId[]): void {
  try {
    sessionStorage.setItem(keyOf(exercise), JSON.stringify(parts));
  } catch {
    // Without storage the debrief begins anew each time.
  }
}
