import type { IndicatorId } from '../model/indicators.ts';
import { cellsOf } from '../sim/layout.ts';
import { isRunning } from '../sim/run.ts';
import { areMonthsOver, EMPTY_DRAFT, type Exercise, type HeldUntil } from './document.ts';
import { edit } from './edit.ts';
import { gatherNews, passMonth } from './pass-month.ts';
import { runName } from './run-notes.ts';

/** Rises of these in any province end a stretch of held course. */
const WATCHED: readonly IndicatorId[] = ['violations', 'mobilization', 'incitement'];
/** Regions whose believed state ends it when it changes. */
const WATCHED_REGIONS = ['consent', 'risk'] as const;
/** Errors by which belief must rise to be worth stopping for. */
const NOTABLE_ERRORS = 1.5;

/**
 * Lets months pass without a decision until something is worth stopping for, or so many months are over. What was
 * planned to be said in the first of them is said; the team is silent in the others.
 */
export function holdCourse(exercise: Exercise, months: number): Exercise {
  let held = passMonth(exercise, { draft: exercise.draft, heldCourse: true });
  let reason = reasonToStop(exercise, held);
  for (let passed = 1; reason === null && passed < months; passed += 1) {
    const before = held;
    held = passMonth(before, { draft: EMPTY_DRAFT, heldCourse: true });
    reason = reasonToStop(before, held);
  }
  const passed = held.months.length - exercise.months.length;
  return edit(gatherNews(held, exercise.months.length), (document) => {
    document.heldUntil = { reason: reason ?? 'months', months: passed };
  });
}

function reasonToStop(before: Exercise, now: Exercise): HeldUntil['reason'] | null {
  if (areMonthsOver(now)) return 'end';
  if (hasInjectToRead(now)) return 'inject';
  if (hasNotableReport(before, now)) return 'report';
  return hasMeasureEnded(before, now) ? 'measure-ends' : null;
}

const hasInjectToRead = ({ scenario, opened }: Exercise): boolean =>
  (scenario.timeline ?? []).some(({ id, text }) => text !== undefined && opened.injects.includes(id));

/** A rise that the reports of the month put beyond doubt, or another reading of consent or of the stage. */
function hasNotableReport(before: Exercise, now: Exercise): boolean {
  const hasMoved = WATCHED_REGIONS.some((region) => before.believedRegions[region] !== now.believedRegions[region]);
  return hasMoved || WATCHED.some((indicator) => hasRisen(before, now, indicator));
}

function hasRisen(before: Exercise, { world, state: { belief } }: Exercise, indicator: IndicatorId): boolean {
  return cellsOf(world.layout, indicator).some((cell) => {
    const rise = (belief.value[cell] as number) - (before.state.belief.value[cell] as number);
    return rise > NOTABLE_ERRORS * (belief.error[cell] as number);
  });
}

/** A run that was at work and no longer is, because its time was up or it could not be paid. */
function hasMeasureEnded(before: Exercise, now: Exercise): boolean {
  const working = new Set(before.state.runs.filter(isRunning).map(runName));
  return now.state.runs.some((run) => working.has(runName(run)) && !isRunning(run));
}
