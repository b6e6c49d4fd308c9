import { COUNTRY, INTERNATIONAL } from '../sim/layout.ts';
import type { BelievedRow } from '../sim/believed.ts';
import type { Cause } from '../sim/cause.ts';
import type { Target } from '../sim/decision.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Text } from '../scenario/schema/text.ts';
import { textOf } from '../scenario/text.ts';
import { m } from '../words/paraglide/messages.js';
import { getLocale } from '../words/paraglide/runtime.js';
import {
  causeKindWords,
  causeRuleName,
  combinationName,
  indicatorShort,
  measureWords,
  type MeasureWords,
  triggerName,
} from '../words/model-words.ts';

/** A text of a scenario in the language of the interface. */
export const local = (text: Text | undefined): string => textOf(text, getLocale());

export const countryName = (scenario: Scenario): string => local(scenario.country.name);

/** Name of a province, group or armed actor, of the country, or of the world around it. */
export function placeName(place: string, scenario: Scenario): string {
  if (place === COUNTRY) return countryName(scenario);
  if (place === INTERNATIONAL) return m['control.international']();
  const found = [...scenario.provinces, ...scenario.groups, ...(scenario.actors ?? [])].find(({ id }) => id === place);
  return found === undefined ? place : local(found.name);
}

export function targetName(target: Target, scenario: Scenario): string {
  if ('country' in target) return countryName(scenario);
  if ('province' in target) return placeName(target.province, scenario);
  return placeName('group' in target ? target.group : target.actor, scenario);
}

/** Words of a measure, whether the catalogue has it or the scenario brings it. */
export function measureWordsIn(id: string, scenario: Scenario): MeasureWords {
  const own = scenario.measures?.own?.find((measure) => measure.id === id);
  if (own === undefined) return measureWords(id);
  const summary = local(own.summary);
  return {
    name: local(own.name),
    summary,
    what: summary,
    helps: [],
    risks: [],
    evidence: m['control.own-measure'](),
    practice: null,
    authorisation: null,
  };
}

export const measureName = (id: string, scenario: Scenario): string => measureWordsIn(id, scenario).name;

/** Heading of an event: its title, else the shock that it sets off. */
export function injectTitle(id: string, scenario: Scenario): string {
  const inject = scenario.timeline?.find((one) => one.id === id);
  const title = local(inject?.title);
  if (title !== '') return title;
  return inject?.trigger === undefined ? id : triggerName(inject.trigger);
}

/** Name of a cause in a ledger, true or believed. */
export function causeName({ kind, id }: Cause | BelievedRow['cause'], scenario: Scenario): string {
  switch (kind) {
    case 'measure':
      return measureName(id, scenario);
    case 'combination':
      return combinationName(id);
    case 'influence':
      return indicatorShort(id.split('>')[0] ?? id);
    case 'actor':
      return placeName(id, scenario);
    case 'inject':
      return injectTitle(id, scenario);
    case 'trigger':
      return triggerName(id);
    case 'protection':
    case 'politics':
      return causeRuleName(kind, id);
    case 'spill-over':
      return m['control.spill-over']({ indicator: indicatorShort(id) });
    case 'not-known':
      return m['control.not-known']();
    default:
      return causeKindWords(kind).name;
  }
}
