import type { FirstSeen } from '../../debrief/debrief.ts';
import type { Delay } from '../../debrief/delay.ts';
import { stageName } from '../../words/model-words.ts';
import { m } from '../../words/paraglide/messages.js';

/** When a stage came and when the team named it, in a sentence; none for a stage that neither came nor was named. */
export function stageSentence({ stage, reached, stated }: FirstSeen): string[] {
  const name = stageName(stage);
  if (reached === null && stated === null) return [];
  if (reached === null) return [m['debrief.seen-only-stated']({ stage: name, stated: stated ?? 0 })];
  if (stated === null) return [m['debrief.seen-only-true']({ stage: name, reached })];
  if (stated === reached) return [m['debrief.seen-together']({ stage: name, reached })];
  const months = Math.abs(stated - reached);
  const seen = stated > reached ? m['debrief.seen-later'] : m['debrief.seen-earlier'];
  return [seen({ stage: name, reached, stated, months })];
}

/** From the first sign to the first fitting answer. */
export function delaySentence({ sign, answer, months }: Delay): string {
  if (sign === null) return m['debrief.delay-no-sign']();
  if (answer === null) return m['debrief.delay-no-answer']({ sign });
  return months === 0 || months === null
    ? m['debrief.delay-none']({ sign })
    : m['debrief.delay']({ sign, answer, months });
}
