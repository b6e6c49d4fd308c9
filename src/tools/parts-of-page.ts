import { resolve } from 'node:path';
import type { Rolldown } from 'vite';

type Graph = Rolldown.ChunkingContext;
type Reach = (graph: Graph) => ReadonlySet<string>;

/** All modules that some files import, directly or not, with the files themselves; worked out once a build. */
function reachOf(...files: readonly string[]): Reach {
  const reached = new Set<string>();
  return (graph) => {
    const waiting = reached.size === 0 ? files.map((file) => resolve('src', file)) : [];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (reached.has(id)) continue;
      reached.add(id);
      const module = graph.getModuleInfo(id);
      if (module === null) throw new Error(`${id} is no part of the page`);
      waiting.push(...module.importedIds);
    }
    return reached;
  };
}

const shape = reachOf('view/map/map-shape.ts');
const briefing = reachOf(
  'view/screens/Briefing.svelte',
  'view/glossary/phrases.ts',
  'exercise/saved-row-of.ts',
  'exercise/start.ts',
);
const month = reachOf('view/screens/Month.svelte');
const lookUps = reachOf('view/screens/Model.svelte', 'view/screens/Sources.svelte');

/** A part takes what it holds, unless a part before it does. */
const part = (name: string, holds: (id: string, graph: Graph) => boolean): Rolldown.CodeSplittingGroup => ({
  name: (id, graph) => (holds(id, graph) ? name : null),
  debugName: name,
});

/**
 * The parts that a first visit fetches on its way to the first month, each whole: many small ones are slower to fetch
 * and harder to compress. What the model's own pages need of them stands apart, for those who come for the model.
 */
export const PARTS_OF_PAGE: Rolldown.CodeSplittingGroup[] = [
  { name: 'shell', tags: ['$initial'] },
  part('shape', (id, graph) => shape(graph).has(id)),
  part('common', (id, graph) => lookUps(graph).has(id) && (briefing(graph).has(id) || month(graph).has(id))),
  part('briefing', (id, graph) => briefing(graph).has(id)),
  part('month', (id, graph) => month(graph).has(id)),
];
