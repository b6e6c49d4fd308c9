import { expect, test } from 'vitest';
import { above, below, share, threshold } from '../../../src/model/measures/measure.ts';
import type { RuleCondition } from '../../../src/model/measures/measure.ts';
import { plainText } from '../../../src/words/reference/cell.ts';
import { sayCondition } from '../../../src/words/reference/measure-conditions.ts';

test.each<{ condition: RuleCondition; says: string }>([
  { condition: below('coherence', 30), says: '`coherence` < 30 (20 to 40)' },
  { condition: above('mobilization', 55, 'max'), says: 'max `mobilization` >= 55 (45 to 65)' },
  { condition: { stage: ['imminent-risk', 'recovery'] }, says: 'the stage is `imminent-risk` or `recovery`' },
  { condition: { running: ['public-advocacy'] }, says: '`public-advocacy` is at work' },
  { condition: { notRunning: ['a', 'b'] }, says: 'none of `a`, `b` is at work' },
  { condition: { aimedAt: ['non-state'] }, says: 'aimed at `non-state`' },
  { condition: { attackers: ['state', 'state-aligned'] }, says: 'attackers are `state` or `state-aligned`' },
  { condition: { luck: share(0.3) }, says: 'luck < 0.3 (0.15 to 0.45)' },
  {
    condition: { luck: share(0.3), halvedBy: 'speech-pair' },
    says: 'luck < 0.3 (0.15 to 0.45), half of it under `speech-pair`',
  },
  { condition: { option: 'goal', given: false }, says: 'the goal is not given' },
  { condition: { option: 'review', given: true }, says: 'the review is given' },
  { condition: { ranMonths: threshold(20) }, says: 'it has run for 20 (10 to 30) months' },
  { condition: { rivalProcess: true }, says: 'another lead runs talks of its own' },
  {
    condition: { permanentStake: share(0.5) },
    says: 'the stake of a permanent member is at least 0.5 (0.25 to 0.75)',
  },
])('a condition reads: $says', ({ condition, says }) => {
  expect(plainText(sayCondition(condition))).toBe(says);
});
