import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CompilerOptions } from '@inlang/paraglide-js';
import type { Plugin } from 'vite';
import languages from '../words/project.inlang/settings.json' with { type: 'json' };
import { WORDS } from './compile-words.ts';

const OUT = './src/words/paraglide/apart';

/** Built, every sentence is a module of its own, so that each is loaded with the screens that say it. */
export const WORDS_APART: CompilerOptions = { ...WORDS, outdir: OUT, outputStructure: 'message-modules' };

const LIST = /import\s*\{\s*m\s*\}\s*from\s*(['"])[^'"]*\/paraglide\/messages\.js\1;?/;
const SAID = /(?<![.\w$])m\[(['"])([^'"]+)\1\]/g;
/** The list by itself, such as where it is handed on. */
const WHOLE = /(?<![.\w$'"])m(?![\w$'":])/;

/**
 * Built, a module imports each sentence that it says by itself. Through the list of all sentences it would depend on
 * every one of them, and whatever is kept with it would keep them all. `folder` holds a module for each sentence.
 */
export function saySentences(folder: string = resolve(OUT, 'messages')): Plugin {
  let files: ReadonlyMap<string, string> | null = null;
  return {
    name: 'vigil-say-sentences',
    apply: 'build',
    enforce: 'post',
    transform(code) {
      if (!LIST.test(code)) return null;
      const known = (files ??= filesOf(folder));
      const said = [...new Set([...code.matchAll(SAID)].map(([, , key]) => key ?? ''))];
      const imports = said.map((key, index) => {
        const file = known.get(key) ?? this.error(`there is no sentence "${key}"`);
        return `import { ${JSON.stringify(key)} as said${index} } from ${JSON.stringify(file)};`;
      });
      const direct = code.replace(SAID, (_all, _quote, key: string) => `said${said.indexOf(key)}`);
      const left = direct.replace(LIST, '');
      return { code: [...imports, WHOLE.test(left) ? direct : left].join('\n'), map: null };
    },
  };
}

/** The file of every sentence, by its key. */
function filesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder).map((name) => join(folder, name));
  return new Map(files.map((file) => [/ as "([^"]+)" \}/.exec(readFileSync(file, 'utf8'))?.[1] ?? '', file]));
}

/** As long as there is one language, no sentence of a built page asks first in which it is to be said. */
export const oneLanguage: Plugin = {
  name: 'vigil-one-language',
  apply: () => languages.locales.length === 1,
  transform: {
    filter: { id: /paraglide\/apart\/messages\/(?!_index)/ },
    handler: (code) => code.replace(/export \{ (\w+) as /, `export { ${languages.baseLocale}_$1 as `),
  },
};
