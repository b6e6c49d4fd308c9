import { expect, test } from 'vitest';
import { change, dayAndTime, figure, listed, percent } from '../../src/view/numbers.ts';

test.each([
  { value: 7.44, text: '+7.4' },
  { value: -3, text: '−3.0' },
  { value: 0, text: '0.0' },
  { value: 0.04, text: '0.0' },
  { value: -0.04, text: '0.0' },
])('a change of $value is written $text', ({ value, text }) => {
  expect(change(value)).toBe(text);
});

test.each([
  { value: 41.5, digits: 0, text: '42' },
  { value: -0.2, digits: 0, text: '0' },
  { value: 1234.5, digits: 1, text: '1,234.5' },
])('$value with $digits digits is written $text', ({ value, digits, text }) => {
  expect(figure(value, digits)).toBe(text);
});

test('shares are written in whole per cent', () => {
  expect(percent(0.345)).toBe('35%');
});

test('what is no date is shown as it stands', () => {
  expect(dayAndTime('month seven')).toBe('month seven');
  expect(dayAndTime('2031-05-06T10:00:00Z')).toContain('2031');
});

test('words are joined as the language joins them', () => {
  expect(listed(['maps', 'reports', 'letters'])).toBe('maps, reports, and letters');
});
