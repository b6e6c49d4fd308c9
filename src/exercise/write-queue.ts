interface Waiting<Value> {
  value: Value;
  done: Promise<void>;
}

/**
 * Writes one thing after another. Of several values that wait under one key only the latest is written, and every
 * promise for them settles when it is: what was acknowledged is in what was written.
 */
export class WriteQueue<Value> {
  readonly #write: (value: Value) => Promise<void>;
  readonly #waiting = new Map<string, Waiting<Value>>();
  #last: Promise<void> = Promise.resolve();

  constructor(write: (value: Value) => Promise<void>) {
    this.#write = write;
  }

  /** Writes a value, or gives it to the write that waits under the key. Rejects when that write fails. */
  put(key: string, value: Value): Promise<void> {
    const known = this.#waiting.get(key);
    if (known !== undefined) {
      known.value = value;
      return known.done;
    }
    const waiting: Waiting<Value> = { value, done: this.#last };
    this.#waiting.set(key, waiting);
    waiting.done = this.#enqueue(() => {
      if (this.#waiting.get(key) === waiting) this.#waiting.delete(key);
      return this.#write(waiting.value);
    });
    return waiting.done;
  }

  /** Does something once all that was put before is written; what is put under the key from now on comes after it. */
  after(key: string, act: () => Promise<void>): Promise<void> {
    this.#waiting.delete(key);
    return this.#enqueue(act);
  }

  #enqueue(task: () => Promise<void>): Promise<void> {
    const done = this.#last.then(task);
    this.#last = done.catch(() => {});
    return done;
  }
}
