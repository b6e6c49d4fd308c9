import { FOG_SOURCES, type FogSource } from '../model/fog.ts';
import { type Indicator, type IndicatorId, INDICATORS } from '../model/indicators.ts';
import type { Measure } from '../model/measures.ts';
import type { Target } from './decision.ts';
import { bounded, type Draft, errorOf, isDark, type Sight, valueAsOf } from './draft.ts';
import type { Heard } from './heard.ts';
import { at, cellOf } from './layout.ts';
import { draw, entityOf, spread, unit } from './luck.ts';
import { k } from './parameters.ts';
import { isAtWork } from './rule.ts';
import { isRunning, type Run } from './run.ts';
import type { Seen } from './seen.ts';
import { reachOf } from './strands.ts';
import type { World } from './world.ts';

const ONE_SIDED = k('fog:one-sided');
const FALSE_ALARM = k('fog:false-alarm');
/** Reach of a measure in a place from which on it reports on it. */
const REACHED = 0.25;
const NOTHING = new Uint16Array();
const NO_CONTACT = 'diplomatic-restrictions';

/** How each measure reports that reports at all, and the number under which it draws. */
const SOURCES: ReadonlyMap<string, { readonly source: FogSource; readonly rule: number }> = new Map(
  FOG_SOURCES.map((source) => [source.measure, { source, rule: entityOf(`fog/${source.measure}`) }]),
);

/** The cells on which a measure reports that is aimed so, in the order of what it reveals. */
export function watchedCells(world: World, measure: Measure, target: Target): Uint16Array {
  const reveals: readonly IndicatorId[] | undefined = SOURCES.get(measure.id)?.source.reveals;
  if (reveals === undefined) return NOTHING;
  return Uint16Array.from(
    reveals.flatMap((indicator) => {
      const first = world.layout.offset[at(indicator)] as number;
      return reachOf(world, measure, indicator, target).flatMap((reach, lane) =>
        reach < REACHED ? [] : [first + lane],
      );
    }),
  );
}

/** Drafts of the measures at work; one that runs twice where it looks at the same place reports on it once. */
export function hearMeasures(sight: Sight, heard: Heard): void {
  const { world, state } = sight;
  for (const run of state.runs) {
    if (!isRunning(run) || run.watches.length === 0) continue;
    const { source, rule } = SOURCES.get((world.measures[run.measure] as Measure).id) as {
      source: FogSource;
      rule: number;
    };
    if (source.needsContact === true && isAtWork(world, state.runs, NO_CONTACT)) continue;
    for (const cell of run.watches) {
      if (heard.hasSpoken(source.measure, cell)) continue;
      const draft = draftOf(sight, { run, source, rule }, world.seen[cell] as Seen);
      if (draft !== null) heard.add(draft);
    }
  }
}

interface Reporting {
  readonly run: Run;
  readonly source: FogSource;
  readonly rule: number;
}

/** One report, or none where the source missed the month or cannot see: error, lag, bias and false alarm. */
function draftOf(sight: Sight, { run, source, rule }: Reporting, seen: Seen): Draft | null {
  const { world, state } = sight;
  const { cell, index } = seen;
  const words = draw(state.luck, rule, seen.entity, index);
  if (unit(words[1] as number) < source.miss.central) return null;
  if (source.fromOutside !== true && isDark(sight, seen.province)) return null;
  const { scope, polarity } = INDICATORS[index] as Indicator;
  const worse = polarity === 'bad-high' ? 1 : -1;
  const error = errorOf(sight, seen, source.error.central);
  const asOf = Math.max(0, state.month - source.lagMonths.central);
  const oneSided = 'group' in run.target && scope !== 'country';
  const bias = oneSided ? biasOf(sight, run) * worse : 0;
  const alarm = unit(words[2] as number) < source.falseAlarm.central ? (world.k[FALSE_ALARM] as number) * worse : 0;
  const value = bounded(valueAsOf(sight, cell, asOf) + error * spread(words[0] as number) + bias + alarm);
  return { source: source.measure, cell, value, error, asOf, oneSided };
}

/** How far a source that hears one group only leans towards what that group lives through. */
function biasOf({ world, state }: Sight, { target }: Run): number {
  if (!('group' in target)) return 0;
  const exclusionOf = (group: string) => state.value[cellOf(world.layout, 'exclusion', group) as number] as number;
  const all = world.layout.places.group.reduce(
    (sum, group, lane) => sum + (world.society.groupSize[lane] as number) * exclusionOf(group),
    0,
  );
  const most = world.k[ONE_SIDED] as number;
  return Math.max(-most, Math.min(most, ((exclusionOf(target.group) - all) * most) / 25));
}
