import { type EnsembleSlice, runSlice } from '../../forecast/ensemble.ts';
import type { Slice } from '../../forecast/slice.ts';
import { answerEach } from '../workers/answer-each.ts';
import { armOf, type GivenForecast } from './given-forecast.ts';

answerEach<GivenForecast, Slice, EnsembleSlice>(async (given) => {
  const arm = armOf(given);
  return (slice) => runSlice(arm, given.options, slice);
});
