import type { Fault } from './fault.ts';
import { importsOf } from './imports.ts';
import { layerOf } from './layers.ts';
import type { Source } from './source.ts';

/** Which package may be imported where. A package without a row may be imported nowhere under `src`. */
export const PACKAGES: readonly { name: RegExp; folders: readonly string[] }[] = [
  { name: /^node:/, folders: ['server', 'tools'] },
  { name: /^xstate$/, folders: ['escalation', 'exercise'] },
  { name: /^immer$/, folders: ['exercise'] },
  { name: /^idb$/, folders: ['exercise'] },
  { name: /^zod$/, folders: ['scenario', 'exercise', 'workshop', 'server'] },
  { name: /^comlink$/, folders: ['forecast', 'view'] },
  { name: /^d3-(?:array|scale|shape)$/, folders: ['view'] },
  { name: /^bits-ui$/, folders: ['view'] },
  { name: /^@lucide\/svelte$/, folders: ['view'] },
  { name: /^svelte$/, folders: ['view', 'main'] },
  { name: /^@fontsource-variable\//, folders: ['view', 'main'] },
  { name: /^vite$/, folders: ['tools'] },
  { name: /^prettier$/, folders: ['tools'] },
  { name: /^@inlang\/paraglide-js$/, folders: ['tools'] },
  { name: /^@playwright\/test$/, folders: ['tools'] },
  { name: /^lighthouse$/, folders: ['tools'] },
];

/** Packages that are imported where they do not belong. */
export function packageFaults(source: Source): Fault[] {
  const layer = layerOf(source.path) ?? '';
  return importsOf(source)
    .filter((imported) => imported.path === null)
    .flatMap(({ specifier, line }) => {
      const row = PACKAGES.find((entry) => entry.name.test(packageOf(specifier)));
      if (row?.folders.includes(layer)) return [];
      const where = row === undefined ? 'nowhere' : `only in ${row.folders.join(', ')}`;
      return [{ file: source.path, line, rule: `${specifier} may be imported ${where}, not in ${layer}` }];
    });
}

/** `svelte/motion` belongs to `svelte`, `@scope/name/file.css` to `@scope/name`. */
function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
