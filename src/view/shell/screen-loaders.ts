import { loadWords } from '../../words/load-words.ts';
import { type Part, PARTS } from '../../words/parts.ts';
import { loadStart } from '../engine.ts';

/** A screen is there when its words are, and what else it cannot do without. */
async function withWords<Loaded>(loading: Promise<Loaded>, ...parts: readonly Part[]): Promise<Loaded> {
  const [screen] = await Promise.all([loading, loadWords(...parts)]);
  return screen;
}

/** How the screens before an exercise are loaded that stay outside of the first load. */
export const BEFORE_LOADERS = {
  briefing: async () => {
    const [screen] = await Promise.all([withWords(import('../screens/Briefing.svelte'), 'names'), loadStart()]);
    return screen;
  },
};

/**
 * How the sides of an exercise are loaded, when one is opened, the model and its sources, when they are looked up, and
 * what is wrong with a file, when one is refused.
 */
export const LATER_LOADERS = {
  month: () => withWords(import('../screens/Month.svelte'), 'names'),
  consequences: () => withWords(import('../screens/Consequences.svelte'), 'names', 'texts'),
  escalation: () => withWords(import('../screens/Escalation.svelte'), 'names', 'texts'),
  debrief: () => withWords(import('../screens/Debrief.svelte'), 'names', 'texts'),
  model: () => withWords(import('../screens/Model.svelte'), ...PARTS),
  sources: () => withWords(import('../screens/Sources.svelte'), ...PARTS),
  faults: () => import('../screens/Faults.svelte'),
};
