import * as fake from 'fake-indexeddb';
import { vi } from 'vitest';
import { openStore } from '../../src/exercise/store.ts';
import { STEPS } from '../../src/scenario/steps.ts';
import { newScenario } from '../../src/scenario/template.ts';
import { loadEngine, loadStart } from '../../src/view/engine.ts';
import type { Room, Surroundings } from '../../src/view/room.svelte.ts';
import { createRoom } from '../../src/view/room.svelte.ts';
import { entryOf, type ScenarioEntry } from '../../src/view/scenario-entries.ts';

await Promise.all([loadStart(), loadEngine()]);

/** Gives happy-dom the database of a browser. */
export function withDatabase(): void {
  for (const [part, value] of Object.entries(fake)) if (/^IDB|^indexedDB$/.test(part)) vi.stubGlobal(part, value);
}

export const NOW = '2024-05-02T09:00:00.000Z';
export const anEntry: ScenarioEntry = entryOf(newScenario('ferry-toll'), 'built-in');
export const SETTINGS = { knowledge: 'fog', forecast: 'off', steps: STEPS } as const;

/** A room of its own database, at the address that the page has now. */
export const aRoom = (database: string, wishes: Partial<Surroundings> = {}): Room =>
  createRoom({
    store: () => openStore(database),
    builtIn: () => Promise.resolve({ entries: [anEntry], refused: [] }),
    now: () => new Date(NOW),
    ...wishes,
  });

/** Starts the small scenario and gives the id of its exercise. */
export function started(room: Room, seed = '1'): string {
  const trouble = room.start(anEntry, { variant: null, seed, settings: SETTINGS });
  if (trouble !== null || room.exercise === null) throw new Error(trouble ?? 'no exercise');
  return room.exercise.id;
}

/** Waits until something is so. */
export const until = (isSo: () => boolean): Promise<void> =>
  vi.waitFor(() => {
    if (!isSo()) throw new Error(`not yet: ${isSo}`);
  });

/** A file as somebody would choose it. */
export const aFile = (name: string, text: string): File => new File([text], name, { type: 'application/json' });
