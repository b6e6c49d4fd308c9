import { DERIVED } from '../../model/derived.ts';
import { INDICATOR_IDS } from '../../model/indicators.ts';
import { REGIONS } from '../../model/regions.ts';
import { RESOURCE_IDS } from '../../model/resources.ts';
import { STAGE_IDS } from '../../model/stages.ts';
import { indicatorName, indicatorShort, regionName, resourceName, stageName } from '../../words/model-words.ts';
import { m } from '../../words/paraglide/messages.js';
import { rowId } from '../../words/reference/row-id.ts';
import { type MarkTerms, marker, type Phrases } from './mark-terms.ts';

/**
 * Who speaks in a text: Vigil about itself (`own`), or about an exercise (`stages`, where the names of stages are explained
 * too, and `told`, where figures are told of by name), or an author (`author`), of whose words only those are explained
 * that mean nothing else.
 */
export type Voice = 'own' | 'stages' | 'told' | 'author';

/** Terms of law and policy, and of the field. */
const OF_THE_FIELD = {
  'atrocity-crimes': m['terms.atrocity-crimes'],
  'responsibility-to-protect': m['terms.responsibility-to-protect'],
  'pillar-one': m['terms.pillar-one'],
  'pillar-two': m['terms.pillar-two'],
  'pillar-three': m['terms.pillar-three'],
  'manifestly-failing': m['terms.manifestly-failing'],
  consent: m['terms.consent'],
  'chapter-vi': m['terms.chapter-vi'],
  'chapter-vii': m['terms.chapter-vii'],
  'chapter-viii': m['terms.chapter-viii'],
  'article-99': m['terms.article-99'],
  veto: m['terms.veto'],
  'protection-of-civilians': m['terms.protection-of-civilians'],
  incitement: m['terms.incitement'],
  'non-refoulement': m['terms.non-refoulement'],
  complementarity: m['terms.complementarity'],
  'early-warning': m['terms.early-warning'],
  inhibitor: m['terms.inhibitor'],
} as const;

/** Terms that Vigil uses in a sense of its own. */
const OF_VIGIL = {
  belief: m['terms.belief'],
  confidence: m['terms.confidence'],
  'lead-time': m['terms.lead-time'],
  ledger: m['terms.ledger'],
  horizon: m['terms.horizon'],
  brier: m['terms.brier'],
  hatch: m['terms.hatch'],
  forecast: m['terms.forecast'],
  assessment: m['terms.assessment'],
  upkeep: m['terms.upkeep'],
} as const;

const termsIn = (words: Readonly<Record<string, () => string>>): Phrases =>
  Object.fromEntries(Object.entries(words).map(([term, ways]) => [rowId('glossary', term), ways()]));

/** How the terms of the glossary stand in the texts of this language, by their rows. */
export const phrasesOfTerms = (): Phrases => ({ ...termsIn(OF_THE_FIELD), ...termsIn(OF_VIGIL) });

const phrasesOfStages = (): Phrases => Object.fromEntries(STAGE_IDS.map((id) => [rowId('stage', id), stageName(id)]));

/** What regions, indicators, indices and means are called; risk is too common a word. */
const phrasesOfNames = (): Phrases =>
  Object.fromEntries([
    ...REGIONS.filter(({ id }) => id !== 'risk').map(({ id }) => [rowId('region', id), regionName(id)]),
    [rowId('region', 'council'), `${regionName('council')}|${m['terms.council']()}`],
    ...DERIVED.map(({ id }) => [rowId('derived', id), waysOf(id)]),
    ...INDICATOR_IDS.map((id) => [rowId('indicator', id), waysOf(id)]),
    ...RESOURCE_IDS.map((id) => [rowId('resource', id), resourceName(id)]),
  ]);

const waysOf = (id: string): string => [...new Set([indicatorName(id), indicatorShort(id)])].join('|');

const PHRASES: Readonly<Record<Voice, () => Phrases>> = {
  own: phrasesOfTerms,
  stages: () => ({ ...phrasesOfTerms(), ...phrasesOfStages() }),
  told: () => ({ ...phrasesOfTerms(), ...phrasesOfStages(), ...phrasesOfNames() }),
  author: () => termsIn(OF_THE_FIELD),
};
const markers = new Map<Voice, MarkTerms>();

/** What marks the texts of a voice; names have to be loaded before, where those are told of. */
export function markerOf(voice: Voice): MarkTerms {
  const found = markers.get(voice) ?? marker(PHRASES[voice]());
  markers.set(voice, found);
  return found;
}
