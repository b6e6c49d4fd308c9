import type { Fault } from '../scenario/faults.ts';
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

  refuse(refused: RefusedFile): void {
    this.#refused = refused;
  }

  /** Text of a file that holds at most so many characters, or null when there is trouble with it. */
  async textOf(file: File, mostUnits: number): Promise<string | null> {
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
