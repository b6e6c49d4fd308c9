import { FAN_LAYOUT } from '../charts/fan-layout.ts';
import TrackFans from '../charts/TrackFans.svelte';
import { fansOf, fanSummary } from './fans.ts';
import ForecastPanel from './ForecastPanel.svelte';
import { wantedFor } from './live-question.ts';

/** All that a forecast brings to a room that stands already: its question, its panel, and its fans on the track. */
export const LOOK_AHEAD = { wantedFor, ForecastPanel, fansOf, fanSummary, fanLayout: FAN_LAYOUT, TrackFans } as const;

export type LookAhead = typeof LOOK_AHEAD;
