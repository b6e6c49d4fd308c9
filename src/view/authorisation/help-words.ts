import type { Prospect } from '../../exercise/prospect.ts';
import type { Help } from '../../exercise/what-would-help.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { actorName } from '../../words/model-words.ts';
import { m } from '../../words/paraglide/messages.js';
import type { TermsForm } from '../month/terms.ts';
import { figure, listed, percent } from '../numbers.ts';
import { measureName } from '../scenario-words.ts';
import { SHORT_MONTHS } from '../../sim/vote.ts';

const CLARITIES = {
  goal: m['asking.clear-goal'],
  months: m['asking.clear-months'],
  review: m['asking.clear-review'],
} as const;

/** What would help, in a line. */
export function helpWords(help: Help, scenario: Scenario): string {
  switch (help.kind) {
    case 'wording':
      return m['asking.help-wording']({ parts: listed(help.missing.map((part) => CLARITIES[part]())) });
    case 'offer':
      return m['asking.help-offer']({ offer: help.offer });
    case 'actor':
      return m['asking.help-actor']({ actor: actorName(help.actor) });
    case 'after':
      return m['asking.help-after']({ measure: measureName(help.measure, scenario), month: help.from });
  }
}

/** How a decision would fare then: `61% → 76%`, and the votes to be expected where the Council decides. */
export function thenWords(now: Prospect, later: Prospect): string {
  const [before, after] = [percent(now.odds), percent(later.odds)];
  const odds = m['asking.then']({ now: before, later: after });
  if (now.inFavour === null || later.inFavour === null) return odds;
  const votes = m['asking.then-votes']({ now: figure(now.inFavour, 1), later: figure(later.inFavour, 1) });
  return before === after ? votes : `${odds} · ${votes}`;
}

const TAKE_OVER: Readonly<Record<Help['kind'], () => string>> = {
  wording: m['asking.take-wording'],
  offer: m['asking.take-offer'],
  actor: m['asking.take-actor'],
  after: m['asking.take-after'],
};

/** What the button says that takes a help over. */
export const takeOverWords = ({ kind }: Help): string => TAKE_OVER[kind]();

const REVIEW_MONTHS = 6;

/** A form of terms with a help taken over; a goal that is still open begins with the words given. */
export function withHelp(form: TermsForm, help: Help, goal: string): TermsForm {
  if (help.kind === 'offer') return { ...form, offer: help.offer };
  if (help.kind !== 'wording') return form;
  return {
    ...form,
    goal: form.goal.trim() === '' ? goal : form.goal,
    months: Math.min(form.months ?? SHORT_MONTHS, SHORT_MONTHS),
    review: form.review ?? REVIEW_MONTHS,
  };
}
