import { INTRUSIVENESS } from '../model/intrusiveness.ts';
import type { Measure } from '../model/measures.ts';
import type { Options } from './decision.ts';
import { single, type View } from './indices.ts';
import { drawUniform, entityOf, type Luck, ruleOf } from './luck.ts';
import { k, valueOf } from './parameters.ts';
import { hasWorked, isRunning } from './run.ts';
import type { State } from './state.ts';
import type { World } from './world.ts';
import type { CouncilMemberInput } from './world-input.ts';

const VOTES = ruleOf('vote');
/** Votes in favour that a draft needs. */
export const VOTES_NEEDED = 9;
const N = {
  base: k('vote:base'),
  unity: k('vote:unity'),
  region: k('vote:region'),
  consent: k('vote:consent'),
  evidence: k('vote:evidence'),
  milder: k('vote:milder'),
  wording: k('vote:wording'),
  failing: k('vote:failing'),
  intrusiveness: k('vote:intrusiveness'),
  stake: k('vote:stake'),
  patron: k('vote:patron'),
  restraint: k('vote:restraint'),
  luck: k('vote:luck'),
  yesFrom: k('vote:yes-from'),
  noBelow: k('vote:no-below'),
  offer: k('vote:offer'),
  stance: k('vote:stance'),
  source: k('vote:evidence-source'),
  sourceMonths: k('vote:evidence-months'),
  milderSteps: k('vote:milder-steps'),
} as const;
const EVIDENCE = [
  'fact-finding-mission',
  'commission-of-inquiry',
  'human-rights-monitors',
  'observer-mission',
  'early-warning-support',
];
/** Length in months up to which a mandate counts as limited in time. */
export const SHORT_MONTHS = 12;

export const VOTE_CHOICES = ['yes', 'abstain', 'no'] as const;
export type VoteChoice = (typeof VOTE_CHOICES)[number];

/** How a member stands on a draft: its inclination, and the chances of each way of voting. */
export interface MemberStand {
  readonly member: CouncilMemberInput;
  readonly inclination: number;
  readonly yes: number;
  readonly no: number;
}

/** A draft before the Council: the measure, its terms, and the country as it stands or as it is believed to stand. */
export interface Draft {
  readonly measure: Measure;
  readonly options: Options;
  readonly state: State;
  readonly view: View;
}

export interface Vote {
  readonly votes: readonly { readonly member: string; readonly choice: VoteChoice }[];
  readonly adopted: boolean;
  /** Permanent members who voted no. */
  readonly vetoes: readonly string[];
}

/** What moves all members alike, as named pulls on an inclination from -1 to 1; the interface explains a vote by them. */
export function pullsOf({ measure, options, state, view }: Draft): Readonly<Record<string, number>> {
  const { k: n } = view.world;
  const pull = (place: number, size: number) => (n[place] as number) * size;
  return {
    base: n[N.base] as number,
    unity: pull(N.unity, (single(view, 'council-unity') - 50) / 50),
    region: pull(N.region, (single(view, 'regional-unity') - 50) / 50),
    consent: pull(N.consent, (single(view, 'host-consent') - 50) / 50),
    evidence: pull(N.evidence, evidenceFor(state, view)),
    milder: pull(N.milder, milderSteps(measure, state, view.world)),
    wording: pull(N.wording, wordingOf(options)),
    failing: pull(N.failing, state.regions['pillar-1'] === 'manifestly-failing' ? 1 : 0),
    intrusiveness: -pull(N.intrusiveness, valueOf(n, INTRUSIVENESS[measure.form])),
    offer: pull(N.offer, options.offer ?? 0),
  };
}

/** Facts on the table, 0 to 1: sources at work or lately so, weighed by the credibility of warnings. */
function evidenceFor(state: State, view: View): number {
  const { k: n } = view.world;
  const found = state.runs.filter((run) => {
    const isLate = state.month - run.endsIn > (n[N.sourceMonths] as number);
    return hasWorked(run) && !isLate && EVIDENCE.includes((view.world.measures[run.measure] as Measure).id);
  });
  return Math.min(1, (n[N.source] as number) * found.length) * Math.min(1, single(view, 'warning-credibility') / 60);
}

