import type { Scenario } from '../../scenario/schema.ts';
import { COUNTRY, INTERNATIONAL } from '../../sim/layout.ts';
import type { Report } from '../../sim/report.ts';
import { indicatorName } from '../../words/model-words.ts';
import { m } from '../../words/paraglide/messages.js';
import { placeName } from '../scenario-words.ts';
import { roundBy, roundError } from './figures.ts';

export const REPORT_MOVES = ['rise', 'fall', 'level', 'unchanged'] as const;
/** How a report stands to what the team believed before it. */
export type ReportMove = (typeof REPORT_MOVES)[number];

const LEAST_MOVE = 4;
const STILL = 2;

/** A move is one that the report's own error does not explain. */
export function moveOf({ value, before, error }: Pick<Report, 'value' | 'before' | 'error'>): ReportMove {
  const change = value - before;
  if (Math.abs(change) >= Math.max(LEAST_MOVE, error)) return change > 0 ? 'rise' : 'fall';
  return Math.abs(change) <= Math.max(STILL, error / 2) ? 'unchanged' : 'level';
}

/** How much a report should catch the eye: how far it moved what is believed, and more where it is sure. */
export const notabilityOf = (report: Report): number =>
  Math.abs(report.after - report.before) + (moveOf(report) === 'rise' || moveOf(report) === 'fall' ? 10 : 0);

const SENTENCES = {
  rise: m['report.rise'],
  fall: m['report.fall'],
  level: m['report.level'],
  unchanged: m['report.unchanged'],
} as const;
const COUNTRY_SENTENCES = {
  rise: m['report.rise-country'],
  fall: m['report.fall-country'],
  level: m['report.level-country'],
  unchanged: m['report.unchanged-country'],
} as const;

/** What a report says, in a sentence. Figures are as coarse as its error. */
export function reportSentence(report: Report, scenario: Scenario): string {
  const { indicator, place, value, before, error } = report;
  const figures = {
    indicator: indicatorName(indicator),
    value: roundBy(value, error),
    before: roundBy(before, error),
    error: roundError(error),
  };
  const move = sayableMove(moveOf(report), figures);
  const isWide = place === COUNTRY || place === INTERNATIONAL;
  return isWide ? COUNTRY_SENTENCES[move](figures) : SENTENCES[move]({ ...figures, place: placeName(place, scenario) });
}

/** Where rounding leaves nothing of a move, none is claimed. */
const sayableMove = (move: ReportMove, { value, before }: { value: number; before: number }): ReportMove =>
  (move === 'rise' && value <= before) || (move === 'fall' && value >= before) ? 'level' : move;
