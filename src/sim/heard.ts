import type { Draft } from './draft.ts';

/** The drafts of a month, found by cell. */
export class Heard {
  readonly drafts: Draft[] = [];
  /** Newest draft of each cell, and the one before each draft on the same cell; places plus one, 0 for none. */
  readonly #newest: Uint16Array;
  readonly #before: number[] = [];

  /** Begins with nothing heard, in an array of one entry a cell that is lent for the month. */
  constructor(lent: Uint16Array) {
    this.#newest = lent.fill(0);
  }

  /** Whether anybody has spoken of a cell. */
  isHeardOf(cell: number): boolean {
    return this.#newest[cell] !== 0;
  }

  /** Whether a source has spoken of a cell already. */
  hasSpoken(source: string, cell: number): boolean {
    for (let place = this.#newest[cell] as number; place > 0; place = this.#before[place - 1] as number) {
      if ((this.drafts[place - 1] as Draft).source === source) return true;
    }
    return false;
  }

  add(draft: Draft): void {
    this.drafts.push(draft);
    this.#before.push(this.#newest[draft.cell] as number);
    this.#newest[draft.cell] = this.drafts.length;
  }

  /** Whether an independent source says about the same of the same cell. */
  confirms({ source, cell, value, error }: Draft): boolean {
    for (let place = this.#newest[cell] as number; place > 0; place = this.#before[place - 1] as number) {
      const other = this.drafts[place - 1] as Draft;
      if (other.source !== source && Math.abs(other.value - value) <= Math.min(other.error, error)) return true;
    }
    return false;
  }
}
