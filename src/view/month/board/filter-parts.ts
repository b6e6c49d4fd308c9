import type { ActorId } from '../../../model/actors.ts';
import { STAGE_IDS } from '../../../model/stages.ts';
import { evidenceName, stageName } from '../../../words/model-words.ts';
import { m } from '../../../words/paraglide/messages.js';
import type { MeasureCard } from '../measure-cards.ts';
import { cardPasses, LEADS, type Lead, type MeasureFilter, NEEDS } from '../measure-filter.ts';
import { actorShort, hurdleShort } from '../measure-words.ts';

/** Parts of a filter that are chosen from a list. */
export type Part = 'actor' | 'need' | 'lead' | 'stage' | 'evidence';

/** One value of a part, and how many measures would be found with it beside the other parts that are set. */
export interface PartOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface FilterPart {
  readonly part: Part;
  readonly label: string;
  readonly options: readonly PartOption[];
}

const STRENGTHS = ['strong', 'moderate', 'mixed', 'weak', 'unknown'];
const LEAD_WORDS: Readonly<Record<Lead, () => string>> = {
  now: m['measures.lead-now'],
  soon: m['measures.lead-soon'],
  later: m['measures.lead-later'],
};

/** Strength of evidence in a word. */
export const strengthWord = (strength: string): string =>
  (evidenceName(strength).split(':')[0] ?? strength).toLowerCase();

const named = (ids: readonly string[], name: (id: string) => string) =>
  ids.map((id) => ({ value: id, label: name(id) }));

/** The lists of a filter, each option with what it would find. */
export function filterParts(cards: readonly MeasureCard[], filter: MeasureFilter): FilterPart[] {
  const actors = [...new Set(cards.flatMap(({ facts }) => facts.actors))];
  const lists: Readonly<Record<Part, readonly { value: string; label: string }[]>> = {
    actor: named(actors, actorShort).toSorted((a, b) => a.label.localeCompare(b.label)),
    need: named(NEEDS, (id) => (id === 'nothing' ? m['measures.need-nothing']() : hurdleShort(id))),
    lead: named(LEADS, (id) => LEAD_WORDS[id as Lead]()),
    stage: named(STAGE_IDS, stageName),
    evidence: named(STRENGTHS, strengthWord),
  };
  return (Object.keys(lists) as Part[]).map((part) => {
    const beside = cards.filter((card) => cardPasses(card, { ...filter, [part]: '' }));
    const options = lists[part].map(({ value, label }) => ({
      value,
      label,
      count: beside.filter((card) => cardPasses(card, withPart(filter, part, value))).length,
    }));
    return { part, label: LABELS[part](), options };
  });
}

/** The filter with one of its parts set, or left open. */
export const withPart = (filter: MeasureFilter, part: Part, value: ActorId | string): MeasureFilter =>
  ({ ...filter, [part]: value }) as MeasureFilter;

const LABELS: Readonly<Record<Part, () => string>> = {
  actor: m['measures.by-actor'],
  need: m['measures.by-need'],
  lead: m['measures.by-lead'],
  stage: m['measures.by-stage'],
  evidence: m['measures.by-evidence'],
};

/** The parts of a filter that are set, in words: `Lead time: at work at once`. */
export function partsInWords(parts: readonly FilterPart[], filter: MeasureFilter): { part: Part; words: string }[] {
  return parts.flatMap(({ part, label, options }) => {
    const chosen = options.find(({ value }) => value === filter[part]);
    return chosen === undefined ? [] : [{ part, words: m['board.part']({ part: label, value: chosen.label }) }];
  });
}
