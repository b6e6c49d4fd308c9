import { expect, test } from 'vitest';
import { cite } from '../../../src/model/citation.ts';
import { assumed } from '../../../src/model/quantity.ts';
import { type Cell, joined, plainText, say } from '../../../src/words/reference/cell.ts';
import { basisOf, code, codes, rangeOf, rangeOrNone } from '../../../src/words/reference/cells.ts';

test.each<{ about: string; cell: Cell; says: string }>([
  { about: 'words', cell: ['as they are'], says: 'as they are' },
  { about: 'an id', cell: code('arms-embargo', 'measure'), says: '`arms-embargo`' },
  { about: 'ids side by side', cell: codes(['a', 'b', 'c']), says: '`a`, `b`, `c`' },
  { about: 'no id', cell: codes([]), says: '' },
  {
    about: 'a number without the noise of arithmetic',
    cell: rangeOf(assumed(0.1 + 0.2, 0.1, 1)),
    says: '0.3 (0.1 to 1)',
  },
  { about: 'a number that may be missing', cell: rangeOrNone(null), says: '' },
  { about: 'citations', cell: basisOf(cite('A/68/947', 9, 'fn 1')), says: 'A/68/947 §9; A/68/947 §fn 1' },
  { about: 'an assumption', cell: basisOf('assumed'), says: 'assumed' },
  { about: 'a name with a row', cell: [{ name: 'Arms embargo', row: 'measure:arms-embargo' }], says: 'Arms embargo' },
  { about: 'an address', cell: [{ url: 'https://example.org/' }], says: 'https://example.org/' },
  {
    about: 'all of it in a sentence',
    cell: say`adds ${code('violations')} ${rangeOf(assumed(3, 2, 4))} after ${2} months`,
    says: 'adds `violations` 3 (2 to 4) after 2 months',
  },
])('as plain text, $about reads: $says', ({ cell, says }) => {
  expect(plainText(cell)).toBe(says);
});

test('what is joined leaves out what is empty', () => {
  expect(plainText(joined([['a'], [], ['b']], '; '))).toBe('a; b');
  expect(joined([[], []], '; ')).toEqual([]);
});

test('an id knows the row that tells about it, and only where it has a kind', () => {
  expect(code('arms-embargo', 'measure')).toEqual([{ code: 'arms-embargo', row: 'measure:arms-embargo' }]);
  expect(code('drive:cost', 'coefficient')).toEqual([{ code: 'drive:cost', row: 'drive:cost' }]);
  expect(code('violations:max')).toEqual([{ code: 'violations:max', row: null }]);
});
