import { pullsOnFor } from '../../exercise/ask.ts';
import type { Exercise } from '../../exercise/document.ts';
import { isIndicatorId } from '../../model/indicators.ts';
import { cellsOf } from '../../sim/layout.ts';
import type { Take } from '../../sim/decision.ts';
import type { Hurdle } from '../../sim/authorise.ts';
import type { Asked, Pull } from '../../sim/petition.ts';
import { actorName, indicatorShort } from '../../words/model-words.ts';
import { m } from '../../words/paraglide/messages.js';
import { indicatorRow } from '../model-links.ts';
import { roundBy, roundError } from '../month/figures.ts';
import { countryName } from '../scenario-words.ts';

/** Something that speaks for or against a yes, as the team believes. */
export interface PullRow {
  readonly id: Pull['by'];
  readonly name: string;
  /** What is known of it, where it is an indicator. */
  readonly known: string;
  /** Share of chance that it adds or takes. */
  readonly size: number;
  /** Row of the model that tells about it. */
  readonly row: string;
}

/** Share of chance below which something says nothing. */
const FELT = 0.005;

/** Who is asked, by the hurdle. */
export function askedName(hurdle: Hurdle, take: Take, exercise: Exercise): string {
  if (hurdle === 'request') return actorName(take.actor);
  const country = countryName(exercise.scenario);
  const words: Readonly<Record<Exclude<Hurdle, 'request'>, () => string>> = {
    'host-consent': () => m['asking.who-government']({ country }),
    'regional-mandate': m['asking.who-regional'],
    'security-council': m['asking.who-council'],
  };
  return words[hurdle]();
}

/** What speaks for and against a yes: where whoever is asked begins, then the weightiest first. */
export function pullRows(exercise: Exercise, take: Take, asked: Asked): PullRow[] {
  const pulls = pullsOnFor(exercise, take, asked);
  const felt = pulls.filter(({ by, size }) => by === 'leaning' || Math.abs(size) >= FELT);
  return felt
    .toSorted((a, b) => Number(b.by === 'leaning') - Number(a.by === 'leaning') || Math.abs(b.size) - Math.abs(a.size))
    .map(({ by, size }) => ({ id: by, name: nameOf(by), known: knownWords(exercise, by), size, row: rowOf(by) }));
}

const OTHERS: Readonly<Record<'leaning' | 'intrusiveness' | 'trust' | 'offer', () => string>> = {
  leaning: m['asking.pull-leaning'],
  intrusiveness: m['asking.pull-intrusiveness'],
  trust: m['asking.pull-trust'],
  offer: m['asking.pull-offer'],
};

const nameOf = (by: Pull['by']): string => (by in OTHERS ? OTHERS[by as keyof typeof OTHERS]() : indicatorShort(by));

const rowOf = (by: Pull['by']): string => indicatorRow(by) ?? 'requests';

/** The value of a country's or the world's indicator as exactly as its error allows; nothing for the mean of places. */
function knownWords({ world, state, settings }: Exercise, by: Pull['by']): string {
  if (!isIndicatorId(by)) return '';
  const [cell, ...others] = cellsOf(world.layout, by);
  if (cell === undefined || others.length > 0) return '';
  if (settings.knowledge === 'open') return m['asking.known']({ value: Math.round(state.value[cell] ?? 0) });
  const [value, error] = [state.belief.value[cell] ?? 0, state.belief.error[cell] ?? 0];
  return m['asking.believed']({ value: roundBy(value, error), error: roundError(error) });
}

/** The one thing that weighed most towards the answer that came, in a sentence; how close it was where nothing did. */
export function reasonGiven(rows: readonly PullRow[], passed: boolean): string {
  const towards = rows.filter(({ id, size }) => id !== 'leaning' && (passed ? size > FELT : size < -FELT));
  const [most] = towards.toSorted((a, b) => Math.abs(b.size) - Math.abs(a.size));
  if (most === undefined) return passed ? m['asking.said-yes']() : m['asking.said-no']();
  const name = most.name;
  return passed ? m['asking.said-yes-for']({ name }) : m['asking.said-no-for']({ name });
}
