import type { Exercise } from '../../exercise/document.ts';
import { DERIVED } from '../../model/derived.ts';
import { isIndicatorId, type IndicatorId } from '../../model/indicators.ts';
import { REGIONS } from '../../model/regions.ts';
import { RESOURCES } from '../../model/resources.ts';
import { cellsOf } from '../../sim/layout.ts';
import { regionStateWords } from '../../words/model-words.ts';
import { m } from '../../words/paraglide/messages.js';
import type { AccountRow } from '../charts/flow.ts';
import { accountOf, cellChanges } from '../consequences/account.ts';
import { cellName } from '../consequences/cell-names.ts';
import { causeRow, indicatorRow } from '../model-links.ts';
import { isOpen } from '../month/known.ts';
import { causeName } from '../scenario-words.ts';
import { isIndex, seriesOf } from './series.ts';
import { nameOfRow, type Subject } from './subject.ts';

/** One of the things through which something moved, in points of its scale. */
export interface MovePart {
  readonly words: string;
  readonly row: string | null;
  readonly place: string | null;
  readonly amount: number;
}

/** How something moved in a month that is over. */
export interface Move {
  readonly month: number;
  /** Change in points; null for what has no scale. */
  readonly amount: number | null;
  /** The change in words, for what has no scale. */
  readonly said: string | null;
  /** The largest first. */
  readonly parts: readonly MovePart[];
}

/** What would be rounded to nothing is not told. */
const LEAST = 0.05;
/** Months that are looked back upon. */
const MONTHS = 6;

type MoveIn = (exercise: Exercise, month: number, subject: Subject) => Move | null;

const KINDS: Readonly<Record<string, MoveIn>> = {
  indicator: (exercise, month, { row, place }) => {
    const { id } = nameOfRow(row);
    const isMeant = (one: AccountRow) => one.indicator === id && (place === null || one.place === place);
    return isOne(exercise, id, place) ? cellMove(exercise, month, isMeant) : doneBy(exercise, month, isMeant);
  },
  derived: derivedMove,
  resource: (exercise, month, { row }) => resourceMove(exercise, month, nameOfRow(row).id),
  region: (exercise, month, { row }) => regionMove(exercise, month, nameOfRow(row).id),
  ...Object.fromEntries(
    (['measure', 'trigger', 'combination', 'influence', 'politics', 'protection'] as const).map((kind) => [
      kind,
      (exercise: Exercise, month: number, { row }: Subject) => {
        const { id } = nameOfRow(row);
        return doneBy(exercise, month, ({ cause }) => cause.kind === kind && cause.id === id);
      },
    ]),
  ),
};

/** How a subject moved, or what it moved, in the last months that are over, the latest first; null where nothing can move. */
export function movesOf(exercise: Exercise, subject: Subject): Move[] | null {
  const { kind } = nameOfRow(subject.row);
  const moveIn = kind === null ? actorMoves(subject) : KINDS[kind];
  if (moveIn === undefined) return null;
  return exercise.months
    .slice(-MONTHS)
    .toReversed()
    .flatMap(({ month }) => moveIn(exercise, month, subject) ?? []);
}

/** An armed actor is a place of the part that tells how such actors decide. */
const actorMoves = ({ row, place }: Subject): MoveIn | undefined =>
  row !== 'armed-actors' || place === null
    ? undefined
    : (exercise, month) => doneBy(exercise, month, ({ cause }) => cause.kind === 'actor' && cause.id === place);

/** Whether an indicator is meant in one place, or has only one. */
const isOne = ({ world: { layout } }: Exercise, id: string, place: string | null): boolean =>
  place !== null || (isIndicatorId(id) && cellsOf(layout, id).length === 1);

type IsMeant = (row: AccountRow) => boolean;

const rowsIn = (exercise: Exercise, month: number, isMeant: IsMeant): AccountRow[] =>
  accountOf(exercise, month).filter(isMeant);

/** What moved an indicator in one place. */
function cellMove(exercise: Exercise, month: number, isMeant: IsMeant): Move | null {
  const rows = rowsIn(exercise, month, isMeant);
  if (rows.length === 0) return null;
  const amount = rows.reduce((sum, row) => sum + row.amount, 0);
  return { month, amount, said: null, parts: largest(byCause(exercise, rows)) };
}

const largest = (parts: readonly MovePart[]): MovePart[] =>
  parts.filter(({ amount }) => Math.abs(amount) >= LEAST).toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount));

const byCause = ({ scenario }: Exercise, rows: readonly AccountRow[]): MovePart[] =>
  rows.map(({ cause, amount }) => ({ words: causeName(cause, scenario), row: causeRow(cause), place: null, amount }));

const byCell = ({ scenario }: Exercise, rows: readonly AccountRow[]): MovePart[] =>
  cellChanges(rows).map((change) => ({
    words: cellName(change, scenario),
    row: indicatorRow(change.indicator),
    place: change.place,
    amount: change.amount,
  }));

/** What a cause moved. Its amounts are of many scales and are not summed. */
function doneBy(exercise: Exercise, month: number, isMeant: IsMeant): Move | null {
  const parts = largest(byCell(exercise, rowsIn(exercise, month, isMeant)));
  return parts.length === 0 ? null : { month, amount: null, said: null, parts };
}

/** An index moves through the indicators from which it is worked out. */
function derivedMove(exercise: Exercise, month: number, subject: Subject): Move | null {
  const { id } = nameOfRow(subject.row);
  const index = DERIVED.find((one) => one.id === id);
  if (index === undefined || !isIndex(id)) return null;
  const inputs: readonly IndicatorId[] = index.inputs;
  const points = seriesOf(exercise, subject)?.points ?? [];
  const [before, after] = [points[month - 1]?.value, points[month]?.value];
  const parts = largest(
    byCell(
      exercise,
      rowsIn(exercise, month, ({ indicator }) => inputs.includes(indicator)),
    ),
  );
  const amount = before === undefined || after === undefined ? null : after - before;
  return amount === null && parts.length === 0 ? null : { month, amount, said: null, parts };
}

function resourceMove(exercise: Exercise, month: number, id: string): Move | null {
  const index = RESOURCES.findIndex((resource) => resource.id === id);
  const points = seriesOf(exercise, { row: `resource:${id}`, place: null })?.points ?? [];
  const record = exercise.months[month - 1];
  const before = points[month - 1]?.value;
  const after = record?.resources[index];
  if (record === undefined || before === undefined || after === undefined) return null;
  const spent = (record.spent[index] ?? 0) - (exercise.months[month - 2]?.spent[index] ?? 0);
  const parts = [
    { words: m['explain.came-in'](), row: null, place: null, amount: after - before + spent },
    { words: m['explain.went-out'](), row: 'cost', place: null, amount: -spent },
  ];
  return { month, amount: after - before, said: null, parts: largest(parts) };
}

/** A region moves from one state to another. */
function regionMove(exercise: Exercise, month: number, id: string): Move | null {
  const region = REGIONS.find((one) => one.id === id);
  if (region === undefined) return null;
  const states = (record = exercise.months[month - 1]) =>
    isOpen(exercise) ? record?.regions : record?.believedRegions;
  const after = states()?.[region.id];
  const before = month === 1 ? exercise.firstRegions[region.id] : states(exercise.months[month - 2])?.[region.id];
  if (before === undefined || after === undefined || before === after) return null;
  const said = m['explain.from-to']({
    before: regionStateWords(id, before).name,
    after: regionStateWords(id, after).name,
  });
  return { month, amount: null, said, parts: [] };
}
