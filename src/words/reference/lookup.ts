/** A sentence of the interface by its path among the words, or null where there is none. */
export type Lookup = (path: readonly string[]) => string | null;

/** Looks sentences up in the words as a file holds them. */
export const lookupIn =
  (words: unknown): Lookup =>
  (path) => {
    let found = words;
    for (const step of path) {
      if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return null;
      found = (found as Readonly<Record<string, unknown>>)[step];
    }
    return typeof found === 'string' ? found : null;
  };
