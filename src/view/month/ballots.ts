import type { Scenario } from '../../scenario/schema.ts';
import type { Vote, VoteChoice } from '../../sim/vote.ts';
import { namesOf } from '../authorisation/council-seats.ts';

/** How a member of the Council voted. */
export interface Ballot {
  readonly id: string;
  readonly name: string;
  readonly choice: VoteChoice;
  readonly isPermanent: boolean;
  readonly isVeto: boolean;
}

/** The votes of all members, permanent ones first. Members whom the scenario does not name are numbered. */
export function ballotsOf({ votes, vetoes }: Vote, scenario: Scenario): Ballot[] {
  const names = namesOf(
    votes.map(({ member }) => member),
    scenario,
  );
  return votes
    .map(({ member, choice }): Ballot => ({
      id: member,
      name: names.get(member) ?? member,
      choice,
      isPermanent: scenario.council?.members.find(({ id }) => id === member)?.permanent === true,
      isVeto: vetoes.includes(member),
    }))
    .toSorted((a, b) => Number(b.isPermanent) - Number(a.isPermanent) || a.name.localeCompare(b.name));
}
