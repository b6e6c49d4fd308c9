import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from '../../src/lib/nearest.ts';
import { INDICATOR_IDS } from '../../src/model/indicators.ts';

describe('the edits between two words', () => {
  test.each([
    { from: '', to: '', edits: 0 },
    { from: 'abc', to: '', edits: 3 },
    { from: 'kitten', to: 'sitting', edits: 3 },
    { from: 'incitment', to: 'incitement', edits: 1 },
    { from: 'mobilisation', to: 'mobilization', edits: 1 },
    { from: 'attnetion', to: 'attention', edits: 1 },
    { from: 'ca', to: 'abc', edits: 3 },
  ])('are $edits from "$from" to "$to"', ({ from, to, edits }) => {
    expect(editDistance(from, to)).toBe(edits);
  });

  test('are the same both ways, and none only for the same word', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe('the word that was meant', () => {
  test.each([
    { word: 'mobilisation', meant: 'mobilization' },
    { word: 'armedCapacity', meant: 'armed-capacity' },
    { word: 'Armed Capacity', meant: 'armed-capacity' },
    { word: 'political_shock', meant: 'political-shock' },
    { word: 'atrocity', meant: 'atrocity-intent' },
    { word: 'protection', meant: null },
    { word: 'rainfall', meant: null },
    { word: 'at', meant: null },
    { word: '', meant: null },
    { word: 'x'.repeat(100_000), meant: null },
  ])('by "$word" is $meant', ({ word, meant }) => {
    expect(nearest(word, INDICATOR_IDS)).toBe(meant);
  });
});
