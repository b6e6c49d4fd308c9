import { answerer } from '../../../src/forecast/live/answer.ts';
import type { Ask, Reply } from '../../../src/forecast/live/messages.ts';
import { finish } from '../../../src/forecast/live/steps.ts';
import type { Ears, LiveWorker, StartWorker } from '../../../src/forecast/live/post.ts';

/** A worker that does nothing until the test says so. */
export class HeldWorker implements LiveWorker {
  readonly #ears: Ears;
  readonly #answer = answerer();
  /** What it was asked and has not answered. */
  readonly asked: Ask[] = [];
  isEnded = false;
  rests = false;

  constructor(ears: Ears) {
    this.#ears = ears;
  }

  readonly send = (ask: Ask): void => {
    this.asked.push(structuredClone(ask));
  };

  readonly rest = (rests: boolean): void => {
    this.rests = rests;
  };

  readonly end = (): void => {
    this.isEnded = true;
  };

  /** Works out what it was asked first, and answers. */
  work(): void {
    const ask = this.asked.shift();
    if (ask !== undefined) this.#ears.reply(structuredClone(finish(this.#answer(ask))));
  }

  /** Answers whatever the test wants. */
  say(reply: Reply): void {
    this.#ears.reply(reply);
  }

  fail(message: string): void {
    const ask = this.asked.shift();
    if (ask !== undefined) this.#ears.reply({ kind: 'failed', id: ask.id, message });
  }

  die(reason: string): void {
    this.#ears.died(reason);
  }
}

/** A factory of held workers, and all that it has started. */
export class HeldWorkers {
  readonly all: HeldWorker[] = [];

  readonly start: StartWorker = (ears) => {
    const worker = new HeldWorker(ears);
    this.all.push(worker);
    return worker;
  };

  get living(): HeldWorker[] {
    return this.all.filter(({ isEnded }) => !isEnded);
  }

  get busy(): HeldWorker[] {
    return this.living.filter(({ asked }) => asked.length > 0);
  }

  /** Lets everybody work until nobody has anything to do; the last that was started begins. */
  workItAllOff(): void {
    for (let worker = this.busy.at(-1); worker !== undefined; worker = this.busy.at(-1)) worker.work();
  }
}
