import type { Ask, Reply } from './messages.ts';
import type { Steps } from './steps.ts';

/** Has something done once those who wait to be heard were heard. */
export type Later = (work: () => void) => void;

interface InboxOptions {
  readonly answer: (ask: Ask) => Steps<Reply>;
  readonly say: (reply: Reply) => void;
  readonly later: Later;
  /** Milliseconds from some time on. */
  readonly clock: () => number;
}

/** How long it works until it hears again who waits, but for a step that takes longer. */
const STINT_MS = 4;

/**
 * What a worker was asked and has not answered. Asks are answered in their order, one at a time, and what comes in
 * meanwhile is heard after every stint of work: while the page needs the core, the worker rests; what a newer request
 * came before is not begun.
 */
export class Inbox {
  readonly #options: InboxOptions;
  readonly #asks: Ask[] = [];
  /** The answer that it is at. */
  #steps: Steps<Reply> | null = null;
  #newest = 0;
  #rests = false;
  /** Whether it will come back to its work by itself. */
  #willWork = false;

  constructor(options: InboxOptions) {
    this.#options = options;
  }

  hear(ask: Ask): void {
    this.#newest = Math.max(this.#newest, ask.id);
    this.#asks.push(ask);
    this.#workLater();
  }

  /** Rests with what it is at, or goes on. */
  rest(rests: boolean): void {
    this.#rests = rests;
    this.#workLater();
  }

  #workLater(): void {
    const hasWork = this.#steps !== null || this.#asks.length > 0;
    if (this.#rests || this.#willWork || !hasWork) return;
    this.#willWork = true;
    this.#options.later(() => {
      this.#willWork = false;
      if (!this.#rests) this.#work();
      this.#workLater();
    });
  }

  #work(): void {
    const { say, clock } = this.#options;
    this.#steps ??= this.#begin();
    if (this.#steps === null) return;
    const until = clock() + STINT_MS;
    let step = this.#steps.next();
    while (step.done !== true && clock() < until) step = this.#steps.next();
    if (step.done !== true) return;
    this.#steps = null;
    say(step.value);
  }

  /** Begins with what the newest request asked for; whatever comes before that is told of as left. */
  #begin(): Steps<Reply> | null {
    const { answer, say } = this.#options;
    for (let ask = this.#asks.shift(); ask !== undefined; ask = this.#asks.shift()) {
      if (ask.id === this.#newest) return answer(ask);
      this.#handOn(ask);
      say({ kind: 'left', id: ask.id });
    }
    return null;
  }

  /** The next ask may count on a ground that came with one that is left. */
  #handOn({ groundId, ground }: Ask): void {
    const [next] = this.#asks;
    if (next?.groundId === groundId) this.#asks[0] = { ...next, ground: next.ground ?? ground };
  }
}
