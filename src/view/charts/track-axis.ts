import { STAGE_IDS } from '../../model/stages.ts';
import { stageName } from '../../words/model-words.ts';
import { textWidth } from './text-width.ts';

/** Where the months of a track lie across its width, in CSS pixels. */
export interface TrackAxis {
  readonly left: number;
  readonly right: number;
  /** Names of stages stand inside the bands, where there is no room beside them. */
  readonly isNarrow: boolean;
  readonly x: (month: number) => number;
}

export const STAGE_TEXT = 15;
/** Names of stages stand in the serif, which runs wider than what widths are reckoned for. */
const SERIF = 1.1;
const NARROW = 560;
/** From the names of the stages to the bands. */
export const NAME_GAP = 12;
/** Keeps the first and the last month clear of the edges. */
const INSET = 12;

/** The time axis of a track of so many months; what is to stand under it or over it is placed by this. */
export function trackAxis(width: number, months: number): TrackAxis {
  const isNarrow = width < NARROW;
  const left = isNarrow
    ? 10
    : Math.max(...STAGE_IDS.map((id) => textWidth(stageName(id), STAGE_TEXT))) * SERIF + NAME_GAP;
  const right = width - 12;
  const first = left + INSET;
  const perMonth = (right - INSET - first) / (Math.max(2, months) - 1);
  // A scale of the library would bring colours, dates and formats of numbers along into the first load.
  return { left, right, isNarrow, x: (month) => first + (month - 1) * perMonth };
}
