import type { Decision, Take } from '../../sim/decision.ts';
import type { Standpoint } from './standpoint.ts';

/** What a team may do in the open month. */
export interface LivePlan {
  /** Decisions whose outcome is open: whoever must agree is asked in every run. */
  readonly decisions: readonly Decision[];
  /** Measures that were agreed to already this month: they begin in every run. What was turned down stands nowhere. */
  readonly granted: readonly Take[];
}

/** One way to go on from a standpoint, and the name under which the picture shows it. */
export interface LiveArm extends LivePlan {
  readonly id: string;
}

/**
 * What all arms share: where they start, and by which luck and numbers of the model they go on. From the same ground an
 * arm comes to the same runs, whatever it is set beside. Plain data that may be posted to a worker.
 */
export interface Ground {
  readonly standpoint: Standpoint;
  /** Drawn from a seed of its own, never from that of the exercise. */
  readonly seed: string;
  readonly parameters: 'central' | 'drawn';
}

/** What a live forecast is asked for. */
export interface LiveRequest extends Ground {
  readonly runs: number;
  /** Arms to set side by side, under common luck. */
  readonly arms: readonly LiveArm[];
  /** The arm `with` less one of its decisions each, in the order of the plan, and how many runs they get. */
  readonly less: readonly LiveArm[];
  readonly lessRuns: number;
}

/** Names of the arm that decides nothing new and of the plan in hand. */
export const WITHOUT = 'without';
export const WITH = 'with';

/** Runs of a live forecast, and of each arm that leaves a measure out. */
const RUNS = 500;
const LESS_RUNS = 250;
const SEED = 'live forecast';

/** What a live forecast is made from; only the standpoint and the plan must be given. */
export interface LiveQuestion {
  readonly standpoint: Standpoint;
  readonly plan: LivePlan;
  /** Other plans to compare, by name; at most four. */
  readonly drafts?: readonly LiveArm[];
  /** Whether to work out what each measure of the plan adds. */
  readonly adds?: boolean;
  readonly runs?: number;
  readonly lessRuns?: number;
  readonly seed?: string;
  readonly parameters?: Ground['parameters'];
}

export const MOST_DRAFTS = 4;

/** The request for a question. Throws on more than four drafts, on two arms of one name, and without any run. */
export function liveRequest(question: LiveQuestion): LiveRequest {
  const { standpoint, plan, adds = false, runs = RUNS, lessRuns = LESS_RUNS } = question;
  const { seed = SEED, parameters = 'drawn' } = question;
  if (!Number.isInteger(runs) || runs < 1) throw new RangeError(`${runs} runs`);
  const less = adds ? withoutEach(plan) : [];
  const arms = armsOf(question);
  return { standpoint, seed, runs, parameters, arms, less, lessRuns: Math.min(runs, lessRuns) };
}

function armsOf({ plan, drafts = [] }: LiveQuestion): LiveArm[] {
  if (drafts.length > MOST_DRAFTS) throw new RangeError(`${drafts.length} drafts, at most ${MOST_DRAFTS}`);
  const inHand = partsOf(plan).length === 0 ? [] : [{ id: WITH, ...plan }];
  const arms = [{ id: WITHOUT, decisions: [], granted: [] }, ...inHand, ...drafts];
  if (new Set(arms.map(({ id }) => id)).size < arms.length) throw new RangeError('two arms of one name');
  return arms;
}

/** Everything that a plan decides, in order: open decisions, then what was agreed to. */
export const partsOf = ({ decisions, granted }: LivePlan): Decision[] => [...decisions, ...granted];

function withoutEach({ decisions, granted }: LivePlan): LiveArm[] {
  const except = <T>(list: readonly T[], left: T): T[] => list.filter((one) => one !== left);
  return partsOf({ decisions, granted }).map((left, index) => ({
    id: `less/${index + 1}`,
    decisions: except<Decision>(decisions, left),
    granted: except<Decision>(granted, left) as Take[],
  }));
}

/** Whether two requests stand on the same ground and want as many runs, so that arms of the one serve the other. */
export const isSameGround = (a: LiveRequest, b: LiveRequest): boolean =>
  a.standpoint === b.standpoint && a.seed === b.seed && a.parameters === b.parameters && a.runs === b.runs;

/** Names an arm by all that decides what comes of it; neither its name nor why something was decided does. */
export const armKey = ({ decisions, granted }: LivePlan): string =>
  JSON.stringify([decisions, granted], (field, value: unknown) => (field === 'reason' ? '' : value));
