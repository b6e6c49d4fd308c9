import { stageName } from '../../words/model-words.ts';
import { m } from '../../words/paraglide/messages.js';
import { confidenceName } from '../../words/model-words.ts';
import { roundBy } from '../month/figures.ts';
import type { LabelNote } from './labels.ts';
import { isMarkedFled, type ProvinceFacts } from './province-facts.ts';

const CLAUSE = /[,;:(]| and | with | for | of | to /;
const SHORT = 22;

/** The lines under a province's name on the map: stage, who is at work there, who has fled. */
export function linesOf(facts: ProvinceFacts): LabelNote[] {
  const [first, ...others] = facts.presence;
  const presence =
    first === undefined
      ? []
      : [{ text: presenceText(first.measure, first.since, others.length), mark: 'presence' as const }];
  const flight = isMarkedFled(facts) ? [{ text: fledText(facts), mark: 'flight' as const }] : [];
  return [{ text: stageName(facts.stage), mark: null }, ...presence, ...flight];
}

function presenceText(name: string, since: number, others: number): string {
  if (others > 0) return m['map.at-work-many']({ count: others + 1 });
  return m['map.at-work']({ name: brief(name), month: since });
}

/** The head of a measure's name, for a map. */
function brief(name: string): string {
  const [head = name] = name.length <= SHORT ? [name] : name.split(CLAUSE);
  return head.trim();
}

export const fledText = ({ fled }: ProvinceFacts): string =>
  m['map.fled']({ value: Math.max(1, roundBy(fled.value, fled.error)) });

/** All that the map says of a province, for those who listen. */
export const provinceSentence = (facts: ProvinceFacts): string =>
  [
    facts.name,
    ...linesOf(facts).map(({ text }) => text),
    confidenceName(facts.confidence),
    m['map.reports']({ count: facts.reports }),
  ].join(', ');
