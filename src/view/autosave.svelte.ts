export type SaveStatus = 'saved' | 'saving' | 'failed';

/**
 * Saves the latest state of something after every change, one save at a time: what is overtaken while a save runs is
 * left out, and what failed is tried again with the next change.
 */
export class Autosave<Work> {
  readonly #save: (work: Work) => Promise<void>;
  #status = $state<SaveStatus>('saved');
  #next: { readonly work: Work } | null = null;
  #running: Promise<void> | null = null;

  constructor(save: (work: Work) => Promise<void>) {
    this.#save = save;
  }

  get status(): SaveStatus {
    return this.#status;
  }

  /** Saves this, now or as soon as the save under way is done. */
  keep(work: Work): void {
    this.#next = { work };
    this.#status = 'saving';
    this.#running ??= this.#run();
  }

  /** Waits until nothing is being saved. */
  settled(): Promise<void> {
    return this.#running ?? Promise.resolve();
  }

  async #run(): Promise<void> {
    while (this.#next !== null) {
      const { work } = this.#next;
      this.#next = null;
      const status = await this.#save(work).then(
        () => 'saved' as const,
        () => 'failed' as const,
      );
      if (this.#next === null) this.#status = status;
    }
    this.#running = null;
  }
}
