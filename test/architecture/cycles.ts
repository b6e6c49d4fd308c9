import type { Fault } from './fault.ts';
import { importsOf } from './imports.ts';
import type { Source } from './source.ts';

/** Files that import each other in a circle; each circle is told once, at the import that closes it. */
export function cycleFaults(sources: readonly Source[]): Fault[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const isDone = new Set<string>();
  const faults: Fault[] = [];

  const visit = (source: Source, trail: readonly string[]): void => {
    const here = [...trail, source.path];
    for (const { path, line } of importsOf(source)) {
      const next = path === null ? undefined : byPath.get(path);
      if (next === undefined || isDone.has(next.path)) continue;
      const start = here.indexOf(next.path);
      if (start === -1) visit(next, here);
      else
        faults.push({ file: source.path, line, rule: `no circles: ${[...here.slice(start), next.path].join(' → ')}` });
    }
    isDone.add(source.path);
  };

  for (const source of sources) if (!isDone.has(source.path)) visit(source, []);
  return faults;
}
