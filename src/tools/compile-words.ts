import { globSync, statSync } from 'node:fs';
import { compile, type CompilerOptions } from '@inlang/paraglide-js';

/**
 * How the sentences of `src/words` become functions; shared with Vite, so that both write the same files.
 * One module a language keeps the thousands of sentences out of thousands of requests in development.
 */
export const WORDS: CompilerOptions = {
  project: './src/words/project.inlang',
  outdir: './src/words/paraglide',
  outputStructure: 'locale-modules',
  strategy: ['localStorage', 'preferredLanguage', 'baseLocale'],
  localStorageKey: 'vigil-language',
  isServer: "typeof window === 'undefined'",
  emitReadme: false,
  // A running development server or test reads these files while they are written anew.
  cleanOutdir: false,
};

const MADE_FROM = ['src/words/*.json', 'src/words/project.inlang/settings.json', 'src/tools/compile-words.ts'];
const MADE = 'src/words/paraglide/messages.js';

/** Compiles the words when one of their files is newer than what was made of them; a test run begins with it. */
export async function compileStaleWords(): Promise<void> {
  const made = statSync(MADE, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (globSync(MADE_FROM).some((file) => statSync(file).mtimeMs > made)) await compile(WORDS);
}

if (import.meta.main) await compile(WORDS);
