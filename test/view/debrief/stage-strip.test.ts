import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StageAtMonth } from '../../../src/debrief/debrief.ts';
import { STAGE_IDS, type StageId } from '../../../src/model/stages.ts';
import { ROWS, stageStrip } from '../../../src/view/debrief/stage-strip.ts';

const named = (stage: StageId): string => stage;

/** A track of these true stages, in which the team says and knows the same. */
const trackOf = (stages: readonly StageId[]): StageAtMonth[] =>
  stages.map((stage, index) => ({
    month: index + 1,
    stage,
    believedStage: stage,
    statedStage: stage,
    statedChance: 0.5,
  }));

const anyTrack = fc
  .array(
    fc.record({
      stage: fc.constantFrom(...STAGE_IDS),
      believedStage: fc.constantFrom(...STAGE_IDS),
      statedStage: fc.option(fc.constantFrom(...STAGE_IDS)),
      statedChance: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    }),
    { maxLength: 60 },
  )
  .map((months) => months.map((month, index): StageAtMonth => ({ month: index + 1, ...month })));

test('months of one stage in a row are one block, as wide as they are many', () => {
  const { rows } = stageStrip(
    trackOf(['general-risk', 'general-risk', 'specific-threats', 'general-risk']),
    400,
    named,
  );
  expect(rows.true.map(({ stage, from, to, x, width }) => ({ stage, from, to, x, width }))).toEqual([
    { stage: 'general-risk', from: 1, to: 2, x: 0, width: 200 },
    { stage: 'specific-threats', from: 3, to: 3, x: 200, width: 100 },
    { stage: 'general-risk', from: 4, to: 4, x: 300, width: 100 },
  ]);
});

test('the name of a short block stands in the empty months after it, where there are enough of them', () => {
  const silent = trackOf(['general-risk', 'general-risk', 'general-risk', 'general-risk', 'general-risk']).map(
    (month, index) => ({ ...month, statedStage: index === 0 || index === 4 ? month.statedStage : null }),
  );
  const [first, last] = stageStrip(silent, 250, named).rows.stated;
  expect(first).toMatchObject({ label: '', beside: 'general-risk' });
  expect(last).toMatchObject({ label: '', beside: '' });
  expect(stageStrip(silent, 1000, named).rows.stated[0]).toMatchObject({ label: 'general-risk', beside: '' });
});

test('blocks cover the months that say something, without a gap, an overlap or a step outside', () => {
  fc.assert(
    fc.property(anyTrack, fc.integer({ min: 200, max: 1200 }), (track, width) => {
      const { rows } = stageStrip(track, width, named);
      for (const row of ROWS) {
        const months = rows[row].flatMap(({ from, to }) =>
          Array.from({ length: to - from + 1 }, (_, index) => from + index),
        );
        const said = track
          .filter(({ statedStage }) => row !== 'stated' || statedStage !== null)
          .map(({ month }) => month);
        expect(months).toEqual(said);
        for (const { x, width: wide } of rows[row]) expect(x + wide).toBeLessThanOrEqual(width + 1e-6);
      }
    }),
  );
});

test('silence leaves a gap that a name on both sides does not bridge', () => {
  const track = trackOf(['general-risk', 'general-risk', 'general-risk']).map((row) =>
    row.month === 2 ? { ...row, statedStage: null, statedChance: null } : row,
  );
  const { rows, chances } = stageStrip(track, 300, named);
  expect(rows.stated.map(({ from, to }) => [from, to])).toEqual([
    [1, 1],
    [3, 3],
  ]);
  expect(chances.map(({ month }) => month)).toEqual([1, 3]);
});

test('a name is written only where it has room', () => {
  const { rows } = stageStrip(trackOf(['general-risk', ...Array<StageId>(11).fill('specific-threats')]), 600, named);
  expect(rows.true.map(({ label }) => label)).toEqual(['', 'specific-threats']);
});

test('crimes under way are marked at the beginning of their first month', () => {
  const { onset } = stageStrip(trackOf(['imminent-risk', 'ongoing-crimes', 'ongoing-crimes']), 300, named);
  expect(onset).toEqual({ month: 2, x: 100 });
  expect(stageStrip(trackOf(['general-risk']), 300, named).onset).toBeNull();
});

test.each([
  { months: 24, width: 900, ticks: 24 },
  { months: 24, width: 320, ticks: 13 },
  { months: 60, width: 320, ticks: 11 },
])('$months months on $width px have $ticks numbers below', ({ months, width, ticks }) => {
  expect(stageStrip(trackOf(Array<StageId>(months).fill('general-risk')), width, named).ticks).toHaveLength(ticks);
});

test('an exercise without a month draws nothing', () => {
  expect(stageStrip([], 300, named)).toEqual({
    rows: { true: [], stated: [], reported: [] },
    chances: [],
    ticks: [],
    onset: null,
  });
});
