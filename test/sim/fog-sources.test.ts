import { describe, expect, test } from 'vitest';
import { VISIBILITY_CLASSES } from '../../src/model/fog.ts';
import { INDICATORS, indicatorOf, type IndicatorId } from '../../src/model/indicators.ts';
import { MEASURES } from '../../src/model/measures.ts';
import { open } from '../../src/sim/exerciser.ts';
import { aCountry } from './a-country.ts';
import { aMeasure, take } from './a-measure.ts';
import { mute, reportsOf, SEEDS, SOURCES, STEADY } from './a-source.ts';
import { begin, numberOf, pass, put } from './an-exercise.ts';
import { deviation, mean } from './moments.ts';

const classOf = (id: string) => VISIBILITY_CLASSES.find((row) => row.id === id)!;

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

  test('what is noisy is estimated in some months only, with a large error, and more of it where violence is', () => {
    const { error, coverage } = classOf('noisy');
    const noisy = INDICATORS.filter((row) => row.visibility === 'noisy');
    const local = noisy.filter(({ scope }) => scope === 'province').map(({ id }) => id as IndicatorId);
    const shareOf = (isLocal: boolean) =>
      about('noisy').filter(({ indicator }) => local.includes(indicator) === isLocal).length /
      ((isLocal ? local.length : noisy.length - local.length) * SEEDS.length);
    const usual = coverage!.central;
    expect(Math.abs(shareOf(false) - usual)).toBeLessThan(0.03);
    const grave = usual + (1 - usual) * numberOf('fog:grave') * 0.5;
    expect(Math.abs(shareOf(true) - grave)).toBeLessThan(0.03);
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
