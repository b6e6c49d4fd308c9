import { indicatorOf, type IndicatorId } from '../model/indicators.ts';
import type { Measure } from '../model/measures.ts';
import type { Belief } from './belief.ts';
import { at, nameOf } from './layout.ts';
import type { Report } from './report.ts';
import type { Run } from './run.ts';
import type { World } from './world.ts';

export const BELIEVED_KINDS = ['measure', 'not-known'] as const;

/** A change as the team can account for it: expected of its own measures, or reported and not explained. */
export interface BelievedRow {
  readonly indicator: IndicatorId;
  readonly place: string;
  readonly cause: { readonly kind: (typeof BELIEVED_KINDS)[number]; readonly id: string };
  readonly amount: number;
  /** True where a report of the month speaks of this indicator and place; false where the amount is only expected. */
  readonly reported: boolean;
}

interface Months {
  /** Belief when the team decided, and after the reports that followed. */
  readonly before: Belief;
  readonly after: Belief;
  readonly reports: readonly Report[];
  /** Runs before and after the month closed. */
  readonly runsBefore: readonly Run[];
  readonly runsAfter: readonly Run[];
}

/**
 * The ledger as the team can know it: what its own measures are expected to have done, and for everything that was
 * reported the rest of the change, which is not known to it. The rows of a reported cell sum to its change in belief.
 */
export function believedLedger(world: World, months: Months): BelievedRow[] {
  const expected = expectedByCell(world, months);
  const rows: BelievedRow[] = [];
  const reported = new Set(months.reports.map(({ indicator, place }) => `${indicator}@${place}`));
  for (let cell = 0; cell < world.layout.cells; cell += 1) {
    const name = nameOf(world.layout, cell);
    const isReported = reported.has(`${name.indicator}@${name.place}`);
    const ownRows = expected.get(cell) ?? [];
    for (const { id, amount } of ownRows)
      rows.push({ ...name, cause: { kind: 'measure', id }, amount, reported: isReported });
    if (!isReported) continue;
    const change = (months.after.value[cell] as number) - (months.before.value[cell] as number);
    const rest = change - ownRows.reduce((sum, { amount }) => sum + amount, 0);
    if (rest !== 0) rows.push({ ...name, cause: { kind: 'not-known', id: '' }, amount: rest, reported: true });
  }
  return rows;
}

interface Expected {
  readonly id: string;
  readonly amount: number;
}

/**
 * What each measure is expected to have moved this month: the step of its effects as planned. A team knows its own
 * programmes; what hidden conditions did to them shows only in reports.
 */
function expectedByCell(world: World, { runsBefore, runsAfter }: Months): Map<number, Expected[]> {
  const before = new Map(runsBefore.map((run) => [nameOfRun(run), run]));
  const byCell = new Map<number, Expected[]>();
  for (const run of runsAfter) {
    const { id } = world.measures[run.measure] as Measure;
    const earlier = before.get(nameOfRun(run))?.strands.level;
    for (const { rule, from, to } of run.strands.threads) {
      for (let strand = from; rule === 0 && strand < to; strand += 1) {
        const amount = (run.strands.level[strand] as number) - (earlier?.[strand] ?? 0);
        const cell = run.strands.cells[strand] as number;
        if (amount !== 0 && !isHidden(world, cell)) byCell.set(cell, [...(byCell.get(cell) ?? []), { id, amount }]);
      }
    }
  }
  return byCell;
}

/** A run among all runs, those of the same key that still fade included. */
const nameOfRun = ({ key, decidedIn }: Run): string => `${key}#${decidedIn}`;

/** What nobody can see of an armed actor's mind is not claimed as an effect. */
const isHidden = (world: World, cell: number): boolean => {
  const { indicator } = nameOf(world.layout, cell);
  return indicatorOf(indicator).visibility === 'hidden' && at(indicator) === at('atrocity-intent');
};
