import { createLate } from '../controls/late.svelte.ts';

/** Who stands where and what would help, which nobody sees before a measure is opened. */
export const authorisation = createLate(() => import('./Authorisation.svelte'));
