import { describe, expect, test } from 'vitest';
import { aCountry, type Sketch } from './a-country.ts';
import { amountOf, begin, pass, put, referenceOf, rowsAbout } from './an-exercise.ts';

/** Everything speaks for escalating, so that an actor surely does. */
const SURE = { 'atrocity-intent': 95, 'armed-capacity': 95, 'political-shock': 95, 'perceived-cost': 0 };
const MOVED = ['violations', 'mobilization', 'incitement'] as const;

function pushes(sketch: Sketch, places = ['p01', 'p02'], indicator: (typeof MOVED)[number] = 'violations'): number[] {
  const { rows } = pass(begin(aCountry({ start: SURE, ...sketch })));
  return places.map((place) => amountOf(rows, { kind: 'actor', indicator, place }));
}

describe('an actor that escalates', () => {
  test.each(MOVED)('adds to %s', (indicator) => {
    expect(pushes({ actors: [{}] }, ['p01'], indicator)[0]).toBeGreaterThan(0);
  });

  test('adds to nothing else', () => {
    const { rows } = pass(begin(aCountry({ start: SURE, actors: [{}] })));
    expect(new Set(rowsAbout(rows, { kind: 'actor' }).map((row) => row.indicator))).toEqual(new Set(MOVED));
  });

  test('adds in proportion to its presence', () => {
    const [much, little] = pushes({ actors: [{ presence: { p01: 0.8, p02: 0.2 } }] }) as [number, number];
    expect(much / little).toBeCloseTo(4, 9);
    expect(pushes({ actors: [{ presence: { p02: 0.5 } }] })[0]).toBe(0);
  });

  test('adds in proportion to the share of the people whom it targets', () => {
    const groups = [{ share: { p01: 0.9, p02: 0.4 } }, { share: { p01: 0.1, p02: 0.6 } }];
    const [few, many] = pushes({ actors: [{ targets: ['g02'] }], groups }) as [number, number];
    expect(many / few).toBeCloseTo(6, 9);
  });

  test('adds most where those whom it targets are excluded', () => {
    const at = (exclusion: number) => pushes({ actors: [{}], start: { ...SURE, exclusion } })[0]!;
    expect(at(20)).toBeLessThan(at(50));
    expect(at(50)).toBeLessThan(at(80));
  });

  test('does not look at the exclusion of groups that it does not target', () => {
    const groups = (exclusion: number) => [{ start: { exclusion } }, { start: { exclusion: 40 } }];
    expect(pushes({ actors: [{}], groups: groups(90) })).toEqual(pushes({ actors: [{}], groups: groups(10) }));
  });

  test('adds more, the stronger its drive', () => {
    const at = (shock: number) => {
      const start = { ...SURE, 'atrocity-intent': 60, 'armed-capacity': 60, 'political-shock': shock };
      const amounts = Array.from({ length: 40 }, (_, seed) => {
        const { rows } = pass(begin(aCountry({ actors: [{}], start }), seed));
        return amountOf(rows, { kind: 'actor', indicator: 'violations', place: 'p01' });
      });
      return Math.max(...amounts);
    };
    expect(at(0)).toBeLessThanOrEqual(at(50));
    expect(at(0)).toBeGreaterThan(0);
  });

  test('is named as the cause', () => {
    const { rows } = pass(begin(aCountry({ start: SURE, actors: [{ id: 'the-guard' }] })));
    expect(new Set(rowsAbout(rows, { kind: 'actor' }).map(({ cause }) => cause.id))).toEqual(new Set(['the-guard']));
  });
});

describe('an actor that holds back', () => {
  const held = (presence: Record<string, number>) => {
    const run = begin(aCountry({ actors: [{ drive: false, presence }] }));
    for (const indicator of MOVED) put(run, indicator, 80);
    return pass(run).rows;
  };

  test.each(MOVED)('lets %s ease towards the baseline', (indicator) => {
    const amount = amountOf(held({ p01: 1 }), { kind: 'actor', indicator, place: 'p01' });
    expect(amount).toBeLessThan(0);
    expect(amount).toBeGreaterThan(referenceOf(indicator) - 80);
  });

  test('eases nothing where it is not, and less where it is little', () => {
    const rows = held({ p01: 0.2 });
    expect(amountOf(rows, { kind: 'actor', place: 'p02' })).toBe(0);
    const little = amountOf(rows, { kind: 'actor', indicator: 'violations', place: 'p01' });
    const much = amountOf(held({ p01: 1 }), { kind: 'actor', indicator: 'violations', place: 'p01' });
    expect(much).toBeLessThan(little);
  });

  test('brings nothing below the baseline', () => {
    const run = begin(aCountry({ actors: [{ drive: false }] }));
    for (const indicator of MOVED) put(run, indicator, 0);
    expect(rowsAbout(pass(run).rows, { kind: 'actor' })).toEqual([]);
  });
});
