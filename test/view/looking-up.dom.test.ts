import { beforeEach, expect, test } from 'vitest';
import { anEntry, aRoom, started, until, withDatabase } from './a-room.ts';

withDatabase();

let database = '';
let count = 0;
beforeEach(() => {
  count += 1;
  database = `looking-up-${count}`;
  location.hash = '';
  history.replaceState(null, '');
});

test('an exercise waits as it is while something is looked up, with its way back and its undo', async () => {
  const room = aRoom(database);
  const id = started(room);
  room.give({ kind: 'note', text: 'Ask the ferry families.' });
  const before = room.exercise;
  const month = { screen: 'month', exercise: id } as const;

  room.follow('#/model/drive%3Acost');
  expect(room.route).toEqual({ screen: 'model', row: 'drive:cost' });
  room.follow('#/sources/a-68-947/9');
  expect(room.wayBack).toEqual(month);
  expect(room.exercise).toBe(before);
  expect(room.saving).not.toBe('failed');

  room.follow(`#/exercise/${id}/month`);
  expect(room.route).toEqual(month);
  expect(room.exercise).toBe(before);
  expect(room.wayBack).toBeNull();
  expect(room.undo()).toBe(true);
  await room.settled();
});

test('who looks something up before any exercise has no way back to one', async () => {
  const room = aRoom(database);
  await room.catalogue.ready;
  room.follow('#/model');
  expect(room.wayBack).toBeNull();
  room.openScenario(anEntry);
  room.follow('#/sources');
  expect(room.wayBack).toBeNull();
});

test('the library closes the exercise that was left to look something up', async () => {
  const room = aRoom(database);
  const id = started(room);
  await room.settled();
  room.follow('#/model');
  room.follow('#/');
  expect(room.exercise).toBeNull();
  expect(room.wayBack).toBeNull();
  room.follow('#/model');
  room.follow(`#/exercise/${id}/month`);
  await until(() => room.exercise !== null);
  expect(room.route).toEqual({ screen: 'month', exercise: id });
});

test('the way back is there again when the page of what is looked up is loaded anew', async () => {
  const room = aRoom(database);
  const id = started(room);
  room.give({ kind: 'commit' });
  await room.settled();
  room.show('month', { back: 1 });
  room.go({ screen: 'model', row: null });
  room.follow('#/model/drive%3Acost');

  const again = aRoom(database);
  expect(again.route).toEqual({ screen: 'model', row: 'drive:cost' });
  expect(again.wayBack).toEqual({ screen: 'month', exercise: id, back: 1 });
  again.follow('#/sources');
  expect(again.wayBack).toEqual({ screen: 'month', exercise: id, back: 1 });

  history.replaceState({ wayBack: '#/nowhere' }, '');
  expect(aRoom(database).wayBack).toBeNull();
  history.replaceState(null, '');
  expect(aRoom(database).wayBack).toBeNull();
});
