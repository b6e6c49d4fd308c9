import { Worker } from 'node:worker_threads';
import type { TrialReply, TrialRequest, WorkerFiles } from './messages.ts';
import type { Trial, TrialResult } from './trial.ts';

interface Job extends TrialRequest {
  readonly resolve: (result: TrialResult) => void;
  readonly reject: (error: Error) => void;
}

/** Workers that share nothing but messages, each with one trial at a time. Every trial that is asked for settles. */
export class TrialPool {
  readonly #workers = new Map<Worker, Job | null>();
  #queue: Job[] = [];
  #asked = 0;
  #failure: Error | null = null;

  /** Starts so many workers, each of which reads the files when it is first asked. */
  constructor(files: readonly string[], size: number) {
    const data: WorkerFiles = { files };
    for (let index = 0; index < size; index += 1) {
      const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: data });
      this.#workers.set(worker, null);
      worker.on('message', (reply: TrialReply) => this.#settle(worker, reply));
      worker.on('error', (error) => this.#lose(worker, error instanceof Error ? error : new Error(String(error))));
      worker.on('exit', () => this.#lose(worker, new Error('a worker ended')));
    }
  }

  /** The result of a trial, or what went wrong with it. */
  run(trial: Trial): Promise<TrialResult> {
    this.#asked += 1;
    const id = this.#asked;
    return new Promise((resolve, reject) => {
      this.#queue.push({ id, trial, resolve, reject });
      this.#next();
    });
  }

  /** Ends all workers; trials under way are rejected. */
  async close(): Promise<void> {
    await Promise.all([...this.#workers.keys()].map((worker) => worker.terminate()));
  }

  #settle(worker: Worker, reply: TrialReply): void {
    const job = this.#workers.get(worker);
    if (job?.id !== reply.id) return;
    this.#workers.set(worker, null);
    if (reply.kind === 'done') job.resolve(reply.result);
    else job.reject(new Error(reply.message));
    this.#next();
  }

  #lose(worker: Worker, error: Error): void {
    const job = this.#workers.get(worker);
    this.#workers.delete(worker);
    this.#failure ??= error;
    job?.reject(this.#failure);
    this.#next();
  }

  #next(): void {
    if (this.#workers.size === 0) {
      const left = this.#queue;
      this.#queue = [];
      for (const { reject } of left) reject(this.#failure ?? new Error('there are no workers'));
      return;
    }
    for (const [worker, job] of this.#workers) {
      const next = job === null ? this.#queue.shift() : undefined;
      if (next === undefined) continue;
      this.#workers.set(worker, next);
      worker.postMessage({ id: next.id, trial: next.trial } satisfies TrialRequest);
    }
  }
}
