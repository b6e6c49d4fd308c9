import type { CardOrder } from '../measure-order.ts';
import { type MeasureFilter, NO_FILTER } from '../measure-filter.ts';
import type { Pillar } from '../measure-words.ts';

/** How a team looks at the board: what it looks for, in which order, and how far the columns are open. */
export class BoardView {
  filter = $state.raw<MeasureFilter>(NO_FILTER);
  order = $state<CardOrder>('fit');
  areFiltersOpen = $state(false);
  /** The pillar in sight where there is room for one. */
  pillar = $state<Pillar>(1);
  /** Pillars of which every card is shown. */
  whole = $state.raw<ReadonlySet<Pillar>>(new Set());
  /** Measures whose cards are open. */
  opened = $state.raw<ReadonlySet<string>>(new Set());
}

interface Kept {
  readonly of: string;
  readonly view: BoardView;
}

let open: Kept | null = null;
let past: Kept | null = null;

/**
 * The view of the board of one month of an exercise: the same while that month lasts, wherever the team looks meanwhile.
 * All months that the team looks back at share another, so that what it looks for can be followed from month to month.
 */
export function boardViewOf({ id, month }: { readonly id: string; readonly month: number }, isBack = false): BoardView {
  return isBack ? (past = kept(past, id)).view : (open = kept(open, `${id}/${month}`)).view;
}

const kept = (before: Kept | null, of: string): Kept => (before?.of === of ? before : { of, view: new BoardView() });

/** A set with an entry put in, or taken out where it is there already. */
export function toggled<Entry>(set: ReadonlySet<Entry>, entry: Entry): ReadonlySet<Entry> {
  const next = new Set(set);
  if (!next.delete(entry)) next.add(entry);
  return next;
}
