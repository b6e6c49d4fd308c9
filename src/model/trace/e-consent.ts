import { cite } from '../citation.ts';
import { leftOut, lives, type TraceRow } from './row.ts';

/** Consent and will, at home and abroad. */
// prettier-ignore
export const TRACE_OF_CONSENT: readonly TraceRow[] = [
  lives(72, [...cite('A/66/874', 16), ...cite('ICRtoP', 'III', 'IV'), ...cite('A/69/266', 81)], 'indicator:host-consent', 'region:consent', 'authorisation:consent-for-presence', 'coefficient:consent:withdrawn', 'glossary:consent'),
  lives(73, cite('A/69/266', 84), 'region:consent', 'politics:intrusion', 'measure:public-advocacy'),
  leftOut(74, 'later-model', cite('A/69/266', 81)),
  lives(75, cite('ICRtoP', 'IV'), 'politics:intrusion', 'coefficient:consent:intrusion', 'coefficient:consent:intrusiveness'),
  lives(76, cite('A/68/947', 16), 'coefficient:commitment:most'),
  lives(77, [...cite('A/68/947', 73), ...cite('ICRtoP', 'IV'), ...cite('A/69/981', 36)], 'resource:political-capital', 'measure-rule:council-agenda-briefing/resented-early'),
  lives(78, cite('ICRtoP', 'II', 'IV'), 'politics:good-example', 'coefficient:consent:good-example'),
  leftOut(79, 'scenario', cite('ICRtoP', 'II')),
  lives(80, cite('A/69/981', 28), 'coefficient:plea:mobilization-from', 'coefficient:plea:factor', 'measure-rule:quiet-diplomacy/committed-to-violence'),
  lives(81, [...cite('A/69/981', 34), ...cite('A/68/947', 37)], 'indicator:perceived-cost', 'influence:perceived-cost>atrocity-intent'),
  lives(82, cite('A/66/874', 36), 'indicator:legitimacy-seeking', 'fog-source:special-envoy'),
  lives(83, cite('A/69/981', 44, 55), 'coefficient:vote:stake', 'measure-rule:veto-restraint-compact/core-interest-at-stake'),
  lives(84, cite('A/69/981', 63), 'politics:rival-processes', 'coefficient:coherence:rivalry'),
];
