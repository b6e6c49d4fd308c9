import { describe, expect, test } from 'vitest';
import type { Measure } from '../../src/model/measures.ts';
import { MEASURES } from '../../src/model/measures.ts';
import type { Take } from '../../src/sim/decision.ts';
import { aCountry, type Sketch } from './a-country.ts';
import { aMeasure, anEffect, take } from './a-measure.ts';
import { amountOf, begin, numberOf, pass, withNumbers } from './an-exercise.ts';

const SLOPED = numberOf('measure:coherence-slope');
/** Coherence at which it makes no difference. */
const NEUTRAL = (100 * (1 - numberOf('measure:coherence-base'))) / SLOPED;
const FULL = numberOf('points:2');

/** Share of its full strength that a measure has in the first month. */
function shareOf(given: Partial<Measure>, sketch: Sketch = {}, taking: Partial<Take> = {}): number {
  const measure = aMeasure({ duration: 3, effects: [anEffect('economic-stress', 2)], ...given });
  const run = begin(aCountry({ ...sketch, start: { coherence: NEUTRAL, ...sketch.start }, measures: [measure] }));
  const { rows } = pass(run, [{ ...take(measure), ...taking }]);
  return amountOf(rows, { kind: 'measure' }) / FULL;
}

test('a measure has its full strength in the stages it fits, and less in others', () => {
  expect(shareOf({ bestStages: ['general-risk'] })).toBeCloseTo(1, 9);
  expect(shareOf({ bestStages: ['imminent-risk'] })).toBeCloseTo(numberOf('measure:off-stage'), 9);
  expect(numberOf('measure:off-stage')).toBeLessThan(1);
});

