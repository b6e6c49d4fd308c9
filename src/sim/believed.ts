import type { IndicatorId } from '../model/indicators.ts';
import type { Measure } from '../model/measures.ts';
import type { Belief } from './belief.ts';
import { nameOf } from './layout.ts';
import { fadesIn, rampOf } from './measures.ts';
import { effectFactor } from './modifiers.ts';
import { k } from './parameters.ts';
import type { Report } from './report.ts';
import type { Run, Thread } from './run.ts';
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
  /** The month that closed, and the runs as it left them. */
  readonly month: number;
  readonly runs: readonly Run[];
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
 * What each measure is expected to have moved this month: its effects as planned, scaled by what is believed of whoever
 * it is aimed at. What hidden conditions did to them shows only in reports.
 */
function expectedByCell(world: World, months: Months): Map<number, Expected[]> {
  const byCell = new Map<number, Expected[]>();
  const view = { world, value: months.before.value };
  for (const run of months.runs) {
    const { id } = world.measures[run.measure] as Measure;
    for (const thread of run.strands.threads) {
      if (thread.rule !== 0) continue;
      const step = plannedLevel(world, run, thread, months.month) - plannedLevel(world, run, thread, months.month - 1);
      if (step === 0) continue;
      for (let strand = thread.from; strand < thread.to; strand += 1) {
        const cell = run.strands.cells[strand] as number;
        const amount =
          step *
          (run.strands.weights[strand] as number) *
          effectFactor(view, run, thread.effect, world.layout.laneAt[cell] as number);
        byCell.set(cell, [...(byCell.get(cell) ?? []), { id, amount }]);
      }
    }
  }
  return byCell;
}

/** Points that an effect stands at after a month as planned: up over the ramp, held, and down over the fading. */
function plannedLevel(world: World, run: Run, { points, begins }: Thread, month: number): number {
  const ends = run.phase === 'stopped' ? Math.max(begins, run.endsIn) : fadesIn(run, begins);
  const grown = (months: number) => points * Math.max(0, Math.min(1, months / rampOf(run)));
  if (month < ends) return grown(month - begins + 1);
  return grown(ends - begins) * Math.max(0, 1 - (month - ends + 1) / (world.k[FADE] as number));
}

const FADE = k('measure:fade-months');
