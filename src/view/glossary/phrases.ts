import { m } from '../../words/paraglide/messages.js';
import type { Phrases } from './mark-terms.ts';

const WORDS = {
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

let phrases: Phrases | null = null;

/** How the terms of the glossary stand in the texts of this language. */
export const phrasesOfTerms = (): Phrases =>
  (phrases ??= Object.fromEntries(Object.entries(WORDS).map(([term, words]) => [term, words()])));