describe('an effect by reputation', () => {
  const effects = [{ ...anEffect('perceived-cost', 2), reputational: true as const }];

  test.each([
    { seeking: 0, share: 0 },
    { seeking: 25, share: 0.5 },
    { seeking: 50, share: 1 },
    { seeking: 65, share: 1.3 },
  ])('has a share of $share where the actor’s interest in legitimacy is $seeking', ({ seeking, share }) => {
    const actors = [{ start: { 'legitimacy-seeking': seeking } }];
    expect(shareOf({ effects }, { actors }, { target: { actor: 'a01' } })).toBeCloseTo(share, 9);
  });

  test('looks at the actor aimed at and at no other', () => {
    const actors = [{ start: { 'legitimacy-seeking': 100 } }, { start: { 'legitimacy-seeking': 25 } }];
    expect(shareOf({ effects }, { actors }, { target: { actor: 'a02' } })).toBeCloseTo(0.5, 9);
  });

  test('never falls as the interest in legitimacy grows', () => {
    const shares = [0, 20, 40, 60, 80, 100].map((seeking) =>
      shareOf({ effects }, { actors: [{ start: { 'legitimacy-seeking': seeking } }] }, { target: { actor: 'a01' } }),
    );
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  test('leaves effects of the same measure that do not work by reputation alone', () => {
    const actors = [{ start: { 'legitimacy-seeking': 0 } }];
    expect(shareOf({ effects: [anEffect('perceived-cost', 2)] }, { actors }, { target: { actor: 'a01' } })).toBeCloseTo(
      1,
      9,
    );
  });
});

describe('an effect by a mediator’s hold on the parties', () => {
  const effects = [{ ...anEffect('political-shock', -2), leverage: true as const }];
  const shareAt = (seeking: number) =>
    -shareOf({ effects }, { actors: [{ start: { 'legitimacy-seeking': seeking } }] }, { target: { actor: 'a01' } });

  test('is whole at a middling interest in legitimacy, and partly there without any', () => {
    expect(shareAt(50)).toBeCloseTo(1, 9);
    expect(shareAt(0)).toBeCloseTo(numberOf('measure:leverage-base'), 9);
    expect(shareAt(0)).toBeGreaterThan(0);
  });

  test('grows with the interest in legitimacy', () => {
    expect(shareAt(70)).toBeGreaterThan(shareAt(50));
    expect(shareAt(30)).toBeLessThan(shareAt(50));
  });
});

describe('overload', () => {
  const from = numberOf('overload:from');

  test.each(['capacity-building', 'protection-assistance'] as const)('halves programmes of %s', (form) => {
    const programme = { pillar: 2 as const, form };
    expect(shareOf(programme, { start: { 'assistance-load': from - 1 } })).toBeCloseTo(1, 9);
    expect(shareOf(programme, { start: { 'assistance-load': from + 1 } })).toBeCloseTo(numberOf('overload:factor'), 9);
  });

  test('leaves diplomacy alone', () => {
    expect(shareOf({ form: 'chapter-VI' }, { start: { 'assistance-load': 100 } })).toBeCloseTo(1, 9);
  });
});

describe('coherence', () => {
  test.each([0, 40, 100])('of %i scales what outsiders do', (coherence) => {
    const expected = numberOf('measure:coherence-base') + (SLOPED * coherence) / 100;
    expect(shareOf({ pillar: 2 }, { start: { coherence } })).toBeCloseTo(expected, 9);
  });

  test('makes no difference to what the State does itself', () => {
    expect(shareOf({ pillar: 1, form: 'national' }, { start: { coherence: 0 } })).toBeCloseTo(1, 9);
  });
});

test('modifiers multiply', () => {
  const share = shareOf(
    { pillar: 2, form: 'capacity-building', bestStages: ['recovery'] },
    { start: { 'assistance-load': 100, coherence: 0 } },
  );
  const factors = [numberOf('measure:off-stage'), numberOf('overload:factor'), numberOf('measure:coherence-base')];
  expect(share).toBeCloseTo(
    factors.reduce((product, factor) => product * factor, 1),
    9,
  );
});

describe('a measure with a synergy', () => {
  const partner = aMeasure({ id: 'partner', effects: [], duration: 12 });
  const other = aMeasure({
    id: 'other',
    synergies: ['partner'],
    duration: 3,
    effects: [anEffect('economic-stress', 2)],
  });
  const plain = withNumbers({ 'measure:coherence-base': 1, 'measure:coherence-slope': 0 });

  test('does more while the other one runs', () => {
    const run = begin(aCountry({ measures: [partner, other] }), 1, plain);
    pass(run, [take(partner)]);
    const { rows } = pass(run, [take(other)]);
    expect(amountOf(rows, { kind: 'measure', id: 'other' }) / FULL).toBeCloseTo(numberOf('measure:synergy'), 9);
  });

  test('does no more once the other one has ended', () => {
    const short = { ...partner, durationMonths: aMeasure({ duration: 1 }).durationMonths };
    const run = begin(aCountry({ measures: [short, other] }), 1, plain);
    pass(run, [take(short)]);
    const { rows } = pass(run, [take(other)]);
    expect(amountOf(rows, { kind: 'measure', id: 'other' }) / FULL).toBeCloseTo(1, 9);
  });
});

describe('help that builds up a State which is itself the danger', () => {
  const help = {
    pillar: 2 as const,
    form: 'capacity-building' as const,
    gates: ['host-consent'] as const,
    actors: ['donors'] as const,
  };
  const below = numberOf('perpetrator:will-below') - 1;
  const unwilling = { start: { 'protection-will': below, 'host-consent': 100, 'norm-standing': 55 } };

  const AFTER = { bestStages: ['recovery' as const] };

  /** The first seed under which the request is granted. */
  function granted(sketch: Sketch, actor: 'donors' | 'civil-society', terms: Partial<typeof AFTER> = {}) {
    const effects = [anEffect('justice-independence', 2)];
    const measure = aMeasure({ duration: 3, ...help, actors: [actor], effects, ...terms });
    for (let seed = 1; seed < 50; seed += 1) {
      const run = begin(aCountry({ ...sketch, measures: [measure] }), seed);
      const month = pass(run, [take(measure)]);
      if (month.results[0]?.outcome === 'started') return month.rows;
    }
    throw new Error('consent was refused 49 times');
  }

  test('builds nothing', () => {
    expect(amountOf(granted(unwilling, 'donors'), { kind: 'measure' })).toBe(0);
  });

  test('harms: the institutions serve those who abuse, and the principle loses standing', () => {
    const rows = granted({ ...unwilling, actors: [{ kind: 'state' }, {}] }, 'donors');
    const helped = rows.filter(({ cause }) => cause.id === 'perpetrator-helped');
    expect(helped.map(({ indicator }) => indicator).toSorted()).toEqual(['armed-capacity', 'norm-standing']);
    expect(amountOf(helped, { indicator: 'norm-standing' })).toBeLessThan(0);
    expect(amountOf(helped, { indicator: 'armed-capacity', place: 'a01' })).toBeGreaterThan(0);
  });

  test('is not what prepares the peace after', () => {
    const rows = granted({ ...unwilling, actors: [{ kind: 'state' }] }, 'donors', AFTER);
    expect(rows.filter(({ cause }) => cause.id === 'perpetrator-helped')).toEqual([]);
    expect(amountOf(rows, { kind: 'measure' })).toBeGreaterThan(0);
  });

  test('works through communities and independent bodies all the same', () => {
    expect(amountOf(granted(unwilling, 'civil-society'), { kind: 'measure' })).toBeGreaterThan(0);
  });

  test('builds more where leaders want it', () => {
    const at = (will: number) =>
      amountOf(granted({ start: { 'protection-will': will, 'host-consent': 100 } }, 'donors'), { kind: 'measure' });
    expect(at(30)).toBeLessThan(at(40));
    expect(at(40)).toBeLessThan(at(50));
  });
});

test('appeals for restraint persuade less once armed groups have formed', () => {
  const plea = { pillar: 2 as const, form: 'encouragement' as const };
  const from = numberOf('plea:mobilization-from');
  expect(shareOf(plea, { start: { mobilization: from - 1 } })).toBeCloseTo(1, 9);
  expect(shareOf(plea, { start: { mobilization: from } })).toBeCloseTo(numberOf('plea:factor'), 9);
});

describe('presence and help that rest on consent', () => {
  const help = aMeasure({
    duration: 6,
    gates: ['host-consent'],
    form: 'chapter-VI',
    effects: [anEffect('coherence', 2)],
  });
  const other = { ...help, id: 'other', gates: [] };

  /** Points in force of both a month after consent was withdrawn, as shares of what they were. */
  function leftOf(): { help: number; other: number } {
    const plain = withNumbers({ 'measure:coherence-base': 1, 'measure:coherence-slope': 0 });
    for (let seed = 1; seed < 20; seed += 1) {
      const run = begin(aCountry({ measures: [help, other], start: { 'host-consent': 90 } }), seed, plain);
      const { results } = pass(run, [take(help), take(other)]);
      pass(run);
      if (results[0]?.outcome !== 'started') continue;
      const before = run.state.runs.map(({ strands }) => strands.level[0]!);
      for (let month = 0; month < 3; month += 1) {
        run.state.regions = { ...run.state.regions, consent: 'withdrawn' };
        pass(run);
      }
      const [helped, others] = run.state.runs.map(({ strands }, index) => strands.level[0]! / before[index]!);
      return { help: helped!, other: others! };
    }
    throw new Error('consent was refused 19 times');
  }

  test('do little once it is withdrawn, while what never asked goes on', () => {
    const left = leftOf();
    expect(left.help).toBeCloseTo(numberOf('consent:withdrawn'), 9);
    expect(left.help).toBeLessThan(1);
    expect(left.other).toBeCloseTo(1, 9);
  });
});

test('every measure of the catalogue that works by reputation says so of effects on armed actors', () => {
  const effects = MEASURES.flatMap((measure) => measure.effects).filter(({ reputational }) => reputational === true);
  expect(new Set(effects.map(({ indicator }) => indicator))).toEqual(new Set(['perceived-cost']));
});
