import { cite } from '../citation.ts';
import { leftOut, lives, type TraceRow } from './row.ts';

/** Those who commit crimes. */
// prettier-ignore
export const TRACE_OF_PERPETRATORS: readonly TraceRow[] = [
  lives(55, cite('A/69/266', 81), 'armed-kind:state', 'coefficient:drive:will', 'coefficient:perpetrator:will-below'),
  lives(56, cite('A/69/266', 81), 'region:pillar-1', 'influence:violations>trust-in-state'),
  lives(57, cite('A/69/266', 80), 'coefficient:commitment:most', 'region:pillar-2'),
  lives(58, cite('ICRtoP', 'IV'), 'indicator:protection-will', 'fog-source:fact-finding-mission', 'fog-source:commission-of-inquiry', 'fog-source:special-envoy', 'words:debrief.question-1'),
  lives(59, cite('A/68/947', 76), 'politics:perpetrator-helped', 'coefficient:perpetrator:will-below', 'coefficient:perpetrator:share'),
  lives(60, cite('A/68/947', 76), 'measure:civil-society-support', 'measure:public-advocacy', 'measure:targeted-sanctions'),
  lives(61, cite('A/68/947', 44), 'measure:train-and-equip', 'measure-rule:train-and-equip/forces-collude'),
  lives(62, [...cite('A/69/981', 46), ...cite('A/68/947', 76), ...cite('ICRtoP', 'I')], 'armed-kind:non-state', 'indicator:legitimacy-seeking'),
  lives(63, cite('A/69/981', 49), 'indicator:legitimacy-seeking', 'influence:legitimacy-seeking>perceived-cost', 'measure-rule:targeted-sanctions/outside-legal-finance'),
  leftOut(64, 'scenario', cite('A/69/981', 49)),
  lives(65, cite('A/69/981', 49, 50, 23), 'trigger:security-surge', 'influence:security-sector-accountability>violations'),
  lives(66, cite('A/69/981', 49), 'measure-rule:targeted-sanctions/no-wider-strategy', 'combination:guinea-package'),
  lives(67, cite('A/69/981', 47), 'coefficient:fog:non-state'),
  lives(68, cite('A/69/981', 48), 'measure:inclusive-national-dialogue', 'measure:inclusive-development', 'influence:exclusion>atrocity-intent'),
  lives(69, cite('A/69/981', 52), 'influence:neighbour-stability>armed-capacity', 'measure:illicit-flows-control'),
  leftOut(70, 'later-model', cite('A/69/981', 45)),
  lives(71, cite('A/66/874', 40), 'coefficient:vote:patron'),
];
