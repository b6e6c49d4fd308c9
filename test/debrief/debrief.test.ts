import { describe, expect, test } from 'vitest';
import { debriefOf } from '../../src/debrief/debrief.ts';
import { aRun, monthsOf, stated } from './months.ts';

describe('the debrief', () => {
  test('puts what was stated beside what was true', () => {
    const months = monthsOf('gssi', (month) => (month === 3 ? stated('imminent-risk', 0.4) : {}));
    expect(debriefOf(months).track).toEqual([
      { month: 1, stage: 'general-risk', believedStage: 'general-risk', statedStage: null, statedChance: null },
      { month: 2, stage: 'specific-threats', believedStage: 'specific-threats', statedStage: null, statedChance: null },
      {
        month: 3,
        stage: 'specific-threats',
        believedStage: 'specific-threats',
        statedStage: 'imminent-risk',
        statedChance: 0.4,
      },
      { month: 4, stage: 'imminent-risk', believedStage: 'imminent-risk', statedStage: null, statedChance: null },
    ]);
  });

  test('says when each stage was first reached and first stated', () => {
    const months = monthsOf('gsggs', (month) => (month >= 4 ? stated('specific-threats', 0.2) : {}));
    expect(debriefOf(months).stages).toEqual([
      { stage: 'general-risk', reached: 1, stated: null },
      { stage: 'specific-threats', reached: 2, stated: 4 },
      { stage: 'imminent-risk', reached: null, stated: null },
      { stage: 'ongoing-crimes', reached: null, stated: null },
      { stage: 'recovery', reached: null, stated: null },
    ]);
  });

  test('gives harm as an index and a band, and what was spent in all', () => {
    const { harm, spent } = debriefOf(monthsOf('ggg', (month) => ({ harm: month === 3 ? 0.6 : 0.1 })));
    expect(harm).toEqual({ index: 0.6, band: 'grave' });
    expect(spent).toEqual({ political: 2, financial: 4 });
  });

  test('lists every run once as it last stood, a measure taken twice as two', () => {
    const first = aRun('good-offices', 1);
    const stopped = { ...first, endsIn: 2 };
    const again = aRun('good-offices', 3);
    const months = monthsOf('ggg', (month) => ({ runs: [[first], [stopped], [again]][month - 1] ?? [] }));
    expect(debriefOf(months).runs).toEqual([stopped, again]);
  });

  test('of an exercise without a closed month is empty', () => {
    expect(debriefOf([])).toMatchObject({
      track: [],
      runs: [],
      calibration: { brier: null, forecasts: [] },
      harm: { index: 0, band: 'limited' },
      spent: { political: 0, financial: 0 },
      delay: { sign: null, answer: null, months: null },
    });
  });
});
