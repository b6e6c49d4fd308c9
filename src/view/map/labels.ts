import type { StageId } from '../../model/stages.ts';
import { textWidth, wrap } from '../charts/text-width.ts';
import { stageStrokes } from '../controls/stage-mark.ts';
import { fitBox, type LabelRoom } from './label-room.ts';
import type { Point } from './polygon.ts';

export const PRESENCES = ['guard', 'relief', 'watch', 'work'] as const;
/** What those at work in a province do: stand between, bring relief, watch and report, or something else. */
export type PresenceKind = (typeof PRESENCES)[number];

/** A small drawn sign: who is at work, that people fled, how many reports there are, or the rungs of a stage. */
export type Sign =
  | { readonly kind: PresenceKind; readonly isComing: boolean }
  | { readonly kind: 'flight' }
  | { readonly kind: 'reports'; readonly count: number }
  | { readonly kind: 'stage'; readonly stage: StageId };

/** A line under a name with its sign; where words do not fit, the sign stands alone. */
export interface LabelNote {
  readonly sign: Sign;
  readonly text: string;
}

/** What may be written in a province. */
export interface LabelText {
  readonly name: string;
  /** The stage in words and as a sign; null where nothing is known yet. */
  readonly stage: { readonly id: StageId; readonly text: string } | null;
  /** What else is known, the more important first. */
  readonly notes: readonly LabelNote[];
  /** Short mark for a province that has no room for its name. */
  readonly key: string;
}

/** A line of a label. `x` is where its text begins, or its middle where it has no sign. */
export interface LabelLine {
  readonly kind: 'name' | 'line' | 'key';
  readonly signs: readonly { readonly sign: Sign; readonly x: number }[];
  readonly text: string;
  readonly size: number;
  readonly x: number;
  /** Baseline of the text. */
  readonly y: number;
}

/** A label and the box in which it lies; `x` is its middle. */
export interface Label {
  readonly lines: readonly LabelLine[];
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** True where the name did not fit and the key stands for it. */
  readonly isKey: boolean;
}

interface Row {
  readonly kind: LabelLine['kind'];
  readonly signs: readonly Sign[];
  readonly text: string;
  readonly size: number;
}

const NAME_SIZES = [16, 14, 13] as const;
/** Names are of one size, or nearly, where there are many. */
const DENSE_NAME_SIZES = [13, 12] as const;
const MANY = 9;
const LINE_SIZE = 12;
const LEADING = 1.28;
/** Room for a sign, and between it and what follows. */
export const SIGN_SIZE = 14;
const SIGN_GAP = 4;

/** The largest label that fits where there is room in a province: all lines in words, some as signs, a wrapped or smaller name, at last the key. */
export function labelIn(room: LabelRoom, text: LabelText, provinces = 1): Label | null {
  const sizes = provinces >= MANY ? DENSE_NAME_SIZES : NAME_SIZES;
  for (const rows of draftsOf(text, sizes)) {
    const { width, height } = sizeOf(rows);
    const centre = fitBox(room, width + 4, height + 2);
    if (centre !== null) return labelAt(centre, rows);
  }
  return null;
}

function draftsOf({ name, stage, notes, key }: LabelText, sizes: readonly number[]): Row[][] {
  const rung = rungOf(stage);
  const stageRows = stage === null ? [] : [lineRow([], stage.text)];
  const names = sizes.flatMap((size) =>
    [[name], wrap(name, size, textWidth(name, size) * 0.62)].map((parts) => parts.map((part) => nameRow(part, size))),
  );
  const inWords = Array.from({ length: notes.length + 1 }, (_, left) => notes.length - left).flatMap((count) =>
    names.map((rows) => [...rows, ...stageRows, ...notesRows(notes, count)]),
  );
  const signs = notes.map(({ sign }) => sign);
  const asSigns = names.map((rows) => [...rows, ...signRow([...rung, ...signs])]);
  const bare = names.map(([first, ...more]) => [{ ...(first as Row), signs: rung }, ...more]);
  const keyed = [[...rung, ...signs], rung].map((all) => [{ kind: 'key' as const, signs: all, text: key, size: 12 }]);
  return [...inWords, ...asSigns, ...bare, ...keyed, [{ kind: 'key', signs: [], text: key, size: 12 }]];
}

