import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patternSearch, type SearchSettings } from '../../../src/tools/calibrate/pattern-search.ts';

const settings = (dimensions: number, changed: Partial<SearchSettings> = {}): SearchSettings => ({
  step: 0.25,
  least: 1 / 256,
  most: 10_000,
  towards: Array.from({ length: dimensions }, () => 1 as const),
  ...changed,
});

/** A bowl with its lowest point, without any cost, at `lowest`. */
const bowl = (lowest: readonly number[]) => async (point: readonly number[]) =>
  lowest.reduce((sum, at, index) => sum + (at - (point[index] as number)) ** 2, 0);

const middle = (dimensions: number): number[] => Array.from({ length: dimensions }, () => 0.5);
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('the pattern search', () => {
  test('finds the bottom of any bowl to its shortest step, from any point', async () => {
    const points = fc.integer({ min: 1, max: 4 }).chain((size) => {
      const point = fc.array(share, { minLength: size, maxLength: size });
      return fc.tuple(point, point);
    });
    await fc.assert(
      fc.asyncProperty(points, async ([lowest, start]) => {
        const { point, settled } = await patternSearch(start, bowl(lowest), settings(lowest.length));
        expect(settled).toBe(true);
        lowest.forEach((at, index) => expect(Math.abs(at - (point[index] as number))).toBeLessThan(1 / 128));
      }),
      { numRuns: 50 },
    );
  });

  test('follows a valley that lies across', async () => {
    const valley = async ([x = 0, y = 0]: readonly number[]) => (x - y) ** 2 * 20 + (x - 0.9) ** 2;
    const { loss, first } = await patternSearch([0.1, 0.1], valley, settings(2));
    expect(first).toBeCloseTo(0.64);
    expect(loss).toBeLessThan(0.001);
  });

  test('stays inside when the bottom lies outside', async () => {
    const seen: number[] = [];
    const { point } = await patternSearch(
      middle(2),
      async (at) => {
        seen.push(...at);
        return bowl([1.7, -3])(at);
      },
      settings(2),
    );
    expect(point).toEqual([1, 0]);
    expect(Math.min(...seen)).toBe(0);
    expect(Math.max(...seen)).toBe(1);
  });

  test('leaves a coordinate where it is that changes nothing', async () => {
    const { point } = await patternSearch([0.5, 0.3], async ([x = 0]) => (x - 0.8) ** 2, settings(2));
    expect(point[1]).toBe(0.3);
    expect(point[0]).toBeCloseTo(0.8, 2);
  });

  test('looks at one point where nothing is to be gained', async () => {
    const found = await patternSearch(middle(3), async () => 0, settings(3));
    expect(found).toMatchObject({ point: middle(3), loss: 0, looked: 1, settled: true });
  });

  test('ends when its points run out, with the best of them', async () => {
    const seen: number[] = [];
    const lossOf = async (point: readonly number[]) => {
      const loss = await bowl([0.9, 0.1, 0.7])(point);
      seen.push(loss);
      return loss;
    };
    const found = await patternSearch(middle(3), lossOf, settings(3, { most: 7 }));
    expect(found).toMatchObject({ looked: 7, settled: false, loss: Math.min(...seen) });
    expect(seen).toHaveLength(7);
  });

  test('tries the way first that it was told', async () => {
    const seen: (readonly number[])[] = [];
    await patternSearch(
      [0.5],
      async (point) => {
        seen.push(point);
        return bowl([0])(point);
      },
      settings(1, { towards: [-1], most: 2 }),
    );
    expect(seen).toEqual([[0.5], [0.25]]);
  });
});
