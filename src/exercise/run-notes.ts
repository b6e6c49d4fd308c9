import type { Measure } from '../model/measures.ts';
import type { Run } from '../sim/run.ts';
import type { State } from '../sim/state.ts';
import type { World } from '../sim/world.ts';
import type { RunNote } from './document.ts';

/** Name of a run: a measure that was taken again has another, while what the first did still fades. */
export const runName = ({ key, decidedIn }: Pick<RunNote, 'key' | 'decidedIn'>): string => `${key}#${decidedIn}`;

/** The runs as they stand. A run that is as it was keeps its note, so that a long record holds each only once. */
export function noteRuns(world: World, { runs }: State, before: readonly RunNote[]): RunNote[] {
  const earlier = new Map(before.map((note) => [runName(note), note]));
  return runs.map((run) => {
    const known = earlier.get(runName(run));
    return known !== undefined && isSame(known, run) ? known : noteRun(world, run);
  });
}

const isSame = (note: RunNote, { phase, endsIn }: Run): boolean => note.phase === phase && note.endsIn === endsIn;

function noteRun(
  world: World,
  { key, measure, actor, target, phase, decidedIn, startsIn, endsIn, strands }: Run,
): RunNote {
  const actsFrom = strands.threads.reduce((first, { begins }) => Math.min(first, begins), Infinity);
  return {
    key,
    measure: (world.measures[measure] as Measure).id,
    actor,
    target,
    phase,
    decidedIn,
    startsIn,
    actsFrom: actsFrom === Infinity ? startsIn : actsFrom,
    endsIn,
  };
}
