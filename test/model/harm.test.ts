import { expect, test } from 'vitest';
import { HARM_BANDS, HARM_FROM, harmBandOf } from '../../src/model/harm.ts';

test.each([
  { harm: 0, months: 0, band: 'limited' },
  { harm: 2.4, months: 24, band: 'limited' },
  { harm: 2.88, months: 24, band: 'serious' },
  { harm: 4.2, months: 24, band: 'grave' },
  { harm: 4.2, months: 12, band: 'extreme' },
] as const)('a harm index of $harm over $months months is $band', ({ harm, months, band }) => {
  expect(harmBandOf(harm, months)).toBe(band);
});

test('the bands follow one another', () => {
  const [, ...named] = HARM_BANDS;
  const from = named.map((band) => HARM_FROM[band as keyof typeof HARM_FROM].central);
  expect(from).toEqual(from.toSorted((a, b) => a - b));
});
