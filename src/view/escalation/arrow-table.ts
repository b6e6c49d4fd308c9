import type { ChartArrow } from '../../escalation/chart.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { arrowWords, regionName } from '../../words/model-words.ts';
import { m } from '../../words/paraglide/messages.js';
import type { ChartTable } from '../charts/frame/chart-table.ts';
import { askedBy, type HeldCondition } from './held-conditions.ts';
import { needsWords, readingName, valueWords } from './reading-words.ts';
import type { Seen } from './seen.ts';
import { directionWord, nearWords, stateName } from './tip-words.ts';
import { CHART_ARROWS, directionOf, type Tip } from './tips.ts';

/** What a table of arrows is made from. */
export interface ArrowsSeen {
  readonly seen: Seen;
  readonly tips: readonly Tip[];
  readonly scenario: Scenario;
}

/** Every arrow of risk, with what it asks for and how that is read. */
export const riskTable = (input: ArrowsSeen): ChartTable => ({
  caption: m['escalation.table-risk'](),
  columns: [{ name: m['escalation.col-arrow']() }, ...commonColumns()],
  rows: CHART_ARROWS.filter(({ region }) => region === 'risk').map((arrow) => [
    arrowWords(arrow.id).name,
    ...commonCells(arrow, input),
  ]),
});

/** Every arrow of the other regions, those that stay where they are included. */
export const sidesTable = (input: ArrowsSeen): ChartTable => ({
  caption: m['escalation.table-sides'](),
  columns: [{ name: m['escalation.col-region']() }, ...commonColumns()],
  rows: CHART_ARROWS.filter(({ region }) => region !== 'risk').map((arrow) => [
    regionName(arrow.region),
    ...commonCells(arrow, input),
  ]),
});

const commonColumns = () =>
  [
    m['escalation.col-from'],
    m['escalation.col-to'],
    m['escalation.col-direction'],
    m['escalation.col-conditions'],
    m['escalation.col-near'],
  ].map((name) => ({ name: name() }));

function commonCells(arrow: ChartArrow, { seen, tips, scenario }: ArrowsSeen): string[] {
  const tip = tips.find((one) => one.arrow.id === arrow.id);
  return [
    stateName(arrow.region, arrow.from),
    stateName(arrow.region, arrow.to),
    directionWord(directionOf(arrow)),
    askedWords(arrow.id, seen, scenario),
    tip === undefined ? m['escalation.cell-not-here']() : nearWords(tip, seen.isExact),
  ];
}

/** Everything that an arrow asks for, in a line. */
function askedWords(id: string, seen: Seen, scenario: Scenario): string {
  const { all, some } = askedBy(id, seen);
  const words = (condition: HeldCondition): string => conditionWords(condition, scenario);
  const parts = all.map(words);
  if (some !== null) {
    parts.push(m['escalation.cell-some']({ count: some.atLeast, list: some.of.map(words).join('; ') }));
  }
  return parts.length === 0 ? m['escalation.cell-none']() : parts.join('; ');
}

function conditionWords(condition: HeldCondition, scenario: Scenario): string {
  const text = m['escalation.cell-condition']({
    name: readingName(condition.reading, condition, scenario),
    value: valueWords(condition),
    limit: needsWords(condition),
  });
  const { months: needed, held } = condition;
  return needed === 1 ? text : m['escalation.cell-held']({ text, held: Math.min(held, needed), needed });
}
