import { expect, test } from 'vitest';
import type { StageAtMonth } from '../../../src/debrief/debrief.ts';
import { chanceHeight, stageStrip } from '../../../src/view/debrief/stage-strip.ts';
import { stripMarks, stripTable } from '../../../src/view/debrief/strip-table.ts';

const month = (at: Partial<StageAtMonth> & { month: number }): StageAtMonth => ({
  stage: 'general-risk',
  statedStage: null,
  believedStage: 'general-risk',
  statedChance: null,
  ...at,
});

const TRACK: readonly StageAtMonth[] = [
  month({ month: 1 }),
  month({ month: 2, statedStage: 'specific-threats', statedChance: 0.35 }),
  month({ month: 3, stage: 'imminent-risk', statedStage: 'specific-threats', statedChance: 0.6 }),
];
const HEIGHTS = {
  row: (index: number) => 30 + index * 60,
  half: 15,
  chance: (chance: number) => 200 + chanceHeight(chance),
};

test('the table says month by month what was, what was stated and what reports had', () => {
  expect(stripTable(TRACK).rows).toEqual([
    ['1', 'general risk', 'nothing stated', 'general risk', '–'],
    ['2', 'general risk', 'specific threats', 'general risk', '35%'],
    ['3', 'imminent risk', 'specific threats', 'general risk', '60%'],
  ]);
});

test('every block and every chance of the strip is a mark that says what it is', () => {
  const marks = stripMarks(
    stageStrip(TRACK, 300, (stage) => stage),
    HEIGHTS,
  );
  expect(marks.map(({ says }) => says)).toEqual([
    'As it was, months 1 to 2: general risk',
    'As it was, month 3: imminent risk',
    'As you stated it, months 2 to 3: specific threats',
    'As your reports had it, months 1 to 3: general risk',
    'Month 2: you gave 35%',
    'Month 3: you gave 60%',
  ]);
  expect(marks[0]).toMatchObject({ x: 100, y: 30, box: { left: 0, right: 200, top: 15, bottom: 45 } });
});

test('a higher chance lies higher, inside of its band', () => {
  expect(chanceHeight(1)).toBeGreaterThan(0);
  expect(chanceHeight(0.4)).toBeGreaterThan(chanceHeight(0.6));
});
