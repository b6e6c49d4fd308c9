import { ownPullsFor, standsFor } from '../../exercise/ask.ts';
import type { Exercise } from '../../exercise/document.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Take } from '../../sim/decision.ts';
import type { MemberStand, Vote } from '../../sim/vote.ts';
import { m } from '../../words/paraglide/messages.js';
import { local, placeName } from '../scenario-words.ts';

export const STANCES = ['yes', 'open', 'abstain', 'no', 'veto'] as const;
/** How a member voted or is likely to; a veto is the no of a permanent member. */
export type Stance = (typeof STANCES)[number];

/** A member of the Council as a picture of it shows one. */
export interface Seat {
  readonly id: string;
  readonly name: string;
  /** A letter or number that stands beside its mark. */
  readonly short: string;
  readonly isPermanent: boolean;
  readonly stance: Stance;
  /** Chances of each way of voting, 0 to 1, as believed; null once it has voted. */
  readonly chances: Pick<MemberStand, 'yes' | 'no'> | null;
  /** What moves this member alone, the weightiest first. */
  readonly reasons: readonly string[];
}

/** Chance from which a way of voting is likely. */
const LIKELY = 0.5;

/** Where the members stand on a draft as the team believes, those most in favour first. */
export function seatsFor(exercise: Exercise, take: Take): Seat[] {
  const { scenario } = exercise;
  const stands = standsFor(exercise, take);
  const own = ownPullsFor(exercise, take);
  const names = namesOf(
    stands.map(({ member }) => member.id),
    scenario,
  );
  return stands
    .toSorted((a, b) => b.inclination - a.inclination)
    .map(({ member: { id, permanent, patronOf }, yes, no }, place) => ({
      id,
      ...shortly(names.get(id) ?? id, place),
      isPermanent: permanent,
      stance: stanceOf({ yes, no }, permanent),
      chances: { yes, no },
      reasons: reasonsOf(own.get(id) ?? {}, patronOf, scenario),
    }));
}

function stanceOf({ yes, no }: Pick<MemberStand, 'yes' | 'no'>, isPermanent: boolean): Stance {
  if (yes >= LIKELY) return 'yes';
  if (no >= LIKELY) return isPermanent ? 'veto' : 'no';
  return 1 - yes - no >= LIKELY ? 'abstain' : 'open';
}

const ORDER: readonly Stance[] = ['yes', 'abstain', 'no', 'veto'];

/** How the members voted: in favour first, vetoes last. */
export function seatsOfVote({ votes, vetoes }: Vote, scenario: Scenario): Seat[] {
  const names = namesOf(
    votes.map(({ member }) => member),
    scenario,
  );
  return votes
    .map(({ member, choice }): Omit<Seat, 'short'> => {
      const known = scenario.council?.members.find(({ id }) => id === member);
      return {
        id: member,
        name: names.get(member) ?? member,
        isPermanent: known?.permanent === true,
        stance: vetoes.includes(member) ? 'veto' : choice,
        chances: null,
        reasons: known?.patronOf === undefined ? [] : [patronWords(known.patronOf, scenario)],
      };
    })
    .toSorted(
      (a, b) => ORDER.indexOf(a.stance) - ORDER.indexOf(b.stance) || Number(b.isPermanent) - Number(a.isPermanent),
    )
    .map((seat, place) => ({ ...seat, ...shortly(seat.name, place) }));
}

/** Names of members by id. Those whom the scenario does not name are numbered. */
export function namesOf(ids: readonly string[], scenario: Scenario): ReadonlyMap<string, string> {
  let unnamed = 0;
  return new Map(
    ids.map((id) => {
      const name = local(scenario.council?.members.find((one) => one.id === id)?.name);
      if (name === '') unnamed += 1;
      return [id, name === '' ? m['decide.member']({ number: unnamed }) : name];
    }),
  );
}

const MOST_LETTERS = 2;

/** The last word of a name where that is short, as in "Permanent member A"; else the place in the row. */
function shortly(name: string, place: number): Pick<Seat, 'name' | 'short'> {
  const last = name.split(' ').at(-1) ?? '';
  return { name, short: last.length <= MOST_LETTERS ? last : String(place + 1) };
}

const FELT = 0.05;

const patronWords = (actor: string, scenario: Scenario): string =>
  m['asking.reason-patron']({ actor: placeName(actor, scenario) });

/** What moves one member, in words, the weightiest first. */
function reasonsOf(pulls: Readonly<Record<string, number>>, patronOf: string | null, scenario: Scenario): string[] {
  const words: Readonly<Record<string, (size: number) => string>> = {
    stance: (size) => (size > 0 ? m['asking.reason-for']() : m['asking.reason-against']()),
    stake: () => m['asking.reason-stake'](),
    patron: () => patronWords(patronOf ?? '', scenario),
    restraint: () => m['asking.reason-restraint'](),
  };
  return Object.entries(pulls)
    .filter(([, size]) => Math.abs(size) >= FELT)
    .toSorted(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .map(([name, size]) => words[name]?.(size) ?? name);
}
