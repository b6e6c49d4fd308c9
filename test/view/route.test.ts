import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  BEFORE,
  DURING,
  formatRoute,
  LIBRARY,
  modelAddress,
  namesPlace,
  pageOf,
  parseRoute,
  reachOf,
  type Route,
  sideOf,
  sourceAddress,
} from '../../src/view/route.ts';

const name = fc.string({ minLength: 1, maxLength: 30 });
const anyRoute: fc.Arbitrary<Route> = fc.oneof(
  fc.constant<Route>(LIBRARY),
  fc.constant<Route>({ screen: 'faults' }),
  fc.record({ screen: fc.constantFrom(...BEFORE), scenario: name }),
  fc.record({ screen: fc.constantFrom(...DURING), exercise: name }),
  fc.record({ screen: fc.constant('month' as const), exercise: name, back: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ screen: fc.constant('model' as const), row: fc.option(name) }),
  fc.record({ screen: fc.constant('sources' as const), doc: name, para: fc.option(name) }),
  fc.constant<Route>({ screen: 'sources', doc: null, para: null }),
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

test.each([
  { address: modelAddress('measure-rule:arms-embargo/leaks'), hash: '#/model/measure-rule%3Aarms-embargo%2Fleaks' },
  { address: sourceAddress('a-68-947', 'fn 1'), hash: '#/sources/a-68-947/fn%201' },
  { address: formatRoute({ screen: 'model', row: null }), hash: '#/model' },
  { address: formatRoute({ screen: 'sources', doc: 'icrtop', para: null }), hash: '#/sources/icrtop' },
])('what is looked up has the address $hash', ({ address, hash }) => {
  expect(address).toBe(hash);
});

test.each([
  { hash: '#/model', page: '#/model', isPlace: false },
  { hash: '#/model/drive:cost', page: '#/model', isPlace: true },
  { hash: '#/model/%E0%A4%A', page: '#/model', isPlace: false },
  { hash: '#/sources/a-68-947', page: '#/sources', isPlace: false },
  { hash: '#/sources/a-68-947/9', page: '#/sources', isPlace: true },
  { hash: '#/sources//9', page: '#/sources', isPlace: false },
  { hash: '#/exercise/abc/month', page: '#/exercise/abc/month', isPlace: false },
  { hash: '#/exercise/abc/month/3', page: '#/exercise/abc/month', isPlace: false },
])('$hash is on the page $page', ({ hash, page, isPlace }) => {
  const route = parseRoute(hash);
  expect({ page: pageOf(route), isPlace: namesPlace(route) }).toEqual({ page, isPlace });
});

test('no address can make parsing throw', () => {
  fc.assert(
    fc.property(fc.string(), (hash) => {
      expect(parseRoute(hash)).toHaveProperty('screen');
    }),
  );
});

const month = {} as never;

test.each([
  { wanted: 'month', step: 'plan', months: [], side: 'month' },
  { wanted: 'debrief', step: 'plan', months: [month], side: 'month' },
  { wanted: 'debrief', step: 'review', months: [month], side: 'month' },
  { wanted: 'consequences', step: 'review', months: [month], side: 'consequences' },
  { wanted: 'consequences', step: 'plan', months: [], side: 'month' },
  { wanted: 'debrief', step: 'over', months: [month], side: 'debrief' },
  { wanted: 'month', step: 'over', months: [month], side: 'debrief' },
  { wanted: 'consequences', step: 'over', months: [month], side: 'consequences' },
  { wanted: 'consequences', step: 'over', months: [], side: 'debrief' },
  { wanted: 'escalation', step: 'read', months: [], side: 'escalation' },
  { wanted: 'escalation', step: 'over', months: [month], side: 'escalation' },
] as const)('who asks for $wanted at the step $step is shown $side', ({ wanted, step, months, side }) => {
  expect(sideOf(wanted, { step, months })).toBe(side);
});

test.each([
  { back: 2, is: 'that month', screen: 'month', shown: 2 },
  { back: 3, is: 'the open month', screen: 'month', shown: undefined },
] as const)('looking back at month $back of three shows $is', ({ back, screen, shown }) => {
  const route = reachOf({ screen: 'month', exercise: 'abc', back }, { step: 'plan', months: [month, month] });
  expect([route.screen, route.back]).toEqual([screen, shown]);
});

test('the room of an exercise that is over shows the months that are over, and else the debrief', () => {
  const over = { step: 'over', months: [month] } as const;
  expect(reachOf({ screen: 'month', exercise: 'abc', back: 1 }, over)).toMatchObject({ screen: 'month', back: 1 });
  expect(reachOf({ screen: 'month', exercise: 'abc', back: 2 }, over)).toEqual({ screen: 'debrief', exercise: 'abc' });
});
