import type { Slice } from './batch.ts';
import type { Ask, Reply } from './messages.ts';
import type { Ground } from './request.ts';

/** What is heard of a worker: its answers, and that it died. */
export interface Ears {
  readonly reply: (reply: Reply) => void;
  readonly died: (reason: string) => void;
}

/** A worker, wherever it runs. */
export interface LiveWorker {
  readonly send: (ask: Ask) => void;
  /** Has it rest with what it is at, or go on. */
  readonly rest: (rests: boolean) => void;
  readonly end: () => void;
}

/** Starts a worker that tells these ears what comes of it. */
export type StartWorker = (ears: Ears) => LiveWorker;

/** Sets something to ring when nobody has answered for too long; gives a way to call it off. */
export type Alarm = (ring: () => void) => () => void;

/** A slice of a request that is to be worked out, and the ground on which it stands. */
export interface Task {
  readonly id: number;
  readonly groundId: number;
  readonly slice: Slice;
}

export interface Listener {
  /** What came of the task that was given first. `null` where it was left for a newer request. */
  readonly done: (task: Task, result: Extract<Reply, { kind: 'done' }>['result'] | null) => void;
  /** The worker failed at or died over the first of these tasks, and the others were waiting; the next starts afresh. */
  readonly lost: (tasks: readonly Task[], reason: string) => void;
}

interface Given extends Task {
  readonly callOff: () => void;
}

/** One place for a worker: starts one, knows what it is at, and replaces it when it is lost. */
export class Post {
  readonly #start: StartWorker;
  readonly #alarm: Alarm;
  readonly #listener: Listener;
  #worker: LiveWorker | null = null;
  /** Grows with every worker, so that one that was given up is not listened to. */
  #generation = 0;
  /** What the worker has not answered yet, in the order in which it will. */
  #given: readonly Given[] = [];
  /** The ground that the worker has. */
  #has: number | null = null;
  #rests = false;

  constructor({ start, alarm = () => () => {} }: { start: StartWorker; alarm?: Alarm }, listener: Listener) {
    this.#start = start;
    this.#alarm = alarm;
    this.#listener = listener;
  }

  /** Starts the worker before there is work. Where that fails it is tried again, and told, with the first work. */
  ready(): void {
    try {
      this.#worker ??= this.#startAnew();
    } catch {
      this.#drop();
    }
  }

  /** How many tasks the worker has not answered. */
  get load(): number {
    return this.#given.length;
  }

  /** Gives the worker something to work out, and its ground where it has not got that yet. */
  give(task: Task, ground: Ground): void {
    const callOff = this.#alarm(() => this.#lose('no answer'));
    this.#given = [...this.#given, { ...task, callOff }];
    const { id, groundId, slice } = task;
    try {
      this.#worker ??= this.#startAnew();
      this.#worker.send({ id, groundId, ground: this.#has === groundId ? null : ground, slice });
      this.#has = groundId;
    } catch (error) {
      this.#lose(String(error));
    }
  }

  /** Has the worker rest with what it is at, or go on. */
  rest(rests: boolean): void {
    this.#rests = rests;
    this.#worker?.rest(rests);
  }

  /** Ends the worker. What it was at is forgotten. */
  end(): void {
    for (const { callOff } of this.#given) callOff();
    this.#given = [];
    this.#drop();
  }

  #startAnew(): LiveWorker {
    const generation = (this.#generation += 1);
    const isMine = (): boolean => generation === this.#generation;
    const worker = this.#start({
      reply: (reply) => {
        if (isMine()) this.#hear(reply);
      },
      died: (reason) => {
        if (isMine()) this.#lose(reason);
      },
    });
    if (this.#rests) worker.rest(true);
    return worker;
  }

  #hear(reply: Reply): void {
    const [first, ...behind] = this.#given;
    if (first === undefined || first.id !== reply.id) return;
    if (reply.kind === 'failed') {
      this.#lose(reply.message);
      return;
    }
    first.callOff();
    this.#given = behind;
    this.#listener.done(first, reply.kind === 'done' ? reply.result : null);
  }

  #lose(reason: string): void {
    const lost = this.#given;
    this.end();
    if (lost.length > 0) this.#listener.lost(lost, reason);
  }

  #drop(): void {
    this.#generation += 1;
    this.#worker?.end();
    this.#worker = null;
    this.#has = null;
  }
}
