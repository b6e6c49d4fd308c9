import type { Slice } from './batch.ts';
import type { Ask, Reply } from './messages.ts';
import type { LiveRequest } from './request.ts';

/** What is heard of a worker: its answers, and that it died. */
export interface Ears {
  readonly reply: (reply: Reply) => void;
  readonly died: (reason: string) => void;
}

/** A worker, wherever it runs. */
export interface LiveWorker {
  readonly send: (ask: Ask) => void;
  readonly end: () => void;
}

/** Starts a worker that tells these ears what comes of it. */
export type StartWorker = (ears: Ears) => LiveWorker;

/** Sets something to ring when nobody has answered for too long; gives a way to call it off. */
export type Alarm = (ring: () => void) => () => void;

interface Listener {
  /** The answer to what was given last; whoever answered is free again. */
  readonly reply: (reply: Reply, slice: Slice) => void;
  /** The worker died over a slice; the next one starts afresh. */
  readonly died: (id: number, slice: Slice, reason: string) => void;
}

interface Busy {
  readonly id: number;
  readonly slice: Slice;
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
  #busy: Busy | null = null;
  /** The request that the worker has. */
  #has: number | null = null;

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

  get isFree(): boolean {
    return this.#busy === null;
  }

  /** Gives the worker a slice to work out, and its request where it has not got it yet. */
  give(id: number, request: LiveRequest, slice: Slice): void {
    const callOff = this.#alarm(() => this.#lose('no answer'));
    this.#busy = { id, slice, callOff };
    try {
      this.#worker ??= this.#startAnew();
      this.#worker.send({ id, request: this.#has === id ? null : request, slice });
      this.#has = id;
    } catch (error) {
      this.#lose(String(error));
    }
  }

  /** Ends the worker. What it was at is forgotten. */
  end(): void {
    this.#busy?.callOff();
    this.#busy = null;
    this.#drop();
  }

  #startAnew(): LiveWorker {
    const generation = (this.#generation += 1);
    const isMine = (): boolean => generation === this.#generation;
    return this.#start({
      reply: (reply) => {
        if (isMine()) this.#hear(reply);
      },
      died: (reason) => {
        if (isMine()) this.#lose(reason);
      },
    });
  }

  #hear(reply: Reply): void {
    const busy = this.#busy;
    if (busy === null || busy.id !== reply.id) return;
    busy.callOff();
    this.#busy = null;
    if (reply.kind === 'failed') this.#drop();
    this.#listener.reply(reply, busy.slice);
  }

  #lose(reason: string): void {
    const busy = this.#busy;
    this.end();
    if (busy !== null) this.#listener.died(busy.id, busy.slice, reason);
  }

  #drop(): void {
    this.#generation += 1;
    this.#worker?.end();
    this.#worker = null;
    this.#has = null;
  }
}
