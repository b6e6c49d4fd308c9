import { cite } from '../citation.ts';
import { leftOut, lives, type TraceRow } from './row.ts';

/** The Security Council and unity among States. */
// prettier-ignore
export const TRACE_OF_THE_COUNCIL: readonly TraceRow[] = [
  lives(102, cite('A/69/981', 62), 'indicator:council-unity', 'influence:council-unity>perceived-cost'),
  lives(103, cite('A/69/981', 62, 9), 'politics:divided-council', 'coefficient:standing:divided'),
  leftOut(104, 'campaign', [...cite('A/69/981', 44), ...cite('A/66/874', 20)]),
  leftOut(105, 'campaign', cite('A/66/874', 20)),
  lives(106, cite('A/69/981', 63), 'measure:veto-restraint-compact', 'coefficient:vote:restraint', 'politics:veto', 'glossary:veto'),
  lives(107, cite('A/69/981', 29), 'measure:council-agenda-briefing', 'measure:preventive-deployment'),
  leftOut(108, 'later-model', cite('A/69/981', 64)),
  lives(109, [...cite('A/69/981', 44), ...cite('A/66/874', 24)], 'indicator:coherence', 'indicator:regional-unity', 'measure:one-voice-contact-group', 'influence:regional-unity>coherence'),
  lives(110, cite('A/66/874', 37), 'coefficient:measure:coherence-base', 'coefficient:measure:coherence-slope'),
  leftOut(111, 'scenario', cite('A/66/874', 58)),
  lives(112, [...cite('A/68/947', 21), ...cite('A/69/981', 29), ...cite('ICRtoP', 'III')], 'actor:peacebuilding-commission', 'measure:post-crisis-peacebuilding'),
  lives(113, cite('A/69/981', 9, 38), 'glossary:pillar-three', 'words:region.pillar-3.state.non-coercive.meaning'),
];
