import { describe, expect, test } from 'vitest';
import { type Contrast, type Contrasts, OUTCOMES } from '../../../src/forecast/live/outcomes.ts';
import type { ArmPicture, LivePicture } from '../../../src/forecast/live/picture.ts';
import { additionWords, soonestWords } from '../../../src/view/forecast/addition-words.ts';
import { COMPARED, compareRows } from '../../../src/view/forecast/compare-rows.ts';
import { fansOf, fanSummary, levelName } from '../../../src/view/forecast/fans.ts';
import {
  changeWords,
  differenceWords,
  leadWords,
  likelihood,
  plainSentences,
  rangeWords,
  share,
} from '../../../src/view/forecast/forecast-words.ts';

const contrast = (mean: number, low: number, high: number): Contrast => ({
  mean,
  low,
  high,
  clear: low > 0 || high < 0,
});
const NONE = contrast(0, 0, 0);
const contrasts = (some: Partial<Contrasts> = {}): Contrasts => ({
  ...(Object.fromEntries(OUTCOMES.map((outcome) => [outcome, NONE])) as Record<(typeof OUTCOMES)[number], Contrast>),
  ...some,
});

const estimate = (mean: number) => ({ mean, low: mean, high: mean });
const arm = (id: string, soon: number, onset: number): ArmPicture => ({
  id,
  fan: [
    {
      month: 1,
      p10: 0.2,
      p25: 0.5,
      p50: 1.5,
      p75: 2.5,
      p90: 3.2,
      stages: {
        'general-risk': 0.2,
        'specific-threats': 0.5,
        'imminent-risk': 0.2,
        'ongoing-crimes': 0.1,
        recovery: 0,
      },
    },
  ],
  soon: estimate(soon),
  onset: estimate(onset),
  imminent: estimate(onset),
  consentLost: estimate(0),
  harm: { mean: 0, p10: 0, p50: 0, p90: 0 },
  cost: { political: { mean: 2.25, p10: 1, p50: 2, p90: 3 }, financial: { mean: 31.6, p10: 1, p50: 2, p90: 3 } },
});
const picture = (arms: readonly ArmPicture[], differences: Partial<Contrasts> = {}): LivePicture => ({
  runs: 500,
  all: 500,
  month: 1,
  spent: { political: 0, financial: 0 },
  arms,
  comparisons: arms.flatMap(({ id: of }, index) =>
    arms.slice(0, index).map(({ id: against }) => ({ of, against, differences: contrasts(differences) })),
  ),
  additions: null,
});

const [WITHOUT, WITH] = [arm('without', 0.3, 0.5), arm('with', 0.1, 0.4)];

test.each([
  { value: 0, words: 'under 1%' },
  { value: 0.123, words: '12%' },
  { value: 1, words: 'over 99%' },
])('a share of $value is said as $words', ({ value, words }) => {
  expect(share(value)).toBe(words);
});

test.each([
  { means: contrast(-0.2, -0.25, -0.15), words: '20 points lower (15 to 25)', plain: 'much less likely' },
  { means: contrast(0.1, 0.05, 0.15), words: '10 points higher (5 to 15)', plain: 'more likely' },
  { means: contrast(-0.008, -0.015, -0.002), words: '0.8 points lower (0.2 to 1.5)', plain: 'less likely' },
  { means: contrast(-0.008, -0.016, -0.0003), words: '0.8 points lower (0.03 to 1.6)', plain: 'less likely' },
  { means: contrast(-0.02, -0.06, 0.02), words: 'no clear difference (−6 to +2)', plain: 'about as likely' },
  { means: NONE, words: 'no difference', plain: 'about as likely' },
])('a difference with its interval is said as "$words", and without numbers as $plain', ({ means, words, plain }) => {
  expect(differenceWords(means)).toBe(words);
  expect(changeWords(means)).toBe(plain);
});

test.each([
  { mean: 0, words: 'very unlikely' },
  { mean: 0.1, words: 'unlikely' },
  { mean: 0.3, words: 'possible' },
  { mean: 0.5, words: 'about as likely as not' },
  { mean: 0.7, words: 'likely' },
  { mean: 1, words: 'very likely' },
])('a chance of $mean is $words', ({ mean, words }) => {
  expect(likelihood(mean)).toBe(words);
});

test('a range gives its median first, and alone where nothing varies', () => {
  expect(rangeWords({ p10: 2, p50: 11, p90: 14 })).toBe('11 (2 to 14)');
  expect(rangeWords({ p10: 0, p50: 0, p90: 0 })).toBe('0');
});

