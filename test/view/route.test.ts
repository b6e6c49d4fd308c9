import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { BEFORE, DURING, formatRoute, LIBRARY, parseRoute, type Route } from '../../src/view/route.ts';

const name = fc.string({ minLength: 1, maxLength: 30 });
const anyRoute: fc.Arbitrary<Route> = fc.oneof(
  fc.constant<Route>(LIBRARY),
  fc.constant<Route>({ screen: 'faults' }),
  fc.record({ screen: fc.constantFrom(...BEFORE), scenario: name }),
  fc.record({ screen: fc.constantFrom(...DURING), exercise: name }),
);

test('every route comes back from its address, whatever the names in it', () => {
  fc.assert(
    fc.property(anyRoute, (route) => {
      expect(parseRoute(formatRoute(route))).toEqual(route);
    }),
  );
});

test.each([
  { hash: '' },
  { hash: '#' },
  { hash: '#/' },
  { hash: '#/somewhere' },
  { hash: '#/exercise/abc' },
  { hash: '#/exercise/abc/nowhere' },
  { hash: '#/exercise//month' },
  { hash: '#/scenario/talvora/month' },
  { hash: '#/exercise/%E0%A4%A/month' },
])('the address "$hash" leads to the library', ({ hash }) => {
  expect(parseRoute(hash)).toEqual(LIBRARY);
});

test('no address can make parsing throw', () => {
  fc.assert(
    fc.property(fc.string(), (hash) => {
      expect(parseRoute(hash)).toHaveProperty('screen');
    }),
  );
});
