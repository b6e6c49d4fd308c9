import { cite } from '../citation.ts';
import { lives, type TraceRow } from './row.ts';

/** Risk factors, and who is in danger. */
// prettier-ignore
export const TRACE_OF_RISK: readonly TraceRow[] = [
  lives(39, [...cite('A/68/947', 8), ...cite('A/69/981', 27)], 'indicator:armed-conflict', 'coefficient:index:structural:conflict'),
  lives(40, cite('A/68/947', 8, 57), 'indicator:transitional-justice', 'loop:R4-impunity'),
  lives(41, [...cite('A/68/947', 8), ...cite('A/69/981', 21)], 'indicator:exclusion', 'coefficient:index:structural:exclusion'),
  lives(42, cite('A/68/947', 8), 'indicator:economic-stress', 'coefficient:index:structural:economy'),
  lives(43, cite('A/68/947', 8), 'indicator:governance-legitimacy', 'coefficient:index:structural:governance'),
  lives(44, [...cite('A/68/947', 8), ...cite('A/69/981', 22)], 'indicator:atrocity-intent', 'derived:means-and-motive'),
  lives(45, cite('A/68/947', 8), 'derived:inhibitor-strength', 'coefficient:index:structural:inhibitors'),
  lives(46, [...cite('A/68/947', 8), ...cite('A/69/981', 35)], 'indicator:armed-capacity', 'derived:means-and-motive', 'influence:armed-capacity>violations'),
  lives(47, cite('A/68/947', 41, 77), 'indicator:exclusion', 'influence:exclusion>intercommunal-tension', 'measure:inclusive-development', 'measure:end-discriminatory-laws'),
  lives(48, cite('A/66/874', 6), 'words:briefing.groups-note'),
  lives(49, [...cite('A/68/947', 10, 35), ...cite('A/66/874', 39), ...cite('A/69/981', 1, 15, 21)], 'indicator:exclusion', 'indicator:self-protection', 'indicator:trust-in-state'),
  lives(50, cite('A/69/981', 21), 'coefficient:escalate:exclusion'),
  lives(51, [...cite('A/66/874', 30), ...cite('A/68/947', 35, 58)], 'measure:women-and-child-protection'),
  lives(52, cite('A/69/981', 1, 8, 48), 'armed-kind:non-state', 'coefficient:escalate:exclusion'),
  lives(53, [...cite('A/68/947', 52), ...cite('A/69/981', 34, 69), ...cite('A/66/874', 7)], 'derived:structural-risk', 'derived:means-and-motive', 'derived:dynamic-risk'),
  lives(54, cite('A/69/981', 27), 'derived:means-and-motive', 'coefficient:drive:means-and-motive'),
];
