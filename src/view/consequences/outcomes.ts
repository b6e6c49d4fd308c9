import type { Exercise } from '../../exercise/document.ts';
import type { IndicatorId } from '../../model/indicators.ts';
import { cellOf } from '../../sim/layout.ts';
import { provinceMean } from '../../sim/indices.ts';
import { stageName } from '../../words/model-words.ts';
import { m } from '../../words/paraglide/messages.js';
import type { Outcome } from '../charts/flow.ts';
import { isOpen, knownIn } from '../month/known.ts';
import { change, figure } from '../numbers.ts';
import type { Span } from './account-over.ts';
import type { NodeWords } from './node-words.ts';

/** Words for what came of a span of months: where the country stands, or how people fare. */
export const outcomeWords = (exercise: Exercise, span: Span, which: Outcome, province: string | null): NodeWords =>
  which === 'stage' ? stageWords(exercise, span) : peopleWords(exercise, span, province);

/** Under fog the flow ends in the team's own reading. */
function stageWords(exercise: Exercise, span: Span): NodeWords {
  return isOpen(exercise) ? trueStage(exercise, span) : readStage(exercise, span);
}

function trueStage({ months, firstRegions }: Exercise, { from, to }: Span): NodeWords {
  const before = (months[from - 2]?.regions ?? firstRegions).risk;
  const after = (months[to - 1]?.regions ?? firstRegions).risk;
  const under = before === after ? m['flow.stage-same']() : m['flow.stage-before']({ stage: stageName(before) });
  return { name: stageName(after), figure: '', under };
}

function readStage({ months, firstRegions }: Exercise, { to }: Span): NodeWords {
  const record = months[to - 1];
  const read = stageName((record?.believedRegions ?? firstRegions).risk);
  const stated = record?.draft.assessment?.stage;
  const under = stated === undefined ? m['flow.stage-read']() : m['flow.stage-stated']({ stage: stageName(stated) });
  return { name: read, figure: '', under };
}

function peopleWords(exercise: Exercise, { from, to }: Span, province: string | null): NodeWords {
  const levelOf = (indicator: IndicatorId, month: number) => levelIn(exercise, { indicator, month, province });
  const fled = levelOf('displacement', to + 1);
  const words = { share: figure(fled, 1) };
  return {
    name: isOpen(exercise) ? m['flow.fled'](words) : m['flow.fled-about'](words),
    figure: change(fled - levelOf('displacement', from)),
    under: m['flow.access']({ level: figure(levelOf('humanitarian-access', to + 1)) }),
  };
}

/** What is known of a province's value when a month opened, or of the mean over all people. */
function levelIn(
  exercise: Exercise,
  { indicator, month, province }: { indicator: IndicatorId; month: number; province: string | null },
): number {
  const { world } = exercise;
  const { value } = knownIn(exercise, month);
  if (province === null) return provinceMean({ world, value }, indicator);
  return value[cellOf(world.layout, indicator, province) ?? -1] ?? 0;
}
