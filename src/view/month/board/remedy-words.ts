import type { Scenario } from '../../../scenario/schema.ts';
import type { Refusal } from '../../../sim/refuse.ts';
import { m } from '../../../words/paraglide/messages.js';
import { listed } from '../../numbers.ts';
import { measureName } from '../../scenario-words.ts';
import { means } from '../figures.ts';
import type { FirstNeeded, Remedy } from './remedies.ts';

/** What would make possible what cannot be taken, in a sentence or two. */
export function remedyWords(remedy: Remedy, scenario: Scenario): string {
  if (remedy.kind === 'wait') {
    return remedy.month === null ? m['board.wait-never']() : m['board.wait']({ month: remedy.month });
  }
  if (remedy.kind === 'first') return firstWords(remedy, scenario);
  const back = m['board.consent-back']({ level: Math.round(remedy.level), needed: remedy.needed });
  if (remedy.raisedBy.length === 0) return back;
  const measures = listed(remedy.raisedBy.map((id) => measureName(id, scenario)));
  return `${back} ${m['board.consent-raised']({ measures })}`;
}

const FIRST: Readonly<Record<FirstNeeded['standing'], (inputs: { measure: string; month: number }) => string>> = {
  'on-its-way': m['board.first-on-its-way'],
  open: m['board.first-open'],
  barred: m['board.first-barred'],
};

function firstWords({ measures, all }: Extract<Remedy, { kind: 'first' }>, scenario: Scenario): string {
  const told = all ? measures : measures.slice(0, 1);
  return told
    .map(({ measure, standing, from }) =>
      FIRST[standing]({ measure: measureName(measure, scenario), month: from ?? 0 }),
    )
    .join(' ');
}

/** Where means are short, by how much and until when, so briefly that it takes the place of a button: `9 short · month 5`. */
export function shortWords({ code, short = 0 }: Refusal, remedy: Remedy | null): string | null {
  if (code !== 'political-capital' && code !== 'budget') return null;
  const words = m['board.short']({ short: means(Math.ceil(short * 10) / 10) });
  const month = remedy?.kind === 'wait' ? remedy.month : null;
  return month === null ? words : m['board.short-until']({ short: words, month });
}

/** The measure that would open the way to another, where there is one to look at. */
export const firstToSee = (remedy: Remedy | null): string | null =>
  remedy?.kind === 'first' ? (remedy.measures[0]?.measure ?? null) : null;
