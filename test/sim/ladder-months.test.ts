import { describe, expect, test } from 'vitest';
import { INDICATORS, type IndicatorId } from '../../src/model/indicators.ts';
import { READING_IDS } from '../../src/model/readings.ts';
import type { StageId } from '../../src/model/stages.ts';
import type { Exerciser } from '../../src/sim/exerciser.ts';
import { cellsOf } from '../../src/sim/layout.ts';
import { aCountry, type Sketch } from './a-country.ts';
import { begin, pass, put } from './an-exercise.ts';

type Levels = Readonly<Partial<Record<IndicatorId, number>>>;

/** A country whose values stay where they are put, save for a month's noise. */
function held(stage: StageId, levels: Levels = {}, sketch: Sketch = {}): Exerciser {
  return begin(aCountry({ stage, start: levels, baseline: levels, ...sketch }));
}

/** Stages at the end of each month, in which values are put at these levels before the close. */
function stages(run: Exerciser, months: readonly Levels[]): string[] {
  return months.map((levels) => {
    run.state.value.set(run.world.start);
    for (const [indicator, value] of Object.entries(levels)) put(run, indicator as IndicatorId, value);
    pass(run);
    return run.state.regions.risk;
  });
}

const repeat = (months: number, levels: Levels): Levels[] => Array.from({ length: months }, () => levels);

const CALM: Levels = {
  violations: 5,
  mobilization: 5,
  incitement: 5,
  'political-shock': 0,
  'intercommunal-tension': 10,
  'atrocity-intent': 5,
  'armed-capacity': 5,
};
const THREAT: Levels = {
  'political-shock': 90,
  incitement: 80,
  mobilization: 30,
  'intercommunal-tension': 80,
  violations: 20,
};
const IMMINENT: Levels = { ...THREAT, mobilization: 80, violations: 62, 'atrocity-intent': 90, 'armed-capacity': 90 };

describe('a country at general risk', () => {
  test('stays there while nothing happens', () => {
    expect(new Set(stages(held('general-risk'), repeat(12, CALM)))).toEqual(new Set(['general-risk']));
  });

  test('enters specific threats as soon as these show', () => {
    expect(stages(held('general-risk'), [CALM, THREAT])).toEqual(['general-risk', 'specific-threats']);
  });

  test('collapses to imminent risk in a month, passing over a stage, when shock, structure and violations meet', () => {
    const collapse: Levels = {
      ...THREAT,
      'political-shock': 100,
      violations: 75,
      exclusion: 100,
      'governance-legitimacy': 0,
      'economic-stress': 100,
      'transitional-justice': 0,
      'armed-conflict': 100,
      'justice-independence': 0,
      'security-sector-accountability': 0,
    };
    expect(stages(held('general-risk'), [collapse])).toEqual(['imminent-risk']);
  });

  test('otherwise climbs one stage a month, however bad things are', () => {
    const crimes: Levels = { ...IMMINENT, 'political-shock': 60, violations: 100 };
    expect(stages(held('general-risk'), repeat(3, crimes))).toEqual([
      'specific-threats',
      'imminent-risk',
      'ongoing-crimes',
    ]);
  });
});

describe('a country under specific threats', () => {
  test('returns to general risk only after four calm months', () => {
    expect(stages(held('specific-threats'), repeat(5, CALM))).toEqual([
      'specific-threats',
      'specific-threats',
      'specific-threats',
      'general-risk',
      'general-risk',
    ]);
  });

  test('counts anew when a calm month is followed by one that is not', () => {
    const months = [...repeat(3, CALM), THREAT, ...repeat(4, CALM)];
    expect(stages(held('specific-threats'), months).lastIndexOf('specific-threats')).toBe(6);
  });

  test('enters imminent risk when violations and two more signs show', () => {
    const threatened = () => held('specific-threats', {}, { actors: [{ drive: false }] });
    expect(stages(threatened(), [IMMINENT])).toEqual(['imminent-risk']);
    expect(stages(threatened(), [{ ...IMMINENT, violations: 30 }])).toEqual(['specific-threats']);
  });
});