/** The first stage has no rungs, and so no sign. */
const rungOf = (stage: LabelText['stage']): Sign[] =>
  stage === null || stageStrokes(stage.id) === '' ? [] : [{ kind: 'stage', stage: stage.id }];

const nameRow = (text: string, size: number): Row => ({ kind: 'name', signs: [], text, size });
const lineRow = (signs: readonly Sign[], text: string): Row => ({ kind: 'line', signs, text, size: LINE_SIZE });
const signRow = (signs: readonly Sign[]): Row[] => (signs.length === 0 ? [] : [lineRow(signs, '')]);

/** The first notes in words, the others as a row of signs. */
const notesRows = (notes: readonly LabelNote[], count: number): Row[] => [
  ...notes.slice(0, count).map(({ sign, text }) => lineRow([sign], text)),
  ...signRow(notes.slice(count).map(({ sign }) => sign)),
];

/** How wide a sign is drawn. */
export const signWidth = (sign: Sign): number =>
  sign.kind === 'reports' ? Math.max(SIGN_SIZE, 6 + textWidth(String(sign.count), 11)) : SIGN_SIZE;

const textPart = ({ kind, text, size }: Row): number => textWidth(text, size) * (kind === 'name' ? 1.06 : 1);

const widthOf = (row: Row): number => {
  const parts = [...row.signs.map(signWidth), ...(row.text === '' ? [] : [textPart(row)])];
  return parts.reduce((sum, part) => sum + part, SIGN_GAP * Math.max(0, parts.length - 1));
};

const heightOf = ({ signs, size }: Row): number => Math.max(size * LEADING, signs.length > 0 ? SIGN_SIZE + 3 : 0);

const sizeOf = (rows: readonly Row[]) => ({
  width: Math.max(...rows.map(widthOf)),
  height: rows.reduce((sum, row) => sum + heightOf(row), 0),
});

/** A label of these rows around a middle. */
function labelAt([x, y]: Point, rows: readonly Row[]): Label {
  const { width, height } = sizeOf(rows);
  const top = y - height / 2;
  let next = top;
  const lines = rows.map((row): LabelLine => {
    const tall = heightOf(row);
    next += tall;
    return { ...row, ...alongLine(row, x), y: next - tall / 2 + row.size * 0.34 };
  });
  return { lines, x, top, width, height, isKey: rows[0]?.kind === 'key' };
}

/** Where signs and text of a centred row stand; a key comes before its signs, so that numbers are not mistaken. */
function alongLine(row: Row, middle: number): Pick<LabelLine, 'signs' | 'x'> {
  if (row.signs.length === 0) return { signs: [], x: middle };
  const left = middle - widthOf(row) / 2;
  const isFirst = row.kind === 'key';
  let next = isFirst ? left + textPart(row) + SIGN_GAP : left;
  const signs = row.signs.map((sign) => {
    const x = next + signWidth(sign) / 2;
    next += signWidth(sign) + SIGN_GAP;
    return { sign, x };
  });
  return { signs, x: isFirst ? left : next };
}

/** The signs of a province alone, where its name stands elsewhere; null where it has none or no room for them. */
export function signsIn(room: LabelRoom, { stage, notes }: LabelText): Label | null {
  const rows = signRow([...rungOf(stage), ...notes.map(({ sign }) => sign)]);
  if (rows.length === 0) return null;
  const { width, height } = sizeOf(rows);
  const centre = fitBox(room, width + 4, height + 2);
  return centre === null ? null : labelAt(centre, rows);
}
