import type { Scenario } from '../../scenario/schema.ts';
import type { DecisionResult } from '../../sim/settle.ts';
import { actorName, gateName, indicatorShort } from '../../words/model-words.ts';
import { m } from '../../words/paraglide/messages.js';
import { figure } from '../numbers.ts';
import type { ReportAndTruth } from './month-notes.ts';
import { measureName, placeName, targetName } from '../scenario-words.ts';

/** A decision as it is told afterwards: what, what came of it, and the reason that was given. */
export interface DecisionWords {
  readonly what: string;
  readonly outcome: string;
  readonly reason: string;
}

export function decisionSentence(result: DecisionResult, scenario: Scenario): DecisionWords {
  const { decision } = result;
  const measure = measureName(decision.measure, scenario);
  const what =
    decision.kind === 'stop'
      ? m['debrief.stop']({ measure })
      : m['debrief.take']({
          measure,
          actor: actorName(decision.actor),
          target: targetName(decision.target, scenario),
        });
  return { what, outcome: outcomeOf(result), reason: decision.reason.trim() };
}

function outcomeOf({ outcome, attempts }: DecisionResult): string {
  if (outcome === 'started') return m['debrief.outcome-started']();
  if (outcome === 'stopped') return m['debrief.outcome-stopped']();
  if (outcome === 'impossible') return m['debrief.outcome-impossible']();
  const failed = attempts.at(-1)?.hurdles.find(({ passed }) => !passed)?.hurdle;
  return failed === undefined
    ? m['debrief.outcome-refused']()
    : m['debrief.outcome-refused-by']({ hurdle: gateName(failed) });
}

/** What a report said, and what was true. */
export function reportSentence({ report, truth }: ReportAndTruth, scenario: Scenario): string {
  const said = {
    place: placeName(report.place, scenario),
    indicator: indicatorShort(report.indicator),
    value: figure(report.value),
  };
  return truth === null
    ? m['debrief.report']({ ...said })
    : m['debrief.report-truth']({ ...said, truth: figure(truth) });
}
