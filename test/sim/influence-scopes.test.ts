import { describe, expect, test } from 'vitest';
import { influenceId, INFLUENCES } from '../../src/model/influences.ts';
import { indicatorOf, type IndicatorId } from '../../src/model/indicators.ts';
import { aCountry, type Sketch } from './a-country.ts';
import { amountOf, begin, numberOf, pass, put, referenceOf } from './an-exercise.ts';

/** Three provinces in a row, two groups that live unevenly, a State's force and an armed group. */
const SKETCH: Sketch = {
  provinces: [
    { population: 0.5, neighbours: ['p02'] },
    { population: 0.3, neighbours: ['p01', 'p03'] },
    { population: 0.2, neighbours: ['p02'] },
  ],
  groups: [{ share: { p01: 0.9, p02: 0.5, p03: 0.2 } }, { share: { p01: 0.1, p02: 0.5, p03: 0.8 } }],
  actors: [
    { kind: 'state', drive: false, targets: ['g01', 'g02'], presence: { p01: 0.4, p02: 0.8 } },
    { kind: 'non-state', drive: false, targets: ['g02'], presence: { p02: 0.1, p03: 0.5 } },
  ],
};
const PROVINCES = ['p01', 'p02', 'p03'];

/** Points of a link on each place, per unit of gain and strength and ten points, when its source is displaced so. */
function felt(id: string, displaced: Readonly<Record<string, number>>, places: readonly string[]): number[] {
  const link = INFLUENCES.find((each) => influenceId(each) === id)!;
  const run = begin(aCountry(SKETCH));
  for (const [place, by] of Object.entries(displaced)) put(run, link.from, referenceOf(link.from) + by, place);
  const months = Array.from({ length: link.delayMonths.central + 1 }, () => {
    const { rows } = pass(run);
    return places.map((place) => amountOf(rows, { kind: 'influence', id, place }));
  });
  const unit = (numberOf('gain:general-risk') * link.sign * link.strength.central) / 10;
  return months.at(-1)!.map((amount) => Math.round((amount / unit) * 1e6) / 1e6);
}

test.each([
  { id: 'economic-stress>intercommunal-tension', from: 'country', places: PROVINCES },
  { id: 'governance-legitimacy>trust-in-state', from: 'country', places: ['g01', 'g02'] },
  { id: 'council-unity>perceived-cost', from: 'international', places: ['a01', 'a02'] },
  { id: 'attention>council-unity', from: 'international', places: ['international'] },
])('$id acts on each place alike', ({ id, from, places }) => {
  expect(felt(id, { [from]: 10 }, places)).toEqual(places.map(() => 10));
});

describe('provinces act on the country', () => {
  test('by their mean, weighted with population', () => {
    const found = felt('displacement>economic-stress', { p01: 10, p02: 20, p03: 30 }, ['country']);
    expect(found).toEqual([0.5 * 10 + 0.3 * 20 + 0.2 * 30]);
  });

  test.each<{ id: string; place: string }>([
    { id: 'violations>governance-legitimacy', place: 'country' },
    { id: 'violations>attention', place: 'international' },
    { id: 'incitement>protection-will', place: 'country' },
    { id: 'armed-conflict>economic-stress', place: 'country' },
  ])('by half their mean and half their worst for $id', ({ id, place }) => {
    const meanPart = numberOf('uneven:mean');
    const expected = meanPart * (0.2 * 40) + (1 - meanPart) * 40;
    expect(felt(id, { p03: 40 }, [place])[0]).toBeCloseTo(expected, 6);
  });

  test('every link from what spreads unevenly to the country gives the worst province a weight of its own', () => {
    const uneven = ['violations', 'mobilization', 'incitement', 'armed-conflict'];
    const single = (indicator: IndicatorId) => ['country', 'international'].includes(indicatorOf(indicator).scope);
    const fromProvinces = INFLUENCES.filter(({ from, to }) => indicatorOf(from).scope === 'province' && single(to));
    for (const link of fromProvinces) {
      const place = indicatorOf(link.to).scope;
      const share = felt(influenceId(link), { p03: 10 }, [place])[0]! / 10;
      const expected = uneven.includes(link.from) ? 0.2 * numberOf('uneven:mean') + 1 - numberOf('uneven:mean') : 0.2;
      expect(share, `share of ${influenceId(link)}`).toBeCloseTo(expected, 6);
    }
  });
});

describe('groups and provinces', () => {
  test('a province feels a group by the share of its people who belong to it', () => {
    expect(felt('exclusion>intercommunal-tension', { g01: 10, g02: 30 }, PROVINCES)).toEqual([12, 20, 26]);
  });

  test('a group feels the provinces by where its people live', () => {
    const size = 0.1 * 0.5 + 0.5 * 0.3 + 0.8 * 0.2;
    const expected = (0.1 * 0.5 * 10 + 0.8 * 0.2 * 50) / size;
    expect(felt('violations>trust-in-state', { p01: 10, p03: 50 }, ['g02'])[0]).toBeCloseTo(expected, 5);
  });

  test('an armed actor feels the groups that it targets', () => {
    expect(felt('exclusion>atrocity-intent', { g02: 40 }, ['a01', 'a02'])).toEqual([20, 40]);
  });
});

describe('armed actors and provinces', () => {
  test('a province feels an armed actor by its presence', () => {
    expect(felt('atrocity-intent>incitement', { a01: 10 }, PROVINCES)).toEqual([4, 8, 0]);
  });

  test('a province feels all armed actors that are present', () => {
    expect(felt('atrocity-intent>incitement', { a01: 10, a02: 20 }, PROVINCES)).toEqual([4, 10, 10]);
  });

  test('one armed actor does not feel another', () => {
    expect(felt('legitimacy-seeking>perceived-cost', { a01: 10 }, ['a01', 'a02'])).toEqual([10, 0]);
  });

  test('means do harm only as far as there is intent', () => {
    const harmAt = (intent: number): number => {
      const run = begin(aCountry(SKETCH));
      put(run, 'armed-capacity', referenceOf('armed-capacity') + 10);
      put(run, 'atrocity-intent', intent);
      return amountOf(pass(run).rows, { kind: 'influence', id: 'armed-capacity>violations' });
    };
    expect(harmAt(0)).toBe(0);
    expect(harmAt(80)).toBeCloseTo(2 * harmAt(40), 9);
    expect(harmAt(40)).toBeGreaterThan(0);
  });
});

describe('the kind of an armed actor', () => {
  test('leaders’ will holds State forces back more than armed groups', () => {
    const [state, group] = felt('protection-will>atrocity-intent', { country: 10 }, ['a01', 'a02']) as [number, number];
    expect(state).toBe(10);
    expect(group).toBeCloseTo(10 / 3, 5);
  });

  test('the intent of an armed group says nothing of the will of leaders', () => {
    expect(felt('atrocity-intent>protection-will', { a02: 30 }, ['country'])[0]).toBeCloseTo(0, 9);
    expect(felt('atrocity-intent>protection-will', { a01: 30 }, ['country'])[0]).toBeCloseTo(30, 5);
  });
});

test('speech that incites in neighbouring provinces acts here by half of its mean', () => {
  const link = INFLUENCES.find((each) => influenceId(each) === 'incitement>violations')!;
  const share = link.neighbours!.central;
  expect(felt('incitement>violations', { p01: 20 }, PROVINCES)).toEqual([20, (20 * share) / 2, 0]);
  expect(felt('incitement>violations', { p02: 20 }, PROVINCES)).toEqual([20 * share, 20, 20 * share]);
});
