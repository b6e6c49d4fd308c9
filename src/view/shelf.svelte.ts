import type { ExerciseStore } from '../exercise/store.ts';
import type { SavedExercise as Save } from '../exercise/saved.ts';
import type { Unreadable } from '../exercise/saved-row.ts';
import type { SavedExercise, UnreadableSave } from './saves.ts';

/** What was found under an id: a save, something unreadable, nothing, or a browser that gives nothing out. */
export type Found = { readonly save: Save } | { readonly unreadable: Unreadable } | 'gone' | 'unavailable';

/** The exercises on this device, as the library shows them. A browser that keeps nothing is no reason to stop. */
export class Shelf {
  readonly #store: Promise<ExerciseStore | null>;
  #saves = $state.raw<readonly SavedExercise[] | null>(null);
  #unreadable = $state.raw<readonly UnreadableSave[]>([]);
  #isAvailable = $state(true);

  constructor(open: () => Promise<ExerciseStore>) {
    this.#store = open().catch(() => {
      this.#isAvailable = false;
      return null;
    });
  }

  /** Null until they have been looked at. */
  get saves(): readonly SavedExercise[] | null {
    return this.#saves;
  }

  get unreadable(): readonly UnreadableSave[] {
    return this.#unreadable;
  }

  /** Whether nothing is kept here, be it readable or not; null until that was looked at. */
  get isEmpty(): boolean | null {
    return this.#saves === null ? null : this.#saves.length + this.#unreadable.length === 0;
  }

  get isAvailable(): boolean {
    return this.#isAvailable;
  }

  /** Looks again at what is there. */
  async refresh(): Promise<void> {
    const found = await this.#look();
    if (found === null) {
      this.#saves ??= [];
      return;
    }
    const [rows, aside] = found;
    if (rows.length + aside.length === 0) {
      this.#saves = [];
      this.#unreadable = [];
      return;
    }
    // A first visit has nothing to describe.
    const { describeSave, describeUnreadable } = await import('./saves.ts');
    const unsound = rows.flatMap((row) => ('problem' in row ? [describeUnreadable(row)] : []));
    this.#saves = rows.flatMap((row) => ('problem' in row ? [] : [describeSave(row)]));
    this.#unreadable = [
      ...unsound,
      ...aside.map(({ key, raw }) => ({ id: String(key), reason: 'damaged' as const, raw })),
    ];
  }

  /** Null where the browser gives nothing out; what was listed before then stays. */
  async #look() {
    const store = await this.#store;
    try {
      return store === null ? null : await Promise.all([store.list(), store.kept()]);
    } catch {
      this.#isAvailable = false;
      return null;
    }
  }

  /** Rejects where the browser refuses. */
  async save(save: Save): Promise<void> {
    const store = await this.#store;
    if (store === null) throw new Error('this browser keeps nothing');
    await store.save(save);
  }

  async find(id: string): Promise<Found> {
    const store = await this.#store;
    if (store === null) return 'unavailable';
    try {
      const found = await store.load(id);
      if (found === null) return 'gone';
      return 'problem' in found ? { unreadable: found } : { save: found };
    } catch {
      return 'unavailable';
    }
  }

  async remove(id: string): Promise<void> {
    const store = await this.#store;
    await store?.remove(id);
    await this.refresh();
  }
}
