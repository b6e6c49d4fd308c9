import { crossesMedian, layFans } from './track-fan.ts';
import { layLegend } from './track-legend.ts';

/** What lays out the fans of a track and their names. It is loaded with the forecast; a track without fans needs none. */
export const FAN_LAYOUT = { layFans, crossesMedian, layLegend } as const;

export type FanLayout = typeof FAN_LAYOUT;
