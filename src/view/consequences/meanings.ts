import type { Exercise } from '../../exercise/document.ts';
import { LADDER } from '../../model/ladder.ts';
import type { StageId } from '../../model/stages.ts';
import { stageName } from '../../words/model-words.ts';
import { m } from '../../words/paraglide/messages.js';
import type { Meaning } from '../charts/flow.ts';
import { indicesIn, isOpen } from '../month/known.ts';
import type { Span } from './account-over.ts';

/** What a change matters for, with where that stood before and after some months and what it leads to. */
export interface MeaningWords {
  readonly name: string;
  readonly move: string;
  readonly limit: string;
}

const NAMES: Readonly<Record<Meaning, () => string>> = {
  'inhibitor-strength': m['consequences.inhibitor-strength'],
  'structural-risk': m['consequences.structural-risk'],
  'means-and-motive': m['consequences.means-and-motive'],
  'dynamic-risk': m['consequences.dynamic-risk'],
  imminence: m['consequences.imminence'],
  outside: m['consequences.outside'],
  people: m['consequences.people'],
};

/** Words for a column of the flow. Under fog the figures are the team's own. */
export function meaningWords(exercise: Exercise, { from, to }: Span, meaning: Meaning): MeaningWords {
  if (meaning === 'outside' || meaning === 'people') return { name: NAMES[meaning](), move: '', limit: '' };
  const before = Math.round(indicesIn(exercise, from)[meaning]);
  const after = Math.round(indicesIn(exercise, to + 1)[meaning]);
  const move = isOpen(exercise)
    ? m['consequences.from-to']({ before, after })
    : m['consequences.about-from-to']({ before, after });
  return { name: NAMES[meaning](), move, limit: limitOf(meaning, stageIn(exercise, to)) };
}

/** The stage from which the next steps are counted: stated by the team, or as it was where that may be shown. */
function stageIn(exercise: Exercise, month: number): StageId {
  const record = exercise.months[month - 1];
  const shown = isOpen(exercise)
    ? record?.regions.risk
    : (record?.draft.assessment?.stage ?? record?.believedRegions.risk);
  return (shown ?? 'general-risk') as StageId;
}

function limitOf(meaning: Meaning, stage: StageId): string {
  for (const arrow of LADDER.filter(({ from }) => from === stage)) {
    const all = [...arrow.all, ...(arrow.some?.of ?? [])];
    const found = all.find(({ reading, op }) => reading === meaning && op === '>=');
    if (found !== undefined) {
      return m['consequences.limit']({ limit: found.value.central, stage: stageName(arrow.to) });
    }
  }
  return '';
}
