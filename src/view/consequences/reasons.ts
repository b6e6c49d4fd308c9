import type { Citation } from '../../model/citation.ts';
import { COMBINATIONS } from '../../model/combinations.ts';
import { influenceId, INFLUENCES } from '../../model/influences.ts';
import { TRIGGERS } from '../../model/triggers.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { World } from '../../sim/world.ts';
import { causeKindWords, combinationMeaning, influenceReason, triggerMeaning } from '../../words/model-words.ts';
import { m } from '../../words/paraglide/messages.js';
import type { AccountRow } from '../charts/flow.ts';
import { measureWordsIn } from '../scenario-words.ts';

/** Why a cause moved something, and on what that rests. */
export interface Reason {
  readonly text: string;
  readonly basis: readonly Citation[];
  /** True where the link is an assumption of the model. */
  readonly isAssumed: boolean;
}

const said = (text: string, basis: readonly Citation[] | 'assumed' = []): Reason =>
  basis === 'assumed' ? { text, basis: [], isAssumed: true } : { text, basis, isAssumed: false };

type Give = (id: string, world: World, scenario: Scenario) => Reason;

const GIVERS: Readonly<Partial<Record<AccountRow['cause']['kind'], Give>>> = {
  measure: (id, world, scenario) => {
    const measure = world.measures[world.measureIndex.get(id) ?? -1];
    return said(measureWordsIn(id, scenario).summary, measure?.basis);
  },
  influence: (id) => {
    const [from = '', to = ''] = id.split('>');
    return said(influenceReason(from, to), INFLUENCES.find((row) => influenceId(row) === id)?.basis);
  },
  combination: (id) => said(combinationMeaning(id), COMBINATIONS.find((row) => row.id === id)?.basis),
  trigger: (id) => said(triggerMeaning(id), TRIGGERS.find((row) => row.id === id)?.basis),
  'not-known': () => said(m['consequences.not-known-reason']()),
};

/** The reason that the model or the scenario gives for a row of an account. */
export function reasonFor({ cause: { kind, id } }: AccountRow, world: World, scenario: Scenario): Reason {
  const give = GIVERS[kind];
  return give === undefined ? said(causeKindWords(kind).meaning) : give(id, world, scenario);
}
