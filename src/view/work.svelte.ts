import type { Exercise } from '../exercise/document.ts';
import type { CommandRefusal } from '../exercise/command-refusal.ts';
import type { NewCommand } from '../exercise/given.ts';
import type { History } from '../exercise/history.ts';
import type { RecordedExercise } from '../exercise/recorded.ts';
import type { Resumed } from '../exercise/resume.ts';
import type { SavedExercise as Save } from '../exercise/saved.ts';
import { Autosave, type SaveStatus } from './autosave.svelte.ts';
import { engine, loadEngine, starter } from './engine.ts';
import type { TakenUp } from './logs.ts';

/** What takes up a save; it checks all of it, and is loaded where there is one to take up. */
type Resume = (save: Save) => Resumed;

/** What the work on an exercise needs of the room. */
interface Surroundings {
  readonly save: (save: Save) => Promise<void>;
  readonly now: () => Date;
  /** Something that ends with the exercise that is open. */
  readonly beside: { close(): void };
  /** Tells why a deed that had to wait cannot be done after all; null where what does it cannot be loaded. */
  readonly refuseLate: (refusal: CommandRefusal | null) => void;
}

/** The exercise that is open, with its way back and forward, saved after every change. */
export class Work {
  readonly #autosave: Autosave<History>;
  readonly #now: () => Date;
  readonly #beside: Surroundings['beside'];
  readonly #refuseLate: Surroundings['refuseLate'];
  #then: { readonly decided: History['decided']; readonly month: number; readonly exercise: Exercise | null } | null =
    null;
  /** Done once all deeds are that had to wait. */
  #waiting = Promise.resolve();
  #history = $state.raw<History | null>(null);
  #record = $state.raw<RecordedExercise | null>(null);

  constructor({ save, now, beside, refuseLate }: Surroundings) {
    this.#now = now;
    this.#beside = beside;
    this.#refuseLate = refuseLate;
    this.#autosave = new Autosave((history) => save(this.#saveOf(history)));
  }

  get exercise(): Exercise | null {
    return this.#history?.present ?? null;
  }

  /** The exercise as it stood in a month that is over, or null. */
  exerciseIn(month: number): Exercise | null {
    const history = this.#history;
    if (history === null) return null;
    const { decided } = history;
    // Months that were held are passed anew; whoever turns to another province stays with those that were.
    if (this.#then?.decided !== decided || this.#then.month !== month)
      this.#then = { decided, month, exercise: engine()?.exerciseIn(history, month) ?? null };
    return this.#then.exercise;
  }

  /** An exercise that cannot be gone on with and is read as it was. */
  get record(): RecordedExercise | null {
    return this.#record;
  }

  get canUndo(): boolean {
    return (this.#history?.past.length ?? 0) > 0;
  }

  get canRedo(): boolean {
    return (this.#history?.undone.length ?? 0) > 0;
  }

  get saving(): SaveStatus {
    return this.#autosave.status;
  }

  /** Works on this from now on, and saves it. */
  begin(history: History): void {
    this.#history = history;
    this.#record = null;
    this.#autosave.keep(history);
  }

  /**
   * Gives commands as one deed, all or none. Null, or why one of them cannot be given now. As long as what runs an
   * exercise is still being loaded, deeds wait for it in their order.
   */
  give(...commands: readonly NewCommand[]): CommandRefusal | null {
    if (this.#history === null) throw new Error(`no exercise is open for "${commands.map(({ kind }) => kind).join()}"`);
    const running = engine();
    if (running === null) {
      this.#waiting = this.#giveLater(this.#history.present.id, commands, this.#waiting);
      return null;
    }
    const acted = running.actTogether(this.#history, commands);
    if ('refusal' in acted) return acted.refusal;
    this.begin(acted.history);
    return null;
  }

  /** Takes back the latest deed, or does it again; false where there is none. */
  step(way: 'back' | 'forward'): boolean {
    const running = engine();
    if (this.#history === null || running === null) return false;
    const moved = way === 'back' ? running.undo(this.#history) : running.redo(this.#history);
    if (moved !== null) this.begin(moved);
    return moved !== null;
  }

  /** Takes up a save: to go on with, or where that cannot be, to be read as it was. The save itself is not touched. */
  takeUp(save: Save, resume: Resume): TakenUp {
    const taken = resumed(save, resume);
    if (taken === null) return 'not-at-all';
    this.#history = 'history' in taken ? taken.history : null;
    this.#record = 'history' in taken ? null : taken.recorded;
    return 'history' in taken ? (taken.notice ?? 'as-it-was') : 'as-it-was';
  }

  close(): void {
    this.#then = null;
    this.#history = null;
    this.#record = null;
    this.#beside.close();
  }

  /** The open exercise as it is saved; null where none is open. */
  toSave(): Save | null {
    return this.#history === null ? null : this.#saveOf(this.#history);
  }

  /** Waits until nothing is being saved. */
  settled(): Promise<void> {
    return this.#autosave.settled();
  }

  /**
   * Waits for what runs an exercise, and for the deeds that were given before it was there. False, and told, where it
   * cannot be loaded.
   */
  async isReady(): Promise<boolean> {
    const isThere = engine() !== null || (await this.#loads());
    await this.#waiting;
    return isThere;
  }

  async #loads(): Promise<boolean> {
    try {
      await loadEngine();
      return true;
    } catch {
      this.#refuseLate(null);
      return false;
    }
  }

  /** Gives commands after those that wait already. */
  async #giveLater(exercise: string, commands: readonly NewCommand[], before: Promise<void>): Promise<void> {
    const isThere = await this.#loads();
    await before;
    if (!isThere || this.exercise?.id !== exercise) return;
    const refusal = this.give(...commands);
    if (refusal !== null) this.#refuseLate(refusal);
  }

  /** No month is closed as long as what closes them is not there. */
  #saveOf(history: History): Save {
    const now = this.#now().toISOString();
    return engine()?.savedOf(history, now) ?? { ...starter().savedRowOf(history, now), closed: [] };
  }
}

/** A save may have been written by anybody: one over which the engine stumbles is no reason to stop. */
function resumed(save: Save, resume: Resume): Resumed | null {
  try {
    return resume(save);
  } catch {
    return null;
  }
}
