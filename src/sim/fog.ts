import { takeIn, widen } from './belief.ts';
import { type Draft, sightOf } from './draft.ts';
import { Heard } from './heard.ts';
import { nameOf } from './layout.ts';
import { hearMeasures } from './measure-sources.ts';
import { openDraft } from './open-sources.ts';
import { k } from './parameters.ts';
import { CONFIDENCES, type Confidence, type Report } from './report.ts';
import type { State } from './state.ts';
import type { World } from './world.ts';

const AGREEMENT = k('fog:agreement');
const SURE = 6;
const UNSURE = 12;

/** The reports of a month, from public sources and running measures, each taken into the team's belief. */
export function observe(world: World, state: State): Report[] {
  const reports: Report[] = [];
  takeInAll(world, state, reports);
  return reports;
}

/** Takes the reports of a month into belief, for whoever follows belief alone: the same as `observe`, but quicker. */
export const learn = (world: World, state: State): void => takeInAll(world, state, null);

/** Public estimates first, by cell, then measures in the order in which they were taken. */
function takeInAll(world: World, state: State, reports: Report[] | null): void {
  widen(world, state.belief);
  const sight = sightOf(world, state);
  const heard = new Heard(world.scratch.newest);
  hearMeasures(sight, heard);
  const own = heard.drafts.length;
  for (const source of world.open) {
    const draft = openDraft(sight, source);
    if (draft === null) continue;
    publish(world, state, { draft, confirmed: heard.confirms(draft) }, reports);
    if (heard.isHeardOf(draft.cell)) heard.add(draft);
  }
  for (let place = 0; place < own; place += 1) {
    const draft = heard.drafts[place] as Draft;
    publish(world, state, { draft, confirmed: heard.confirms(draft) }, reports);
  }
}

interface Weighed {
  readonly draft: Draft;
  readonly confirmed: boolean;
}

function publish(world: World, state: State, { draft, confirmed }: Weighed, reports: Report[] | null): void {
  const { cell, value, asOf } = draft;
  const { belief, month } = state;
  const error = draft.error * (confirmed ? (world.k[AGREEMENT] as number) : 1);
  const before = belief.value[cell] as number;
  takeIn({ world, belief, month }, cell, { value, error, asOf });
  if (reports === null) return;
  const { source, oneSided } = draft;
  const { indicator, place } = nameOf(world.layout, cell);
  reports.push({
    id: `${month}/${source}/${indicator}@${place}`,
    month,
    source,
    indicator,
    place,
    value,
    error,
    asOf,
    confidence: confidenceOf(draft.error, confirmed),
    oneSided,
    confirmed,
    before,
    after: belief.value[cell] as number,
  });
}

/** Confidence by stated error, a step higher when another source agrees. */
function confidenceOf(error: number, confirmed: boolean): Confidence {
  const step = error <= SURE ? 2 : error <= UNSURE ? 1 : 0;
  return CONFIDENCES[Math.min(2, step + (confirmed ? 1 : 0))] as Confidence;
}
