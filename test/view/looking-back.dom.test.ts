import { beforeEach, expect, test } from 'vitest';
import { aRoom, started, until, withDatabase } from './a-room.ts';

withDatabase();

let database = '';
let count = 0;
beforeEach(() => {
  count += 1;
  database = `looking-back-${count}`;
  location.hash = '';
});

test('looks back at a month as it was, changes nothing there, and finds the place again after a reload', async () => {
  const room = aRoom(database);
  const id = started(room);
  room.give({ kind: 'note', text: 'Wait for the gazette.' });
  room.give({ kind: 'commit' });
  room.give({ kind: 'go', step: 'plan' });
  room.give({ kind: 'note', text: 'Ask the ferry families.' });
  room.turn({ back: 1 });
  expect(room.route).toEqual({ screen: 'month', exercise: id, back: 1 });
  expect(room.lookedBack).toMatchObject({ month: 1, draft: { note: 'Wait for the gazette.' } });
  expect(room.undo()).toBe(false);
  await room.settled();

  const again = aRoom(database);
  await until(() => again.lookedBack !== null);
  expect(again.lookedBack?.draft.note).toBe('Wait for the gazette.');
  again.show('month');
  expect(again.lookedBack).toBeNull();
  expect(again.exercise?.draft.note).toBe('Ask the ferry families.');
  expect(again.undo()).toBe(true);
});

test('looks back from how escalation works, keeps the province that is chosen, and finds both again', async () => {
  const room = aRoom(database);
  const id = started(room);
  const province = room.scenario?.provinces[0]?.id ?? '';
  room.give({ kind: 'commit' });
  room.give({ kind: 'go', step: 'plan' });
  room.turn({ province });
  expect(location.hash).toBe(`#/exercise/${id}/month?province=${province}`);
  room.show('escalation', { back: 1 });
  expect(location.hash).toBe(`#/exercise/${id}/month/1/escalation?province=${province}`);
  expect(room.lookedBack?.month).toBe(1);
  expect(room.lookedBack).toBe(room.lookedBack);
  await room.settled();

  const again = aRoom(database);
  await until(() => again.lookedBack !== null);
  expect(again.route).toEqual({ screen: 'escalation', exercise: id, back: 1, province });
  again.turn({ back: null });
  expect(again.lookedBack).toBeNull();
  again.show('month');
  again.turn({ province: null });
  expect(again.route).toEqual({ screen: 'month', exercise: id });
  expect(location.hash).toBe(`#/exercise/${id}/month`);
});

test('goes from month to month as one page in all to go back from', () => {
  const room = aRoom(database);
  const id = started(room);
  for (const step of ['commit', 'go', 'commit', 'go'] as const)
    room.give(step === 'go' ? { kind: 'go', step: 'plan' } : { kind: 'commit' });
  const pages = history.length;
  room.turn({ back: 1 });
  room.turn({ back: 2 });
  room.turn({ province: room.scenario?.provinces[0]?.id ?? '' });
  expect(room.route).toMatchObject({ exercise: id, back: 2 });
  expect(history.length - pages).toBe(1);
});
