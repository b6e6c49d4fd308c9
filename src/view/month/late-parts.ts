import { loadWords } from '../../words/load-words.ts';
import { authorisation } from '../authorisation/late-authorisation.ts';
import { createLate } from '../controls/late.svelte.ts';
import { loadEngine } from '../engine.ts';

/** The plan of the month, which stands below its measures, with all that is said of a decision. */
export const planBody = createLate(() => import('./PlanBody.svelte'));
/** What is seen once a measure is taken, has begun, or is looked for, and once something has happened. */
export const takeDialog = createLate(async () => {
  // Loaded with what stands in it: a dialog that grew would carry away what is about to be pressed.
  const [dialog] = await Promise.all([import('./TakeDialog.svelte'), authorisation.want()]);
  return dialog;
});
export const planChips = createLate(() => import('./PlanChips.svelte'));
export const runningMeasures = createLate(() => import('./RunningMeasures.svelte'));
export const monthNews = createLate(async () => {
  const [part] = await Promise.all([import('./MonthNews.svelte'), loadWords('texts')]);
  return part;
});
export const moreFilters = createLate(() => import('./board/MoreFilters.svelte'));

/** What is said of a province that is chosen on the map, and of a stretch of held course. */
export const chosenFacts = createLate(() => import('./ChosenFacts.svelte'));
export const heldNotice = createLate(() => import('./HeldNotice.svelte'));

/** Loads ahead what runs an exercise, and all of that, to be there when it is called for. What does not come is loaded then. */
export async function loadLateParts(): Promise<void> {
  const parts = [planBody, takeDialog, planChips, runningMeasures, monthNews, moreFilters, chosenFacts, heldNotice];
  await Promise.allSettled([loadEngine(), ...parts.map((part) => part.want())]);
}
