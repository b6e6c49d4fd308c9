import { m } from '../../words/paraglide/messages.js';
import type { TrackInput } from './escalation-track.ts';
import type { LateTable } from './frame/chart-table.ts';

/** What the track shows, month by month: up to now, and to the end where there is a forecast. */
export const lateTrackTable = (input: Omit<TrackInput, 'width'>): LateTable => ({
  caption: m['track.table'](),
  ...(input.fans === undefined || input.fans.length === 0 ? {} : { note: m['track.level-note']() }),
  make: async () => (await import('./track-table.ts')).trackTable(input),
});
