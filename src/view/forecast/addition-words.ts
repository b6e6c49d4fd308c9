import type { Addition } from '../../forecast/live/additions.ts';
import type { LivePicture } from '../../forecast/live/picture.ts';
import type { Decision } from '../../sim/decision.ts';
import { m } from '../../words/paraglide/messages.js';
import { differenceWords } from './forecast-words.ts';
import { decisionKey } from './live-question.ts';

/** What a decision adds to the plan in a picture; undefined where the picture does not know it yet. */
export function additionFor(picture: LivePicture | null, decision: Decision): Addition | undefined {
  const key = decisionKey(decision);
  return picture?.additions?.find((addition) => decisionKey(addition.decision) === key);
}

/** What a decision adds to the rest of the plan, in words; `plain` leaves the numbers out. */
export function additionWords({ differences }: Pick<Addition, 'differences'>, plain: boolean): string {
  const { onset, level, harm } = differences;
  const falls = (mean: number | null): boolean => (mean ?? 0) < 0;
  if (onset.clear) {
    if (plain) return falls(onset.mean) ? m['forecast.adds-less-plain']() : m['forecast.adds-more-plain']();
    const difference = differenceWords(onset);
    return falls(onset.mean) ? m['forecast.adds-less']({ difference }) : m['forecast.adds-more']({ difference });
  }
  if (level.clear) return falls(level.mean) ? m['forecast.adds-lower']() : m['forecast.adds-raise']();
  if (harm.clear) return falls(harm.mean) ? m['forecast.adds-harm-less']() : m['forecast.adds-harm-more']();
  return m['forecast.adds-nothing']();
}

/** From when on a decision can matter, in an exercise of so many months. */
export function soonestWords({ soonest }: Pick<Addition, 'soonest'>, months: number): string {
  if (soonest === null) return m['forecast.soonest-never']();
  return soonest > months ? m['forecast.soonest-after']() : m['forecast.soonest']({ month: soonest });
}
