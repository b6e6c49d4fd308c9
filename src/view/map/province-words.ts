import { confidenceName, stageName } from '../../words/model-words.ts';
import { m } from '../../words/paraglide/messages.js';
import { roundBy } from '../month/figures.ts';
import { figure } from '../numbers.ts';
import type { LabelNote, LabelText } from './labels.ts';
import { type Flight, isMarkedFled, type Presence, type ProvinceFacts } from './province-facts.ts';

const CLAUSE = /[,;:(]| and | with | for | of | to /;
const VERB = /^(?:Send|Deploy|Offer|Support|Open|Run|Set up) /;
const SHORT = 24;

/** What the map writes in a province: its name and stage, who is at work there, who has fled, and reports of the month. */
export const labelTextOf = (facts: ProvinceFacts, key: string): LabelText => ({
  name: facts.name,
  stage: { id: facts.stage, text: stageName(facts.stage) },
  notes: notesOf(facts),
  key,
});

function notesOf(facts: ProvinceFacts): LabelNote[] {
  const [first, ...others] = facts.presence;
  const text = first === undefined ? '' : others.length > 0 ? manyText(others.length + 1) : presenceText(first);
  return [
    ...(first === undefined ? [] : [{ sign: { kind: first.kind, isComing: first.isComing }, text }]),
    ...(isMarkedFled(facts) ? [{ sign: { kind: 'flight' }, text: fledText(facts) } as const] : []),
    ...(facts.reports === 0
      ? []
      : [
          {
            sign: { kind: 'reports', count: facts.reports },
            text: m['map.reports']({ count: facts.reports }),
          } as const,
        ]),
  ];
}

const manyText = (count: number): string => m['map.at-work-many']({ count });

/** Who is at work, briefly, and since when or from when. */
export const presenceText = ({ measure, since, isComing }: Presence): string =>
  (isComing ? m['map.at-work-from'] : m['map.at-work'])({ name: brief(measure), month: since });

/** The head of a measure's name, for a map. */
function brief(name: string): string {
  const noun = name.replace(VERB, '');
  const [head = noun] = noun.length <= SHORT ? [noun] : noun.split(CLAUSE);
  return head.trim().replace(/^./, (letter) => (noun === name ? letter : letter.toUpperCase()));
}

export const fledText = ({ fled }: ProvinceFacts): string =>
  m['map.fled']({ value: Math.max(1, roundBy(fled.value, fled.error)) });

/** Per cent in a month, to a tenth; never nothing. */
export const flightAmount = ({ perMonth }: Flight): string => figure(Math.max(0.1, perMonth), perMonth < 1 ? 1 : 0);

/** All that the map says of a province, for those who listen. */
export function provinceSentence(facts: ProvinceFacts, isExact: boolean): string {
  const parts = [
    facts.name,
    stageName(facts.stage),
    ...facts.presence.map(presenceText),
    ...(isMarkedFled(facts) ? [fledText(facts)] : []),
    ...(isExact ? [] : [confidenceName(facts.confidence)]),
    m['map.reports-now']({ count: facts.reports }),
  ];
  return parts.join(', ');
}
