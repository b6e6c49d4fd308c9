import { hasLearnt, learnWords } from './known-words.ts';
import { getLocale } from './paraglide/runtime.js';
import { type Part, PARTS } from './parts.ts';

type Files = Readonly<Record<string, () => Promise<unknown>>>;

/** Files of all languages, of which the build leaves in each only the part that is asked for (see `vite.config.ts`). */
const FILES: Readonly<Record<Part, Files>> = {
  names: import.meta.glob('./*.json', { query: '?part=names', import: 'default' }),
  texts: import.meta.glob('./*.json', { query: '?part=texts', import: 'default' }),
  rest: import.meta.glob('./*.json', { query: '?part=rest', import: 'default' }),
};

/** Loads parts of the words that are looked up by ids, each once. */
export async function loadWords(...parts: readonly Part[]): Promise<void> {
  await Promise.all(parts.filter((part) => !hasLearnt(part)).map(loadPart));
}

/** Loads all words that the screens of the model and its sources look up. */
export const loadLateWords = (): Promise<void> => loadWords(...PARTS);

async function loadPart(part: Part): Promise<void> {
  const load = FILES[part][`./${getLocale()}.json`];
  if (load === undefined) throw new Error(`no words in the language "${getLocale()}"`);
  learnWords(await load(), [part]);
}
