import * as fake from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { redo, undo } from '../../src/exercise/deeds.ts';
import { beginHistory, type History } from '../../src/exercise/history.ts';
import { resume } from '../../src/exercise/resume.ts';
import { savedOf, type SavedExercise } from '../../src/exercise/saved.ts';
import { type ExerciseStore, openStore } from '../../src/exercise/store.ts';
import { after, begin, historyAfter, plan } from './an-exercise.ts';
import { fingerprintOf } from './frozen.ts';

const NOW = '2024-05-02T09:00:00Z';
let name = '';
let count = 0;
let store: ExerciseStore;

for (const [part, value] of Object.entries(fake)) if (/^IDB|^indexedDB$/.test(part)) vi.stubGlobal(part, value);

beforeEach(async () => {
  count += 1;
  name = `test-${count}`;
  store = await openStore(name);
});
afterEach(() => store.close());

const goodOffices = plan('a', 'good-offices', 'political-affairs');
const history = historyAfter(beginHistory(begin()), [
  goodOffices,
  { kind: 'commit' },
  { kind: 'go', step: 'plan' },
  { kind: 'note', text: 'Wait.' },
]);
const undone = undo(history) as History;

/** Puts something into the store behind its back. */
async function plant(id: string, raw: unknown): Promise<void> {
  const db = await openDB(name);
  await db.put('exercises', raw, id);
  db.close();
}

async function loaded(id: string): Promise<SavedExercise> {
  const found = await store.load(id);
  if (found === null || 'problem' in found) throw new Error(`nothing sound under ${id}`);
  return found;
}

function resumed(saved: SavedExercise): History {
  const taken = resume(saved);
  if ('problem' in taken) throw new Error(taken.problem);
  return taken.history;
}

describe('the store', () => {
  test('keeps what another window has written meanwhile as an exercise of its own', async () => {
    await store.save(savedOf(history, NOW));
    const other = await openStore(name);
    expect(await other.load('one')).not.toBeNull();
    await other.save(savedOf(undone, '2024-05-02T09:05:00Z'));
    await store.save(savedOf(history, '2024-05-02T09:06:00Z'));
    other.close();
    const ids = (await store.list()).map(({ id }) => id);
    expect(ids).toEqual(['one', 'one-20240502090500']);
    expect(fingerprintOf(resumed(await loaded('one')).present)).toBe(fingerprintOf(history.present));
    const aside = resumed(await loaded('one-20240502090500'));
    expect(aside.present.commands).toEqual(undone.present.commands);
    expect(aside.undone).toEqual(undone.undone);
  });

  test('takes an exercise up where it was left, with undo and redo', async () => {
    await store.save(savedOf(undone, NOW));
    store.close();
    store = await openStore(name);
    const back = resumed(await loaded('one'));
    expect(fingerprintOf(back.present)).toBe(fingerprintOf(undone.present));
    expect(fingerprintOf((redo(back) as History).present)).toBe(fingerprintOf(history.present));
    expect(undo(back)).toBeNull();
  });

  test('holds the latest of many saves, each acknowledged', async () => {
    let lived = beginHistory(begin());
    const acknowledged: Promise<void>[] = [];
    for (let step = 0; step < 12; step += 1) {
      lived = historyAfter(lived, [
        step % 4 === 3 ? { kind: 'commit' } : { kind: 'note', text: `${step}` },
        { kind: 'go', step: 'plan' },
      ]);
      acknowledged.push(store.save(savedOf(lived, NOW)));
    }
    await Promise.all(acknowledged);
    expect(fingerprintOf(resumed(await loaded('one')).present)).toBe(fingerprintOf(lived.present));
  });

  test('keeps every closed month as it came out', async () => {
    await store.save(savedOf(history, NOW));
    const longer = historyAfter(history, [{ kind: 'commit' }]);
    await store.save(savedOf(longer, NOW));
    const { closed } = await loaded('one');
    expect(closed).toEqual(savedOf(longer, NOW).closed);
    expect(closed).toHaveLength(2);
  });

  test('lists what is there, the latest first', async () => {
    const second = beginHistory({ ...begin(), id: 'two' });
    await store.save(savedOf(history, '2024-05-01T00:00:00Z'));
    await store.save(savedOf(second, '2024-05-03T00:00:00Z'));
    expect(await store.list()).toMatchObject([
      { id: 'two', title: 'A country', month: 1, months: 8, over: false },
      { id: 'one', month: 2 },
    ]);
    await store.remove('two');
    expect(await store.list()).toHaveLength(1);
    expect(await store.load('two')).toBeNull();
  });

  test.each([
    { about: 'of an unknown version', raw: { format: 7, id: 'x' }, problem: 'unknown-version' },
    { about: 'that is no save', raw: 'what is this', problem: 'damaged' },
    { about: 'with a damaged command', raw: { ...savedRow(), commands: [{ n: 1, kind: 'take' }] }, problem: 'damaged' },
    { about: 'with a part missing', raw: { ...savedRow(), seed: undefined }, problem: 'damaged' },
  ])('a save $about stays as it is and is reported, and everything else goes on', async ({ raw, problem }) => {
    await store.save(savedOf(history, NOW));
    await plant('broken', raw);
    expect(await store.list()).toMatchObject([{ id: 'one' }, { id: 'broken', problem, raw }]);
    expect(await store.load('broken')).toMatchObject({ id: 'broken', problem });
    await store.save(savedOf(undone, NOW));
    expect(resumed(await loaded('one')).undone).toHaveLength(1);
    const db = await openDB(name);
    expect(await db.get('exercises', 'broken')).toEqual(raw);
    db.close();
  });

  test('what cannot be read is put aside before something else is saved under its id', async () => {
    const raw = { format: 7, id: 'one', more: 'than we know' };
    await plant('one', raw);
    await store.save(savedOf(history, NOW));
    expect(await store.kept()).toMatchObject([{ raw }]);
    expect(await loaded('one')).toMatchObject({ format: 1 });
  });

  test('puts aside whatever it is given', async () => {
    const key = await store.keep('{ "format": 1, "kind": "exer');
    expect(await store.kept()).toEqual([{ key, raw: '{ "format": 1, "kind": "exer' }]);
  });

  test('a save that fails says so, and the next one is made', async () => {
    const broken = { ...savedOf(history, NOW), seed: Symbol('no disk holds this') as unknown as string };
    await expect(store.save(broken)).rejects.toThrow('could not be cloned');
    await store.save(savedOf(history, NOW));
    expect(await loaded('one')).toMatchObject({ seed: '1' });
  });
});

