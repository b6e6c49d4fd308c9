import { DERIVED } from '../../model/derived.ts';
import { isIndicatorId, indicatorOf } from '../../model/indicators.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { glossary, lookUp } from '../../words/late-words.ts';
import {
  arrowWords,
  causeKindWords,
  combinationMeaning,
  harmBandMeaning,
  indicatorMeaning,
  indicatorName,
  influenceReason,
  loopWords,
  regionName,
  resourceMeaning,
  stageName,
  stageObjective,
  triggerMeaning,
} from '../../words/model-words.ts';
import type { Cell } from '../../words/reference/cell.ts';
import { placed } from '../consequences/cell-names.ts';
import { nameInModel, theModel } from '../reference/the-model.ts';
import { measureName, measureWordsIn, placeName } from '../scenario-words.ts';
import { nameOfRow, type Subject } from './subject.ts';

type Say = (id: string, scenario: Scenario | null) => string;

const TITLES: Readonly<Record<string, Say>> = {
  measure: (id, scenario) => (scenario === null ? '' : measureName(id, scenario)),
  'fog-source': (id, scenario) => (scenario === null ? '' : measureName(id, scenario)),
  stage: stageName,
  region: regionName,
  glossary: (id) => glossary(id).term,
};

/** What a subject is called, with its place. */
export function titleOf({ row, place }: Subject, scenario: Scenario | null): string {
  const { kind, id } = nameOfRow(row);
  if (place !== null && scenario !== null) {
    return isIndicatorId(id)
      ? placed(indicatorName(id), { indicator: id, place }, scenario)
      : placeName(place, scenario);
  }
  const named = kind === null ? '' : (TITLES[kind]?.(id, scenario) ?? '');
  return named === '' ? nameInModel(row) : named;
}

const MEANINGS: Readonly<Record<string, Say>> = {
  indicator: indicatorMeaning,
  derived: indicatorMeaning,
  measure: (id, scenario) => (scenario === null ? '' : measureWordsIn(id, scenario).summary),
  stage: stageObjective,
  arrow: (id) => arrowWords(id).meaning,
  resource: resourceMeaning,
  trigger: triggerMeaning,
  combination: combinationMeaning,
  loop: (id) => loopWords(id).meaning,
  influence: (id) => influenceReason(...(id.split('>') as [string, string])),
  glossary: (id) => glossary(id).meaning,
  region: (id) => lookUp(['regionMeaning', id]) ?? '',
  visibility: (id) => lookUp(['fogClass', id, 'meaning']) ?? '',
  'harm-band': harmBandMeaning,
  authorisation: (id) => lookUp(['authorisation', id]) ?? '',
  'fog-source': (id, scenario) => (scenario === null ? '' : measureWordsIn(id, scenario).summary),
  protection: () => causeKindWords('protection').meaning,
  politics: () => causeKindWords('politics').meaning,
};

/** Parts of the model that hold tables alone, and the term that says what they are about. */
const TERMS: Readonly<Record<string, string>> = { belief: 'belief', authorisation: 'authorisation' };

/** What a subject means, in paragraphs, or what the part is about that it stands in; none where only tables tell about it. */
export function meaningOf({ row }: Subject, scenario: Scenario | null): Cell[] {
  const { kind, id } = nameOfRow(row);
  const said = kind === null ? '' : (MEANINGS[kind]?.(id, scenario) ?? '');
  if (said !== '') return [[said]];
  const part = theModel().partOf(row);
  const term = part === null ? undefined : TERMS[part.id];
  if (term !== undefined) return [[glossary(term).meaning]];
  return part?.blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : [])).slice(0, 2) ?? [];
}

/** How well an indicator can be seen, as a row of the model; null for what is no indicator. */
export function visibilityOf({ row }: Subject): string | null {
  const { kind, id } = nameOfRow(row);
  return kind === 'indicator' && isIndicatorId(id) ? `visibility:${indicatorOf(id).visibility}` : null;
}

/** Indicators from which an index is worked out. */
export function inputsOf({ row }: Subject): readonly string[] {
  const { kind, id } = nameOfRow(row);
  return kind === 'derived' ? (DERIVED.find((index) => index.id === id)?.inputs ?? []) : [];
}
