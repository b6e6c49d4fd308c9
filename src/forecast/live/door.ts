import { additionsOf } from './additions.ts';
import type { Slice, SliceResult } from './batch.ts';
import { Gathered } from './gathered.ts';
import { KnownRuns } from './known-runs.ts';
import { type LivePicture, pictureOf } from './picture.ts';
import { type Alarm, Post, type StartWorker, type Task } from './post.ts';
import { isSameGround, type LiveRequest } from './request.ts';

/** How a request ended. `superseded` by a newer one, or `closed` with the door; both leave no final picture. */
export type Settled =
  | { readonly kind: 'done'; readonly picture: LivePicture }
  | { readonly kind: 'superseded' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'failed'; readonly message: string };

/** Calls `rest` when the page needs the cores, and `goOn` when it does not; gives what ends that. */
export type PageFirst = (pace: { readonly rest: () => void; readonly goOn: () => void }) => () => void;

export interface DoorOptions {
  readonly start: StartWorker;
  /** Workers at most; at least one is used. */
  readonly workers: number;
  /** Runs times arms that a worker takes on at once until there is a first picture. */
  readonly sliceSize?: number;
  /** Without one, a worker that falls silent without dying is waited for. */
  readonly alarm?: Alarm;
  /** Milliseconds from some time on. Without one, pictures may follow each other at once. */
  readonly clock?: () => number;
  /** Without it, the workers never rest. */
  readonly pageFirst?: PageFirst;
}

export const MOST_WORKERS = 4;
const SLICE_SIZE = 32;
/**
 * Slices that a worker has at most: the one that it is at, and one to go on with while the page is being drawn. Where
 * cores are few, more would only take them from the page.
 */
const MOST_GIVEN = 2;
/** Runs that make a first picture; the next comes at twice as many, and so on. */
const FIRST_PICTURE = 64;
/** Between two pictures that are still to sharpen; to draw more would only keep from working. */
const APART_MS = 100;
/** How often a slice is tried before its request is given up. */
const MOST_TRIES = 3;

/** Where requests stand, by number, with all that is known from there. */
interface Standing {
  readonly id: number;
  readonly request: LiveRequest;
  readonly known: KnownRuns;
}

interface Job {
  readonly id: number;
  readonly standing: Standing;
  readonly request: LiveRequest;
  readonly waiting: Slice[];
  readonly tries: Map<Slice, number>;
  readonly gathered: Gathered;
  readonly onPicture: (picture: LivePicture) => void;
  readonly settle: (settled: Settled) => void;
  /** Runs, and the time, from which on the next picture is due. */
  nextRuns: number;
  nextAt: number;
  /** The picture of all runs, once it was shown. */
  whole: LivePicture | null;
}

/**
 * The one door for live forecasts. Its first worker starts when it opens, and each of the others once the one before has
 * answered, since a start takes a core from the page. The newest request is worked on and every older one is settled as
 * superseded; what is not known yet of its arms is cut into slices, which free workers pull; a worker that dies, fails or
 * falls silent is replaced and its slices repeated. Every request settles, once.
 */
export class ForecastDoor {
  readonly #options: DoorOptions;
  readonly #posts: Post[] = [];
  readonly #endPageFirst: () => void;
  #standing: Standing | null = null;
  #job: Job | null = null;
  #lastId = 0;
  #rests = false;
  #isClosed = false;

