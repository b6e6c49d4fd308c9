import { createLate } from '../controls/late.svelte.ts';

/** What can be pointed at on a track: whoever does has seen the drawing before. */
export const lateTrackMarks = createLate(async () => ({ default: (await import('./track-marks.ts')).trackMarks }));
