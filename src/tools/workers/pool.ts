import { Worker } from 'node:worker_threads';
import type { Answer, Ask } from './messages.ts';

interface Job<Work, Found> extends Ask<Work> {
  readonly resolve: (found: Found) => void;
  readonly reject: (error: Error) => void;
}

/** Threads that share nothing but messages, each with one piece of work at a time. All that is asked for settles. */
export class WorkerPool<Work, Found> {
  readonly #workers = new Map<Worker, Job<Work, Found> | null>();
  readonly #start: () => Worker;
  #queue: Job<Work, Found>[] = [];
  #asked = 0;
  /** How many threads may yet be started. */
  #left: number;
  #failure: Error | null = null;

  /**
   * At most so many threads of a module that answers each piece of work (`answerEach`), each given what it needs. One
   * is started when there is work and all others have some.
   */
  constructor(module: URL, given: unknown, size: number) {
    this.#left = size;
    this.#start = () => new Worker(module, { workerData: given });
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
    this.#left = 0;
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
    if (this.#workers.size === 0 && this.#left === 0) {
      const left = this.#queue;
      this.#queue = [];
      for (const { reject } of left) reject(this.#failure ?? new Error('there are no workers'));
      return;
    }
    while (this.#queue.length > 0) {
      const worker = this.#free();
      if (worker === null) return;
      const job = this.#queue.shift() as Job<Work, Found>;
      this.#workers.set(worker, job);
      worker.postMessage({ id: job.id, work: job.work } satisfies Ask<Work>);
    }
  }

  /** A thread without work, a new one where all have some; null where no more may be started. */
  #free(): Worker | null {
    for (const [worker, job] of this.#workers) if (job === null) return worker;
    if (this.#left === 0) return null;
    this.#left -= 1;
    const worker = this.#start();
    worker.on('message', (answer: Answer<Found>) => this.#settle(worker, answer));
    worker.on('error', (error) => this.#lose(worker, error instanceof Error ? error : new Error(String(error))));
    worker.on('exit', () => this.#lose(worker, new Error('a worker ended')));
    return worker;
  }
}
