import type { IndicatorId } from '../model/indicators.ts';
import type { Cause, Causes } from './cause.ts';
import { type Layout, nameOf } from './layout.ts';

/**
 * The account of a month: which cause moved which cell by how much, in the order in which it did. Adding the amounts
 * of a cell in order to its value before gives its value after, bit for bit. Columns, because a long exercise keeps many.
 */
export interface LedgerColumns {
  readonly cells: Uint16Array;
  readonly causes: Uint16Array;
  readonly amounts: Float64Array;
}

/** A row with its names. `place` is `country` or `international` where the indicator has a single value. */
export interface LedgerRow {
  readonly indicator: IndicatorId;
  readonly place: string;
  readonly cause: Cause;
  readonly amount: number;
}

/** Collects the rows of a month. */
export class Ledger {
  #cells = new Uint16Array(1024);
  #causes = new Uint16Array(1024);
  #amounts = new Float64Array(1024);
  #length = 0;

  /** Adds a row: cell, index of the cause, and points. */
  add(cell: number, cause: number, amount: number): void {
    if (this.#length === this.#cells.length) this.#grow();
    this.#cells[this.#length] = cell;
    this.#causes[this.#length] = cause;
    this.#amounts[this.#length] = amount;
    this.#length += 1;
  }

  /** Adds a row for each cell of a list with its cause and points, save where these are 0. */
  addEach(cells: Uint16Array, causes: Uint16Array, amounts: Float64Array): void {
    for (let row = 0; row < cells.length; row += 1) {
      const amount = amounts[row] as number;
      if (amount !== 0) this.add(cells[row] as number, causes[row] as number, amount);
    }
  }

  /** Adds a row with one cause for each of the first cells of a world, save where it gives no points. */
  addAll(cause: number, amounts: Float64Array, cells: number): void {
    for (let cell = 0; cell < cells; cell += 1) {
      const amount = amounts[cell] as number;
      if (amount !== 0) this.add(cell, cause, amount);
    }
  }

  /** The rows so far, as columns of their exact length; the ledger starts again empty. */
  take(): LedgerColumns {
    const columns = {
      cells: this.#cells.slice(0, this.#length),
      causes: this.#causes.slice(0, this.#length),
      amounts: this.#amounts.slice(0, this.#length),
    };
    this.#length = 0;
    return columns;
  }

  #grow(): void {
    const twice = this.#length * 2;
    const cells = new Uint16Array(twice);
    const causes = new Uint16Array(twice);
    const amounts = new Float64Array(twice);
    cells.set(this.#cells);
    causes.set(this.#causes);
    amounts.set(this.#amounts);
    this.#cells = cells;
    this.#causes = causes;
    this.#amounts = amounts;
  }
}

/** The rows with their names, in order. */
export function nameRows({ cells, causes, amounts }: LedgerColumns, layout: Layout, table: Causes): LedgerRow[] {
  return Array.from(cells, (cell, row) => ({
    ...nameOf(layout, cell),
    cause: table.list[causes[row] as number] as Cause,
    amount: amounts[row] as number,
  }));
}
