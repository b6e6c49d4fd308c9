import { describe, expect, test } from 'vitest';
import { FOG_SOURCES, type FogSource, VISIBILITY_CLASSES } from '../../src/model/fog.ts';
import { INDICATORS, indicatorOf, type IndicatorId } from '../../src/model/indicators.ts';
import { type Measure, measureOf, MEASURES } from '../../src/model/measures.ts';
import type { Target } from '../../src/sim/decision.ts';
import { open } from '../../src/sim/month.ts';
import type { Report } from '../../src/sim/report.ts';
import { aCountry, type Sketch } from './a-country.ts';
import { aMeasure, atFullStrength, take } from './a-measure.ts';
import { begin, numberOf, pass, put, referenceOf, valueIn } from './an-exercise.ts';
import { deviation, mean } from './moments.ts';

const SOURCES: readonly FogSource[] = FOG_SOURCES;
const classOf = (id: string) => VISIBILITY_CLASSES.find((row) => row.id === id)!;

/** A source that runs from the first month and does nothing but report. */
const mute = (id: string): Measure => ({
  ...atFullStrength(measureOf(id as 'observer-mission')),
  effects: [],
  durationMonths: aMeasure({ duration: 24 }).durationMonths,
});

interface Watch {
  readonly months?: number;
  readonly target?: Target;
  readonly also?: readonly Measure[];
  readonly sketch?: Sketch;
}

/** Reports of the month after some in which a source has run; all values are where they started. */
function reportsOf(
  id: string,
  seed: number,
  { months = 1, target, also = [], sketch = {} }: Watch = {},
): readonly Report[] {
  const measures = [mute(id), ...also];
  const run = begin(aCountry({ months: 24, ...sketch, measures }), seed);
  for (let month = 1; month <= months; month += 1) {
    pass(
      run,
      month === 1
        ? measures.map((measure) => take(measure, measure.id === id && target !== undefined ? { target } : {}))
        : [],
    );
    run.state.value.set(run.world.start);
  }
  return open(run).reports;
}

const SEEDS = Array.from({ length: 400 }, (_, seed) => seed);
const middle = Object.fromEntries(INDICATORS.map(({ id }) => [id, 50]));
const STEADY: Sketch = {
  provinces: 1,
  groups: [{}],
  actors: [{ kind: 'state', drive: false }],
  start: middle,
  baseline: middle,
};

describe.each(SOURCES)('the source $measure', ({ measure, reveals, error, miss, falseAlarm, lagMonths }) => {
  const months = lagMonths.central + 1;
  const reports = SEEDS.map((seed) =>
    reportsOf(measure, seed, { months, sketch: STEADY }).filter(({ source }) => source === measure),
  );

  test('reports on what it reveals, and on nothing else', () => {
    const seen = new Set(reports.flat().map(({ indicator }) => indicator));
    expect(seen).toEqual(new Set(reveals));
  });

  test('is wrong by its stated error and its false alarms, no more and no less', () => {
    const errors = reports
      .flat()
      .map(({ indicator, value }) => (value - 50) * (indicatorOf(indicator).polarity === 'bad-high' ? 1 : -1));
    const [alarm, rate] = [numberOf('fog:false-alarm'), falseAlarm.central];
    const expected = Math.sqrt(error.central ** 2 + rate * (1 - rate) * alarm ** 2);
    expect(Math.abs(mean(errors) - rate * alarm)).toBeLessThan(4.5 * (expected / Math.sqrt(errors.length)));
    expect(deviation(errors) / expected).toBeGreaterThan(0.88);
    expect(deviation(errors) / expected).toBeLessThan(1.12);
  });

  test('misses months as often as its row says', () => {
    const possible = SEEDS.length * reveals.length;
    const missed = 1 - reports.flat().length / possible;
    expect(Math.abs(missed - miss.central)).toBeLessThan(
      4.5 * Math.sqrt((miss.central * (1 - miss.central)) / possible),
    );
  });

  test('states its error', () => {
    for (const report of reports.flat()) {
      const factor = report.confirmed ? numberOf('fog:agreement') : 1;
      expect(report.error).toBeCloseTo(error.central * factor, 9);
    }
  });

  test('speaks of the month that its lag allows', () => {
    const asOf = new Set(reports.flat().map((report) => report.month - report.asOf));
    expect(asOf).toEqual(new Set([lagMonths.central]));
  });
});

