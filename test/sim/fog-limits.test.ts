import { describe, expect, test } from 'vitest';
import { indicatorOf, type IndicatorId } from '../../src/model/indicators.ts';
import type { Target } from '../../src/sim/decision.ts';
import { open } from '../../src/sim/exerciser.ts';
import type { Report } from '../../src/sim/report.ts';
import { aCountry, type Sketch } from './a-country.ts';
import { take } from './a-measure.ts';
import { mute, reportsOf, SEEDS, SOURCES, STEADY } from './a-source.ts';
import { begin, numberOf, pass } from './an-exercise.ts';
import { mean } from './moments.ts';

describe('a report is wider', () => {
  const errorOf = (id: string, sketch: Sketch, indicator: IndicatorId): number =>
    SEEDS.slice(0, 30)
      .flatMap((seed) => reportsOf(id, seed, { sketch: { ...STEADY, ...sketch } }))
      .find((report) => report.source === id && report.indicator === indicator && !report.confirmed)!.error;

  test('about what is noisy where the host hardly consents', () => {
    const low = { start: { ...STEADY.start, 'host-consent': numberOf('fog:low-consent-below') - 5 } };
    const ratio =
      errorOf('human-rights-monitors', low, 'violations') / errorOf('human-rights-monitors', {}, 'violations');
    expect(ratio).toBeCloseTo(numberOf('fog:low-consent'), 9);
    expect(ratio).toBeGreaterThan(1);
  });

  test('about armed groups outside the State', () => {
    const of = (kind: 'state' | 'non-state') =>
      errorOf('observer-mission', { actors: [{ kind, drive: false }] }, 'armed-capacity');
    expect(of('non-state') / of('state')).toBeCloseTo(numberOf('fog:non-state'), 9);
  });
});

describe('a province to which access is cut', () => {
  const dark: Sketch = { provinces: [{ start: { 'humanitarian-access': numberOf('fog:dark-access-below') - 5 } }, {}] };
  const placesOf = (id: string) =>
    new Set(
      SEEDS.slice(0, 20)
        .flatMap((seed) => reportsOf(id, seed, { months: 2, sketch: dark }))
        .filter(
          ({ source, indicator }) =>
            source === id && indicator !== 'humanitarian-access' && indicatorOf(indicator).scope === 'province',
        )
        .map(({ place }) => place),
    );

  test.each(
    SOURCES.filter(
      ({ fromOutside, reveals }) => fromOutside !== true && reveals.some((id) => indicatorOf(id).scope === 'province'),
    ).filter(({ lagMonths }) => lagMonths.central < 3),
  )('is dark to $measure', ({ measure }) => {
    expect(placesOf(measure)).toEqual(new Set(['p02']));
  });

  test.each(SOURCES.filter(({ fromOutside }) => fromOutside === true))(
    'is seen by $measure from outside',
    ({ measure }) => {
      expect(placesOf(measure)).toEqual(new Set(['p01', 'p02']));
    },
  );

  test('is dark to the public, save that access is cut', () => {
    const reports = SEEDS.slice(0, 40).flatMap((seed) => open(begin(aCountry(dark), seed)).reports);
    const seen = new Set(reports.filter(({ place }) => place === 'p01').map(({ indicator }) => indicator));
    expect(seen).toEqual(new Set(['humanitarian-access']));
  });
});

test('cutting diplomatic contact silences those who speak with leaders, and nobody else', () => {
  const cut = { ...mute('diplomatic-restrictions'), reveals: [] };
  for (const { measure, needsContact } of SOURCES) {
    const heard = SEEDS.slice(0, 10).flatMap((seed) =>
      reportsOf(measure, seed, { months: 1, also: [cut], sketch: STEADY }),
    );
    expect(
      heard.some(({ source }) => source === measure),
      `reports of ${measure}`,
    ).toBe(needsContact !== true);
  }
});

