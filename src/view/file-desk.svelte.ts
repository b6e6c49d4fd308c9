import type { Fault } from '../scenario/faults.ts';
import type { ExerciseLog } from '../scenario/log.ts';
import type { Scenario } from '../scenario/schema.ts';
import { m } from '../words/paraglide/messages.js';
import type { FileRead } from './file-reading.ts';

export const FILE_KINDS = ['scenario', 'log'] as const;

/** A file that was refused, with everything that is wrong with it. */
export interface RefusedFile {
  readonly name: string;
  readonly kind: (typeof FILE_KINDS)[number];
  readonly faults: readonly Fault[];
}

/** What reads a file is loaded when somebody hands one in. */
const reader = () => import('./file-reading.ts');

/** Where files are handed in: what is being read, what could not be read, and what was refused. */
export class FileDesk {
  #reading = $state<string | null>(null);
  #trouble = $state<string | null>(null);
  #refused = $state.raw<RefusedFile | null>(null);

  /** What is being read, in words. */
  get reading(): string | null {
    return this.#reading;
  }

  /** Why a file could not even be read, in words. */
  get trouble(): string | null {
    return this.#trouble;
  }

  get refused(): RefusedFile | null {
    return this.#refused;
  }

  /** The scenario in a file, with its text. Null where there is trouble with the file, `refused` where it has faults. */
  scenarioIn(file: File): Promise<{ readonly scenario: Scenario; readonly text: string } | 'refused' | null> {
    return this.#take(file, 'scenario', async () => (await reader()).readScenarioFile(file));
  }

  /** The exercise log in a file; null and `refused` as with a scenario. */
  logIn(file: File): Promise<ExerciseLog | 'refused' | null> {
    return this.#take(file, 'log', async () => (await reader()).readLogFile(file));
  }

  async #take<Held>(
    { name }: File,
    kind: RefusedFile['kind'],
    read: () => Promise<FileRead<Held>>,
  ): Promise<Held | 'refused' | null> {
    this.#reading = m['library.reading']({ name });
    this.#trouble = null;
    const outcome = await read().finally(() => (this.#reading = null));
    if ('held' in outcome) return outcome.held;
    if ('trouble' in outcome) {
      this.#trouble = outcome.trouble;
      return null;
    }
    this.#refused = { name, kind, faults: outcome.faults };
    return 'refused';
  }
}
