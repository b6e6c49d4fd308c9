import type { Exercise, MonthRecord } from '../../exercise/document.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { World } from '../../sim/world.ts';
import { indicatorName, stageName } from '../../words/model-words.ts';
import { m } from '../../words/paraglide/messages.js';
import { type AccountRow, raisesRisk } from '../charts/flow.ts';
import { points } from '../month/figures.ts';
import { isOpen } from '../month/known.ts';
import { causeName, measureName } from '../scenario-words.ts';
import { type CellChange, cellChanges } from './account.ts';
import { type Cell, placed } from './cell-names.ts';

/** A change that is worth a sentence, in points. */
const NOTABLE = 1.5;

/** An indicator in full with its place, for a sentence. */
const cellSpelled = (cell: Cell, scenario: Scenario): string => placed(indicatorName(cell.indicator), cell, scenario);

/** What a month brought, in a few sentences: the worst move, the best one, the team's own part, and the stage. */
export function headline(exercise: Exercise, record: MonthRecord, rows: readonly AccountRow[]): string {
  const changes = cellChanges(rows).filter(({ amount }) => Math.abs(amount) >= NOTABLE);
  const worse = changes.find(({ indicator, amount }) => raisesRisk(indicator, amount));
  const better = changes.find(({ indicator, amount }) => !raisesRisk(indicator, amount));
  const open = isOpen(exercise);
  return [
    worse === undefined ? m['consequences.none-worse']() : moveSentence(worse, exercise, open),
    ...(better === undefined ? [] : [moveSentence(better, exercise, open)]),
    ownSentence(rows, exercise),
    open ? stageSentence(exercise, record) : beliefSentence(exercise, record),
  ].join(' ');
}

function moveSentence(change: CellChange, { scenario }: Exercise, open: boolean): string {
  const words = { what: cellSpelled(change, scenario), size: Math.round(Math.abs(change.amount)) };
  const rises = change.amount > 0;
  if (!open) return rises ? m['consequences.reported-rise'](words) : m['consequences.reported-fall'](words);
  const cause = mainCause(change, scenario);
  return rises ? m['consequences.rise-by']({ ...words, cause }) : m['consequences.fall-by']({ ...words, cause });
}

/** What moved a cell most in the direction in which it went. */
function mainCause({ rows, amount }: CellChange, scenario: Scenario): string {
  const [first] = rows.toSorted((a, b) => Math.sign(amount) * (b.amount - a.amount));
  return first === undefined ? '' : causeName(first.cause, scenario);
}

/** What the team's own measures are taken to have done most. */
function ownSentence(rows: readonly AccountRow[], { world, scenario }: Exercise): string {
  const own = rows
    .filter((row) => row.cause.kind === 'measure' && isMeant(row, world))
    .toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount))[0];
  if (own === undefined || Math.abs(own.amount) < 0.25) return m['consequences.own-none']();
  return m['consequences.own']({
    name: measureName(own.cause.id, scenario),
    what: cellSpelled(own, scenario),
    amount: points(own.amount),
  });
}

/** Whether a change is one that the measure is taken for, and no side effect, coming or fading. */
function isMeant({ cause, indicator, amount }: AccountRow, { measures, measureIndex }: World): boolean {
  const effects = measures[measureIndex.get(cause.id) ?? -1]?.effects ?? [];
  const isWanted = effects.some((effect) => effect.indicator === indicator && effect.strength.central * amount > 0);
  return isWanted && !raisesRisk(indicator, amount);
}

function stageSentence({ months }: Exercise, { month, regions }: MonthRecord): string {
  const before = months[month - 2]?.regions.risk;
  return before === undefined || before === regions.risk
    ? m['consequences.stage-stays']({ stage: stageName(regions.risk) })
    : m['consequences.stage-moves']({ before: stageName(before), after: stageName(regions.risk) });
}

/** Under fog a month ends in the team's own reading: what it stated, and what its figures say now. */
function beliefSentence({ months }: Exercise, { month, draft, believedRegions }: MonthRecord): string {
  const read = stageName(believedRegions.risk);
  if (draft.assessment === null) return m['consequences.read-only']({ read });
  const before = months[month - 2]?.believedRegions.risk;
  const words = { stated: stageName(draft.assessment.stage), read };
  return before !== undefined && before !== believedRegions.risk
    ? m['consequences.stated-moved'](words)
    : m['consequences.stated'](words);
}
