import { describe, expect, test } from 'vitest';
import { WriteQueue } from '../../src/exercise/write-queue.ts';

/** A queue whose writes finish when the test lets them. */
function held() {
  const written: number[] = [];
  const open: { settle: () => void; fail: () => void }[] = [];
  const queue = new WriteQueue<number>((value) => {
    written.push(value);
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    open.push({ settle: resolve, fail: () => reject(new Error('the disk is full')) });
    return promise;
  });
  return { queue, written, open };
}

/** Lets everything run that waits for nothing. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('a queue of writes', () => {
  test('writes one at a time, and of those that wait only the latest', async () => {
    const { queue, written, open } = held();
    const first = queue.put('a', 1);
    await settled();
    const later = [2, 3, 4].map((value) => queue.put('a', value));
    await settled();
    expect(written).toEqual([1]);
    open[0]?.settle();
    await first;
    await settled();
    expect(written).toEqual([1, 4]);
    open[1]?.settle();
    await Promise.all(later);
  });

  test('acknowledges a value only when it, or a later one, is written', async () => {
    const { queue, open } = held();
    const done: string[] = [];
    void queue.put('a', 1).then(() => done.push('first'));
    await settled();
    void queue.put('a', 2).then(() => done.push('second'));
    await settled();
    expect(done).toEqual([]);
    open[0]?.settle();
    await settled();
    expect(done).toEqual(['first']);
  });

  test('keys do not stand in for one another', async () => {
    const { queue, written, open } = held();
    const all = [queue.put('a', 1), queue.put('b', 2)];
    await settled();
    open[0]?.settle();
    await settled();
    open[1]?.settle();
    await Promise.all(all);
    expect(written).toEqual([1, 2]);
  });

  test('a write that fails says so, and those after it are made', async () => {
    const { queue, written, open } = held();
    const failing = queue.put('a', 1);
    await settled();
    const next = queue.put('a', 2);
    open[0]?.fail();
    await expect(failing).rejects.toThrow('full');
    await settled();
    open[1]?.settle();
    await next;
    expect(written).toEqual([1, 2]);
  });

  test('what is put after something else was to be done is written after it', async () => {
    const { queue, written, open } = held();
    const done: string[] = [];
    void queue.put('a', 1);
    await settled();
    void queue.put('a', 2);
    void queue.after('a', () => {
      done.push(`after ${written.join()}`);
      return Promise.resolve();
    });
    void queue.put('a', 3);
    for (const place of [0, 1, 2]) {
      open[place]?.settle();
      await settled();
    }
    expect(done).toEqual(['after 1,2']);
    expect(written).toEqual([1, 2, 3]);
  });
});
