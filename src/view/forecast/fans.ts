import type { FanMonth, LivePicture } from '../../forecast/live/picture.ts';
import { WITH, WITHOUT } from '../../forecast/live/request.ts';
import { STAGE_IDS, rankOf } from '../../model/stages.ts';
import { stageName } from '../../words/model-words.ts';
import { m } from '../../words/paraglide/messages.js';
import type { FanInput } from '../charts/track-fan.ts';
import { armOf } from './forecast-words.ts';

/** The fans of a picture: without the plan, and with it where there is one. */
export function fansOf(picture: LivePicture): FanInput[] {
  const hasPlan = armOf(picture, WITH) !== undefined;
  return ([WITHOUT, WITH] as const).flatMap((id): FanInput[] => {
    const arm = armOf(picture, id);
    if (arm === undefined) return [];
    const label = id === WITH ? m['forecast.with']() : hasPlan ? m['forecast.without']() : m['forecast.idle']();
    return [{ id, label, points: arm.fan }];
  });
}

/** The fans in words, for those who do not see them. */
export function fanSummary(picture: LivePicture): string {
  return fansOf(picture)
    .flatMap(({ label, points }) => {
      const end = points.at(-1);
      if (end === undefined) return [];
      return [m['track.summary-fan']({ label, ...endNames(end) })];
    })
    .join(' ');
}

const endNames = ({ p10, p50, p90 }: Pick<FanMonth, 'p10' | 'p50' | 'p90'>) => ({
  low: levelName(p10),
  median: levelName(p50),
  high: levelName(p90),
});

/** The stage in whose band a level lies. */
export function levelName(level: number): string {
  const rank = Math.max(0, Math.min(3, Math.floor(level)));
  return stageName(STAGE_IDS.find((id) => id !== 'recovery' && rankOf(id) === rank) ?? 'general-risk');
}
