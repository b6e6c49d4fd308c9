import { textWidth } from './text-width.ts';
import type { TrackAxis } from './track-axis.ts';
import { FAN_TEXT, type FanInput } from './track-fan.ts';

/** The name of a fan after a piece of its line. */
export interface LegendMark {
  readonly id: FanInput['id'];
  readonly text: string;
  /** Beginning of the piece of line, and of the text. */
  readonly x: number;
  readonly textX: number;
  readonly y: number;
}

export const LEGEND_LINE = 22;
const ROW = 18;
const GAP = 16;

/** Names fans in rows from the left. */
export function layLegend(
  fans: readonly FanInput[],
  { left, right }: Pick<TrackAxis, 'left' | 'right'>,
): { legend: LegendMark[]; bottom: number } {
  let [x, row] = [left, 0];
  const legend = fans.map(({ id, label }) => {
    const width = LEGEND_LINE + 6 + textWidth(label, FAN_TEXT);
    if (x > left && x + width > right) [x, row] = [left, row + 1];
    const mark = { id, text: label, x, textX: x + LEGEND_LINE + 6, y: 13 + row * ROW };
    x += width + GAP;
    return mark;
  });
  return { legend, bottom: (row + 1) * ROW };
}
