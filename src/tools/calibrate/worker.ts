import { parentPort, workerData } from 'node:worker_threads';
import { loadExperiments } from '../commands/loaded-experiment.ts';
import type { TrialReply, TrialRequest, WorkerFiles } from './messages.ts';
import { TrialRunner } from './trial.ts';

/** The claims, read once. */
async function load({ files }: WorkerFiles): Promise<TrialRunner> {
  const loading = await loadExperiments(files);
  if ('faulty' in loading) throw new Error(`${loading.faulty.map(({ file }) => file).join(', ')} cannot be read`);
  return new TrialRunner(loading.loaded.map(({ ready }) => ready));
}

let loading: Promise<TrialRunner> | null = null;

parentPort?.on('message', async ({ id, trial }: TrialRequest) => {
  let reply: TrialReply;
  try {
    loading ??= load(workerData as WorkerFiles);
    reply = { kind: 'done', id, result: (await loading).run(trial) };
  } catch (error) {
    reply = { kind: 'failed', id, message: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(reply);
});
