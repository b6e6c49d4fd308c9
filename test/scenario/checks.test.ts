import { describe, expect, test } from 'vitest';
import { faultsAfter, faultsIn, edited } from './edited.ts';

const inject = (id: string, when: unknown) => ({ id, when });
const waitsForAll = (...ids: string[]) => ({ all: ids.map((id) => ({ inject: id })) });
const waitsForAny = (...ids: string[]) => ({ any: ids.map((id) => ({ inject: id })) });

describe('injects that wait for each other', () => {
  test.each([
    { about: 'one that waits for itself', timeline: [inject('a', waitsForAll('a'))], rings: ['a → a'] },
    {
      about: 'a ring of three, named from the first in the file',
      timeline: [inject('c', waitsForAll('a')), inject('a', waitsForAll('b')), inject('b', waitsForAll('c'))],
      rings: ['c → a → b → c'],
    },
    {
      about: 'two rings',
      timeline: [inject('a', waitsForAll('b')), inject('b', waitsForAny('a')), inject('c', waitsForAll('c'))],
      rings: ['a → b → a', 'c → c'],
    },
    {
      about: 'a ring with others that hang on it',
      timeline: [inject('tail', waitsForAll('a')), inject('a', waitsForAll('b')), inject('b', waitsForAll('a'))],
      rings: ['a → b → a'],
    },
    {
      about: 'a chain that begins with a month',
      timeline: [inject('a', waitsForAll('b')), { id: 'b', month: 1 }],
      rings: [],
    },
    {
      about: 'a ring that another condition can open',
      timeline: [inject('a', { any: [{ inject: 'b' }, { stage: 'imminent-risk' }] }), inject('b', waitsForAll('a'))],
      rings: [],
    },
    {
      about: 'a ring that another inject can open',
      timeline: [inject('a', waitsForAny('b', 'c')), inject('b', waitsForAll('a')), { id: 'c', month: 2 }],
      rings: [],
    },
  ])('$about: $rings', ({ timeline, rings }) => {
    const faults = faultsIn(edited({ '/timeline': timeline }));
    expect(faults.map(({ code }) => code)).toEqual(rings.map(() => 'inject-cycle'));
    expect(faults.map(({ message }) => message)).toEqual(rings.map((ring) => expect.stringMatching(`: ${ring}$`)));
  });
});

describe('people', () => {
  test.each([
    { about: 'shares a hundredth off', changes: { '/groups/0/share/lower-bank': 0.31 }, faults: [] },
    {
      about: 'shares further off',
      changes: { '/groups/0/share/lower-bank': 0.32 },
      faults: ['share-sum /provinces/1'],
    },
    { about: 'a population a hundredth off', changes: { '/provinces/0/population': 0.59 }, faults: [] },
    {
      about: 'a population of more than all',
      changes: { '/provinces/0/population': 1.2 },
      faults: ['population-sum /provinces', 'out-of-range /provinces/0/population'],
    },
    {
      about: 'a share that is no number, which says nothing of the sum',
      changes: { '/groups/0/share/lower-bank': 'most' },
      faults: ['wrong-type /groups/0/share/lower-bank'],
    },
    {
      about: 'a share in a province that is none',
      changes: { '/groups/0/share/middle-bank': 0.2 },
      faults: ['unknown-province /groups/0/share/middle-bank'],
    },
  ])('$about: $faults', ({ changes, faults }) => {
    expect(faultsAfter(changes as Record<string, unknown>)).toEqual(faults);
  });
});

describe('ids', () => {
  test.each([
    {
      about: 'a group named like a province',
      changes: { '/groups/-': { id: 'upper-bank', name: 'G', share: {} } },
      faults: ['duplicate-id /groups/2/id'],
    },
    {
      about: 'a place named like all places',
      changes: { '/groups/-': { id: 'max', name: 'G', share: {} } },
      faults: ['reserved-id /groups/2/id'],
    },
    {
      about: 'an inject named like a province',
      changes: { '/timeline/0/id': 'upper-bank' },
      faults: [],
    },
    {
      about: 'an id that begins like an own field',
      changes: { '/timeline/0/id': 'x-ray' },
      faults: ['bad-id /timeline/0/id'],
    },
    {
      about: 'a role twice',
      changes: {
        '/team/roles': [
          { id: 'envoy', name: 'E' },
          { id: 'envoy', name: 'F' },
        ],
      },
      faults: ['duplicate-id /team/roles/1/id'],
    },
  ])('$about: $faults', ({ changes, faults }) => {
    expect(faultsAfter(changes)).toEqual(faults);
  });
});

