import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { logOf } from '../../src/exercise/log.ts';
import { newScenario } from '../../src/scenario/template.ts';
import { aFile, anEntry, aRoom, started, until, withDatabase } from './a-room.ts';

withDatabase();

let database = '';
let count = 0;
beforeEach(() => {
  count += 1;
  database = `room-${count}`;
  location.hash = '';
  sessionStorage.clear();
});

const quiet = { kind: 'assess', stage: 'general-risk', chance: 0.1, public: false } as const;

/** Puts something into the store behind its back. */
async function plant(id: string, raw: unknown): Promise<void> {
  const db = await openDB(database);
  await db.put('exercises', raw, id);
  db.close();
}

describe('an exercise', () => {
  test('is taken up after a reload exactly where it was, with its way back', async () => {
    const room = aRoom(database);
    const id = started(room);
    expect(room.give({ kind: 'note', text: 'Wait for the gazette.' })).toBeNull();
    expect(room.give(quiet)).toBeNull();
    expect(room.give({ kind: 'commit' })).toBeNull();
    expect(room.give({ kind: 'go', step: 'plan' })).toBeNull();
    expect(room.give({ kind: 'note', text: 'Ask the ferry families.' })).toBeNull();
    await room.settled();

    const again = aRoom(database);
    await until(() => again.exercise !== null);
    expect(again.route).toEqual({ screen: 'month', exercise: id });
    expect(again.exercise?.commands).toEqual(room.exercise?.commands);
    expect(again.exercise?.months.map(({ digest }) => digest)).toEqual(
      room.exercise?.months.map(({ digest }) => digest),
    );
    expect(again.exercise?.draft.note).toBe('Ask the ferry families.');
    expect(again.undo()).toBe(true);
    expect(again.exercise?.draft.note).toBe('');
    expect(again.undo()).toBe(false);
  });

  test('refuses a command with its reason and stays as it is', () => {
    const room = aRoom(database);
    started(room);
    const before = room.exercise;
    expect(room.give({ kind: 'drop', id: 'nothing' })).toMatchObject({ code: 'unknown-decision' });
    expect(room.exercise).toBe(before);
  });

  test('shows nothing of the debrief before it is over, whatever the address says', async () => {
    const room = aRoom(database);
    const id = started(room);
    room.follow(`#/exercise/${id}/debrief`);
    expect(room.route).toEqual({ screen: 'month', exercise: id });
    expect(location.hash).toBe(`#/exercise/${id}/month`);
    await room.settled();

    location.hash = `#/exercise/${id}/debrief`;
    const again = aRoom(database);
    await until(() => again.exercise !== null);
    expect(again.route).toEqual({ screen: 'month', exercise: id });
  });

  test('leads to its debrief when the team finishes it', () => {
    const room = aRoom(database);
    const id = started(room);
    expect(room.give({ kind: 'finish' })).toBeNull();
    expect(room.route).toEqual({ screen: 'debrief', exercise: id });
  });

  test('goes on where the browser keeps nothing, and says that it is not saved', async () => {
    const room = aRoom(database, { store: () => Promise.reject(new Error('private window')) });
    started(room);
    expect(room.give(quiet)).toBeNull();
    await room.settled();
    expect(room.saving).toBe('failed');
    expect(room.shelf.isAvailable).toBe(false);
    expect(room.exercise?.draft.assessment?.chance).toBe(0.1);
  });

  test('that nobody has saved here leads back to the library with a word', async () => {
    location.hash = '#/exercise/of-somebody-else/month';
    const room = aRoom(database);
    await until(() => room.notice !== null);
    expect(room.route).toEqual({ screen: 'library' });
    expect(location.hash).toBe('#/');
  });

  test('drawn without a seed gets one of its own', () => {
    const [one, other] = [aRoom(`${database}-1`), aRoom(`${database}-2`)];
    started(one, '');
    started(other, '');
    expect(one.exercise?.seed).toMatch(/^[0-9a-f]{12}$/);
    expect(one.exercise?.seed).not.toBe(other.exercise?.seed);
  });
});

