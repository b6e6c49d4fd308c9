import { cite } from '../citation.ts';
import { leftOut, lives, type TraceRow } from './row.ts';

/** Sanctions and force. */
// prettier-ignore
export const TRACE_OF_COERCION: readonly TraceRow[] = [
  lives(230, cite('A/66/874', 31), 'measure:targeted-sanctions', 'measure:arms-embargo', 'measure:diplomatic-restrictions', 'measure:comprehensive-sanctions'),
  lives(231, cite('A/66/874', 31), 'measure-rule:targeted-sanctions/well-targeted', 'measure:comprehensive-sanctions'),
  lives(232, [...cite('A/66/874', 31), ...cite('A/69/981', 41)], 'measure-rule:targeted-sanctions/vague-aims', 'measure-rule:targeted-sanctions/no-wider-strategy', 'measure-rule:comprehensive-sanctions/settlement-on-offer'),
  lives(233, cite('A/69/266', 82), 'measure:arms-embargo', 'measure-rule:arms-embargo/leaks', 'measure:diplomatic-restrictions'),
  lives(234, cite('A/66/874', 32), 'measure:protected-and-no-fly-zones', 'measure:protection-force'),
  lives(235, [...cite('A/66/874', 56, 60), ...cite('A/68/947', 79), ...cite('A/69/981', 6)], 'coefficient:vote:milder', 'coefficient:vote:intrusiveness'),
  lives(236, [...cite('A/66/874', 56), ...cite('A/69/981', 39)], 'authorisation:no-ladder'),
  leftOut(237, 'later-model', cite('A/69/266', 82)),
  lives(238, cite('A/69/981', 43), 'coefficient:vote:wording', 'measure-rule:protection-force/goal-drifts'),
  lives(239, [...cite('A/69/981', 43), ...cite('A/66/874', 55)], 'measure-rule:protection-force/conduct-unreviewed', 'measure:mandate-review'),
  lives(240, cite('A/66/874', 55), 'measure:protection-force'),
  lives(241, [...cite('A/66/874', 54), ...cite('A/69/981', 9)], 'measure-rule:protection-force/goal-drifts'),
  lives(242, cite('A/66/874', 54), 'coefficient:vote:milder'),
  lives(243, cite('A/69/981', 38), 'measure:protection-force', 'measure-rule:protected-and-no-fly-zones/not-defended'),
  lives(244, cite('A/66/874', 57), 'words:plan.reason', 'words:plan.hold'),
  lives(245, cite('A/69/981', 9, 43, 67), 'combination:force-with-after-plan', 'measure-rule:protection-force/no-plan-for-after'),
  lives(246, cite('A/69/981', 36), 'indicator:perceived-cost', 'influence:coherence>perceived-cost'),
];
