import { type ExperimentSlice, runExperimentSlice } from '../../forecast/experiment-slice.ts';
import type { ReadyExperiment } from '../../scenario/experiment.ts';
import { answerEach } from '../workers/answer-each.ts';
import type { ExperimentWork } from './experiment-work.ts';

answerEach<readonly ReadyExperiment[], ExperimentWork, ExperimentSlice>(async (all) => ({ place, slice }) => {
  const ready = all[place];
  if (ready === undefined) throw new RangeError(`no experiment ${place}`);
  return runExperimentSlice(ready, {}, slice);
});
