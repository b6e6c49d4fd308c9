import { afterEach, expect, test } from 'vitest';
import { marksIn } from '../../../../src/view/charts/frame/marks-in.ts';

afterEach(() => document.body.replaceChildren());

test('a chart of HTML says of its marks what they are, in which series, and what explains them', () => {
  document.body.innerHTML = `
    <p data-mark="Fighting: +3" data-series="north" data-about="indicator:armed-conflict" data-place="north"></p>
    <p data-mark="In all: +3" data-about="glossary:points"></p>
    <p data-mark="Without a row"></p>`;
  const marks = marksIn(document.body);
  expect(marks.map(({ series, says, about }) => ({ series, says, about }))).toEqual([
    { series: 'north', says: 'Fighting: +3', about: { row: 'indicator:armed-conflict', place: 'north' } },
    { series: '', says: 'In all: +3', about: { row: 'glossary:points', place: null } },
    { series: '', says: 'Without a row', about: undefined },
  ]);
});
