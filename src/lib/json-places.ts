import type { JsonPath } from './json-pointer.ts';
import { type JsonVisitor, scanJson } from './json-scan.ts';

/** Where a value begins, and its key where it has one. Offsets into the text. */
export interface JsonPlace {
  readonly value: number;
  readonly key: number | null;
}

/** One wanted path or a part of it. */
interface Branch {
  readonly branches: Map<string, Branch>;
  place: JsonPlace | null;
}

const newBranch = (): Branch => ({ branches: new Map(), place: null });

/**
 * Finds where values stand in a JSON text, all in one reading. What does not exist is found at the innermost value
 * around it that does. Where a key is written twice, the last one counts, as it does for `JSON.parse`.
 */
export function placesOf(text: string, paths: readonly JsonPath[]): JsonPlace[] {
  const root = newBranch();
  for (const path of paths) grow(root, path);
  scanJson(text, Number.POSITIVE_INFINITY, new PlaceFinder(text, root));
  return paths.map((path) => placeIn(root, path));
}

function grow(root: Branch, path: JsonPath): void {
  let branch = root;
  for (const step of path) {
    const next = branch.branches.get(String(step)) ?? newBranch();
    branch.branches.set(String(step), next);
    branch = next;
  }
}

function placeIn(root: Branch, path: JsonPath): JsonPlace {
  let branch: Branch | undefined = root;
  let place = root.place ?? { value: 0, key: null };
  for (const step of path) {
    branch = branch?.branches.get(String(step));
    if (branch === undefined || branch.place === null) return place;
    ({ place } = branch);
  }
  return place;
}

class PlaceFinder implements JsonVisitor {
  readonly #text: string;
  /** Branches of the objects and arrays that are open, null where nothing wanted lies in them. */
  readonly #open: (Branch | null)[] = [];
  /** Items so far of each open array; in objects it counts nothing. */
  readonly #items: number[] = [];
  #current: Branch | null;
  #key: { readonly step: string; readonly offset: number } | null = null;

  constructor(text: string, root: Branch) {
    this.#text = text;
    this.#current = root;
  }

  value(offset: number): void {
    if (this.#open.length > 0) this.#current = this.#branchHere();
    if (this.#current !== null) this.#current.place = { value: offset, key: this.#key?.offset ?? null };
    this.#key = null;
  }

  #branchHere(): Branch | null {
    const around = this.#open.at(-1) ?? null;
    const item = this.#items.pop() ?? 0;
    this.#items.push(item + 1);
    return around?.branches.get(this.#key?.step ?? String(item)) ?? null;
  }

  open(): void {
    this.#open.push(this.#current);
    this.#items.push(0);
  }

  close(): void {
    this.#open.pop();
    this.#items.pop();
  }

  key(start: number, end: number): void {
    if ((this.#open.at(-1) ?? null) !== null) {
      this.#key = { step: keyAt(this.#text, start, end), offset: start };
    }
  }
}

/** A key without its quotation marks and escapes. */
function keyAt(text: string, start: number, end: number): string {
  const key = text.slice(start + 1, end - 1);
  return key.includes('\\') ? (JSON.parse(`"${key}"`) as string) : key;
}

/** A key that is written again in the same object: its path and where it stands. */
export interface RepeatedKey {
  readonly path: JsonPath;
  readonly offset: number;
}

/** Keys written more than once in one object, at most as many as asked for. */
export function repeatedKeysOf(text: string, most: number): RepeatedKey[] {
  const finder = new RepeatFinder(text, most);
  scanJson(text, Number.POSITIVE_INFINITY, finder);
  return finder.repeated;
}

/** The path of the value or key at which a broken text stops being JSON, as far as it can be told. */
export function brokenPath(text: string, maxDepth: number): JsonPath {
  const tracker = new PathTracker(text);
  scanJson(text, maxDepth, tracker);
  return tracker.path;
}

/** Keeps the path of what is being read. */
class PathTracker implements JsonVisitor {
  readonly #text: string;
  /** One step for each bracket that is open: the last key of an object, or the index of the last item of a list. */
  readonly #steps: (string | number)[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  get path(): JsonPath {
    return this.#steps.filter((step) => step !== NOTHING_YET);
  }

  value(): void {
    const step = this.#steps.at(-1);
    if (typeof step === 'number') this.#steps[this.#steps.length - 1] = step + 1;
  }

  open(): void {
    this.#steps.push(NOTHING_YET);
  }

  close(): void {
    this.#steps.pop();
  }

  key(start: number, end: number): void {
    this.#steps[this.#steps.length - 1] = keyAt(this.#text, start, end);
  }
}

const NOTHING_YET = -1;

class RepeatFinder extends PathTracker {
  readonly repeated: RepeatedKey[] = [];
  readonly #most: number;
  readonly #keys: Set<string>[] = [];

  constructor(text: string, most: number) {
    super(text);
    this.#most = most;
  }

  override open(): void {
    super.open();
    this.#keys.push(new Set());
  }

  override close(): void {
    super.close();
    this.#keys.pop();
  }

  override key(start: number, end: number): void {
    super.key(start, end);
    const keys = this.#keys.at(-1);
    const key = String(this.path.at(-1));
    if (keys?.has(key) === true && this.repeated.length < this.#most) {
      this.repeated.push({ path: this.path, offset: start });
    }
    keys?.add(key);
  }
}
