import { describe, expect, test } from 'vitest';
import { INDICATORS, indicatorOf, type IndicatorId } from '../../src/model/indicators.ts';
import { influenceId, INFLUENCES } from '../../src/model/influences.ts';
import type { Influence } from '../../src/model/influences/influence.ts';
import { STAGE_IDS } from '../../src/model/stages.ts';
import { aCountry, type Sketch } from './a-country.ts';
import { amountOf, begin, numberOf, pass, put, referenceOf, rowsAbout, withNumbers } from './an-exercise.ts';

const LINKS = INFLUENCES.filter(({ replacedBy }) => replacedBy === undefined);
const NAMED = LINKS.map((link) => ({ link, id: influenceId(link) }));
const GAIN = numberOf('gain:general-risk');
const UP = 10;

/** One place of each kind, so that whatever is displaced is felt in full. */
const SMALL: Sketch = {
  provinces: 1,
  groups: [{}],
  actors: [{ kind: 'state', drive: false, targets: ['g01'], presence: { p01: 1 } }],
};

/** Points that ten points of the source bring in a small country at general risk. */
const pushOf = ({ sign, strength, gatedBy, byKind }: Influence): number =>
  (GAIN *
    sign *
    strength.central *
    UP *
    (gatedBy === undefined ? 1 : referenceOf(gatedBy) / 100) *
    (byKind?.state ?? 1)) /
  10;

function displaced(from: IndicatorId, by = UP, sketch: Sketch = SMALL) {
  return begin(aCountry({ ...sketch, start: { [from]: referenceOf(from) + by } }));
}

describe.each(NAMED)('the influence $id', ({ link, id }) => {
  test('pushes its target by gain, strength and the distance of its source from its reference', () => {
    const { rows } = pass(displaced(link.from));
    expect(amountOf(rows, { kind: 'influence', id, indicator: link.to })).toBeCloseTo(pushOf(link), 9);
    expect(Math.sign(pushOf(link))).toBe(link.byKind?.state === 0 ? 0 : link.sign);
  });

  test('pushes the other way when its source is below its reference', () => {
    const by = -Math.min(UP, referenceOf(link.from));
    const { rows } = pass(displaced(link.from, by));
    const expected = (pushOf(link) * by) / UP;
    expect(amountOf(rows, { kind: 'influence', id })).toBeCloseTo(expected, 9);
  });

  test('acts after its delay, not before and not for longer', () => {
    const run = begin(aCountry(SMALL));
    const when: number[] = [];
    for (let month = 1; month <= 10; month += 1) {
      for (const { id: indicator } of INDICATORS) put(run, indicator, referenceOf(indicator));
      if (month === 1) put(run, link.from, referenceOf(link.from) + UP);
      if (rowsAbout(pass(run).rows, { kind: 'influence', id }).length > 0) when.push(month);
    }
    expect(when).toEqual([1 + link.delayMonths.central]);
  });
});

test('nothing pushes anywhere in a country in which everything stands at its reference', () => {
  expect(rowsAbout(pass(begin(aCountry(SMALL))).rows, { kind: 'influence' })).toEqual([]);
});

test('the four links that rules replace never show in a ledger', () => {
  const replaced = INFLUENCES.filter(({ replacedBy }) => replacedBy !== undefined).map(influenceId);
  expect(replaced.toSorted()).toEqual([
    'atrocity-intent>mobilization',
    'atrocity-intent>violations',
    'protection-presence>violations',
    'self-protection>violations',
  ]);
  const start = Object.fromEntries(INDICATORS.map(({ id }, index) => [id, index % 2 === 0 ? 95 : 5]));
  const run = begin(aCountry({ actors: [{}, { kind: 'state' }], start }));
  const seen = Array.from({ length: 12 }, () => pass(run).rows.filter(({ cause }) => cause.kind === 'influence'))
    .flat()
    .map(({ cause }) => cause.id);
  expect(seen.length).toBeGreaterThan(500);
  for (const id of replaced) expect(seen).not.toContain(id);
});

test.each(STAGE_IDS)('influences act by the gain of the stage %s', (stage) => {
  const run = begin(aCountry({ ...SMALL, stage, start: { incitement: referenceOf('incitement') + UP } }));
  const link = LINKS.find((each) => influenceId(each) === 'incitement>mobilization')!;
  const amount = amountOf(pass(run).rows, { kind: 'influence', id: influenceId(link) });
  expect(amount).toBeCloseTo((pushOf(link) / GAIN) * numberOf(`gain:${stage}`), 9);
});

test('the strength of a link is a parameter of the run', () => {
  const parameters = withNumbers({ 'influence:incitement>mobilization': 1 });
  const run = begin(aCountry({ ...SMALL, start: { incitement: referenceOf('incitement') + UP } }), 1, parameters);
  const amount = amountOf(pass(run).rows, { kind: 'influence', id: 'incitement>mobilization' });
  expect(amount).toBeCloseTo((GAIN * UP) / 10, 9);
});

test('terms of a month read the values at its start, so that no push passes on what came with it', () => {
  const run = displaced('incitement', 50);
  const first = pass(run).rows;
  expect(amountOf(first, { id: 'incitement>mobilization' })).toBeGreaterThan(1);
  const toMobilization = LINKS.filter(({ from, delayMonths }) => from === 'mobilization' && delayMonths.central === 0);
  for (const link of toMobilization) expect(amountOf(first, { id: influenceId(link) })).toBe(0);
  expect(indicatorOf('mobilization').scope).toBe('province');
});
