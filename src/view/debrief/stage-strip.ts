import type { StageAtMonth } from '../../debrief/debrief.ts';
import type { StageId } from '../../model/stages.ts';
import { textWidth } from '../charts/text-width.ts';

export const ROWS = ['true', 'stated', 'reported'] as const;
export type StripRow = (typeof ROWS)[number];

/** Months in a row with the same stage, as a block of the strip. Sizes in CSS pixels. */
export interface Block {
  readonly stage: StageId;
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly width: number;
  /** Name of the stage where it has room, else empty. */
  readonly label: string;
  /** The name where it has room only in the empty months that follow, else empty. */
  readonly beside: string;
}

/** A stated chance, as a place in the band below the strip: 0 at its foot, 1 at its top. */
export interface ChanceMark {
  readonly month: number;
  readonly x: number;
  readonly chance: number;
}

export interface Strip {
  readonly rows: Readonly<Record<StripRow, readonly Block[]>>;
  readonly chances: readonly ChanceMark[];
  /** Months whose number has room below the strip. */
  readonly ticks: readonly { readonly month: number; readonly x: number }[];
  /** Beginning of the month in which crimes were first under way; null where they never were. */
  readonly onset: { readonly month: number; readonly x: number } | null;
}

export const LABEL_SIZE = 12;
/** Room beside the strip for the scale of chances, and the height of their band, in CSS pixels. */
export const SCALE = 40;
export const BAND = 84;
const PAD = 14;
const BAND_PAD = 6;
const TICK_ROOM = 26;

const stageIn: Readonly<Record<StripRow, (month: StageAtMonth) => StageId | null>> = {
  true: ({ stage }) => stage,
  stated: ({ statedStage }) => statedStage,
  reported: ({ believedStage }) => believedStage,
};

/** Lays out the stages of an exercise month by month, as blocks in three rows of one width. */
export function stageStrip(track: readonly StageAtMonth[], width: number, nameOf: (stage: StageId) => string): Strip {
  const each = track.length === 0 ? 0 : width / track.length;
  const middle = (index: number): number => (index + 0.5) * each;
  const blocks = (row: StripRow): Block[] =>
    blocksOf(track, stageIn[row]).map((run, index, runs) => {
      const empty = (runs[index + 1]?.first ?? track.length) - run.last - 1;
      return drawn(run, { each, empty, name: nameOf(run.stage) });
    });
  const every = Math.max(1, [1, 2, 3, 6, 12].find((step) => step * each >= TICK_ROOM) ?? 12);
  const onset = track.findIndex(({ stage }) => stage === 'ongoing-crimes');
  return {
    rows: { true: blocks('true'), stated: blocks('stated'), reported: blocks('reported') },
    chances: track.flatMap(({ month, statedChance }, index) =>
      statedChance === null ? [] : [{ month, x: middle(index), chance: statedChance }],
    ),
    ticks: track.flatMap(({ month }, index) =>
      month === 1 || month % every === 0 ? [{ month, x: middle(index) }] : [],
    ),
    onset: onset < 0 ? null : { month: track[onset]?.month ?? 0, x: onset * each },
  };
}

/** How far under the top of its band a chance from 0 to 1 lies. */
export const chanceHeight = (chance: number): number => BAND_PAD + (1 - chance) * (BAND - 2 * BAND_PAD);

interface Run {
  readonly stage: StageId;
  readonly first: number;
  last: number;
}

function blocksOf(track: readonly StageAtMonth[], of: (month: StageAtMonth) => StageId | null): Run[] {
  const runs: Run[] = [];
  track.forEach((month, index) => {
    const stage = of(month);
    const run = runs.at(-1);
    if (stage === null) return;
    if (run !== undefined && run.stage === stage && run.last === index - 1) run.last = index;
    else runs.push({ stage, first: index, last: index });
  });
  return runs;
}

/** A run as a block: `each` px a month, so many empty months after it. */
function drawn(
  { stage, first, last }: Run,
  { each, empty, name }: Record<'each' | 'empty', number> & { name: string },
): Block {
  const width = (last - first + 1) * each;
  const needed = textWidth(name, LABEL_SIZE) + PAD;
  const fits = needed <= width;
  return {
    stage,
    from: first + 1,
    to: last + 1,
    x: first * each,
    width,
    label: fits ? name : '',
    beside: !fits && needed <= empty * each ? name : '',
  };
}
