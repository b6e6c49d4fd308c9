import type { Fault } from '../scenario/faults.ts';
import type { ExerciseLog } from '../scenario/log.ts';
import type { Scenario } from '../scenario/schema.ts';
import { m } from '../words/paraglide/messages.js';
import { textOfFile } from './files.ts';
import { figure } from './numbers.ts';

export const FILE_KINDS = ['scenario', 'log'] as const;

/** A file that was refused, with everything that is wrong with it. */
export interface RefusedFile {
  readonly name: string;
  readonly kind: (typeof FILE_KINDS)[number];
  readonly faults: readonly Fault[];
}

/** A character takes at most so many bytes of a file in UTF-8. */
const BYTES_A_UNIT = 3;
const MEGA = 1e6;

/** What reads a file is loaded when somebody hands one in. */
const limits = () => import('../scenario/json.ts');

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
  async scenarioIn(file: File): Promise<{ readonly scenario: Scenario; readonly text: string } | 'refused' | null> {
    const text = await this.#textOf(file, (await limits()).SCENARIO_LIMITS.size);
    if (text === null) return null;
    const { readScenario } = await import('../scenario/read.ts');
    const reading = readScenario(text);
    return 'scenario' in reading
      ? { scenario: reading.scenario, text }
      : this.#refuse(file, 'scenario', reading.faults);
  }

  /** The exercise log in a file; null and `refused` as with a scenario. */
  async logIn(file: File): Promise<ExerciseLog | 'refused' | null> {
    const text = await this.#textOf(file, (await limits()).LOG_LIMITS.size);
    if (text === null) return null;
    const { readLog } = await import('../scenario/log.ts');
    const reading = readLog(text);
    return 'log' in reading ? reading.log : this.#refuse(file, 'log', reading.faults);
  }

  #refuse({ name }: File, kind: RefusedFile['kind'], faults: readonly Fault[]): 'refused' {
    this.#refused = { name, kind, faults };
    return 'refused';
  }

  /** Text of a file that holds at most so many characters, or null when there is trouble with it. */
  async #textOf(file: File, mostUnits: number): Promise<string | null> {
    const { name } = file;
    this.#reading = m['library.reading']({ name });
    this.#trouble = null;
    const read = await textOfFile(file, mostUnits * BYTES_A_UNIT);
    this.#reading = null;
    if ('text' in read) return read.text;
    const most = m['library.megabytes']({ count: figure(mostUnits / MEGA) });
    this.#trouble =
      read.refusal === 'file-too-large'
        ? m['library.file-too-large']({ name, most })
        : m['library.file-unreadable']({ name });
    return null;
  }
}