describe('what cannot be read', () => {
  test.each([
    { what: 'a damaged save', raw: { format: 1, id: 'old', commands: 'none' }, reason: 'damaged' },
    { what: 'a save of another version', raw: { format: 99, id: 'old' }, reason: 'version' },
  ])('$what is kept and told, and the other saves go on', async ({ raw, reason }) => {
    const first = aRoom(database);
    const id = started(first);
    await first.settled();
    await plant('old', raw);

    location.hash = '';
    const room = aRoom(database);
    await until(() => room.shelf.saves !== null);
    expect(room.shelf.saves?.map((save) => save.id)).toEqual([id]);
    expect(room.shelf.unreadable).toEqual([{ id: 'old', reason, raw }]);

    room.resume('old');
    await until(() => room.notice !== null);
    expect(room.route).toEqual({ screen: 'library' });
    const db = await openDB(database);
    expect(await db.get('exercises', 'old')).toEqual(raw);
    db.close();
  });

  test('a scenario file at fault is refused with every place, and nothing saved changes', async () => {
    const room = aRoom(database);
    started(room);
    await room.settled();
    room.leave();
    await until(() => room.shelf.saves?.length === 1);
    const file = { ...newScenario('ferry-toll'), months: 99, team: { holds: ['nobody'] } };
    await room.importScenario(aFile('broken.json', JSON.stringify(file, null, 2)));
    expect(room.route).toEqual({ screen: 'faults' });
    expect(room.desk.refused).toMatchObject({ name: 'broken.json', kind: 'scenario' });
    expect(room.desk.refused?.faults.map(({ pointer, line }) => [pointer, line])).toEqual([
      ['/months', 9],
      ['/team/holds/0', 13],
    ]);
    room.leave();
    await until(() => room.shelf.saves?.length === 1);
  });

  test('a file beyond all limits is not read at all', async () => {
    const room = aRoom(database);
    const huge = { name: 'huge.json', size: 10 ** 9, text: () => Promise.reject(new Error('read')) } as unknown as File;
    await room.importLog(huge);
    expect(room.route).toEqual({ screen: 'library' });
    expect(room.desk.trouble).toContain('huge.json');
  });
});

describe('files', () => {
  test('a scenario from a file leads to its content note and survives a reload of the window', async () => {
    const room = aRoom(database);
    await room.importScenario(aFile('my.json', JSON.stringify(newScenario('my-own'))));
    expect(room.route).toEqual({ screen: 'content-note', scenario: '~my-own' });
    expect(room.entry?.origin).toBe('file');
    const again = aRoom(database);
    await until(() => again.entry !== null);
    expect(again.entry?.scenario.id).toBe('my-own');
  });

  test('a scenario that is no longer open leads back to the library with a word', async () => {
    location.hash = '#/scenario/~gone/briefing';
    const room = aRoom(database);
    await until(() => room.notice !== null);
    expect(room.route).toEqual({ screen: 'library' });
  });

  test('an exercise file is opened where it was left, and saved', async () => {
    const room = aRoom(`${database}-there`);
    started(room);
    room.give(quiet);
    room.give({ kind: 'commit' });
    if (room.exercise === null) throw new Error('no exercise');
    const text = JSON.stringify(logOf(room.exercise));

    const here = aRoom(database);
    await here.importLog(aFile('log.json', text));
    expect(here.exercise?.months.map(({ digest }) => digest)).toEqual(room.exercise.months.map(({ digest }) => digest));
    expect(here.route).toEqual({ screen: 'month', exercise: room.exercise.id });
    here.leave();
    await until(() => here.shelf.saves?.length === 1);
  });

  test('an exercise file of an exercise that is saved already is opened as a copy beside it', async () => {
    const room = aRoom(database);
    const id = started(room);
    if (room.exercise === null) throw new Error('no exercise');
    const text = JSON.stringify(logOf(room.exercise));
    room.give({ kind: 'note', text: 'Later than the file.' });
    await room.settled();
    await room.importLog(aFile('log.json', text));
    expect(room.exercise?.id).not.toBe(id);
    expect(room.exercise?.draft.note).toBe('');
    room.resume(id);
    await until(() => room.exercise?.id === id);
    expect(room.exercise?.draft.note).toBe('Later than the file.');
  });

  test('an exercise of another model is shown as it was recorded', async () => {
    const room = aRoom(`${database}-there`);
    started(room);
    room.give({ kind: 'commit' });
    if (room.exercise === null) throw new Error('no exercise');
    const log = logOf(room.exercise);
    const other = {
      ...log,
      model: { version: '0.0.1', digest: '0123456789abcdef' },
      months: log.months.map((month) => ({ ...month, digest: 'fedcba9876543210' })),
    };
    const here = aRoom(database);
    await here.importLog(aFile('log.json', JSON.stringify(other)));
    expect(here.exercise).toBeNull();
    expect(here.record?.model.version).toBe('0.0.1');
    expect(here.record?.months).toHaveLength(1);
  });
});

test('an exercise that is removed is gone, and no other', async () => {
  const room = aRoom(database);
  const first = started(room);
  await room.settled();
  const second = started(room);
  await room.settled();
  room.leave();
  await until(() => room.shelf.saves?.length === 2);
  await room.remove(first);
  expect(room.shelf.saves?.map(({ id }) => id)).toEqual([second]);
});

test('the library offers the scenarios that could be read and names those that could not', async () => {
  const room = aRoom(database, { builtIn: () => Promise.resolve({ entries: [anEntry], refused: ['torn.json'] }) });
  expect(room.catalogue.entries).toBeNull();
  await room.catalogue.ready;
  expect(room.catalogue.entries).toEqual([anEntry]);
  expect(room.catalogue.refused).toEqual(['torn.json']);
});
