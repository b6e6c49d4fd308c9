import type { Exercise } from '../../exercise/document.ts';
import { isTake } from '../../exercise/document.ts';
import type { Measure } from '../../model/measures.ts';
import type { StageId } from '../../model/stages.ts';
import { stageName } from '../../words/model-words.ts';
import { m } from '../../words/paraglide/messages.js';
import type { BarInput } from '../charts/track-bars.ts';
import type { TrackInput } from '../charts/escalation-track.ts';
import { measureRow } from '../model-links.ts';
import { percent } from '../numbers.ts';
import { injectTitle, measureName } from '../scenario-words.ts';
import { lastAssessment } from './assessment.ts';
import { isOpen } from './known.ts';
import { isTurnedDown } from './plan-items.ts';

/** What the team's track shows: its own estimates, events and measures; the true stages only where they are known. */
export function trackInput(exercise: Exercise): Omit<TrackInput, 'width'> {
  const { scenario, month, months, draft } = exercise;
  const stated = months.map((record) => ({ month: record.month, assessment: record.draft.assessment }));
  const all = months.some((record) => record.month === month)
    ? stated
    : [...stated, { month, assessment: draft.assessment }];
  return {
    months: scenario.months,
    now: month,
    estimates: all.flatMap(({ month: when, assessment }) =>
      assessment === null ? [] : [{ month: when, stage: assessment.stage, chance: assessment.chance }],
    ),
    truth: isOpen(exercise) ? truthOf(exercise) : [],
    events: [
      ...months.flatMap((record) => eventsOf(exercise, record.month, record.injects)),
      ...(months.length < month ? eventsOf(exercise, month, exercise.opened.injects) : []),
    ],
    measures: [...runBars(exercise), ...plannedBars(exercise)],
  };
}

const truthOf = ({ months, month, state }: Exercise) => [
  ...months.map((record, index) => ({
    month: record.month,
    stage: (months[index - 1]?.regions.risk ?? months[0]?.regions.risk ?? 'general-risk') as StageId,
  })),
  { month, stage: state.regions.risk as StageId },
];

const eventsOf = ({ scenario }: Exercise, month: number, injects: readonly string[]) =>
  injects.map((id) => ({ month, title: injectTitle(id, scenario) }));

/** Measures that were at work, in the order of decision; a stopped one ends where it was stopped. */
function runBars({ state, world, scenario, draft, month }: Exercise): BarInput[] {
  return state.runs.map((run) => {
    const { id } = world.measures[run.measure] as Measure;
    const isStopping = draft.planned.some(({ decision }) => decision.kind === 'stop' && decision.run === run.key);
    return {
      id: `${run.key}#${run.decidedIn}`,
      name: measureName(id, scenario),
      decided: run.decidedIn,
      starts: run.startsIn,
      ends: isStopping ? Math.min(run.endsIn, month) : run.endsIn,
      isPlanned: false,
      row: measureRow(id),
    };
  });
}

function plannedBars({ draft, world, scenario, month }: Exercise): BarInput[] {
  return draft.planned.flatMap((planned) => {
    const { id, decision } = planned;
    const measure = world.measures[world.measureIndex.get(decision.measure) ?? -1];
    if (!isTake(decision) || isTurnedDown(planned) || measure === undefined) return [];
    const starts = month + measure.leadMonths.central;
    const length = decision.options.months ?? measure.durationMonths.central;
    const name = measureName(measure.id, scenario);
    return [{ id, name, decided: month, starts, ends: starts + length, isPlanned: true, row: measureRow(measure.id) }];
  });
}

/** The track in a sentence. */
export function trackSummary(exercise: Exercise, { events, measures }: Omit<TrackInput, 'width'>): string {
  const { month, scenario } = exercise;
  const last = lastAssessment(exercise);
  if (last === null) return m['track.summary-none']({ month, months: scenario.months });
  return m['track.summary']({
    month,
    months: scenario.months,
    stage: stageName(last.assessment.stage),
    stated: last.month,
    chance: percent(last.assessment.chance),
    events: events.length,
    measures: measures.length,
  });
}