describe('a save under another model', () => {
  const model = { version: '0.9.0', digest: '0123456789abcdef' };
  const saved = { ...savedOf(history, NOW), model };

  test('goes on where every month comes out as it did, with a notice', () => {
    expect(resume(saved)).toMatchObject({ notice: 'other-model', history: { present: { month: 2 } } });
    expect(resume(savedOf(history, NOW))).toMatchObject({ notice: null });
  });

  test('is read as it was where a month comes out differently', () => {
    const closed = saved.closed.map((month) => ({ ...month, digest: '00000000000000ff' }));
    const taken = resume({ ...saved, closed });
    if (!('problem' in taken)) throw new Error('taken up');
    expect(taken.problem).toBe('other-model');
    expect(taken.recorded.months[0]?.results?.stage).toBe(history.present.months[0]?.regions.risk);
    expect(resume({ ...savedOf(history, NOW), closed })).toMatchObject({ notice: 'differs' });
  });

  test('is read as it was where a command is no longer possible', () => {
    const later = beginHistory(after(begin(), goodOffices));
    const commands = [{ ...(later.present.commands[0] as SavedExercise['commands'][number]), measure: 'abolished' }];
    expect(resume({ ...savedOf(later, NOW), model, commands } as SavedExercise)).toMatchObject({
      problem: 'other-model',
    });
    expect(resume({ ...savedOf(later, NOW), commands } as SavedExercise)).toMatchObject({ problem: 'damaged' });
  });

  test('with a scenario that is not sound is damaged', () => {
    expect(resume({ ...saved, file: { format: 1 } })).toMatchObject({ problem: 'damaged' });
    expect(resume({ ...saved, variant: 'none-such' })).toMatchObject({ problem: 'damaged' });
  });
});

/** A sound save without its months. */
function savedRow() {
  const { closed: _closed, ...row } = savedOf(history, NOW);
  return row;
}
