import { documentOf } from '../model/documents.ts';
import { sentenceAt } from './known-words.ts';

/** The sentence under a key. What a later model no longer names keeps its id, so that an old exercise stays readable. */
const say = (key: string, id: string): string => sentenceAt(key) ?? id;

/** Sentences numbered from 1 under a key. */
function listOf(key: string): string[] {
  const list: string[] = [];
  for (let next = sentenceAt(`${key}.1`); next !== null; next = sentenceAt(`${key}.${list.length + 1}`))
    list.push(next);
  return list;
}

/** All that Vigil says about a measure of the catalogue. */
export interface MeasureWords {
  readonly name: string;
  readonly summary: string;
  readonly what: string;
  /** What helps it to work, and what may go wrong. */
  readonly helps: readonly string[];
  readonly risks: readonly string[];
  readonly evidence: string;
  readonly practice: string | null;
  readonly authorisation: string | null;
}

/** Long texts are looked up when they are asked for, because they are loaded later than names. */
export const measureWords = (id: string): MeasureWords => ({
  name: say(`measure.${id}.name`, id),
  summary: say(`measure.${id}.summary`, ''),
  get what() {
    return say(`measure.${id}.what`, '');
  },
  get helps() {
    return listOf(`measure.${id}.helps`);
  },
  get risks() {
    return listOf(`measure.${id}.risks`);
  },
  get evidence() {
    return say(`measure.${id}.evidence`, '');
  },
  get practice() {
    return sentenceAt(`measure.${id}.practice`);
  },
  get authorisation() {
    return sentenceAt(`measure.${id}.authorisation`);
  },
});

/** Name of an indicator or of one of the six derived indices. */
export const indicatorName = (id: string): string =>
  sentenceAt(`indicator.${id}.name`) ?? sentenceAt(`derived.${id}.name`) ?? id;
export const indicatorShort = (id: string): string => sentenceAt(`indicator.${id}.short`) ?? indicatorName(id);
export const indicatorMeaning = (id: string): string =>
  sentenceAt(`indicator.${id}.meaning`) ?? sentenceAt(`derived.${id}.meaning`) ?? '';
/** What the two ends of an indicator's scale stand for. */
export const indicatorEnds = (id: string): { readonly low: string; readonly high: string } => ({
  low: say(`indicator.${id}.low`, ''),
  high: say(`indicator.${id}.high`, ''),
});

/** Why one indicator moves another, in a sentence; empty where the model has no such link. */
export const influenceReason = (from: string, to: string): string => say(`influence.${from}.${to}`, '');

export const actorName = (id: string): string => say(`actor.${id}`, id);
/** Kind of an armed actor. */
export const kindName = (id: string): string => say(`kind.${id}`, id);

export const stageName = (id: string): string => say(`stage.${id}.name`, id);
export const stageObjective = (id: string): string => say(`stage.${id}.objective`, '');
export const stageSigns = (id: string): string[] => listOf(`stage.${id}.signs`);
export const arrowWords = (id: string): NameAndMeaning => nameAndMeaning('arrow', id);

/** A name with what it means. */
export interface NameAndMeaning {
  readonly name: string;
  readonly meaning: string;
}

const nameAndMeaning = (family: string, id: string): NameAndMeaning => ({
  name: say(`${family}.${id}.name`, id),
  get meaning() {
    return say(`${family}.${id}.meaning`, '');
  },
});

export const regionName = (region: string): string => say(`region.${region}.name`, region);
/** The state that one of the six regions is in; for risk that is a stage. */
export const regionStateWords = (region: string, state: string): NameAndMeaning =>
  region === 'risk'
    ? { name: stageName(state), meaning: stageObjective(state) }
    : nameAndMeaning(`region.${region}.state`, state);

export const triggerName = (id: string): string => say(`trigger.${id}.name`, id);
export const triggerMeaning = (id: string): string => say(`trigger.${id}.meaning`, '');
export const combinationName = (id: string): string => say(`combination.${id}.name`, id);
export const combinationMeaning = (id: string): string => say(`combination.${id}.meaning`, '');
export const loopWords = (id: string): NameAndMeaning => nameAndMeaning('loop', id);

/** A family of causes in the ledger, such as `measure` or `noise`. */
export const causeKindWords = (kind: string): NameAndMeaning => nameAndMeaning('cause', kind);
/** A cause of protection or of politics, which no table of the model names. */
export const causeRuleName = (kind: string, id: string): string => say(`causeRule.${kind}.${id}`, id);

/** What stands between a decision and its start: a request, consent, a mandate or a vote. */
export const gateName = (hurdle: string): string => say(`gate.${hurdle}`, hurdle);
export const formName = (id: string): string => say(`form.${id}`, id);
export const evidenceName = (strength: string): string => say(`evidenceStrength.${strength}`, strength);
export const studySentence = (id: string): string => say(`study.${id}`, '');
export const harmBandName = (band: string): string => say(`harmBand.${band}.name`, band);
export const harmBandMeaning = (band: string): string => say(`harmBand.${band}.meaning`, '');
export const confidenceName = (id: string): string => say(`confidence.${id}`, id);
export const resourceName = (id: string): string => say(`resource.${id}.name`, id);
export const resourceMeaning = (id: string): string => say(`resource.${id}.meaning`, '');

/** A source text, by its short or its full symbol. */
export function documentWords(doc: string): {
  readonly title: string;
  readonly symbol: string;
  readonly about: string;
} {
  const slug = documentOf(doc)?.slug ?? doc;
  return {
    title: say(`document.${slug}.title`, doc),
    symbol: say(`document.${slug}.symbol`, doc),
    get about() {
      return say(`document.${slug}.about`, '');
    },
  };
}
export const documentTitle = (doc: string): string => documentWords(doc).title;
