import type { Fault } from './fault.ts';
import { importsOf, type Import } from './imports.ts';
import type { Source } from './source.ts';

const RULES = ['sim', 'model', 'lib'] as const;
const EXERCISE = ['exercise', 'escalation', 'scenario', ...RULES] as const;
const ALL_BELOW_VIEW = ['workshop', 'debrief', 'forecast', ...EXERCISE] as const;

/** Who may import whom. A folder may always import itself. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  main: ['view', 'lib'],
  lib: [],
  model: ['lib'],
  sim: ['model', 'lib'],
  escalation: RULES,
  scenario: RULES,
  forecast: ['scenario', ...RULES],
  debrief: ['forecast', 'scenario', ...RULES],
  exercise: EXERCISE,
  workshop: EXERCISE,
  words: ['model'],
  view: [...ALL_BELOW_VIEW, 'words'],
  server: ALL_BELOW_VIEW,
  tools: [...ALL_BELOW_VIEW, 'words'],
};

/** Files outside `src` that code may read, and who may. */
const OUTSIDE: readonly { path: RegExp; folders: readonly string[] }[] = [
  { path: /^scenarios\/.+\.json$/, folders: ['view', 'server', 'tools'] },
  { path: /^package\.json$/, folders: ['server', 'tools'] },
];

/** The command that starts the server is the only tool that imports it. */
const STARTS_SERVER = /^src\/tools\/(?:start|serve)[\w-]*\.ts$/;

/** The folder under `src` that a path belongs to, `main` for `src/main.ts`, null outside of `src`. */
export function layerOf(path: string): string | null {
  const [top, folder = '', ...rest] = path.split('/');
  if (top !== 'src') return null;
  return rest.length === 0 ? folder.replace(/\.\w+$/, '') : folder;
}

/** Imports that cross the table, in words. */
export function layerFaults(source: Source): Fault[] {
  const layer = layerOf(source.path) ?? '';
  const allowed = MAY_IMPORT[layer];
  if (allowed === undefined) return [{ file: source.path, line: 1, rule: `src has no folder named ${layer}` }];
  return importsOf(source).flatMap((imported) => {
    const rule = ruleBroken(source.path, layer, imported);
    return rule === null ? [] : [{ file: source.path, line: imported.line, rule }];
  });
}

function ruleBroken(file: string, layer: string, imported: Import): string | null {
  if (imported.path === null) return null;
  const target = layerOf(imported.path);
  if (target === null) return outsideRule(layer, imported.path);
  const allowed = MAY_IMPORT[layer] ?? [];
  if (target === layer || allowed.includes(target)) return null;
  if (target === 'server' && STARTS_SERVER.test(file)) return null;
  const list = allowed.length === 0 ? 'nothing else' : allowed.join(', ');
  return `${layer} may import ${list}, not ${target} (${imported.specifier})`;
}

function outsideRule(layer: string, path: string): string | null {
  const isAllowed = OUTSIDE.some((row) => row.path.test(path) && row.folders.includes(layer));
  return isAllowed ? null : `${layer} may not read ${path}, which lies outside of src`;
}