  constructor(options: DoorOptions) {
    this.#options = options;
    this.#addPost();
    const pace = { rest: () => this.#rest(true), goOn: () => this.#rest(false) };
    this.#endPageFirst = options.pageFirst?.(pace) ?? (() => {});
  }

  /**
   * Asks for a forecast. `onPicture` sees it sharpen: after 64 runs, whenever these double and the last picture has
   * stood for a moment, when all runs are in, and when it is known what each decision adds.
   */
  ask(request: LiveRequest, onPicture: (picture: LivePicture) => void = () => {}): Promise<Settled> {
    this.#end({ kind: 'superseded' });
    if (this.#isClosed) return Promise.resolve({ kind: 'closed' });
    return new Promise((settle) => this.#begin({ request, onPicture, settle }));
  }

  /** Ends all workers. Whoever asks from now on hears that the door is closed. */
  close(): void {
    this.#isClosed = true;
    this.#endPageFirst();
    this.#end({ kind: 'closed' });
    for (const post of this.#posts) post.end();
  }

  /** Starts a worker more, unless there are as many as there may be. */
  #addPost(): void {
    const most = Math.max(1, Math.min(MOST_WORKERS, this.#options.workers));
    if (this.#posts.length >= most) return;
    const post: Post = new Post(this.#options, {
      done: (task, result) => {
        if (post === this.#posts.at(-1)) this.#addPost();
        this.#hear(task, result);
      },
      lost: (tasks, reason) => this.#repeat(tasks, reason),
    });
    this.#posts.push(post);
    post.rest(this.#rests);
    post.ready();
  }

  #rest(rests: boolean): void {
    if (this.#rests === rests) return;
    this.#rests = rests;
    for (const post of this.#posts) post.rest(rests);
  }

  #begin({ request, onPicture, settle }: Pick<Job, 'request' | 'onPicture' | 'settle'>): void {
    this.#lastId += 1;
    const standing = this.#standingFor(request);
    const gathered = new Gathered(request, standing.known);
    const job: Job = {
      id: this.#lastId,
      standing,
      request,
      waiting: gathered.slices(this.#options.sliceSize ?? SLICE_SIZE, FIRST_PICTURE),
      tries: new Map(),
      gathered,
      onPicture,
      settle,
      nextRuns: Math.min(FIRST_PICTURE, request.runs),
      nextAt: Number.NEGATIVE_INFINITY,
      whole: null,
    };
    this.#job = job;
    this.#handOut();
    if (this.#job === job) this.#publish(job);
  }

  /** What is known serves as long as requests stand on the same ground. */
  #standingFor(request: LiveRequest): Standing {
    const last = this.#standing;
    if (last !== null && isSameGround(last.request, request)) return last;
    return (this.#standing = { id: this.#lastId, request, known: new KnownRuns(request) });
  }

  #end(settled: Settled): void {
    this.#job?.settle(settled);
    this.#job = null;
  }

  /** Gives slices to whoever has nothing to do, and one to go on with to the others while there is enough for all. */
  #handOut(): void {
    for (let load = 0; load < MOST_GIVEN; load += 1) {
      for (const post of this.#posts) {
        const job = this.#job;
        if (job === null || (load > 0 && job.waiting.length < this.#posts.length)) return;
        if (post.load > load) continue;
        const slice = job.waiting.shift();
        if (slice === undefined) return;
        const { standpoint, seed, parameters } = job.standing.request;
        post.give({ id: job.id, groundId: job.standing.id, slice }, { standpoint, seed, parameters });
      }
    }
  }

  #hear({ groundId, slice }: Task, result: SliceResult | null): void {
    const standing = this.#standing;
    if (result !== null && standing?.id === groundId) standing.known.put({ slice, arms: result.arms });
    this.#handOut();
    if (this.#job !== null) this.#publish(this.#job);
  }

  /** Slices that came to nothing go first among those that wait, unless the one at fault has done so too often. */
  #repeat(tasks: readonly Task[], reason: string): void {
    const job = this.#job;
    const [first] = tasks;
    if (job !== null && first !== undefined) {
      const tries = (job.tries.get(first.slice) ?? 0) + 1;
      job.tries.set(first.slice, tries);
      if (first.id === job.id && tries >= MOST_TRIES) this.#end({ kind: 'failed', message: reason });
      else job.waiting.unshift(...tasks.filter(({ id }) => id === job.id).map(({ slice }) => slice));
    }
    this.#handOut();
  }

  #publish(job: Job): void {
    const { request, gathered, whole } = job;
    const isOver = gathered.isWhole('arms') && gathered.isWhole('less');
    if (whole === null ? !this.#isDue(job) : !isOver) return;
    const picture =
      whole === null ? pictureOf(request, gathered) : { ...whole, additions: additionsOf(request, gathered) };
    if (picture.runs === picture.all) job.whole = picture;
    job.nextRuns = Math.min(2 * picture.runs, picture.all);
    job.nextAt = this.#now() + APART_MS;
    if (isOver) this.#end({ kind: 'done', picture });
    job.onPicture(picture);
  }

  /** All runs are shown at once, fewer only where there are enough and the last picture has stood for a moment. */
  #isDue({ gathered, nextRuns, nextAt }: Job): boolean {
    return gathered.isWhole('arms') || (gathered.count('arms') >= nextRuns && this.#now() >= nextAt);
  }

  #now(): number {
    return this.#options.clock?.() ?? Number.POSITIVE_INFINITY;
  }
}
