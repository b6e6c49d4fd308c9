import type { StageAtMonth } from '../../debrief/debrief.ts';
import type { StageId } from '../../model/stages.ts';
import { stageName } from '../../words/model-words.ts';
import { m } from '../../words/paraglide/messages.js';
import { rowId } from '../../words/reference/row-id.ts';
import type { ChartTable } from '../charts/frame/chart-table.ts';
import type { ChartMark } from '../charts/frame/marks.ts';
import { percent } from '../numbers.ts';
import { ROWS, type Strip, type StripRow } from './stage-strip.ts';

/** The three readings of every month, and the chance that was given. */
export const stripTable = (track: readonly StageAtMonth[]): ChartTable => ({
  caption: m['debrief.timeline-table'](),
  columns: [
    { name: m['debrief.month'](), isFigure: true },
    { name: m['debrief.row-true'](), about: 'ladder' },
    { name: m['debrief.row-stated']() },
    { name: m['debrief.row-reported'](), about: 'belief' },
    { name: m['debrief.chance'](), isFigure: true, about: 'credibility' },
  ],
  rows: track.map(({ month, stage, statedStage, believedStage, statedChance }) => [
    String(month),
    stageName(stage),
    statedStage === null ? m['debrief.silent']() : stageName(statedStage),
    stageName(believedStage),
    statedChance === null ? '–' : percent(statedChance),
  ]),
});

/** Names of the rows of the strip. */
export const ROW_HEADS: Readonly<Record<StripRow, () => string>> = {
  true: m['debrief.row-true'],
  stated: m['debrief.row-stated'],
  reported: m['debrief.row-reported'],
};

/** Where the marks of the strip lie up and down: the middle of a row, and a chance. */
export interface StripHeights {
  readonly row: (index: number) => number;
  readonly half: number;
  readonly chance: (chance: number) => number;
}

/** Blocks of stages row by row, then the chances. */
export function stripMarks({ rows, chances }: Strip, { row, half, chance: heightOf }: StripHeights): ChartMark[] {
  return [
    ...ROWS.flatMap((name, index) =>
      rows[name].map(({ stage, from, to, x, width }) => ({
        key: `${name}-${from}`,
        series: name,
        x: x + width / 2,
        y: row(index),
        box: { left: x, right: x + width, top: row(index) - half, bottom: row(index) + half },
        says: blockWords(name, stage, { from, to }),
        about: { row: rowId('stage', stage), place: null },
      })),
    ),
    ...chances.map(({ month, x, chance }) => ({
      key: `chance-${month}`,
      series: 'chance',
      x,
      y: heightOf(chance),
      says: m['debrief.mark-chance']({ month, chance: percent(chance) }),
      about: { row: 'credibility', place: null },
    })),
  ];
}

function blockWords(row: StripRow, stage: StageId, { from, to }: { from: number; to: number }): string {
  const words = { row: ROW_HEADS[row](), stage: stageName(stage), from, to };
  return from === to ? m['debrief.mark-month'](words) : m['debrief.mark-block'](words);
}
