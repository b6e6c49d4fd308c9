import { cite } from '../citation.ts';
import { lives, type TraceRow } from './row.ts';

/** Response without coercion. */
// prettier-ignore
export const TRACE_OF_RESPONSE: readonly TraceRow[] = [
  lives(213, [...cite('A/66/874', 23, 24), ...cite('A/69/981', 41)], 'measure:high-level-mediation', 'measure:one-voice-contact-group', 'measure-rule:high-level-mediation/competing-tables'),
  lives(214, cite('A/69/981', 41), 'measure-rule:high-level-mediation/deal-without-commitment'),
  lives(215, [...cite('A/66/874', 25), ...cite('A/69/981', 37)], 'measure:public-advocacy', 'indicator:attention'),
  lives(216, [...cite('A/66/874', 26), ...cite('A/69/981', 53)], 'measure:counter-incitement-law', 'measure:media-and-counter-speech', 'combination:speech-pair'),
  lives(217, cite('A/69/981', 53), 'measure-rule:counter-incitement-law/overbroad'),
  lives(218, cite('A/66/874', 27), 'measure:fact-finding-mission', 'measure:commission-of-inquiry'),
  lives(219, cite('A/66/874', 12), 'measure:fact-finding-mission', 'measure:commission-of-inquiry', 'measure-rule:commission-of-inquiry/works-from-outside'),
  lives(220, cite('A/66/874', 28), 'measure:observer-mission', 'measure-rule:observer-mission/unarmed-among-attackers'),
  lives(221, cite('A/66/874', 44), 'measure:humanitarian-protection', 'influence:humanitarian-access>displacement'),
  lives(222, cite('A/66/874', 44), 'measure-rule:humanitarian-protection/in-place-of-politics'),
  lives(223, cite('A/66/874', 44), 'indicator:humanitarian-access'),
  lives(224, cite('A/69/981', 23), 'trigger:access-ban', 'influence:violations>humanitarian-access'),
  lives(225, [...cite('A/66/874', 41), ...cite('ICRtoP', 'II')], 'measure:refugee-protection', 'measure-rule:refugee-protection/border-closes', 'glossary:non-refoulement'),
  lives(226, [...cite('A/66/874', 29), ...cite('A/69/981', 66)], 'measure:icc-examination', 'measure:icc-referral'),
  lives(227, cite('A/66/874', 36), 'measure:incentive-package', 'measure-rule:incentive-package/no-credible-cost', 'measure-rule:incentive-package/seen-as-reward'),
  lives(228, cite('A/66/874', 21), 'coefficient:vote:intrusiveness'),
  lives(229, cite('A/69/981', 38), 'derived:civilian-harm', 'debrief:harm'),
];
