import { stageName } from '../../words/model-words.ts';
import type { StageId } from '../../model/stages.ts';
import { textWidth } from './text-width.ts';
import type { FanBox } from './track-fan.ts';

/** The name of a stage beside or inside its band. */
export interface NameMark {
  readonly stage: StageId;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly width: number;
  /** What it covers of the bands; null beside them. */
  readonly box: FanBox | null;
}

export interface NameRoom {
  readonly bands: readonly { readonly stage: StageId; readonly y: number; readonly height: number }[];
  readonly left: number;
  readonly right: number;
  /** Inside the bands, where there is no room beside them. */
  readonly isInside: boolean;
  /** Whether the right is the side that is fuller. */
  readonly isLate: boolean;
  readonly crosses: (box: FanBox) => boolean;
}

export const NAME_TEXT = 12;
/** Size of a name beside the bands. */
const BESIDE_TEXT = 15;
const LINE = 17;

/** Names of the stages: in a gutter, or at the head or foot of the bands, wherever no line runs through them. */
export function layNames(room: NameRoom): NameMark[] {
  return room.bands.map(({ stage, y, height }) => {
    const text = stageName(stage);
    if (!room.isInside) {
      const width = textWidth(text, BESIDE_TEXT);
      return { stage, text, x: room.left - 12, y: y + height / 2 + 5, anchor: 'end' as const, width, box: null };
    }
    const anchor = room.isLate ? 'start' : 'end';
    const x = room.isLate ? room.left + 5 : room.right - 5;
    const wide = textWidth(text, NAME_TEXT);
    const boxAt = (top: number): FanBox => ({
      left: anchor === 'end' ? x - wide : x,
      right: anchor === 'end' ? x : x + wide,
      top,
      bottom: top + LINE,
    });
    const tops = [y, y + height - LINE];
    const top = tops.find((one) => !room.crosses(boxAt(one))) ?? y;
    return { stage, text, x, y: top + 13, anchor, width: wide, box: boxAt(top) };
  });
}
