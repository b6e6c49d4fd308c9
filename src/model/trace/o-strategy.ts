import { cite } from '../citation.ts';
import { leftOut, lives, type TraceRow } from './row.ts';

/** Lessons, conditions and combinations. */
// prettier-ignore
export const TRACE_OF_STRATEGY: readonly TraceRow[] = [
  lives(247, cite('A/66/874', 50, 52, 53), 'measure:mandate-review', 'glossary:responsibility-while-protecting'),
  lives(248, cite('A/69/981', 64), 'measure:mandate-review', 'measure-rule:protection-force/conduct-unreviewed'),
  lives(249, cite('A/66/874', 52), 'coefficient:cost:crisis-from', 'debrief:delay'),
  leftOut(250, 'campaign', cite('A/66/874', 20)),
  lives(251, cite('A/66/874', 20), 'indicator:norm-standing', 'politics:selective-report'),
  lives(252, cite('A/66/874', 20), 'coefficient:measure:synergy', 'coefficient:measure:synergy-most'),
  lives(253, cite('A/66/874', 20), 'region:pillar-1', 'region:pillar-2', 'region:pillar-3'),
  lives(254, cite('A/66/874', 20), 'indicator:regional-unity', 'influence:regional-unity>council-unity', 'actor:regional-organization'),
  lives(255, cite('A/69/981', 40), 'glossary:belief', 'words:measures.risks'),
  lives(256, cite('A/69/981', 41), 'words:measures.helps', 'words:measures.risks'),
  lives(257, cite('A/69/981', 42), 'combination:guinea-package', 'combination:mediation-plus-leverage'),
  lives(258, cite('A/69/981', 43), 'coefficient:vote:wording', 'measure-rule:protection-force/goal-drifts', 'measure-rule:protection-force/conduct-unreviewed'),
  lives(259, cite('A/69/981', 44), 'indicator:council-unity', 'indicator:coherence'),
  lives(260, [...cite('A/66/874', 36), ...cite('A/69/981', 61, 62)], 'combination:guinea-package', 'combination:mediation-plus-leverage', 'combination:uncoordinated-pile-up'),
  leftOut(261, 'scenario', cite('A/66/874', 57, 61)),
  lives(262, cite('A/66/874', 48), 'coefficient:measure:off-stage', 'coefficient:measure:leverage-base', 'indicator:legitimacy-seeking'),
  lives(263, [...cite('A/66/874', 37, 56), ...cite('A/69/981', 39)], 'debrief:delay', 'words:briefing.asked-1'),
];