/** Gentler steps already tried, 0 to 1 (A/66/874 §54, §56). */
function milderSteps(measure: Measure, state: State, world: World): number {
  const own = valueOf(world.k, INTRUSIVENESS[measure.form]);
  const tried = state.runs.filter((run) => {
    const other = world.measures[run.measure] as Measure;
    return hasWorked(run) && other.pillar !== 1 && valueOf(world.k, INTRUSIVENESS[other.form]) < own;
  });
  return Math.min(1, tried.length / (world.k[N.milderSteps] as number));
}

/** How clear a mandate is, 0 to 1: goal, length and review (A/69/981 §43). */
function wordingOf({ goal, months, review }: Options): number {
  const parts = [(goal ?? '').trim() !== '', months !== undefined && months <= SHORT_MONTHS, review !== undefined];
  return parts.filter(Boolean).length / parts.length;
}

/** Where every member stands on a draft. */
export function standsOn(draft: Draft): MemberStand[] {
  const pulls = Object.values(pullsOf(draft)).reduce((sum, pull) => sum + pull, 0);
  return draft.view.world.council.map((member) => standOf(draft, member, pulls));
}

/** What moves one member alone, as named pulls on its inclination. */
export function ownPullsOf(
  { measure, state, view }: Draft,
  member: CouncilMemberInput,
): Readonly<Record<string, number>> {
  const { k: n } = view.world;
  const intrusiveness = valueOf(n, INTRUSIVENESS[measure.form]);
  const restrained = member.permanent && isRestrained(state, view.world);
  return {
    stance: member.stance * (n[N.stance] as number),
    stake: -(member.stake * intrusiveness * (n[N.stake] as number)),
    patron: member.patronOf === null ? 0 : -((n[N.patron] as number) * intrusiveness),
    restraint: restrained ? (n[N.restraint] as number) : 0,
  };
}

function standOf(draft: Draft, member: CouncilMemberInput, pulls: number): MemberStand {
  const { k: n } = draft.view.world;
  const own = Object.values(ownPullsOf(draft, member)).reduce((sum, pull) => sum + pull, 0);
  const inclination = pulls + own;
  const luck = n[N.luck] as number;
  const above = (limit: number) => Math.max(0, Math.min(1, (inclination + luck - limit) / (2 * luck)));
  return { member, inclination, yes: above(n[N.yesFrom] as number), no: 1 - above(n[N.noBelow] as number) };
}

const isRestrained = (state: State, world: World): boolean =>
  state.runs.some((run) => isRunning(run) && (world.measures[run.measure] as Measure).id === 'veto-restraint-compact');

/** Chance that a draft is adopted: nine of fifteen in favour and no permanent member against. */
export function chanceOfAdoption(stands: readonly MemberStand[]): number {
  let counts = [1];
  for (const { member, yes, no } of stands) {
    const other = 1 - yes - (member.permanent ? no : 0);
    const next = Array.from({ length: counts.length + 1 }, () => 0);
    counts.forEach((chance, count) => {
      next[count] = (next[count] as number) + chance * other;
      next[count + 1] = (next[count + 1] as number) + chance * yes;
    });
    counts = next;
  }
  return counts.slice(VOTES_NEEDED).reduce((sum, chance) => sum + chance, 0);
}

/** Puts a draft to the vote: each member by its own luck, under the attempt. */
export function voteOn(stands: readonly MemberStand[], luck: Luck, attempt: number): Vote {
  const votes = stands.map(({ member, yes, no }) => {
    const drawn = drawUniform(luck, VOTES, entityOf(member.id), attempt);
    const choice: VoteChoice = drawn < yes ? 'yes' : drawn >= 1 - no ? 'no' : 'abstain';
    return { member, choice };
  });
  const vetoes = votes
    .filter(({ member, choice }) => member.permanent && choice === 'no')
    .map(({ member }) => member.id);
  const inFavour = votes.filter(({ choice }) => choice === 'yes').length;
  return {
    votes: votes.map(({ member, choice }) => ({ member: member.id, choice })),
    adopted: inFavour >= VOTES_NEEDED && vetoes.length === 0,
    vetoes,
  };
}
