import type { Scenario } from '../../scenario/schema.ts';
import type { Vote, VoteChoice } from '../../sim/vote.ts';
import { m } from '../../words/paraglide/messages.js';
import { local } from '../scenario-words.ts';

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
  const members = scenario.council?.members ?? [];
  let unnamed = 0;
  return votes
    .map(({ member, choice }): Ballot => {
      const known = members.find(({ id }) => id === member);
      const name = local(known?.name);
      if (name === '') unnamed += 1;
      return {
        id: member,
        name: name === '' ? m['decide.member']({ number: unnamed }) : name,
        choice,
        isPermanent: known?.permanent === true,
        isVeto: vetoes.includes(member),
      };
    })
    .toSorted((a, b) => Number(b.isPermanent) - Number(a.isPermanent) || a.name.localeCompare(b.name));
}
