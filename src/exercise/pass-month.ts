import { castDraft } from 'immer';
import { believedLedger } from '../sim/believed.ts';
import type { Exerciser } from '../sim/exerciser.ts';
import { Ledger, type LedgerColumns } from '../sim/ledger.ts';
import { close, type ClosedMonth } from '../sim/month.ts';
import { cloneState, type State } from '../sim/state.ts';
import { areMonthsOver, type Draft, EMPTY_DRAFT, type Exercise, type MonthRecord, type Opened } from './document.ts';
import { edit } from './edit.ts';
import { opaque } from './frozen.ts';
import { openNext } from './open-month.ts';
import { noteRuns } from './run-notes.ts';
import { advanceStanding, type TeamStanding } from './standing.ts';
import { turnOf } from './turn.ts';

/** How a month is passed. */
export interface Passing {
  readonly draft: Draft;
  readonly heldCourse: boolean;
}

const NO_ROWS: LedgerColumns = {
  cells: new Uint16Array(0),
  causes: new Uint16Array(0),
  amounts: new Float64Array(0),
};
const NOTHING_OPENED: Opened = { injects: [], reports: [], ledger: NO_ROWS };

/**
 * Closes the open month with what a draft decides and opens the next one, unless it was the last. The step of the
 * month is not touched: where the team stands is for the machine of the month.
 */
export function passMonth(exercise: Exercise, passing: Passing): Exercise {
  const run: Exerciser = {
    world: exercise.world,
    state: cloneState(exercise.state),
    ledger: ledgerFrom(exercise.opened.ledger),
  };
  const { injects, reports } = exercise.opened;
  const closed = close(run, { month: exercise.month, injects, reports }, turnOf(passing.draft));
  const after = factsAfter(exercise, run.state);
  const opened = exercise.month < exercise.scenario.months ? openNext(run) : NOTHING_OPENED;
  const state = opaque(run.state);
  const standing = advanceStanding(exercise, { state, readings: closed.readings });
  const record = recordOf(exercise, { passing, closed, after, opened, standing, state });
  return edit(exercise, (document) => {
    document.months.push(castDraft(record));
    document.state = castDraft(state);
    document.month = state.month;
    document.opened = castDraft(opened);
    document.draft = castDraft(EMPTY_DRAFT);
    Object.assign(document, standing);
  });
}

/** A ledger that goes on from the rows with which the month opened. */
function ledgerFrom({ cells, causes, amounts }: LedgerColumns): Ledger {
  const ledger = new Ledger();
  cells.forEach((cell, row) => ledger.add(cell, causes[row] as number, amounts[row] as number));
  return ledger;
}

/** What the close left behind, before the next month's injects touch it. */
type FactsAfter = Pick<MonthRecord, 'values' | 'resources' | 'spent' | 'harm' | 'regions' | 'runs'>;

const factsAfter = ({ world, months }: Exercise, state: State): FactsAfter => ({
  values: state.value.slice(),
  resources: pairOf(state.resources),
  spent: pairOf(state.spent),
  harm: state.harm,
  regions: state.regions,
  runs: noteRuns(world, state, months.at(-1)?.runs ?? []),
});

const pairOf = ([political = 0, financial = 0]: Float64Array): readonly [number, number] => [political, financial];

interface Passed {
  readonly passing: Passing;
  readonly closed: ClosedMonth;
  readonly after: FactsAfter;
  readonly opened: Opened;
  readonly standing: TeamStanding;
  readonly state: State;
}

function recordOf(exercise: Exercise, { passing, closed, after, opened, standing, state }: Passed): MonthRecord {
  const { month, injects, reports, results, readings, ledger, digest } = closed;
  return {
    ...after,
    month,
    injects,
    reports,
    draft: passing.draft,
    results,
    believedRegions: standing.believedRegions,
    readings,
    belief: exercise.state.belief,
    ledger,
    believed: believedLedger(exercise.world, {
      before: exercise.state.belief,
      after: state.belief,
      reports: opened.reports,
      month,
      runs: state.runs,
    }),
    digest,
    heldCourse: passing.heldCourse,
  };
}

/** Passes so many months, or as many as are left: the first as given, the others without a decision. */
export function passTurn(exercise: Exercise, passing: Passing, months: number): Exercise {
  let passed = passMonth(exercise, passing);
  for (let more = 1; more < months && !areMonthsOver(passed); more += 1) {
    passed = passMonth(passed, { draft: EMPTY_DRAFT, heldCourse: passing.heldCourse });
  }
  return gatherNews(passed, exercise.months.length);
}

/** What came in since a number of months were closed, as the news of the open month. */
export function gatherNews(exercise: Exercise, monthsBefore: number): Exercise {
  const between = exercise.months.slice(monthsBefore + 1);
  return edit(exercise, (document) => {
    document.injects = castDraft([...between.flatMap(({ injects }) => injects), ...exercise.opened.injects]);
    document.reports = castDraft([...between.flatMap(({ reports }) => reports), ...exercise.opened.reports]);
  });
}
