import { cite } from '../citation.ts';
import { leftOut, lives, type TraceRow } from './row.ts';

/** Institutions that change and learn. */
// prettier-ignore
export const TRACE_OF_LEARNING: readonly TraceRow[] = [
  lives(293, [...cite('A/68/947', 71), ...cite('A/69/981', 56, 72)], 'coefficient:forecast:silence', 'words:debrief.bin-silent'),
  leftOut(294, 'simplified', cite('A/69/981', 27)),
  leftOut(295, 'campaign', cite('A/69/981', 60)),
  leftOut(296, 'scenario', cite('A/69/981', 59)),
  lives(297, cite('A/69/981', 61, 74), 'measure:lessons-review'),
  leftOut(298, 'workshop', [...cite('A/68/947', 45, 68, 77), ...cite('A/69/981', 34, 69)]),
  lives(299, cite('A/69/981', 69), 'measure:national-prevention-mechanism'),
  lives(300, [...cite('A/66/874', 59), ...cite('A/69/981', 75)], 'words:plan.hold', 'words:debrief.held-course'),
];
