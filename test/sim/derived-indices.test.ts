import { describe, expect, test } from 'vitest';
import { DERIVED } from '../../src/model/derived.ts';
import { indicatorOf, type IndicatorId, INHIBITORS } from '../../src/model/indicators.ts';
import { READING_IDS, type ReadingId } from '../../src/model/readings.ts';
import { readingsOf } from '../../src/sim/state.ts';
import { aCountry, type Sketch } from './a-country.ts';
import { allAt, begin, put } from './an-exercise.ts';

const LEVELS = [0, 25, 50, 75, 100];

function reading(
  id: ReadingId,
  start: Readonly<Partial<Record<IndicatorId, number>>>,
  sketch: Sketch = { actors: [{}] },
): number {
  const { world, state } = begin(aCountry({ ...sketch, start }));
  return readingsOf(world, state)[READING_IDS.indexOf(id)]!;
}

/** What raises each index, and what lowers it. */
const MOVES: readonly { index: ReadingId; by: IndicatorId; sign: 1 | -1 }[] = [
  ...INHIBITORS.map((by) => ({ index: 'inhibitor-strength' as const, by, sign: 1 as const })),
  { index: 'structural-risk', by: 'exclusion', sign: 1 },
  { index: 'structural-risk', by: 'economic-stress', sign: 1 },
  { index: 'structural-risk', by: 'armed-conflict', sign: 1 },
  { index: 'structural-risk', by: 'governance-legitimacy', sign: -1 },
  { index: 'structural-risk', by: 'transitional-justice', sign: -1 },
  { index: 'means-and-motive', by: 'atrocity-intent', sign: 1 },
  { index: 'means-and-motive', by: 'armed-capacity', sign: 1 },
  { index: 'means-and-motive', by: 'perceived-cost', sign: -1 },
  { index: 'dynamic-risk', by: 'political-shock', sign: 1 },
  { index: 'dynamic-risk', by: 'mobilization', sign: 1 },
  { index: 'dynamic-risk', by: 'incitement', sign: 1 },
  { index: 'dynamic-risk', by: 'intercommunal-tension', sign: 1 },
  { index: 'imminence', by: 'violations', sign: 1 },
  { index: 'imminence', by: 'mobilization', sign: 1 },
  { index: 'imminence', by: 'incitement', sign: 1 },
];

test.each(MOVES)('$index moves by $sign with $by', ({ index, by, sign }) => {
  const values = LEVELS.map(
    (level) =>
      sign * reading(index, { 'atrocity-intent': 60, 'armed-capacity': 60, 'perceived-cost': 30, [by]: level }),
  );
  values.slice(1).forEach((value, place) => expect(value).toBeGreaterThanOrEqual(values[place]!));
  expect(values.at(-1)).toBeGreaterThan(values[0]!);
});

test('every index depends on each of its inputs as the table names them', () => {
  const moved = new Map(DERIVED.map(({ id, inputs }) => [id as string, new Set<string>(inputs)]));
  for (const { index, by } of MOVES) expect(moved.get(index), `${index} by ${by}`).toContain(by);
});

describe('readings', () => {
  test.each(['structural-risk', 'dynamic-risk', 'imminence', 'inhibitor-strength', 'means-and-motive'] as const)(
    '%s stays from 0 to 100 in any country',
    (id) => {
      for (const level of LEVELS) {
        expect(reading(id, allAt(level))).toBeGreaterThanOrEqual(0);
        expect(reading(id, allAt(level))).toBeLessThanOrEqual(100);
      }
      const worst = { ...allAt(100), 'perceived-cost': 0, 'protection-will': 0, 'governance-legitimacy': 0 };
      expect(reading(id, worst)).toBeLessThanOrEqual(100);
    },
  );

  test('of the worst province and of the second worst are told apart', () => {
    const run = begin(aCountry({ provinces: 3 }));
    put(run, 'violations', 70, 'p02');
    put(run, 'violations', 50, 'p03');
    const values = readingsOf(run.world, run.state);
    expect(values[READING_IDS.indexOf('violations:max')]).toBe(70);
    expect(values[READING_IDS.indexOf('violations:second')]).toBe(50);
  });

  test('of means and motive are those of the most dangerous actor', () => {
    const start = { 'atrocity-intent': 20, 'armed-capacity': 20 };
    const alone = reading('means-and-motive', start, {
      actors: [{ start: { 'atrocity-intent': 90, 'armed-capacity': 90 } }],
    });
    const both = reading('means-and-motive', start, {
      actors: [{}, { start: { 'atrocity-intent': 90, 'armed-capacity': 90 } }],
    });
    expect(both).toBeCloseTo(alone, 9);
  });

  test('without armed actors show no means and no motive', () => {
    expect(reading('means-and-motive', allAt(100), {})).toBe(0);
    expect(indicatorOf('atrocity-intent').scope).toBe('actor');
  });
});
