import { afterEach, expect, test, vi } from 'vitest';
import { keepParts, keptParts } from '../../../src/view/debrief/open-parts.ts';
import { OPEN_AT_FIRST } from '../../../src/view/debrief/parts.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  sessionStorage.clear();
});

test('a debrief opens as it was left, each exercise for itself', () => {
  keepParts('a', ['sources', 'harm']);
  keepParts('b', []);
  expect(keptParts('a')).toEqual(['harm', 'sources']);
  expect(keptParts('b')).toEqual([]);
  expect(keptParts('c')).toEqual(OPEN_AT_FIRST);
});

test.each(['{', '"harm"', '7'])('what cannot be made out, such as %s, counts as nothing', (kept) => {
  sessionStorage.setItem('vigil-debrief-a', kept);
  expect(keptParts('a')).toEqual(OPEN_AT_FIRST);
});

test('parts that are no longer there are passed over', () => {
  sessionStorage.setItem('vigil-debrief-a', '["harm","gone"]');
  expect(keptParts('a')).toEqual(['harm']);
});

test('without storage a debrief begins anew', () => {
  vi.stubGlobal('sessionStorage', undefined);
  expect(() => keepParts('a', ['harm'])).not.toThrow();
  expect(keptParts('a')).toEqual(OPEN_AT_FIRST);
});
