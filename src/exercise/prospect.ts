import type { Measure } from '../model/measures.ts';
import { oddsOf } from '../sim/authorise.ts';
import type { Take } from '../sim/decision.ts';
import { effectFactor } from '../sim/modifiers.ts';
import type { Petition } from '../sim/petition.ts';
import type { Run } from '../sim/run.ts';
import { strandsOf } from '../sim/strands.ts';
import { standsOn } from '../sim/vote.ts';
import { termsOf } from './ask.ts';
import type { Exercise } from './document.ts';
import { knownValues, stateForOdds } from './known.ts';

/** How a decision would fare with those who must agree. */
export interface Prospect {
  /** Chance of passing every hurdle, 0 to 1, all else being equal. */
  readonly odds: number;
  /** Members of the Council expected in favour, on average; null where it does not vote. */
  readonly inFavour: number | null;
}

/** A country as it stands, or as it would. */
type Standing = Pick<Petition, 'state' | 'value'>;

/** How a decision would fare now, as the team can know it. */
export const prospectOf = (exercise: Exercise, take: Take): Prospect =>
  prospectIn(exercise, take, { state: stateForOdds(exercise), value: knownValues(exercise) });

/** How it would fare if another measure were at work and had moved what it is meant to move. */
export const prospectAfter = (exercise: Exercise, take: Take, first: Take): Prospect =>
  prospectIn(exercise, take, standingAfter(exercise, first));

function prospectIn({ world }: Exercise, take: Take, { state, value }: Standing): Prospect {
  const options = termsOf(take);
  const { all, hurdles } = oddsOf({ world, state, value, take, options });
  if (!hurdles.some(({ hurdle }) => hurdle === 'security-council')) return { odds: all, inFavour: null };
  const measure = world.measures[world.measureIndex.get(take.measure) as number] as Measure;
  const stands = standsOn({ measure, options, state, view: { world, value } });
  return { odds: all, inFavour: stands.reduce((sum, { yes }) => sum + yes, 0) };
}

function standingAfter(exercise: Exercise, first: Take): Standing {
  const { world } = exercise;
  const run = runOf(exercise, first);
  const known = knownValues(exercise);
  const value = known.slice();
  for (const { rule, from, to, points, effect } of run.strands.threads) {
    if (rule !== 0) continue;
    for (let strand = from; strand < to; strand += 1) {
      const cell = run.strands.cells[strand] as number;
      const factor = effectFactor({ world, value: known }, run, effect, world.layout.laneAt[cell] as number);
      const moved = (value[cell] as number) + points * (run.strands.weights[strand] as number) * factor;
      value[cell] = Math.max(0, Math.min(100, moved));
    }
  }
  const state = stateForOdds(exercise);
  return { state: { ...state, runs: [...state.runs, run] }, value };
}

/** A run of a measure as if it were at work this month. */
function runOf({ world, month }: Exercise, { measure, actor, target, options }: Take): Run {
  const place = world.measureIndex.get(measure) as number;
  const row = world.measures[place] as Measure;
  const months = Math.max(1, row.durationMonths.central);
  return {
    key: 'expected',
    measure: place,
    actor,
    target,
    options,
    decidedIn: month,
    startsIn: month,
    endsIn: month + months,
    months,
    phase: 'running',
    strands: strandsOf(world, row, target, month),
    watches: new Uint16Array(),
    luck: new Float64Array(),
    firedRules: 0,
  };
}
