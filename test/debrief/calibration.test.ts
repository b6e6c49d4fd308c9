import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calibrationOf } from '../../src/debrief/calibration.ts';
import { calibrationOf as metric } from '../../src/forecast/metrics.ts';
import { STAGE_IDS } from '../../src/model/stages.ts';
import { centralParameters } from '../../src/sim/parameters.ts';
import { monthsOf, stated } from './months.ts';

describe('calibration', () => {
  test('counts only forecasts whose six months are over', () => {
    expect(calibrationOf(monthsOf('ggggg')).brier).toBeNull();
    expect(calibrationOf(monthsOf('ggggggg')).forecasts.map(({ month }) => month)).toEqual([1, 2]);
  });

  test('silence counts as a chance of 5 %', () => {
    const quiet = calibrationOf(monthsOf('gggggg'));
    expect(quiet.forecasts).toMatchObject([{ chance: 0.05, isSilence: true, came: false }]);
    expect(quiet.brier).toBeCloseTo(0.0025, 12);
    expect(calibrationOf(monthsOf('gggggc')).brier).toBeCloseTo(0.9025, 12);
  });

  test.each([
    { chance: 1, stages: 'gggggc', brier: 0 },
    { chance: 1, stages: 'gggggg', brier: 1 },
    { chance: 0.5, stages: 'gggggc', brier: 0.25 },
    { chance: 0, stages: 'gggggc', brier: 1 },
  ])('a chance of $chance before $stages has a Brier value of $brier', ({ chance, stages, brier }) => {
    const months = monthsOf(stages, (month) => (month === 1 ? stated('imminent-risk', chance) : {}));
    expect(calibrationOf(months).brier).toBe(brier);
  });

  test('what comes in the seventh month had not come within six', () => {
    const [first, second] = calibrationOf(monthsOf('ggggggc')).forecasts;
    expect([first?.came, second?.came]).toEqual([false, true]);
  });

  test('lies between 0 and 1, and is the metric of the same name', () => {
    const any = fc.array(
      fc.record({ stage: fc.constantFrom(...STAGE_IDS), chance: fc.double({ min: 0, max: 1, noNaN: true }) }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(any, (rows) => {
        const months = monthsOf('g'.repeat(rows.length), (month) => {
          const row = rows[month - 1];
          return row === undefined ? {} : { stage: row.stage, ...stated(row.stage, row.chance) };
        });
        const { brier, forecasts } = calibrationOf(months);
        const said = [null, ...months.map((month) => month.stated)];
        expect(brier).toBe(
          metric(
            { k: centralParameters() },
            said,
            rows.map(({ stage }) => stage),
          ),
        );
        expect(forecasts.every((one) => one.brier >= 0 && one.brier <= 1)).toBe(true);
      }),
    );
  });
});
