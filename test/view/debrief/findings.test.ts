import { describe, expect, test } from 'vitest';
import type { StageId } from '../../../src/model/stages.ts';
import { type DebriefInput, inputOf } from '../../../src/view/debrief/debrief-input.ts';
import { FINDINGS, highestStage } from '../../../src/view/debrief/findings.ts';
import { PARTS, partsOf } from '../../../src/view/debrief/parts.ts';
import { after, begin } from '../../exercise/an-exercise.ts';

const input = inputOf(
  after(begin(), { kind: 'commit' }, { kind: 'go', step: 'plan' }, { kind: 'commit' }, { kind: 'finish' }),
);
const seen = (stage: StageId, reached: number | null) => ({ stage, reached, stated: null });
const withDebrief = (debrief: Partial<DebriefInput['debrief']>): DebriefInput => ({
  ...input,
  debrief: { ...input.debrief, ...debrief },
});
const aRun = { key: 'a', measure: 'good-offices', actor: 'sg', decidedIn: 1, startsIn: 2, actsFrom: 2, endsIn: 9 };

test('every part of a debrief comes to something that can be read while it is folded', () => {
  expect(partsOf(input)).toEqual(
    PARTS.filter((part) => part !== 'sources' || (input.scenario.sources ?? []).length > 0),
  );
  for (const part of PARTS) expect(FINDINGS[part](input)).not.toMatch(/^$|undefined|NaN/);
});

test('without a closed month only what needs none is there to talk about', () => {
  expect(partsOf({ months: [], scenario: { ...input.scenario, sources: [] } })).toEqual(['questions']);
});

describe('what was true', () => {
  test('is headed by the stage furthest up the ladder that came, whatever came after it', () => {
    const stages = [
      seen('general-risk', 1),
      seen('specific-threats', 3),
      seen('imminent-risk', 5),
      seen('recovery', 8),
    ];
    expect(highestStage(stages)?.stage).toBe('imminent-risk');
    expect(FINDINGS.timeline(withDebrief({ stages }))).toContain('began in month 5');
  });

  test('is headed by calm where no stage beyond the first came', () => {
    const stages = [seen('general-risk', 1), seen('specific-threats', null)];
    expect(highestStage(stages)).toBeNull();
    expect(FINDINGS.timeline(withDebrief({ stages }))).toContain('stayed at general risk');
  });
});

describe('what was done', () => {
  const silent = { sign: null, answer: null, months: null };

  test.each([
    { what: 'nothing', runs: [], delay: silent, says: 'No measure was started.' },
    { what: 'a measure in time', runs: [aRun], delay: silent, says: 'Its first effect was due in month 2.' },
    { what: 'a measure too late', runs: [{ ...aRun, actsFrom: 9 }], delay: silent, says: 'No effect was due' },
    { what: 'an answer to a sign', runs: [aRun], delay: { sign: 3, answer: 5, months: 2 }, says: '2 months on' },
  ])('is headed by $what: "$says"', ({ runs, delay, says }) => {
    expect(FINDINGS.deeds(withDebrief({ runs, delay }))).toContain(says);
  });
});
