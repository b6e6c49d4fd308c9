import { INDICATORS } from '../model/indicators.ts';
import type { RegionStates } from '../model/regions.ts';
import type { StageId } from '../model/stages.ts';
import type { BelievedRow } from '../sim/believed.ts';
import type { Assessment } from '../sim/decision.ts';
import { cellsOf, nameOf } from '../sim/layout.ts';
import type { Report } from '../sim/report.ts';
import type { DecisionResult } from '../sim/settle.ts';
import type { World } from '../sim/world.ts';
import type { MonthRecord, RunNote } from './document.ts';

/** Something for each indicator, by place. */
export type ByPlace<T> = Readonly<Record<string, Readonly<Record<string, T>>>>;

/** Rows as triples of places in two lists, cell and cause, and the amount in points; in order. */
export interface CompactLedger {
  /** `indicator@place`. */
  readonly cells: readonly string[];
  /** `kind:id`. */
  readonly causes: readonly string[];
  readonly rows: readonly (readonly [cell: number, cause: number, amount: number])[];
}

/** What a log keeps of a month, so that it reads as it was under any later model. Plain data. */
export interface MonthResults {
  readonly stage: StageId;
  /** Regions after the close, as they were and as the team could read them. */
  readonly regions: RegionStates;
  readonly believedRegions: RegionStates;
  /** True values after the close; belief when the team decided, each as value and error. */
  readonly indicators: ByPlace<number>;
  readonly belief: ByPlace<readonly [value: number, error: number]>;
  readonly injects: readonly string[];
  readonly reports: readonly Report[];
  readonly assessment: Assessment | null;
  readonly note: string;
  readonly heldCourse: boolean;
  readonly decisions: readonly DecisionResult[];
  readonly runs: readonly RunNote[];
  /** After the close; `spent` is the sum since the beginning. */
  readonly resources: { readonly politicalCapital: number; readonly budget: number };
  readonly spent: { readonly politicalCapital: number; readonly budget: number };
  readonly harm: number;
  readonly ledger: CompactLedger;
  /** The account as the team could know it. */
  readonly account: CompactLedger;
}

/** The results of a month as a log keeps them. */
export function resultsOf(world: World, record: MonthRecord): MonthResults {
  const { values, belief, regions, draft } = record;
  const pair = ([politicalCapital, budget]: readonly [number, number]) => ({ politicalCapital, budget });
  return {
    stage: regions.risk as StageId,
    regions,
    believedRegions: record.believedRegions,
    indicators: byPlace(world, (cell) => values[cell] as number),
    belief: byPlace(world, (cell) => [belief.value[cell] as number, belief.error[cell] as number] as const),
    injects: record.injects,
    reports: record.reports,
    assessment: draft.assessment,
    note: draft.note,
    heldCourse: record.heldCourse,
    decisions: record.results,
    runs: record.runs,
    resources: pair(record.resources),
    spent: pair(record.spent),
    harm: record.harm,
    ledger: ledgerOf(world, record),
    account: accountOf(record.believed),
  };
}

function byPlace<T>({ layout }: World, of: (cell: number) => T): ByPlace<T> {
  return Object.fromEntries(
    INDICATORS.map(({ id, scope }) => {
      const cells = cellsOf(layout, id);
      return [id, Object.fromEntries(layout.places[scope].map((place, lane) => [place, of(cells[lane] as number)]))];
    }),
  );
}

const nameCell = ({ indicator, place }: { readonly indicator: string; readonly place: string }): string =>
  `${indicator}@${place}`;

function ledgerOf({ layout, causes }: World, { ledger }: MonthRecord): CompactLedger {
  const rows = Array.from(ledger.cells, (cell, row) => {
    const cause = causes.list[ledger.causes[row] as number];
    return { cell: nameCell(nameOf(layout, cell)), cause: `${cause?.kind}:${cause?.id}`, row };
  });
  return compact(rows, (row) => ledger.amounts[row] as number);
}

function accountOf(believed: readonly BelievedRow[]): CompactLedger {
  const rows = believed.map((one, row) => ({ cell: nameCell(one), cause: causeOf(one), row }));
  return compact(rows, (row) => believed[row]?.amount ?? 0);
}

/** What a measure is expected to do and no report speaks of is told apart from what one does. */
const causeOf = ({ cause, reported }: BelievedRow): string =>
  `${cause.kind === 'measure' && !reported ? 'expected' : cause.kind}:${cause.id}`;

interface NamedRow {
  readonly cell: string;
  readonly cause: string;
  readonly row: number;
}

/** Names are listed once and rows point at them. */
function compact(named: readonly NamedRow[], amountOf: (row: number) => number): CompactLedger {
  const cells = new Map<string, number>();
  const causes = new Map<string, number>();
  const rows = named.map(({ cell, cause, row }) => {
    if (!cells.has(cell)) cells.set(cell, cells.size);
    if (!causes.has(cause)) causes.set(cause, causes.size);
    return [cells.get(cell) as number, causes.get(cause) as number, amountOf(row)] as const;
  });
  return { cells: [...cells.keys()], causes: [...causes.keys()], rows };
}
