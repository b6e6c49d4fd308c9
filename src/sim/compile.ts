import { INDICATORS, type IndicatorId, indicatorOf, PASSING } from '../model/indicators.ts';
import { READING_IDS } from '../model/readings.ts';
import { listCauses } from './cause.ts';
import { compileCombinations } from './compiled-combination.ts';
import { compileMeasure } from './compiled-measure.ts';
import { desk } from './desk.ts';
import { layOutFlows } from './flows.ts';
import { cellsOf, COUNTRY, INTERNATIONAL, type Layout, layOut } from './layout.ts';
import { compileLinks } from './links.ts';
import { entityOf } from './luck.ts';
import { noiseTable } from './noise-table.ts';
import { centralParameters } from './parameters.ts';
import { openSources, seenOf } from './seen.ts';
import { societyOf } from './society.ts';
import { timelineOf } from './timeline.ts';
import { tune } from './tuning.ts';
import type { Scratch, World } from './world.ts';
import type { CouncilMemberInput, StartsFrom, StartValues, WorldInput } from './world-input.ts';

const PERMANENT = 5;
const MEMBERS = 15;

const byId = <T extends { readonly id: string }>(a: T, b: T): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Sorts the places of a world by id, so that their order in a file changes nothing. */
function sorted(input: WorldInput): WorldInput {
  return {
    ...input,
    provinces: input.provinces.toSorted(byId),
    groups: input.groups.toSorted(byId),
    actors: input.actors.toSorted(byId),
  };
}

/** Compiles a country for the engine, with the model's numbers at their central values unless others are given. */
export function compile(unsorted: WorldInput, parameters: Float64Array = centralParameters()): World {
  const input = sorted(unsorted);
  const places: Layout['places'] = {
    country: [COUNTRY],
    international: [INTERNATIONAL],
    province: input.provinces.map(({ id }) => id),
    group: input.groups.map(({ id }) => id),
    actor: input.actors.map(({ id }) => id),
  };
  const layout = layOut(places);
  const causes = listCauses(input, places.actor);
  const society = societyOf(input);
  const start = fill(layout, (id) => startOf(input, id, 'start'));
  const reference = fill(layout, (id) => () => indicatorOf(id).reference.central);
  const entities = {
    country: Uint32Array.of(entityOf(COUNTRY)),
    international: Uint32Array.of(entityOf(INTERNATIONAL)),
    province: Uint32Array.from(places.province, entityOf),
    group: Uint32Array.from(places.group, entityOf),
    actor: Uint32Array.from(places.actor, entityOf),
  };
  const seen = seenOf({ layout, entities, society });
  const links = compileLinks({ input, layout, society, causes });
  const flows = layOutFlows(links, reference);
  const measureIndex = new Map(input.measures.map(({ id }, index) => [id, index]));
  const combinations = compileCombinations(layout, measureIndex);
  return {
    input,
    layout,
    society,
    start,
    baseline: baselineOf(input, layout, start),
    reference,
    entities,
    causes,
    links,
    flows,
    noise: noiseTable(layout, entities),
    timeline: timelineOf(input.timeline, layout, input.measures),
    seen,
    open: openSources(seen),
    measures: input.measures,
    measureIndex,
    compiled: input.measures.map((measure) => compileMeasure(measure, measureIndex)),
    combinations,
    council: fillCouncil(input.council),
    k: parameters,
    tuning: tune({ flows, layout }, parameters),
    scratch: scratchFor(layout, {
      measures: input.measures.length,
      combinations: combinations.length,
    }),
  };
}

interface Counts {
  readonly measures: number;
  readonly combinations: number;
}

function scratchFor({ cells }: Layout, { measures, combinations }: Counts): Scratch {
  return {
    next: desk.next.subarray(0, cells),
    readings: new Float64Array(READING_IDS.length),
    newest: new Uint16Array(cells),
    together: {
      since: new Uint16Array(measures),
      active: new Uint8Array(measures),
      combined: new Uint8Array(combinations),
    },
  };
}

type ByLane = (lane: number) => number;

function fill(layout: Layout, valuesOf: (id: IndicatorId) => ByLane): Float64Array {
  const cells = new Float64Array(layout.cells);
  for (const { id } of INDICATORS) {
    const value = valuesOf(id);
    cellsOf(layout, id).forEach((cell, lane) => {
      cells[cell] = value(lane);
    });
  }
  return cells;
}

/** Value of an indicator by lane: the place's own, else the country's, else the model's reference. */
function startOf(input: WorldInput, id: IndicatorId, which: keyof StartsFrom): ByLane {
  const { scope, reference } = indicatorOf(id);
  const owners: readonly StartsFrom[] =
    scope === 'province' ? input.provinces : scope === 'group' ? input.groups : scope === 'actor' ? input.actors : [];
  const given = (from: StartsFrom | undefined): number | undefined => (from?.[which] as StartValues | undefined)?.[id];
  return (lane) => given(owners[lane]) ?? given(input.country) ?? reference.central;
}

/** Baselines: as given, else the start, save that a shock always passes, and violence that nothing drives. */
function baselineOf(input: WorldInput, layout: Layout, start: Float64Array): Float64Array {
  const baseline = start.slice();
  for (const { id, scope, speed, reference } of INDICATORS) {
    const owners =
      scope === 'province' ? input.provinces : scope === 'group' ? input.groups : scope === 'actor' ? input.actors : [];
    cellsOf(layout, id).forEach((cell, lane) => {
      const given = owners[lane]?.baseline[id] ?? input.country.baseline[id];
      if (given !== undefined) baseline[cell] = given;
      else if (speed === 'shock') baseline[cell] = reference.central;
      else if (PASSING.includes(id)) baseline[cell] = Math.min(start[cell] as number, reference.central);
    });
  }
  return baseline;
}

/** A Council of fifteen: members the scenario leaves out lean neither way and have no stake. */
function fillCouncil(given: readonly CouncilMemberInput[]): CouncilMemberInput[] {
  const permanent = given.filter((member) => member.permanent);
  const elected = given.filter((member) => !member.permanent);
  const spare = (kind: string, count: number): CouncilMemberInput[] =>
    Array.from({ length: Math.max(0, count) }, (_, index) => ({
      id: `${kind}-${index + 1}`,
      permanent: kind === 'permanent',
      stance: 0,
      stake: 0,
      patronOf: null,
    }));
  return [
    ...permanent,
    ...spare('permanent', PERMANENT - permanent.length),
    ...elected,
    ...spare('elected', MEMBERS - Math.max(PERMANENT, permanent.length) - elected.length),
  ].toSorted(byId);
}
