import { loadExperiments } from '../commands/loaded-experiment.ts';
import { answerEach } from '../workers/answer-each.ts';
import { type Trial, TrialRunner, type TrialResult } from './trial.ts';

/** Reads the claims once and runs every trial over them. */
answerEach<readonly string[], Trial, TrialResult>(async (files) => {
  const loading = await loadExperiments(files);
  if ('faulty' in loading) throw new Error(`${loading.faulty.map(({ file }) => file).join(', ')} cannot be read`);
  const runner = new TrialRunner(loading.loaded.map(({ ready }) => ready));
  return (trial) => runner.run(trial);
});
