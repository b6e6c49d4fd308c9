import { expect, test } from 'vitest';
import { INDICATOR_IDS } from '../../../src/model/indicators.ts';
import { RESOURCES } from '../../../src/model/resources.ts';
import { cellsOf, nameOf } from '../../../src/sim/layout.ts';
import { cellChanges, accountOf } from '../../../src/view/consequences/account.ts';
import { movesOf } from '../../../src/view/explain/moves.ts';
import { canReport, reportsOn } from '../../../src/view/explain/reports-on.ts';
import { placesOf, seriesOf } from '../../../src/view/explain/series.ts';
import { begin, waited } from '../../exercise/an-exercise.ts';

const fogged = waited(begin(), 3);
const opened = waited(begin({ settings: { knowledge: 'open' } }), 3);
const places = (indicator: (typeof INDICATOR_IDS)[number]) =>
  cellsOf(fogged.world.layout, indicator).map((cell) => nameOf(fogged.world.layout, cell).place);

test('under fog every value is an estimate of the team with its error and date, and never the truth', () => {
  const shown = INDICATOR_IDS.flatMap((indicator) =>
    places(indicator).map((place) => ({
      indicator,
      place,
      series: seriesOf(fogged, { row: `indicator:${indicator}`, place }),
    })),
  );
  const { belief, value } = fogged.state;
  const cells = INDICATOR_IDS.flatMap((indicator) => cellsOf(fogged.world.layout, indicator));
  expect(shown.map(({ series }) => series?.points.at(-1)?.value)).toEqual(cells.map((cell) => belief.value[cell]));
  expect(shown.every(({ series }) => series?.footing.kind === 'estimate')).toBe(true);
  expect(shown.map(({ series }) => series?.points.at(-1)?.value)).not.toEqual(cells.map((cell) => value[cell]));
});

test('when knowledge is open the same values are exact', () => {
  const [place = ''] = places('violations');
  const series = seriesOf(opened, { row: 'indicator:violations', place });
  expect(series?.footing).toEqual({ kind: 'open' });
  expect(series?.points.map(({ month, error }) => ({ month, error }))).toEqual(
    [1, 2, 3, 4].map((month) => ({ month, error: 0 })),
  );
});

test('an index is as unsure as what goes into it, and exact when knowledge is open', () => {
  const subject = { row: 'derived:imminence', place: null };
  expect(seriesOf(fogged, subject)?.points.every(({ error }) => error > 0)).toBe(true);
  expect(seriesOf(opened, subject)?.points.every(({ error }) => error === 0)).toBe(true);
});

test('an indicator of several places has a value in each, the gravest first, and none of its own', () => {
  expect(seriesOf(fogged, { row: 'indicator:violations', place: null })).toBeNull();
  const values = placesOf(fogged, 'violations').map(({ value }) => value);
  expect(values).toHaveLength(places('violations').length);
  expect(values).toEqual(values.toSorted((a, b) => b - a));
  const good = placesOf(fogged, 'protection-presence').map(({ value }) => value);
  expect(good).toEqual(good.toSorted((a, b) => a - b));
});

test.each(RESOURCES)('what moved $id adds up to what is left, month by month', ({ id }) => {
  const subject = { row: `resource:${id}`, place: null };
  const points = seriesOf(fogged, subject)?.points ?? [];
  const moves = movesOf(fogged, subject) ?? [];
  expect(moves.map(({ month }) => month)).toEqual([3, 2, 1]);
  for (const { month, amount, parts } of moves) {
    const [before, now] = [points[month - 1]?.value ?? 0, points[month]?.value ?? 0];
    expect(amount).toBeCloseTo(now - before, 9);
    // What would be said as nothing is left out.
    expect(Math.abs(parts.reduce((sum, part) => sum + part.amount, 0) - (now - before))).toBeLessThan(0.1);
  }
});

test.each([
  { about: 'the believed account under fog', exercise: fogged },
  { about: 'the full ledger when open', exercise: opened },
])('what moved an indicator in a place is $about', ({ exercise }) => {
  const [change] = cellChanges(accountOf(exercise, 3));
  if (change === undefined) throw new Error('nothing moved');
  const [latest] = movesOf(exercise, { row: `indicator:${change.indicator}`, place: change.place }) ?? [];
  expect(latest?.month).toBe(3);
  expect(latest?.amount).toBeCloseTo(change.amount, 9);
});

test('reports come the newest first, each once, and of the place alone that is asked about', () => {
  const all = INDICATOR_IDS.flatMap((indicator) => reportsOn(fogged, indicator, null));
  expect(all.length).toBeGreaterThan(0);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  const [first] = all;
  if (first === undefined) return;
  const ofPlace = reportsOn(fogged, first.indicator, first.place);
  expect(ofPlace.every(({ place, indicator }) => place === first.place && indicator === first.indicator)).toBe(true);
  expect(ofPlace.map(({ month }) => month)).toEqual(ofPlace.map(({ month }) => month).toSorted((a, b) => b - a));
});

test('monitors are named among those who would report violations', () => {
  expect(canReport(fogged, 'violations')).toContain('human-rights-monitors');
});

test('rules of the model have nothing that moves', () => {
  expect(movesOf(fogged, { row: 'credibility', place: null })).toBeNull();
  expect(movesOf(fogged, { row: 'glossary:veto', place: null })).toBeNull();
});
