import { expect, test } from 'vitest';
import { formatSource } from '../../../src/view/controls/format-source.ts';

test.each([
  { doc: 'A/68/947', para: '46', text: 'A/68/947 §46' },
  { doc: 'A/68/947-S/2014/449', para: '46', text: 'A/68/947 §46' },
  { doc: 'A/68/947', para: 'fn 1', text: 'A/68/947 fn 1' },
  { doc: 'ICRtoP At a Glance (pillar II)', para: 'II', text: 'ICRtoP II' },
  { doc: 'Some other text', para: '3', text: 'Some other text 3' },
])('$doc, $para is written "$text"', ({ doc, para, text }) => {
  expect(formatSource(doc, para)).toBe(text);
});
