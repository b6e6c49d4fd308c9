import { expect, test } from 'vitest';
import { act } from '../../src/exercise/deeds.ts';
import { beginHistory, type History } from '../../src/exercise/history.ts';
import { resume } from '../../src/exercise/resume.ts';
import { savedOf } from '../../src/exercise/saved.ts';
import { openStore } from '../../src/exercise/store.ts';
import { begin, plan } from './an-exercise.ts';

const acted = (history: History, command: Parameters<typeof act>[1]): History => {
  const given = act(history, command);
  if ('refusal' in given) throw new Error(given.refusal.code);
  return given.history;
};

test('an exercise saved in a browser is there for the next page, month and plan as they were', async () => {
  const closed = acted(acted(beginHistory(begin()), { kind: 'commit' }), { kind: 'go', step: 'plan' });
  const history = acted(closed, plan('a', 'good-offices', 'political-affairs'));
  const first = await openStore('in-a-browser');
  await Promise.all([closed, history].map((lived) => first.save(savedOf(lived, '2024-05-02T09:00:00Z'))));
  first.close();
  const second = await openStore('in-a-browser');
  const found = await second.load('one');
  if (found === null || 'problem' in found) throw new Error('not found');
  const taken = resume(found);
  if ('problem' in taken) throw new Error(taken.problem);
  expect(taken.history.present.draft).toEqual(history.present.draft);
  expect(taken.history.present.months[0]?.digest).toBe(history.present.months[0]?.digest);
  await second.remove('one');
  second.close();
});
