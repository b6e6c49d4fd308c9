import type { Exercise } from '../../exercise/document.ts';
import type { StageId } from '../../model/stages.ts';
import { stageName } from '../../words/model-words.ts';
import { m } from '../../words/paraglide/messages.js';
import type { Seen } from './seen.ts';
import { arrowName, nearWords } from './tip-words.ts';
import { drifting, type Tip } from './tips.ts';

/** The stage that the team stated last up to a month, and when; null where it stated none. */
export function statedBy({ draft, month: open, months }: Exercise, month: number): Stated | null {
  if (month === open && months.length < open && draft.assessment !== null) {
    return { stage: draft.assessment.stage, month };
  }
  const record = months.slice(0, month).findLast((one) => one.draft.assessment !== null);
  const stage = record?.draft.assessment?.stage;
  return record === undefined || stage === undefined ? null : { stage, month: record.month };
}

interface Stated {
  readonly stage: StageId;
  readonly month: number;
}

/** Where things stand, what the team said of it, and what is nearest to tipping either way, in sentences. */
export function headline(exercise: Exercise, seen: Seen, tips: readonly Tip[]): string {
  const stated = statedBy(exercise, seen.month);
  const silent = exercise.step === 'over' ? m['escalation.never-stated'] : m['escalation.not-stated'];
  const said = stated === null ? silent() : m['escalation.stated'](words(stated));
  return [standing(exercise, seen), said, ...nearest(tips, seen.isExact)].join(' ');
}

const words = ({ stage, month }: Stated) => ({ stage: stageName(stage), month });

function standing({ step, months }: Exercise, { isExact, month, states }: Seen): string {
  const stage = stageName(states.risk);
  if (step !== 'over') return isExact ? m['escalation.stands-exact']({ stage }) : m['escalation.stands']({ stage });
  const then = months[month - 1]?.believedRegions.risk;
  const stood = m['escalation.stood']({ month, stage });
  return then === undefined ? stood : `${stood} ${m['escalation.read-then']({ stage: stageName(then) })}`;
}

function nearest(tips: readonly Tip[], isExact: boolean): string[] {
  const near = drifting(tips);
  const inWords = (tip: Tip) => ({ arrow: arrowName(tip.arrow), near: nearWords(tip, isExact) });
  const worse = near.find(({ direction }) => direction === 'worsens');
  const better = near.find(({ direction }) => direction === 'improves');
  const risk = near.find(({ arrow }) => arrow.region === 'risk');
  return [
    ...(worse === undefined ? [] : [m['escalation.nearest-worse'](inWords(worse))]),
    ...(better === undefined ? [] : [m['escalation.nearest-better'](inWords(better))]),
    ...(risk === undefined || risk === worse || risk === better ? [] : [m['escalation.nearest-risk'](inWords(risk))]),
  ];
}
