import { expect, test } from 'vitest';
import { Autosave } from '../../src/view/autosave.svelte.ts';

/** A device on which every save waits until it is let through or refused. */
function aDevice() {
  const written: number[] = [];
  const waiting: { readonly pass: () => void; readonly refuse: () => void }[] = [];
  const save = (work: number): Promise<void> =>
    new Promise((done, fail) => {
      waiting.push({
        pass: () => {
          written.push(work);
          done();
        },
        refuse: () => fail(new Error('full')),
      });
    });
  return { written, waiting, autosave: new Autosave<number>(save) };
}

test('what is overtaken while a save runs is left out, and the latest is written last', async () => {
  const { written, waiting, autosave } = aDevice();
  autosave.keep(1);
  autosave.keep(2);
  autosave.keep(3);
  expect(autosave.status).toBe('saving');
  waiting[0]?.pass();
  await Promise.resolve();
  await Promise.resolve();
  await Promise.resolve();
  waiting[1]?.pass();
  await autosave.settled();
  expect(written).toEqual([1, 3]);
  expect(autosave.status).toBe('saved');
});

test('a refused save is told, and the next change is tried again', async () => {
  const { written, waiting, autosave } = aDevice();
  autosave.keep(1);
  waiting[0]?.refuse();
  await autosave.settled();
  expect(autosave.status).toBe('failed');
  autosave.keep(2);
  expect(autosave.status).toBe('saving');
  waiting[1]?.pass();
  await autosave.settled();
  expect(autosave.status).toBe('saved');
  expect(written).toEqual([2]);
});
