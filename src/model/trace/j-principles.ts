import { cite } from '../citation.ts';
import { leftOut, lives, type TraceRow } from './row.ts';

/** Principles of good assistance. */
// prettier-ignore
export const TRACE_OF_PRINCIPLES: readonly TraceRow[] = [
  leftOut(155, 'later-model', [...cite('A/68/947', 15), ...cite('ICRtoP', 'II')]),
  lives(156, cite('A/68/947', 16), 'coefficient:commitment:most', 'coefficient:measure:fade-months'),
  lives(157, [...cite('A/68/947', 17), ...cite('A/69/981', 27, 32)], 'measure:general-budget-support', 'measure:train-and-equip', 'measure-rule:inclusive-development/one-group-benefits', 'politics:perpetrator-helped'),
  lives(158, [...cite('A/68/947', 18), ...cite('A/69/981', 28, 58, 60)], 'coefficient:cost:crisis-from', 'coefficient:cost:crisis-most'),
  lives(159, [...cite('A/68/947', 19), ...cite('A/66/874', 10)], 'measure:lessons-review', 'coefficient:measure:off-stage'),
  leftOut(160, 'workshop', cite('ICRtoP', 'II')),
  leftOut(161, 'simplified', cite('ICRtoP', 'II')),
  lives(162, cite('A/68/947', 40), 'measure:joint-needs-assessment', 'fog-source:joint-needs-assessment'),
  lives(163, cite('A/68/947', 40), 'measure-rule:treaty-and-norm-adherence/on-paper-only', 'measure-rule:minority-rights-cooperation/training-without-new-rules'),
  lives(164, cite('A/68/947', 40), 'measure:civil-society-support'),
  lives(165, cite('A/68/947', 40, 77), 'measure:lessons-review'),
  lives(166, cite('A/68/947', 77), 'indicator:assistance-load', 'coefficient:overload:from', 'politics:parallel-programmes', 'politics:shared-plan', 'combination:uncoordinated-pile-up'),
  leftOut(167, 'simplified', [...cite('A/68/947', 50), ...cite('A/66/874', 20, 57)]),
];