describe('the moments of injects', () => {
  test.each([
    { about: 'conditions without any', when: {}, faults: ['inject-without-moment /timeline/2'] },
    { about: 'months alone', when: { after: 3 }, faults: [] },
    { about: 'a window of one month', when: { after: 3, before: 3 }, faults: [] },
    {
      about: 'a window without a month',
      when: { after: 4, before: 3 },
      faults: ['inject-out-of-time /timeline/2/when/before'],
    },
    { about: 'a window after the end', when: { after: 13 }, faults: ['inject-out-of-time /timeline/2/when/after'] },
    { about: 'the last month', when: { after: 12 }, faults: [] },
  ])('$about: $faults', ({ when, faults }) => {
    expect(faultsAfter({ '/timeline/2/when': when })).toEqual(faults);
  });
});

describe('the places of effects and conditions', () => {
  test.each([
    { indicator: 'exclusion', place: 'ferry-families', code: null },
    { indicator: 'exclusion', place: 'lower-bank', code: 'wrong-place' },
    { indicator: 'exclusion', place: 'ferry-families-2', code: 'unknown-place' },
    { indicator: 'armed-capacity', place: 'toll-guard', code: null },
    { indicator: 'armed-capacity', place: 'toll-guards', code: 'unknown-place' },
    { indicator: 'incitement', place: 'upper-bank', code: null },
    { indicator: 'incitement', place: 'toll-guard', code: 'wrong-place' },
    { indicator: 'host-consent', place: 'upper-bank', code: 'wrong-place' },
  ])('$indicator in $place: $code', ({ indicator, place, code }) => {
    const faults = faultsAfter({
      '/timeline/0/effects': [{ indicator, points: 1, place }],
      '/timeline/2/when/all': [{ indicator, op: '<', value: 5, place }],
    });
    const at = ['/timeline/0/effects/0/place', '/timeline/2/when/all/0/place'];
    expect(faults).toEqual(code === null ? [] : at.map((pointer) => `${code} ${pointer}`));
  });
});

describe('own measures', () => {
  const own = {
    id: 'ferry-mediation',
    name: 'Ferry mediation',
    pillar: 2,
    form: 'encouragement',
    actors: ['local-leaders'],
    leadMonths: 1,
    durationMonths: 6,
    cost: { political: 1, financial: 2 },
    bestStages: ['general-risk'],
    effects: [{ indicator: 'intercommunal-tension', strength: -1.5 }],
  };

  test.each([
    { about: 'as they should be', measure: own, faults: [] },
    {
      about: 'named like one of the catalogue',
      measure: { ...own, id: 'special-envoy' },
      faults: ['reserved-id /measures/own/0/id'],
    },
    { about: 'without effect', measure: { ...own, effects: [] }, faults: ['too-few /measures/own/0/effects'] },
    {
      about: 'with an effect of no strength',
      measure: { ...own, effects: [{ indicator: 'incitement', strength: 0 }] },
      faults: ['out-of-range /measures/own/0/effects/0/strength'],
    },
    { about: 'of a fourth pillar', measure: { ...own, pillar: 4 }, faults: ['out-of-range /measures/own/0/pillar'] },
  ])('$about: $faults', ({ measure, faults }) => {
    expect(faultsAfter({ '/measures': { own: [measure] } })).toEqual(faults);
  });

  test('can be named wherever a measure can', () => {
    const changes = {
      '/measures': { available: ['ferry-mediation'], own: [own] },
      '/timeline/2/when': { all: [{ running: 'ferry-mediation' }] },
    };
    expect(faultsAfter(changes)).toEqual([]);
  });
});

test.each([
  { about: 'neither a known condition nor a near one', condition: {}, fault: 'missing-field /timeline/2/when/all/0' },
  {
    about: 'two conditions in one',
    condition: { inject: 'toll-doubled', running: 'special-envoy' },
    fault: 'unknown-field /timeline/2/when/all/0/running',
  },
  {
    about: 'one that is misspelt',
    condition: { indicator: 'incitement', opp: '<', value: 3 },
    fault: 'missing-field /timeline/2/when/all/0/op',
  },
  { about: 'text', condition: 'imminent-risk', fault: 'wrong-type /timeline/2/when/all/0' },
])('a condition that is $about: $fault', ({ condition, fault }) => {
  expect(faultsAfter({ '/timeline/2/when': { all: [condition] } })[0]).toBe(fault);
});

test.each([
  { text: { en: 'x', fr: 'y', 'pt-BR': 'z' }, faults: [] },
  { text: {}, faults: ['empty /title'] },
  { text: { en: '' }, faults: ['empty /title/en'] },
  { text: { EN: 'x' }, faults: ['bad-language /title/EN'] },
  { text: { en: 3 }, faults: ['wrong-type /title/en'] },
  { text: 3, faults: ['wrong-type /title'] },
  { text: null, faults: ['wrong-type /title'] },
  { text: 'x'.repeat(121), faults: ['too-long /title'] },
])('a title of $text: $faults', ({ text, faults }) => {
  expect(faultsAfter({ '/title': text })).toEqual(faults);
});
