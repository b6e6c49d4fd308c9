import { expect, test } from 'vitest';
import { STAGE_IDS } from '../../../src/model/stages.ts';
import { stageStrokes } from '../../../src/view/controls/stage-mark.ts';

test('every stage has a mark of its own, so that none is told by colour alone', () => {
  expect(new Set(STAGE_IDS.map(stageStrokes)).size).toBe(STAGE_IDS.length);
});

test.each([
  { stage: 'general-risk', rungs: 0 },
  { stage: 'specific-threats', rungs: 1 },
  { stage: 'imminent-risk', rungs: 2 },
  { stage: 'ongoing-crimes', rungs: 3 },
] as const)('the mark of $stage has $rungs rungs', ({ stage, rungs }) => {
  expect(stageStrokes(stage).match(/M/g) ?? []).toHaveLength(rungs);
});
