import type { Measure } from '../model/measures.ts';
import type { Readings } from '../model/readings.ts';
import type { StageId } from '../model/stages.ts';
import { type Hurdle, oddsOf } from '../sim/authorise.ts';
import type { Decision, Options, Take } from '../sim/decision.ts';
import { nameReadings } from '../sim/indices.ts';
import { type Price, priceOf, type Refusal, upkeepOf } from '../sim/refuse.ts';
import { isActive, type Run } from '../sim/run.ts';
import { readingsOf } from '../sim/state.ts';
import { type Asked, type Petition, type Pull, pullsOn } from '../sim/petition.ts';
import { type Draft as CouncilDraft, type MemberStand, ownPullsOf, pullsOf, standsOn } from '../sim/vote.ts';
import { areMonthsOver, type Exercise } from './document.ts';
import { knownState, knownValues, stateForOdds } from './known.ts';
import { leftAfter, refuseBeside, refuseIn, settleDrawn, without } from './turn.ts';

export type { Change } from './changes.ts';

/** The terms that stand: those of the last rewording, or the first. */
export const termsOf = ({ options, rewordings }: Take): Options => rewordings.at(-1) ?? options;

function measureOf({ world }: Pick<Exercise, 'world'>, { measure }: Pick<Take, 'measure'>): Measure {
  const found = world.measures[world.measureIndex.get(measure) ?? -1];
  if (found === undefined) throw new RangeError(`the scenario has no measure "${measure}"`);
  return found;
}

/** Chances of a measure with those who must agree. */
export interface Odds {
  /** Of passing every hurdle, 0 to 1. */
  readonly all: number;
  readonly hurdles: readonly { readonly hurdle: Hurdle; readonly chance: number }[];
}

/** The odds of a measure as the team can know them. Throws on a measure that the scenario does not have. */
export const oddsFor = (exercise: Exercise, take: Take): Odds => oddsOf(petitionOf(exercise, take));

/** What whoever must agree looks at, as the team can know it. */
function petitionOf(exercise: Exercise, take: Take): Petition {
  measureOf(exercise, take);
  const state = stateForOdds(exercise);
  return { world: exercise.world, state, value: knownValues(exercise), take, options: termsOf(take) };
}

/** What pulls on the answer of one who is asked, as the team can know it. */
export const pullsOnFor = (exercise: Exercise, take: Take, asked: Asked): readonly Pull[] =>
  pullsOn(petitionOf(exercise, take), asked);

/** What a measure costs in the month in which it is taken. Throws on a measure that the scenario does not have. */
export function priceFor(exercise: Exercise, take: Take): Price {
  measureOf(exercise, take);
  return priceOf(exercise.world, exercise.state, take);
}

/** What the close of the open month will take for what is on its way or at work, once planned stops are made. */
export function upkeepFor(exercise: Exercise): Price {
  const { world, month } = exercise;
  const { state } = settleDrawn(exercise, { ...exercise.draft, submitted: [] });
  const total = { political: 0, financial: 0 };
  for (const run of state.runs) {
    const share = shareOfUpkeep(run, month);
    const { political, financial } = upkeepOf(world, world.measures[run.measure] as Measure);
    total.political += share * political;
    total.financial += share * financial;
  }
  return total;
}

/** Share of its upkeep that a run costs at the close of a month: half while it is prepared, nothing once it is over. */
export function shareOfUpkeep(run: Pick<Run, 'phase' | 'startsIn' | 'endsIn'>, month: number): number {
  if (!isActive(run)) return 0;
  if (month < run.startsIn) return 0.5;
  return month < run.endsIn ? 1 : 0;
}

/** What is left of political capital and budget once everything planned this month is paid for. */
export const leftAfterPlan = (exercise: Exercise): Price =>
  leftAfter(exercise, settleDrawn(exercise, exercise.draft), exercise.draft);

/**
 * Why a decision cannot be taken beside the rest of the plan, or null when it can. A decision that stands in the plan
 * is asked about as such; one that was drawn stands.
 */
export function refusalFor(exercise: Exercise, decision: Decision): Refusal | null {
  const planned = exercise.draft.planned.find((one) => one.decision === decision);
  if (planned === undefined) return refuseBeside(exercise, exercise.draft, decision);
  if (planned.attempts.length > 0) return null;
  return refuseBeside(exercise, without(exercise.draft, planned.id), decision);
}

/** What is put to the Council, as the team can know it. */
function councilDraftOf(exercise: Exercise, take: Take): CouncilDraft {
  return {
    measure: measureOf(exercise, take),
    options: termsOf(take),
    state: stateForOdds(exercise),
    view: { world: exercise.world, value: knownValues(exercise) },
  };
}

/** Where the members of the Council stand on a draft, as the team can know it. */
export const standsFor = (exercise: Exercise, take: Take): readonly MemberStand[] =>
  standsOn(councilDraftOf(exercise, take));

/** What moves all members alike on a draft, by name, as the team can know it. */
export const pullsFor = (exercise: Exercise, take: Take): Readonly<Record<string, number>> =>
  pullsOf(councilDraftOf(exercise, take));

/** What moves each member of the Council alone on a draft, by its id and by name, as the team can know it. */
export function ownPullsFor(exercise: Exercise, take: Take): ReadonlyMap<string, Readonly<Record<string, number>>> {
  const draft = councilDraftOf(exercise, take);
  return new Map(exercise.world.council.map((member) => [member.id, ownPullsOf(draft, member)]));
}

/** For every measure why it cannot be taken now by its first actor for the whole country, or null when it can. */
export function availability(exercise: Exercise): ReadonlyMap<string, Refusal | null> {
  const { world, draft } = exercise;
  const settled = settleDrawn(exercise, draft);
  return new Map(
    world.measures.map((measure) => {
      const refusals = measure.actors.map((actor) => refuseIn(world, { settled, draft }, takeBy(measure, actor)));
      return [measure.id, refusals.includes(null) ? null : (refusals[0] ?? null)];
    }),
  );
}

/** A measure taken by an actor for the whole country, on the usual terms. */
export const takeBy = ({ id }: Measure, actor: Take['actor']): Take => ({
  kind: 'take',
  measure: id,
  actor,
  target: { country: true },
  options: {},
  reason: '',
  rewordings: [],
});

/** What the ladder and the regions would read now: as believed, or as it is when knowledge is open. */
export function believedReadings(exercise: Exercise): Readings {
  return nameReadings(readingsOf(exercise.world, knownState(exercise), undefined, areMonthsOver(exercise)));
}

/** The stage at which a province stands by itself, as the team can know it. Throws on an unknown province. */
export function believedLocalReading({ world, local }: Exercise, province: string): StageId {
  const standing = local[world.layout.places.province.indexOf(province)];
  if (standing === undefined) throw new RangeError(`no province "${province}"`);
  return standing.stage;
}