describe('the forecast in a sentence', () => {
  test('speaks of nothing new where there is no plan', () => {
    expect(leadWords(picture([WITHOUT]))).toMatch(/^If nothing new is decided.* 30% of the runs\.$/);
  });

  test.each([
    {
      soon: contrast(-0.2, -0.3, -0.1),
      onset: NONE,
      words: /less likely: 10%, against 30% .* no clear difference: 40%/,
    },
    { soon: NONE, onset: NONE, words: /no clear difference to .* no clear difference either/ },
    { soon: NONE, onset: contrast(-0.1, -0.2, -0.05), words: /no clear difference to .* they are less likely: 40%/ },
    { soon: contrast(0.2, 0.1, 0.3), onset: contrast(0.2, 0.1, 0.3), words: /more likely: .* they are more likely/ },
  ])('says for both times what is clear', ({ soon, onset, words }) => {
    expect(leadWords(picture([WITHOUT, WITH], { soon, onset }))).toMatch(words);
  });

  test('holds no number where it is to be in words', () => {
    const sentences = plainSentences(picture([WITHOUT, WITH], { soon: contrast(-0.2, -0.3, -0.1) }));
    expect(sentences).toHaveLength(3);
    expect(sentences[0]).toContain('possible without the plan; much less likely with it');
    expect(sentences.join(' ')).not.toMatch(/\d/);
  });
});

describe('fans', () => {
  test('are one where nothing is planned and two where something is', () => {
    expect(fansOf(picture([WITHOUT])).map(({ label }) => label)).toEqual(['if nothing new is decided']);
    expect(fansOf(picture([WITHOUT, WITH])).map(({ id }) => id)).toEqual(['without', 'with']);
  });

  test('are told in names of stages', () => {
    expect(fanSummary(picture([WITHOUT]))).toContain(
      'stands at specific threats, and four runs in five stand between general risk and crimes under way',
    );
  });

  test.each([
    { level: 0, name: 'general risk' },
    { level: 1, name: 'specific threats' },
    { level: 2.99, name: 'imminent risk' },
    { level: 4, name: 'crimes under way' },
  ])('have level $level in $name', ({ level, name }) => {
    expect(levelName(level)).toBe(name);
  });
});

describe('what a measure adds', () => {
  const less = contrast(-0.1, -0.15, -0.05);
  test.each([
    { differences: contrasts({ onset: less }), words: /less likely: 10 points lower \(5 to 15\)/ },
    { differences: contrasts({ level: less }), words: /less escalated at the end/ },
    { differences: contrasts({ harm: contrast(3, 1, 5) }), words: /more harm/ },
    { differences: contrasts(), words: /no clear difference/ },
  ])('is said by the first outcome that is clear', ({ differences, words }) => {
    expect(additionWords({ differences }, false)).toMatch(words);
    expect(additionWords({ differences }, true)).not.toMatch(/\d/);
  });

  test.each([
    { soonest: 7, words: 'Can matter from month 7.' },
    { soonest: 30, words: 'Not before the exercise ends.' },
    { soonest: null, words: 'Moves nothing by itself.' },
  ])('comes with the soonest month: $words', ({ soonest, words }) => {
    expect(soonestWords({ soonest }, 24)).toBe(words);
  });
});

describe('a kept plan', () => {
  const kept = arm('A', 0.2, 0.2);
  const pair = { of: 'A', against: 'with' };
  const rowsOf = (differences: Partial<Contrasts>, plain = false) => {
    const rows = compareRows(picture([WITHOUT, WITH, kept], differences), pair, plain);
    return Object.fromEntries(rows.map(({ outcome, ...row }) => [outcome, row]));
  };

  test('is compared in chances and amounts, each with its interval, or by saying that there is no clear difference', () => {
    const rows = rowsOf({
      onset: contrast(-0.2, -0.3, -0.1),
      imminent: contrast(0.02, -0.1, 0.14),
      harm: contrast(-2.25, -4.5, -0.02),
      political: contrast(31.4, 30.2, 32.6),
      financial: contrast(1.5, -2.5, 5.5),
    });
    expect(rows).toMatchObject({
      onset: { value: '20%', difference: '20 points lower (10 to 30)', isClear: true },
      imminent: { value: '20%', difference: 'no clear difference (−10 to +14)', isClear: false },
      consentLost: { value: 'under 1%', difference: 'no difference', isClear: false },
      harm: { value: '0.0', difference: '2.3 lower (0.02 to 4.5)', isClear: true },
      political: { value: '2.3', difference: '31 higher (30 to 33)', isClear: true },
      financial: { value: '32', difference: 'no clear difference (−2.5 to +5.5)', isClear: false },
    });
    expect(Object.keys(rows)).toEqual(COMPARED);
  });

  test('has no interval where that is narrower than what is said', () => {
    expect(rowsOf({ political: contrast(2.3, 2.29, 2.31) })['political']?.difference).toBe('2.3 higher');
  });

  test('is compared without a number where these are left out', () => {
    const rows = rowsOf(
      { onset: contrast(-0.3, -0.4, -0.2), harm: contrast(-2, -3, -1), political: contrast(2, 1, 3) },
      true,
    );
    expect(rows).toMatchObject({
      onset: { value: 'possible', difference: 'much less likely' },
      imminent: { value: 'possible', difference: 'no clear difference' },
      harm: { name: 'Harm to civilians', value: null, difference: 'less' },
      political: { value: null, difference: 'more' },
    });
    expect(JSON.stringify(rows)).not.toMatch(/\d/);
  });

  test('has nothing to say of itself until a picture shows it', () => {
    for (const shown of [null, picture([WITHOUT])]) {
      const rows = compareRows(shown, pair, false);
      expect(rows.every(({ value, difference }) => value === null && difference === null)).toBe(true);
    }
  });
});
