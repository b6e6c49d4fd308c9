import words from '../../words/en.json' with { type: 'json' };

/** A sentence of the interface by its path, or null where there is none. Read straight from the file, so that no build has to come first. */
export function find(...path: readonly string[]): string | null {
  let found: unknown = words;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return null;
    found = (found as Readonly<Record<string, unknown>>)[step];
  }
  return typeof found === 'string' ? found : null;
}

/** What something of the model is called, or its id where the words have no name for it. */
export const nameOf = (kind: string, id: string): string => find(kind, id, 'name') ?? find(kind, id) ?? id;

/** A sentence of the reference. Throws when it is missing. */
export function tell(...path: readonly string[]): string {
  const found = find('reference', ...path);
  if (found === null) throw new RangeError(`no words under "reference.${path.join('.')}"`);
  return found;
}

/** Sentences of the reference that are numbered from 1. */
export function tellAll(...path: readonly string[]): string[] {
  const all: string[] = [];
  for (let next = find('reference', ...path, '1'); next !== null;) {
    all.push(next);
    next = find('reference', ...path, String(all.length + 1));
  }
  return all;
}
