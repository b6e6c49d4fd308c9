import { expect, test } from 'vitest';
import { delaySentence, stageSentence } from '../../../src/view/debrief/sentences.ts';

const stage = 'specific-threats';

test.each([
  { reached: 9, stated: 11, part: '2 months later' },
  { reached: 9, stated: 10, part: '1 month later' },
  { reached: 9, stated: 7, part: '2 months before' },
  { reached: 9, stated: 9, part: 'in the same month' },
  { reached: 9, stated: null, part: 'never named it' },
  { reached: null, stated: 4, part: 'did not come' },
])('a stage reached in $reached and named in $stated reads "$part"', ({ reached, stated, part }) => {
  expect(stageSentence({ stage, reached, stated }).join(' ')).toContain(part);
});

test('a stage that neither came nor was named has no sentence', () => {
  expect(stageSentence({ stage, reached: null, stated: null })).toEqual([]);
});

test.each([
  { sign: null, answer: null, months: null, part: 'No report' },
  { sign: 5, answer: null, months: null, part: 'No fitting measure followed' },
  { sign: 5, answer: 3, months: 0, part: 'on its way by then' },
  { sign: 5, answer: 6, months: 1, part: '1 month on' },
  { sign: 5, answer: 9, months: 4, part: '4 months on' },
])('a sign in $sign and an answer in $answer read "$part"', ({ sign, answer, months, part }) => {
  expect(delaySentence({ sign, answer, months })).toContain(part);
});
