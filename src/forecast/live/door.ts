import type { Slice } from './batch.ts';
import { Gathered, slicesOfRequest } from './gathered.ts';
import type { Ask, Reply } from './messages.ts';
import { type LivePicture, pictureOf } from './picture.ts';
import { type Alarm, Post, type StartWorker } from './post.ts';
import type { LiveRequest } from './request.ts';

/** How a request ended. `superseded` by a newer one, or `closed` with the door; both leave no final picture. */
export type Settled =
  | { readonly kind: 'done'; readonly picture: LivePicture }
  | { readonly kind: 'superseded' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'failed'; readonly message: string };

export interface DoorOptions {
  readonly start: StartWorker;
  /** Workers at most; at least one is used. */
  readonly workers: number;
  /** Runs that a worker takes on at once. */
  readonly sliceRuns?: number;
  /** Without one, a worker that falls silent without dying is waited for. */
  readonly alarm?: Alarm;
}

export const MOST_WORKERS = 4;
const SLICE_RUNS = 16;
/** Runs that make a first picture; the next comes at twice as many, and so on. */
const FIRST_PICTURE = 64;
/** How often a slice is tried before its request is given up. */
const MOST_TRIES = 3;

interface Job {
  readonly id: number;
  readonly request: LiveRequest;
  readonly waiting: Slice[];
  readonly tries: Map<Slice, number>;
  readonly gathered: Gathered;
  readonly onPicture: (picture: LivePicture) => void;
  readonly settle: (settled: Settled) => void;
  /** Runs from which on the next picture is due. */
  nextPicture: number;
}

/**
 * The one door for live forecasts. Its workers start when it opens. The newest request is worked on and every older one
 * is settled as superseded; work is cut into slices, which free workers pull; a worker that dies, fails or falls silent
 * is replaced and its slice repeated. Every request settles, once.
 */
export class ForecastDoor {
  readonly #posts: readonly Post[];
  readonly #sliceRuns: number;
  #job: Job | null = null;
  #lastId = 0;
  #isClosed = false;

  constructor({ start, workers, sliceRuns = SLICE_RUNS, alarm }: DoorOptions) {
    this.#sliceRuns = sliceRuns;
    const count = Math.max(1, Math.min(MOST_WORKERS, workers));
    const options = { start, ...(alarm === undefined ? {} : { alarm }) };
    this.#posts = Array.from({ length: count }, () => {
      const post: Post = new Post(options, {
        reply: (reply, slice) => this.#hear(reply, slice),
        died: (id, slice, reason) => this.#repeat({ id, slice, reason }),
      });
      post.ready();
      return post;
    });
  }

  /** Asks for a forecast. `onPicture` sees it sharpen: after 64 runs, whenever these double, and when it is whole. */
  ask(request: LiveRequest, onPicture: (picture: LivePicture) => void = () => {}): Promise<Settled> {
    this.#end({ kind: 'superseded' });
    if (this.#isClosed) return Promise.resolve({ kind: 'closed' });
    return new Promise((settle) => this.#begin({ request, onPicture, settle }));
  }

  /** Ends all workers. Whoever asks from now on hears that the door is closed. */
  close(): void {
    this.#isClosed = true;
    this.#end({ kind: 'closed' });
    for (const post of this.#posts) post.end();
  }

  #begin({ request, onPicture, settle }: Pick<Job, 'request' | 'onPicture' | 'settle'>): void {
    this.#lastId += 1;
    this.#job = {
      id: this.#lastId,
      request,
      waiting: slicesOfRequest(request, this.#sliceRuns),
      tries: new Map(),
      gathered: new Gathered(request),
      onPicture,
      settle,
      nextPicture: Math.min(FIRST_PICTURE, request.runs),
    };
    if (this.#job.waiting.length === 0) this.#publish(this.#job);
    this.#handOut();
  }

  #end(settled: Settled): void {
    this.#job?.settle(settled);
    this.#job = null;
  }

  /** Gives every free worker a slice, for as long as there is one. */
  #handOut(): void {
    for (const post of this.#posts) {
      const job = this.#job;
      if (job === null) return;
      if (!post.isFree) continue;
      const slice = job.waiting.shift();
      if (slice === undefined) return;
      post.give(job.id, job.request, slice);
    }
  }

  #hear(reply: Reply, slice: Slice): void {
    if (reply.kind === 'failed') {
      this.#repeat({ id: reply.id, slice, reason: reply.message });
      return;
    }
    const job = this.#job;
    if (job?.id === reply.id) job.gathered.put(reply.result);
    this.#handOut();
    if (job !== null && job.id === reply.id) this.#publish(job);
  }

  /** A slice that came to nothing goes first among those that wait, unless it has done so too often. */
  #repeat({ id, slice, reason }: Failure): void {
    const job = this.#job;
    if (job?.id === id) {
      const tries = (job.tries.get(slice) ?? 0) + 1;
      job.tries.set(slice, tries);
      if (tries >= MOST_TRIES) this.#end({ kind: 'failed', message: reason });
      else job.waiting.unshift(slice);
    }
    this.#handOut();
  }

  #publish(job: Job): void {
    const { request, gathered, onPicture } = job;
    const isOver = gathered.isWhole('arms') && gathered.isWhole('less');
    if (!isOver && gathered.count('arms') < job.nextPicture) return;
    const picture = pictureOf(request, gathered);
    job.nextPicture = nextPictureAfter(picture);
    if (isOver) this.#end({ kind: 'done', picture });
    onPicture(picture);
  }
}

interface Failure {
  readonly id: Ask['id'];
  readonly slice: Slice;
  readonly reason: string;
}

/** Twice as many runs, or all; once all are in, only the end is waited for. */
const nextPictureAfter = ({ runs, all }: LivePicture): number =>
  runs >= all ? Number.POSITIVE_INFINITY : Math.min(2 * runs, all);
