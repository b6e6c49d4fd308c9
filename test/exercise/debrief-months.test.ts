import { expect, test } from 'vitest';
import { debriefOf } from '../../src/debrief/debrief.ts';
import { debriefMonths } from '../../src/exercise/debrief-months.ts';
import { logOf, openLog } from '../../src/exercise/log.ts';
import { after, begin, plan, waited } from './an-exercise.ts';

const exercise = waited(
  after(begin({ seed: '3' }), plan('a', 'good-offices', 'political-affairs'), {
    kind: 'assess',
    stage: 'specific-threats',
    chance: 0.4,
    public: false,
  }),
  8,
);

test('the debrief takes the closed months of an exercise', () => {
  const debrief = debriefOf(debriefMonths(exercise));
  expect(debrief.track.map(({ stage }) => stage)).toEqual(exercise.months.map(({ regions }) => regions.risk));
  expect(debrief.stages[1]).toMatchObject({ stage: 'specific-threats', stated: 1 });
  expect(debrief.runs).toMatchObject([{ measure: 'good-offices', decidedIn: 1, startsIn: 1 }]);
  expect(debrief.harm.index).toBe(exercise.state.harm);
  expect(debrief.spent.political).toBe(exercise.state.spent[0]);
});

test('an exercise that can only be read has the same debrief', () => {
  const opened = openLog({ ...logOf(exercise), model: { version: '0.9.0', digest: '0123456789abcdef' } });
  if (opened.kind !== 'recorded') throw new Error('replayed');
  expect(debriefOf(debriefMonths(opened.exercise))).toEqual(debriefOf(debriefMonths(exercise)));
  const damaged = { ...opened.exercise, months: opened.exercise.months.map((month) => ({ ...month, results: null })) };
  expect(debriefMonths(damaged)).toEqual([]);
});
