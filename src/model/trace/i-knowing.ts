import { cite } from '../citation.ts';
import { leftOut, lives, type TraceRow } from './row.ts';

/** Warning, assessment and information. */
// prettier-ignore
export const TRACE_OF_KNOWING: readonly TraceRow[] = [
  lives(137, [...cite('A/69/981', 59), ...cite('A/68/947', 52, 71)], 'measure-rule:early-warning-support/warnings-go-nowhere', 'debrief:delay'),
  lives(138, cite('A/66/874', 19), 'words:month.section.assessment', 'words:briefing.step-assess-text'),
  lives(139, cite('A/66/874', 51), 'coefficient:fog:false-alarm', 'coefficient:forecast:silence', 'debrief:calibration'),
  lives(140, cite('A/66/874', 51), 'indicator:warning-credibility', 'politics:track-record', 'coefficient:credibility:brier', 'coefficient:fog:false-alarm'),
  lives(141, cite('A/66/874', 51), 'politics:selective-report', 'coefficient:standing:selective-report', 'coefficient:fog:one-sided'),
  leftOut(142, 'scenario', cite('A/66/874', 51)),
  lives(143, cite('A/69/981', 40), 'coefficient:fog:agreement', 'words:fogModifier.agreement'),
  lives(144, cite('A/69/981', 40), 'words:measures.risks'),
  leftOut(145, 'later-model', cite('A/66/874', 19)),
  leftOut(146, 'workshop', [...cite('A/68/947', 52), ...cite('A/69/981', 59)]),
  lives(147, [...cite('A/68/947', 27), ...cite('A/66/874', 46), ...cite('A/69/981', 31)], 'fog-source:civil-society-support', 'fog-source:community-self-protection'),
  leftOut(148, 'simplified', [...cite('A/69/981', 53), ...cite('A/66/874', 46)]),
  lives(149, [...cite('A/68/947', 69), ...cite('A/69/981', 34)], 'fog-source:human-rights-monitors', 'indicator:violations', 'derived:civilian-harm'),
  lives(150, cite('A/69/981', 33), 'fog-source:peacekeeping-operation'),
  lives(151, [...cite('A/68/947', 51), ...cite('A/69/981', 69, 74)], 'measure:national-prevention-mechanism', 'fog-source:national-prevention-mechanism'),
  lives(152, cite('A/66/874', 30), 'fog-source:women-and-child-protection'),
  leftOut(153, 'comparison', cite('A/68/947', 74, 77)),
  leftOut(154, 'workshop', cite('A/68/947', 74)),
];
