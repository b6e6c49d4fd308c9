import { describe, expect, test } from 'vitest';
import { INDICATORS, PASSING } from '../../src/model/indicators.ts';
import { aCountry } from './a-country.ts';
import { amountOf, begin, numberOf, pass, put, referenceOf, rowsAbout } from './an-exercise.ts';
import { deviation, mean } from './moments.ts';

describe('return to the baseline', () => {
  test.each(INDICATORS)('brings $id back by the share of its speed', ({ id, speed }) => {
    const run = begin(aCountry({ provinces: 1, groups: [{}], actors: [{ drive: false }] }));
    put(run, id, referenceOf(id) + 10);
    expect(amountOf(pass(run).rows, { kind: 'return', indicator: id })).toBeCloseTo(
      -10 * numberOf(`return:${speed}`),
      9,
    );
  });

  test('goes to the baseline that the scenario gives, from above and from below', () => {
    const run = begin(aCountry({ provinces: 1, start: { coherence: 50 }, baseline: { coherence: 80 } }));
    expect(amountOf(pass(run).rows, { kind: 'return', indicator: 'coherence' })).toBeCloseTo(
      30 * numberOf('return:fast'),
      9,
    );
    put(run, 'coherence', 90);
    expect(amountOf(pass(run).rows, { kind: 'return', indicator: 'coherence' })).toBeCloseTo(
      -10 * numberOf('return:fast'),
      9,
    );
  });

  test('leaves a place at its start where the scenario gives no baseline', () => {
    const run = begin(aCountry({ provinces: [{ start: { 'intercommunal-tension': 70, violations: 5 } }, {}] }));
    expect(rowsAbout(pass(run).rows, { kind: 'return' })).toEqual([]);
  });

  test.each(PASSING)('lets %s ease to what is usual even where the country starts high', (indicator) => {
    const run = begin(aCountry({ provinces: 1, start: { [indicator]: 70 } }));
    const expected = -(70 - referenceOf(indicator)) * numberOf('return:fast');
    expect(amountOf(pass(run).rows, { kind: 'return', indicator })).toBeCloseTo(expected, 9);
  });

  test('keeps a place as high as a baseline says', () => {
    const levels = { violations: 70 };
    const run = begin(aCountry({ provinces: 1, start: levels, baseline: levels }));
    expect(amountOf(pass(run).rows, { kind: 'return', indicator: 'violations' })).toBe(0);
  });

  test('lets a political shock pass even where the country starts in one', () => {
    const run = begin(aCountry({ start: { 'political-shock': 60 } }));
    const expected = -(60 - referenceOf('political-shock')) * numberOf('return:shock');
    expect(amountOf(pass(run).rows, { kind: 'return', indicator: 'political-shock' })).toBeCloseTo(expected, 9);
  });
});

describe('noise', () => {
  const MONTHS = 1500;
  const run = begin(aCountry({ provinces: 1, groups: [{}], actors: [{ drive: false }], months: MONTHS }));
  const noise = new Map<string, number[]>(INDICATORS.map(({ id }) => [id, []]));
  for (let month = 0; month < MONTHS; month += 1) {
    for (const { indicator, amount } of rowsAbout(pass(run).rows, { kind: 'noise' }))
      noise.get(indicator)!.push(amount);
  }

  test.each(INDICATORS)(
    'moves $id every month, evenly up and down, with the spread of the table',
    ({ id, noise: size }) => {
      const amounts = noise.get(id)!;
      expect(amounts).toHaveLength(MONTHS);
      expect(Math.abs(mean(amounts))).toBeLessThan((4 * size.central) / Math.sqrt(MONTHS));
      expect(deviation(amounts) / size.central).toBeGreaterThan(0.93);
      expect(deviation(amounts) / size.central).toBeLessThan(1.07);
      expect(Math.max(...amounts.map(Math.abs))).toBeLessThanOrEqual(3 * size.central);
    },
  );

  test('of two indicators, or of one in two places, has nothing to do with the other', () => {
    const two = begin(aCountry({ provinces: 2, months: MONTHS }));
    const pairs = Array.from({ length: MONTHS }, () => {
      const { rows } = pass(two);
      const at = (indicator: 'incitement' | 'violations', place: string) =>
        amountOf(rows, { kind: 'noise', indicator, place });
      return [at('incitement', 'p01'), at('incitement', 'p02'), at('violations', 'p01')] as const;
    });
    const correlation = (one: 0 | 1 | 2, other: 0 | 1 | 2): number =>
      mean(pairs.map((pair) => pair[one] * pair[other])) /
      (deviation(pairs.map((pair) => pair[one])) * deviation(pairs.map((pair) => pair[other])));
    expect(Math.abs(correlation(0, 1))).toBeLessThan(4 / Math.sqrt(MONTHS));
    expect(Math.abs(correlation(0, 2))).toBeLessThan(4 / Math.sqrt(MONTHS));
  });
});

describe('spill-over', () => {
  const ROW = [{ neighbours: ['p02'] }, { neighbours: ['p01', 'p03'] }, { neighbours: ['p02'] }, {}];
  const SPILLS = ['intercommunal-tension', 'mobilization', 'displacement'] as const;

  test.each(SPILLS)('%s passes to neighbours that have less of it, by its share of the difference', (id) => {
    const run = begin(aCountry({ provinces: ROW }));
    put(run, id, referenceOf(id) + 40, 'p01');
    const { rows } = pass(run);
    const at = (place: string) => amountOf(rows, { kind: 'spill-over', id, indicator: id, place });
    expect(at('p02')).toBeGreaterThan(0);
    expect(at('p02')).toBeLessThanOrEqual(40 * numberOf(`spill:${id}`) + 1e-9);
    expect([at('p01'), at('p03'), at('p04')]).toEqual([0, 0, 0]);
  });

  test.each(SPILLS)('%s passes in full where there is one neighbour only', (id) => {
    const run = begin(aCountry({ provinces: [{ neighbours: ['p02'] }, { neighbours: ['p01'] }] }));
    put(run, id, referenceOf(id) + 40, 'p01');
    const amount = amountOf(pass(run).rows, { kind: 'spill-over', id, place: 'p02' });
    expect(amount).toBeCloseTo(40 * numberOf(`spill:${id}`), 9);
  });

  test('nothing else passes from one province to the next', () => {
    const run = begin(aCountry({ provinces: ROW, months: 24 }));
    for (const { id, scope } of INDICATORS) if (scope === 'province') put(run, id, 100, 'p01');
    const indicators = rowsAbout(pass(run).rows, { kind: 'spill-over' }).map(({ indicator }) => indicator);
    expect(new Set(indicators)).toEqual(new Set(SPILLS));
  });
});
