import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { SavedExercise, SavedMonth } from './saved.ts';
import type { SavedRow, Unreadable } from './saved-row.ts';
import { WriteQueue } from './write-queue.ts';

const VERSION = 1;

interface Tables extends DBSchema {
  exercises: { key: string; value: unknown };
  /** Months that are over, each written once. */
  months: { key: [string, number]; value: SavedMonth & { readonly id: string } };
  /** What could not be read, put aside. */
  kept: { key: number; value: unknown };
}

/** What a list of saved exercises shows of one. */
export type Listed = Pick<SavedRow, 'id' | 'created' | 'saved' | 'title' | 'variant' | 'month' | 'months' | 'over'>;

/** Something unreadable that was put aside. */
export interface KeptAside {
  readonly key: number;
  readonly raw: unknown;
}

/** The exercises on this device. Every promise rejects with what the browser says when the device refuses. */
export interface ExerciseStore {
  /** Writes an exercise; settles when it is on the disk. Of several waiting writes of one exercise only the last is made. */
  save(exercise: SavedExercise): Promise<void>;
  /** What is there, the latest first; then what cannot be read. */
  list(): Promise<readonly (Listed | Unreadable)[]>;
  /** A saved exercise with its closed months; null where there is none. */
  load(id: string): Promise<SavedExercise | Unreadable | null>;
  remove(id: string): Promise<void>;
  /** Puts something unreadable aside, as it is. */
  keep(raw: unknown): Promise<number>;
  kept(): Promise<readonly KeptAside[]>;
  close(): void;
}

/** What reads a row checks it whole, which takes more than all else here: it is loaded where there is one to read. */
const reader = async () => (await import('./saved-row.ts')).readRow;
type ReadRow = Awaited<ReturnType<typeof reader>>;

/** Opens the store of this device. Rejects where there is none, or where a newer Vigil has changed it. */
export async function openStore(name = 'vigil'): Promise<ExerciseStore> {
  const db = await openDB<Tables>(name, VERSION, {
    upgrade(fresh) {
      fresh.createObjectStore('exercises');
      fresh.createObjectStore('months', { keyPath: ['id', 'month'] });
      fresh.createObjectStore('kept', { autoIncrement: true });
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });
  const writer = new Writer(db);
  const queue = new WriteQueue<SavedExercise>((exercise) => writer.write(exercise));
  return {
    save: (exercise) => queue.put(exercise.id, exercise),
    list: () => listAll(db),
    load: (id) => writer.load(id),
    remove: (id) => queue.after(id, () => writer.remove(id)),
    keep: (raw) => db.add('kept', raw),
    kept: () => listKept(db),
    close: () => db.close(),
  };
}

async function listAll(db: IDBPDatabase<Tables>): Promise<(Listed | Unreadable)[]> {
  const tx = db.transaction('exercises');
  const [ids, raws] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
  if (ids.length === 0) return [];
  const readRow = await reader();
  const rows = ids.map((id, index) => readRow(id, raws[index]));
  const sound = rows.flatMap((row) => ('problem' in row ? [] : [listedOf(row)]));
  const unsound = rows.filter((row) => 'problem' in row);
  return [...sound.toSorted((a, b) => (a.saved < b.saved ? 1 : -1)), ...unsound];
}

const listedOf = ({ id, created, saved, title, variant, month, months, over }: SavedRow): Listed => {
  return { id, created, saved, title, variant, month, months, over };
};

/** All months of an exercise, from one on. */
const monthsOf = (id: string, from = 0): IDBKeyRange => IDBKeyRange.bound([id, from], [id, Infinity]);

async function listKept(db: IDBPDatabase<Tables>): Promise<KeptAside[]> {
  const tx = db.transaction('kept');
  const [keys, raws] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
  return keys.map((key, index) => ({ key, raw: raws[index] }));
}

/** Writes exercises to the disk, each month once, and never over what somebody else has written there meanwhile. */
class Writer {
  readonly #db: IDBPDatabase<Tables>;
  /** Months already written in this session, by exercise. */
  readonly #written = new Map<string, readonly SavedMonth[]>();
  /** When the exercise was saved that this session last read or wrote, by exercise. */
  readonly #seen = new Map<string, string>();

  constructor(db: IDBPDatabase<Tables>) {
    this.#db = db;
  }

  async load(id: string): Promise<SavedExercise | Unreadable | null> {
    const tx = this.#db.transaction(['exercises', 'months']);
    const [raw, months] = await Promise.all([
      tx.objectStore('exercises').get(id),
      tx.objectStore('months').getAll(monthsOf(id)),
    ]);
    if (raw === undefined) return null;
    const row = (await reader())(id, raw);
    if ('problem' in row) return row;
    this.#seen.set(id, row.saved);
    return { ...row, closed: months.map(({ month, digest, results }) => ({ month, digest, results })) };
  }

  /** `readRow` is loaded only where something lies there that this session has not written, since that ends a transaction. */
  async write(exercise: SavedExercise, readRow: ReadRow | null = null): Promise<void> {
    const { closed, ...row } = exercise;
    const { id } = row;
    const tx = this.#db.transaction(['exercises', 'months', 'kept'], 'readwrite', { durability: 'strict' });
    const seen = this.#seen.get(id);
    const before: unknown = await tx.objectStore('exercises').get(id);
    const isOthers = before !== undefined && !isAsSeen(before, seen);
    if (isOthers && readRow === null) {
      await tx.done;
      return this.write(exercise, await reader());
    }
    if (isOthers && readRow !== null) await putAside(tx, readRow(id, before), seen);
    const written = isOthers ? undefined : this.#written.get(id);
    const months = tx.objectStore('months');
    const fresh = closed.filter((month) => written?.includes(month) !== true);
    await Promise.all([
      written === undefined ? months.delete(monthsOf(id, closed.length + 1)) : null,
      ...fresh.map((month) => months.put({ id, ...month })),
      tx.objectStore('exercises').put(row, id),
      tx.done,
    ]);
    this.#written.set(id, closed);
    this.#seen.set(id, row.saved);
  }

  async remove(id: string): Promise<void> {
    const tx = this.#db.transaction(['exercises', 'months'], 'readwrite', { durability: 'strict' });
    await Promise.all([tx.objectStore('exercises').delete(id), tx.objectStore('months').delete(monthsOf(id)), tx.done]);
    this.#written.delete(id);
    this.#seen.delete(id);
  }
}

type WriteTransaction = IDBPTransaction<Tables, ('exercises' | 'months' | 'kept')[], 'readwrite'>;

/** Whether this is what this session last saw under an id. */
const isAsSeen = (raw: unknown, seen: string | undefined): boolean =>
  seen !== undefined && typeof raw === 'object' && raw !== null && 'saved' in raw && raw.saved === seen;

/**
 * Puts aside what this session did not expect under an id: what cannot be read goes to what is kept, what another
 * window has written since becomes an exercise of its own.
 */
async function putAside(tx: WriteTransaction, row: SavedRow | Unreadable, seen: string | undefined): Promise<void> {
  if ('problem' in row) {
    await tx.objectStore('kept').add(row.raw);
    return;
  }
  if (seen === undefined) return;
  const copy = `${row.id}-${row.saved.replaceAll(/\D/g, '')}`;
  const months = await tx.objectStore('months').getAll(monthsOf(row.id));
  await tx.objectStore('exercises').put({ ...row, id: copy }, copy);
  for (const month of months) await tx.objectStore('months').put({ ...month, id: copy });
}
