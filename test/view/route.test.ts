import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DURING, type InExercise, reachOf, type Side, sideOf, turnTo } from '../../src/view/in-exercise.ts';
import {
  BEFORE,
  formatRoute,
  LIBRARY,
  modelAddress,
  namesPlace,
  pageOf,
  parseRoute,
  provinceIn,
  type Route,
  sourceAddress,
} from '../../src/view/route.ts';

const name = fc.string({ minLength: 1, maxLength: 30 });
const aMonth = fc.integer({ min: 1, max: 60 });
const aSpan = fc.oneof(
  fc.constant('all' as const),
  fc.tuple(aMonth, aMonth).map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) })),
);
const anyTurn = fc.record({
  back: fc.option(aMonth),
  closed: fc.option(aMonth),
  span: fc.option(aSpan),
  province: fc.option(name),
});
const anySide: fc.Arbitrary<InExercise> = fc
  .tuple(fc.constantFrom<Side>(...DURING), name, anyTurn)
  .map(([screen, exercise, turn]) => turnTo({ screen, exercise }, turn));
const anyRoute: fc.Arbitrary<Route> = fc.oneof(
  fc.constant<Route>(LIBRARY),
  fc.constant<Route>({ screen: 'faults' }),
  fc.record({ screen: fc.constantFrom(...BEFORE), scenario: name }),
  anySide,
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

test.each([
  { hash: '#/exercise/abc/month/3/escalation', route: { screen: 'escalation', back: 3 } },
  { hash: '#/exercise/abc/escalation', route: { screen: 'escalation' } },
  { hash: '#/exercise/abc/escalation/4', route: { screen: 'escalation', closed: 4 } },
  { hash: '#/exercise/abc/month/3?province=lake-shore', route: { screen: 'month', back: 3, province: 'lake-shore' } },
  { hash: '#/exercise/abc/consequences/7', route: { screen: 'consequences', closed: 7 } },
  {
    hash: '#/exercise/abc/consequences/7?months=5-7&province=lake-shore',
    route: { screen: 'consequences', closed: 7, span: { from: 5, to: 7 }, province: 'lake-shore' },
  },
  { hash: '#/exercise/abc/consequences?months=all', route: { screen: 'consequences', span: 'all' } },
] as const)('the address $hash says what of a side is shown', ({ hash, route }) => {
  expect(parseRoute(hash)).toEqual({ exercise: 'abc', ...route });
  expect(formatRoute({ exercise: 'abc', ...route })).toBe(hash);
});

test.each([
  { hash: '#/exercise/abc/consequences/0?months=7-5' },
  { hash: '#/exercise/abc/consequences/x?months=5&province=' },
  { hash: '#/exercise/abc/consequences/100?months=&nothing=1' },
])('what cannot be read in $hash is left out', ({ hash }) => {
  expect(parseRoute(hash)).toEqual({ screen: 'consequences', exercise: 'abc' });
});

test('a province stays when the month changes, and is let go by its own', () => {
  const shown: InExercise = { screen: 'month', exercise: 'abc', province: 'lake-shore' };
  expect(turnTo(shown, { back: 2 })).toEqual({ ...shown, back: 2 });
  expect(turnTo(shown, { province: null })).toEqual({ screen: 'month', exercise: 'abc' });
  expect(provinceIn(shown)).toBe('lake-shore');
  expect(provinceIn(LIBRARY)).toBeNull();
});

const month = {} as never;
const scenario = { provinces: [{ id: 'lake-shore' }] } as never;

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
  const route = reachOf({ screen: 'month', exercise: 'abc', back }, { step: 'plan', months: [month, month], scenario });
  expect([route.screen, route.back]).toEqual([screen, shown]);
});

test('the room of an exercise that is over shows the months that are over, and else the debrief', () => {
  const over = { step: 'over', months: [month], scenario } as const;
  expect(reachOf({ screen: 'month', exercise: 'abc', back: 1 }, over)).toMatchObject({ screen: 'month', back: 1 });
  expect(reachOf({ screen: 'month', exercise: 'abc', back: 2 }, over)).toEqual({ screen: 'debrief', exercise: 'abc' });
});

test.each([
  { step: 'plan', wanted: { screen: 'escalation', back: 1 }, shown: { screen: 'escalation', back: 1 } },
  { step: 'plan', wanted: { screen: 'escalation', back: 2 }, shown: { screen: 'escalation' } },
  { step: 'plan', wanted: { screen: 'escalation', closed: 1 }, shown: { screen: 'escalation' } },
  { step: 'over', wanted: { screen: 'escalation', closed: 1 }, shown: { screen: 'escalation', closed: 1 } },
  { step: 'plan', wanted: { screen: 'consequences', closed: 1 }, shown: { screen: 'consequences', closed: 1 } },
  {
    step: 'plan',
    wanted: { screen: 'consequences', closed: 2, span: 'all' },
    shown: { screen: 'consequences', span: 'all' },
  },
  { step: 'plan', wanted: { screen: 'consequences', span: { from: 1, to: 2 } }, shown: { screen: 'consequences' } },
  {
    step: 'plan',
    wanted: { screen: 'month', province: 'lake-shore' },
    shown: { screen: 'month', province: 'lake-shore' },
  },
  { step: 'plan', wanted: { screen: 'month', province: 'nowhere' }, shown: { screen: 'month' } },
  {
    step: 'plan',
    wanted: { screen: 'debrief', province: 'lake-shore' },
    shown: { screen: 'month', province: 'lake-shore' },
  },
] as const)('of $wanted after one month, at the step $step, $shown is shown', ({ step, wanted, shown }) => {
  const reached = reachOf({ exercise: 'abc', ...wanted }, { step, months: [month], scenario });
  expect(reached).toEqual({ exercise: 'abc', ...shown });
});
