import type { IndicatorId } from '../model/indicators.ts';
import { type RegionId, REGIONS, type RegionStates } from '../model/regions.ts';
import { nameOf } from '../sim/layout.ts';
import type { Exercise, RunNote } from './document.ts';
import { knownValues } from './known.ts';
import { noteRuns, runName } from './run-notes.ts';

/** Something that is not as it was when the team last looked. */
export type Change =
  | {
      readonly kind: 'indicator';
      readonly indicator: IndicatorId;
      readonly place: string;
      readonly before: number;
      readonly after: number;
    }
  | { readonly kind: 'inject'; readonly inject: string; readonly month: number }
  | { readonly kind: 'began' | 'ended'; readonly run: RunNote }
  | { readonly kind: 'region'; readonly region: RegionId; readonly before: string; readonly after: string };

/** Points by which a true value must move to be worth naming; beliefs must move by more than their error. */
const NOTABLE_POINTS = 5;

/** What changed since the team last looked: injects, its measures, the regions, and what it knows of the country. */
export function changedSince(exercise: Exercise): readonly Change[] {
  return [...newInjects(exercise), ...movedRuns(exercise), ...movedRegions(exercise), ...movedIndicators(exercise)];
}

function newInjects({ months, seenMonth, month, opened }: Exercise): Change[] {
  const named = (injects: readonly string[], when: number) =>
    injects.map((inject): Change => ({ kind: 'inject', inject, month: when }));
  const closed = months.slice(seenMonth).flatMap((record) => named(record.injects, record.month));
  return seenMonth > months.length ? [] : [...closed, ...named(opened.injects, month)];
}

/** Runs as they stood when a month opened; none before the first. */
const runsAtOpening = ({ months }: Exercise, month: number): readonly RunNote[] => months[month - 2]?.runs ?? [];

function movedRuns(exercise: Exercise): Change[] {
  const { world, state, seenMonth } = exercise;
  const before = new Map(runsAtOpening(exercise, seenMonth).map((run) => [runName(run), run]));
  return noteRuns(world, state, []).flatMap((run): Change[] => {
    const earlier = before.get(runName(run))?.phase ?? 'preparing';
    const kind = run.phase === 'running' ? 'began' : 'ended';
    return earlier === run.phase || run.phase === 'preparing' || isOver(earlier) ? [] : [{ kind, run }];
  });
}

const isOver = (phase: RunNote['phase']): boolean => phase === 'ended' || phase === 'stopped';

function movedRegions(exercise: Exercise): Change[] {
  const { settings, months, seenMonth, state, believedRegions, firstRegions } = exercise;
  const seen = months[seenMonth - 2];
  if (settings.knowledge === 'open') return differences(seen?.regions ?? firstRegions, state.regions);
  return differences(seen?.believedRegions ?? firstRegions, believedRegions);
}

const differences = (before: RegionStates, after: RegionStates): Change[] =>
  REGIONS.flatMap(({ id: region }): Change[] =>
    before[region] === after[region] ? [] : [{ kind: 'region', region, before: before[region], after: after[region] }],
  );

function movedIndicators(exercise: Exercise): Change[] {
  const { settings, months, seenMonth, state, world } = exercise;
  const isOpen = settings.knowledge === 'open';
  const seen = months[seenMonth - 1];
  if (seen === undefined) return [];
  const before = isOpen ? (months[seenMonth - 2]?.values ?? world.start) : seen.belief.value;
  const after = knownValues(exercise);
  return Array.from(after).flatMap((value, cell): Change[] => {
    const earlier = before[cell] as number;
    const least = isOpen ? NOTABLE_POINTS : (state.belief.error[cell] as number);
    const hasMoved = Math.abs(value - earlier) > least;
    return hasMoved ? [{ kind: 'indicator', ...nameOf(world.layout, cell), before: earlier, after: value }] : [];
  });
}
