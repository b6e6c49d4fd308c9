import { cite } from '../citation.ts';
import { leftOut, lives, type TraceRow } from './row.ts';

/** Media and technology. */
// prettier-ignore
export const TRACE_OF_MEDIA: readonly TraceRow[] = [
  lives(288, cite('A/68/947', 55), 'indicator:media-resilience', 'influence:media-resilience>incitement', 'trigger:hate-broadcast'),
  leftOut(289, 'later-model', cite('A/68/947', 56)),
  lives(290, cite('A/69/981', 52), 'trigger:hate-broadcast', 'influence:incitement>mobilization'),
  leftOut(291, 'simplified', cite('A/69/981', 51, 53)),
  lives(292, cite('A/69/981', 53), 'measure:media-and-counter-speech'),
];
