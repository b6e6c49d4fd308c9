import type { FlowLimits } from '../charts/flow.ts';

/** How far a flow is opened: how often the small ones of a column, and which kinds of causes are taken apart. */
export interface Folds {
  readonly causes: number;
  readonly cells: number;
  readonly apart: readonly string[];
}

export const FOLDED: Folds = { causes: 0, cells: 0, apart: [] };

export const isFolded = ({ causes, cells, apart }: Folds): boolean => causes + cells + apart.length === 0;

const FIRST = { causes: 8, cells: 9, apart: 12 };
const MORE = 30;

/** How many of each are shown. */
export const limitsOf = ({ causes, cells }: Folds): FlowLimits => ({
  causes: FIRST.causes + causes * MORE,
  cells: FIRST.cells + cells * MORE,
  apart: FIRST.apart + causes * MORE,
});