test('a late report shows the value as it was then', () => {
  const values = [20, 80, 20, 20, 20];
  const errors = SEEDS.slice(0, 200).flatMap((seed) => {
    const source = mute('refugee-protection');
    const run = begin(aCountry({ ...STEADY, measures: [source] }), seed);
    return values.flatMap((value, index) => {
      put(run, 'displacement', value);
      const { reports } = pass(run, index === 0 ? [take(source)] : []);
      const past = values[index - 1];
      return past === undefined
        ? []
        : reports
            .filter(({ source: id, indicator }) => id === 'refugee-protection' && indicator === 'displacement')
            .map((report) => report.value - past);
    });
  });
  const { error, falseAlarm } = SOURCES.find(({ measure }) => measure === 'refugee-protection')!;
  expect(mean(errors)).toBeCloseTo(falseAlarm.central * numberOf('fog:false-alarm'), 0);
  expect(deviation(errors)).toBeLessThan(1.4 * error.central);
});

describe('without any source', () => {
  const reports = SEEDS.map((seed) => open(begin(aCountry({ ...STEADY }), seed)).reports);
  const about = (visibility: string) =>
    reports.flat().filter(({ indicator }) => indicatorOf(indicator).visibility === visibility);

  test('what is visible is reported every month, with a small error', () => {
    const { error, coverage } = classOf('visible');
    const visible = INDICATORS.filter((row) => row.visibility === 'visible').length;
    const share = about('visible').length / (visible * SEEDS.length);
    expect(Math.abs(share - coverage!.central)).toBeLessThan(0.02);
    expect(deviation(about('visible').map(({ value }) => value - 50)) / error!.central).toBeCloseTo(1, 1);
  });

  test('what is noisy is estimated in some months only, with a large error', () => {
    const { error, coverage } = classOf('noisy');
    const noisy = INDICATORS.filter((row) => row.visibility === 'noisy').length;
    const share = about('noisy').length / (noisy * SEEDS.length);
    expect(Math.abs(share - coverage!.central)).toBeLessThan(0.03);
    expect(deviation(about('noisy').map(({ value }) => value - 50)) / error!.central).toBeGreaterThan(0.85);
  });

  test('nothing that is hidden is ever reported', () => {
    expect(about('hidden')).toEqual([]);
  });
});

test('what is hidden comes only from measures that reveal it', () => {
  const hidden = INDICATORS.filter((row) => row.visibility === 'hidden').map(({ id }) => id as IndicatorId);
  const run = begin(aCountry({ actors: [{}], months: 20 }));
  const measures = MEASURES.filter(
    ({ gates, requires, requiresAny }) => gates.length === 0 && !requires && !requiresAny,
  );
  for (let month = 1; month <= 20; month += 1) {
    for (const { source, indicator } of pass(run, month === 1 ? measures.map((measure) => take(measure)) : [])
      .reports) {
      if (!hidden.includes(indicator)) continue;
      expect(SOURCES.find(({ measure }) => measure === source)?.reveals).toContain(indicator);
    }
  }
  expect(hidden.length).toBeGreaterThan(0);
});

test('a source reports from the month after it has begun to work until its end', () => {
  const source = {
    ...mute('early-warning-support'),
    leadMonths: aMeasure({ lead: 2 }).leadMonths,
    durationMonths: aMeasure({ duration: 3 }).durationMonths,
  };
  const months = SEEDS.slice(0, 20).flatMap((seed) => {
    const run = begin(aCountry({ ...STEADY, measures: [source] }), seed);
    return Array.from({ length: 9 }, (_, index) => pass(run, index === 0 ? [take(source)] : []))
      .filter(({ reports }) => reports.some((report) => report.source === source.id))
      .map(({ month }) => month);
  });
  expect(new Set(months)).toEqual(new Set([4, 5, 6]));
});

describe('a report is wider', () => {
  const errorOf = (id: string, sketch: Sketch, indicator: IndicatorId): number =>
    SEEDS.slice(0, 30)
      .flatMap((seed) => reportsOf(id, seed, { sketch: { ...STEADY, ...sketch } }))
      .find((report) => report.source === id && report.indicator === indicator && !report.confirmed)!.error;

  test('about what is noisy where the host hardly consents', () => {
    const low = { start: { ...middle, 'host-consent': numberOf('fog:low-consent-below') - 5 } };
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
      measure,
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

  test('says so', () => {
    const reports = reportsOf('human-rights-monitors', 1, { target: { group: 'g02' }, sketch: unequal }).filter(
      ({ source }) => source !== 'open',
    );
    expect(reports.length).toBeGreaterThan(0);
    expect(reports.every(({ oneSided }) => oneSided)).toBe(true);
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
  expect(referenceOf('violations')).toBe(valueIn(begin(aCountry()), 'violations'));
});
