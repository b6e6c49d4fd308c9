import { rankOf, type StageId } from '../../model/stages.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { harmBandMeaning, harmBandName, indicatorName } from '../../words/model-words.ts';
import { m } from '../../words/paraglide/messages.js';
import { change, figure } from '../numbers.ts';
import { causeName, placeName } from '../scenario-words.ts';
import { accountsOf, isSingle } from './causes.ts';
import type { DebriefInput } from './debrief-input.ts';
import { nearnessOf } from './forecasts.ts';
import { harmRange } from './harm.ts';
import type { PartId } from './parts.ts';
import { questionsOf } from './questions.ts';
import { delaySentence, stageSentence } from './sentences.ts';
import { sourceGroups } from './sources.ts';

const NEARNESS = {
  near: m['debrief.brier-near'],
  'nearer-than-half': m['debrief.brier-nearer'],
  'no-nearer-than-half': m['debrief.brier-no-nearer'],
} as const;

/** The one sentence or two that each part of a debrief comes to, to be read while the part is folded. */
export const FINDINGS: Readonly<Record<PartId, (input: DebriefInput) => string>> = {
  timeline: ({ debrief }) => {
    const highest = highestStage(debrief.stages);
    return highest === null ? m['debrief.find-calm']() : stageSentence(highest).join(' ');
  },
  harm: ({ debrief, months }) => {
    const { band } = harmRange(debrief.harm.index, months.length);
    return m['debrief.find-harm']({ band: harmBandName(band), meaning: harmBandMeaning(band) });
  },
  deeds: deedsFinding,
  causes: causesFinding,
  forecasts: ({ debrief: { calibration } }) =>
    calibration.brier === null ? m['debrief.no-forecast']() : NEARNESS[nearnessOf(calibration.brier)](),
  questions: ({ scenario }) => m['debrief.find-questions']({ count: questionsOf(scenario).length }),
  months: ({ months }) =>
    m['debrief.find-months']({
      decided: months.filter(({ results }) => results.decisions.length > 0).length,
      months: months.length,
      reports: months.reduce((sum, { results }) => sum + results.reports.length, 0),
    }),
  sources: ({ scenario }) => sourcesFinding(scenario),
};

/** The stage furthest up the ladder that came, with when it came and was named; null where none beyond the first did. */
export function highestStage<Seen extends { readonly stage: StageId; readonly reached: number | null }>(
  stages: readonly Seen[],
): Seen | null {
  const came = stages.filter(({ stage, reached }) => reached !== null && stage !== 'recovery' && rankOf(stage) > 0);
  return came.toSorted((a, b) => rankOf(b.stage) - rankOf(a.stage))[0] ?? null;
}

function deedsFinding({ debrief: { runs, delay }, months }: DebriefInput): string {
  if (runs.length === 0) return m['debrief.no-deeds']();
  const due = runs.filter(({ actsFrom, endsIn }) => actsFrom <= months.length && actsFrom < endsIn);
  const count = runs.length;
  const started =
    due.length === 0
      ? m['debrief.find-deeds-late']({ count })
      : m['debrief.find-deeds']({ count, month: Math.min(...due.map(({ actsFrom }) => actsFrom)) });
  return delay.sign === null ? started : `${started} ${delaySentence(delay)}`;
}

function causesFinding({ months, scenario }: DebriefInput): string {
  const first = accountsOf(months)[0];
  const cause = first?.causes[0];
  if (first === undefined || cause === undefined) return m['debrief.find-no-causes']();
  return m['debrief.find-causes']({
    name: isSingle(first.place)
      ? indicatorName(first.indicator)
      : m['debrief.find-at']({ indicator: indicatorName(first.indicator), place: placeName(first.place, scenario) }),
    before: figure(first.before),
    after: figure(first.after),
    cause: causeName(cause.cause, scenario),
    amount: change(cause.amount),
  });
}

function sourcesFinding(scenario: Scenario): string {
  const groups = sourceGroups(scenario.sources ?? []);
  return m['debrief.find-sources']({
    count: groups.reduce((sum, { paras }) => sum + paras.length, 0),
    texts: groups.length,
  });
}