describe('two sources that agree', () => {
  const both = SEEDS.slice(0, 200).map((seed) =>
    reportsOf('human-rights-monitors', seed, {
      also: [mute('women-and-child-protection')],
      months: 2,
      sketch: STEADY,
    }).filter(({ indicator, source }) => indicator === 'violations' && source !== 'open'),
  );
  const pairs = both.filter((reports) => reports.length === 2) as [Report, Report][];
  const close = (one: Report, other: Report) => Math.abs(one.value - other.value);

  test('confirm each other when they say about the same, and then each states a smaller error', () => {
    const agreeing = pairs.filter(([one, other]) => close(one, other) <= 5);
    expect(agreeing.length).toBeGreaterThan(20);
    for (const [one, other] of agreeing) {
      expect(one.confirmed && other.confirmed).toBe(true);
      expect(one.error).toBeCloseTo(
        6 * numberOf('fog:agreement') * (SOURCES.find(({ measure }) => measure === one.source)!.error.central / 6),
        9,
      );
    }
  });

  test('do not confirm each other when they are far apart', () => {
    const apart = pairs.filter(([one, other]) => close(one, other) > 20);
    expect(apart.length).toBeGreaterThan(5);
    const lone = apart.filter((reports) => reports.every(({ confirmed }) => !confirmed));
    expect(lone.length).toBeGreaterThan(apart.length / 2);
  });

  test('raise confidence by a step', () => {
    const steps = ['low', 'medium', 'high'];
    const of = (confirmed: boolean) =>
      pairs.flat().filter((report) => report.source === 'women-and-child-protection' && report.confirmed === confirmed);
    expect(new Set(of(true).map(({ confidence }) => confidence)).size).toBe(1);
    const [sure, unsure] = [of(true)[0]!, of(false)[0]!];
    expect(steps.indexOf(sure.confidence)).toBe(steps.indexOf(unsure.confidence) + 1);
  });
});

describe('a source that hears one group only', () => {
  const unequal: Sketch = { ...STEADY, groups: [{ start: { exclusion: 20 } }, { start: { exclusion: 90 } }] };
  const biasOf = (group: string, id: string, indicator: IndicatorId): number => {
    const reports = (target: Target) =>
      SEEDS.slice(0, 250)
        .flatMap((seed) => reportsOf(id, seed, { target, sketch: unequal }))
        .filter((report) => report.source === id && report.indicator === indicator);
    return (
      mean(reports({ group }).map(({ value }) => value)) - mean(reports({ country: true }).map(({ value }) => value))
    );
  };

  test.each<{ target: Target; says: boolean }>([
    { target: { group: 'g02' }, says: true },
    { target: { country: true }, says: false },
    { target: { province: 'p01' }, says: false },
  ])('says so: aimed at $target it is one-sided: $says', ({ target, says }) => {
    const reports = reportsOf('human-rights-monitors', 1, { target, sketch: unequal });
    const own = reports.filter(({ source }) => source === 'human-rights-monitors');
    expect(new Set(own.map(({ oneSided }) => oneSided))).toEqual(new Set([says]));
  });

  test('sees more violations with those who are worst off, and fewer with those who are best off', () => {
    expect(biasOf('g02', 'human-rights-monitors', 'violations')).toBeGreaterThan(3);
    expect(biasOf('g01', 'human-rights-monitors', 'violations')).toBeLessThan(-3);
    expect(biasOf('g02', 'human-rights-monitors', 'violations')).toBeLessThan(numberOf('fog:one-sided') + 2);
  });

  test('sees less access with those who are worst off', () => {
    expect(biasOf('g02', 'observer-mission', 'humanitarian-access')).toBeLessThan(-3);
  });
});

test('the same source at work twice reports once on each place', () => {
  const source = mute('human-rights-monitors');
  for (const seed of SEEDS.slice(0, 10)) {
    const run = begin(aCountry({ measures: [source] }), seed);
    pass(run, [
      take(source),
      take(source, { target: { province: 'p01' } }),
      take(source, { actor: source.actors[1]! }),
    ]);
    const ids = open(run).reports.map(({ id }) => id);
    expect(ids).toHaveLength(new Set(ids).size);
  }
});

test('a source aimed at one province says nothing of the others', () => {
  const reports = SEEDS.slice(0, 20).flatMap((seed) =>
    reportsOf('human-rights-monitors', seed, { target: { province: 'p02' }, sketch: { provinces: 3 } }),
  );
  const places = reports
    .filter(({ source, indicator }) => source !== 'open' && indicatorOf(indicator).scope === 'province')
    .map(({ place }) => place);
  expect(new Set(places)).toEqual(new Set(['p02']));
});
