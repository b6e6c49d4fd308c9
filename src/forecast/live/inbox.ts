import type { Ask, Reply } from './messages.ts';

/** Has something done once those who wait to be heard were heard. */
export type Later = (work: () => void) => void;

interface InboxOptions {
  readonly answer: (ask: Ask) => Reply;
  readonly say: (reply: Reply) => void;
  readonly later: Later;
}

/**
 * What a worker was asked and has not answered. Asks are answered in their order, one at a time, and what comes in
 * meanwhile is heard before the next is begun: what a newer request came before is left undone.
 */
export class Inbox {
  readonly #options: InboxOptions;
  readonly #asks: Ask[] = [];
  #newest = 0;

  constructor(options: InboxOptions) {
    this.#options = options;
  }

  hear(ask: Ask): void {
    this.#newest = Math.max(this.#newest, ask.id);
    this.#asks.push(ask);
    if (this.#asks.length === 1) this.#workLater();
  }

  #workLater(): void {
    this.#options.later(() => this.#work());
  }

  #work(): void {
    const { answer, say } = this.#options;
    for (let ask = this.#asks.shift(); ask !== undefined; ask = this.#asks.shift()) {
      const { id } = ask;
      if (id === this.#newest) {
        say(answer(ask));
        break;
      }
      this.#handOn(ask);
      say({ kind: 'left', id });
    }
    if (this.#asks.length > 0) this.#workLater();
  }

  /** The next ask may count on a ground that came with one that is left. */
  #handOn({ groundId, ground }: Ask): void {
    const [next] = this.#asks;
    if (next?.groundId === groundId) this.#asks[0] = { ...next, ground: next.ground ?? ground };
  }
}
