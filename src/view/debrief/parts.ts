import { m } from '../../words/paraglide/messages.js';
import type { DebriefInput } from './debrief-input.ts';

/** The parts of a debrief, those that matter most to a conversation first. */
export const PARTS = ['timeline', 'harm', 'deeds', 'causes', 'forecasts', 'questions', 'months', 'sources'] as const;
export type PartId = (typeof PARTS)[number];

export const partTitle: Readonly<Record<PartId, () => string>> = {
  timeline: m['debrief.timeline'],
  harm: m['debrief.harm'],
  deeds: m['debrief.deeds'],
  causes: m['debrief.causes'],
  forecasts: m['debrief.forecasts'],
  questions: m['debrief.questions'],
  months: m['debrief.months'],
  sources: m['debrief.sources'],
};

/** What can be read in a minute is open when a debrief begins; of the rest only its finding can be seen. */
export const OPEN_AT_FIRST: readonly PartId[] = ['timeline', 'harm', 'questions'];

/** Id of the element that is the part. */
export const partElement = (part: PartId): string => `debrief-${part}`;

/** The parts that a debrief has: those that look back need a month, and the sources need some. */
export const partsOf = ({ months, scenario }: Pick<DebriefInput, 'months' | 'scenario'>): readonly PartId[] =>
  PARTS.filter((part) => {
    if (part === 'questions') return true;
    return part === 'sources' ? (scenario.sources ?? []).length > 0 : months.length > 0;
  });
