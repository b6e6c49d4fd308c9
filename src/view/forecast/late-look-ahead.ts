import { createLate } from '../controls/late.svelte.ts';
import type { LookAhead } from './look-ahead.ts';

/** The forecast stays outside of what a room waits for; the panel that shows it wants it. */
export const lookAhead = createLate<LookAhead>(async () => ({ default: (await import('./look-ahead.ts')).LOOK_AHEAD }));
