import { Worker } from 'node:worker_threads';
import type { Answer, Ask } from './messages.ts';

interface Job<Work, Found> extends Ask<Work> {
  readonly resolve: (found: Found) => void;
  readonly reject: (error: Error) => void;
}

/** Threads that share nothing but messages, each with one piece of work at a time. All that is asked for settles. */
export class WorkerPool<Work, Found> {
  readonly #workers = new Map<Worker, Job<Work, Found> | null>();
  #queue: Job<Work, Found>[] = [];
  #asked = 0;
  #failure: Error | null = null;

  /** Starts so many threads of a module that answers each piece of work (`answerEach`), and gives them what they need. */
  constructor(module: URL, given: unknown, size: number) {
    for (let index = 0; index < size; index += 1) {
      const worker = new Worker(module, { workerData: given });
      this.#workers.set(worker, null);
      worker.on('message', (answer: Answer<Found>) => this.#settle(worker, answer));
      worker.on('error', (error) => this.#lose(worker, error instanceof Error ? error : new Error(String(error))));
      worker.on('exit', () => this.#lose(worker, new Error('a worker ended')));
    }
  }

  /** What came of a piece of work, or what went wrong with it. */
  run(work: Work): Promise<Found> {
    this.#asked += 1;
    const id = this.#asked;
    return new Promise((resolve, reject) => {
      this.#queue.push({ id, work, resolve, reject });
      this.#next();
    });
  }

  /** Ends all threads; work under way is rejected. */
  async close(): Promise<void> {
    await Promise.all([...this.#workers.keys()].map((worker) => worker.terminate()));
  }

  #settle(worker: Worker, answer: Answer<Found>): void {
    const job = this.#workers.get(worker);
    if (job?.id !== answer.id) return;
    this.#workers.set(worker, null);
    if (answer.kind === 'done') job.resolve(answer.found);
    else job.reject(new Error(answer.message));
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
      worker.postMessage({ id: next.id, work: next.work } satisfies Ask<Work>);
    }
  }
}
