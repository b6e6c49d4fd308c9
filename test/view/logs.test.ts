import { expect, test } from 'vitest';
import { resume } from '../../src/exercise/resume.ts';
import { savedOf } from '../../src/exercise/saved.ts';
import { beginHistory } from '../../src/exercise/history.ts';
import { readLog } from '../../src/scenario/log.ts';
import { logOfSave, saveOfLog, textOfRaw } from '../../src/view/logs.ts';
import { after, begin } from '../exercise/an-exercise.ts';

const NOW = '2024-05-02T09:00:00Z';
const exercise = after(begin(), { kind: 'commit' }, { kind: 'go', step: 'plan' });
const save = savedOf(beginHistory(exercise), NOW);

test('a save becomes a log that can be read, and the log a save that goes on at the same place', () => {
  const reading = readLog(JSON.stringify(logOfSave(save)));
  if (!('log' in reading)) throw new Error(JSON.stringify(reading.faults));
  const again = saveOfLog(reading.log, 'another', NOW);
  expect(again).toMatchObject({ id: 'another', month: 2, over: false, saved: NOW });
  const taken = resume(again);
  if (!('history' in taken)) throw new Error(taken.problem);
  expect(taken.notice).toBeNull();
  expect(taken.history.present.months.map(({ digest }) => digest)).toEqual(exercise.months.map(({ digest }) => digest));
});

test('a log of an exercise that was finished early is a save that is over', () => {
  const done = after(begin(), { kind: 'commit' }, { kind: 'finish' });
  const log = logOfSave(savedOf(beginHistory(done), NOW));
  expect(saveOfLog(log, 'x', NOW).over).toBe(true);
});

test('whatever lies in the store comes out as text', () => {
  const round: Record<string, unknown> = { a: 1, big: 10n, bytes: Uint8Array.of(1, 2), values: Float64Array.of(0.5) };
  round['self'] = round;
  expect(JSON.parse(textOfRaw(round))).toEqual({ a: 1, big: '10', bytes: [1, 2], values: [0.5], self: null });
  expect(textOfRaw(undefined)).toBe('undefined');
  const shared = { x: 1 };
  expect(JSON.parse(textOfRaw({ one: shared, other: shared }))).toEqual({ one: { x: 1 }, other: { x: 1 } });
});