describe('a country at imminent risk', () => {
  test('enters crimes under way when they are at their worst in one province', () => {
    const run = held('imminent-risk');
    put(run, 'violations', 95, 'p01');
    pass(run);
    expect(run.state.regions.risk).toBe('ongoing-crimes');
  });

  test('enters crimes under way when two provinces have been bad for two months', () => {
    expect(stages(held('imminent-risk'), repeat(2, { ...CALM, violations: 70 }))).toEqual([
      'imminent-risk',
      'ongoing-crimes',
    ]);
    expect(stages(held('imminent-risk', {}, { provinces: 1 }), repeat(2, { ...CALM, violations: 70 }))).toEqual([
      'imminent-risk',
      'imminent-risk',
    ]);
  });

  test('falls back after two months of quiet', () => {
    expect(stages(held('imminent-risk'), repeat(2, CALM))).toEqual(['imminent-risk', 'specific-threats']);
  });

  test('remembers the month in which crimes first began', () => {
    const run = held('imminent-risk');
    stages(run, [CALM, { ...CALM, violations: 100 }, CALM]);
    expect(run.state.onset).toBe(2);
  });
});

describe('after crimes under way', () => {
  test('recovery begins after three months without many violations and without means and motive', () => {
    expect(stages(held('ongoing-crimes'), repeat(3, CALM))).toEqual(['ongoing-crimes', 'ongoing-crimes', 'recovery']);
  });

  test('recovery does not begin while somebody still has means and motive', () => {
    const armed = { ...CALM, 'atrocity-intent': 90, 'armed-capacity': 90 };
    const run = held('ongoing-crimes', {}, { actors: [{ drive: false }] });
    expect(new Set(stages(run, repeat(5, armed)))).toEqual(new Set(['ongoing-crimes']));
  });

  test('a country without justice relapses when threats return', () => {
    expect(stages(held('recovery'), [CALM, { ...THREAT, 'transitional-justice': 20 }])).toEqual([
      'recovery',
      'specific-threats',
    ]);
  });

  test('a country with justice and strong institutions withstands the same threats', () => {
    const strong = Object.fromEntries(
      INDICATORS.filter(({ scope, polarity }) => scope === 'country' && polarity === 'good-high').map(({ id }) => [
        id,
        80,
      ]),
    );
    expect(stages(held('recovery'), [{ ...THREAT, ...strong, 'local-mediation': 80 }])).toEqual(['recovery']);
  });

  test('recovery ends after two years of calm with justice done', () => {
    const done = {
      ...CALM,
      'transitional-justice': 80,
      'justice-independence': 80,
      'security-sector-accountability': 80,
      'transition-institutions': 80,
      'media-resilience': 80,
      'early-response-capacity': 80,
      'local-mediation': 80,
    };
    const course = stages(held('recovery', {}, { months: 30 }), repeat(25, done));
    expect(course.indexOf('general-risk')).toBe(23);
    const short = [...repeat(20, done), ...repeat(4, { ...done, violations: 30 }), ...repeat(2, done)];
    expect(stages(held('recovery', {}, { months: 30 }), short)).not.toContain('general-risk');
  });
});

describe('regions', () => {
  test('consent erodes and returns with five points to spare', () => {
    const run = held('general-risk');
    const states = [60.5, 58, 66, 62, 58, 47, 41, 38, 44, 46].map((value) => {
      put(run, 'host-consent', value);
      for (const cell of cellsOf(run.world.layout, 'host-consent')) run.state.baseline[cell] = value;
      pass(run);
      return run.state.regions.consent;
    });
    expect(states.slice(1)).toEqual([
      'conditional',
      'full',
      'full',
      'conditional',
      'conditional',
      'conditional',
      'eroding',
      'eroding',
      'conditional',
    ]);
  });

  test('the State manifestly fails its people only after two months', () => {
    const run = held('general-risk');
    const states = [1, 2].map(() => {
      run.state.value.set(run.world.start);
      put(run, 'protection-will', 10);
      put(run, 'violations', 60);
      pass(run);
      return run.state.regions['pillar-1'];
    });
    expect(states).toEqual(['strained', 'manifestly-failing']);
  });

  test('the rise of self-protection is seen over three months', () => {
    const run = held('general-risk');
    const place = READING_IDS.indexOf('self-protection:rise');
    const seen = [25, 35, 45, 55, 55, 55, 55].map((value) => {
      put(run, 'self-protection', value);
      return pass(run).readings[place]!;
    });
    expect(seen[3]).toBeGreaterThan(seen[0]!);
    expect(seen[6]).toBeLessThan(seen[3]!);
  });
});
