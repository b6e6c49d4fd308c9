import { describe, expect, test } from 'vitest';
import { statesOf } from '../../src/escalation/position.ts';
import { nextMonth } from '../../src/escalation/snapshot.ts';
import type { Readings } from '../../src/model/readings.ts';
import type { RegionId } from '../../src/model/regions.ts';
import { readingsWith, standing } from './standing.ts';

/** Where a region stands after as many months of the same readings. */
function after(months: number, given: Partial<Readings>, region: RegionId, from: string): string {
  let snapshot = standing({ [region]: from });
  for (let month = 0; month < months; month += 1) snapshot = nextMonth(snapshot, readingsWith(given));
  return statesOf(snapshot)[region];
}

describe('consent', () => {
  test.each([
    { from: 'full', level: 60, to: 'full' },
    { from: 'full', level: 59.9, to: 'conditional' },
    { from: 'full', level: 39.9, to: 'eroding' },
    { from: 'full', level: 19.9, to: 'withdrawn' },
    { from: 'conditional', level: 65, to: 'full' },
    { from: 'conditional', level: 64.9, to: 'conditional' },
    { from: 'conditional', level: 40, to: 'conditional' },
    { from: 'conditional', level: 39.9, to: 'eroding' },
    { from: 'eroding', level: 65, to: 'full' },
    { from: 'eroding', level: 45, to: 'conditional' },
    { from: 'eroding', level: 44.9, to: 'eroding' },
    { from: 'eroding', level: 20, to: 'eroding' },
    { from: 'eroding', level: 19.9, to: 'withdrawn' },
    { from: 'withdrawn', level: 25, to: 'eroding' },
    { from: 'withdrawn', level: 24.9, to: 'withdrawn' },
  ])('that is $from is $to at a level of $level', ({ from, level, to }) => {
    expect(after(1, { 'host-consent': level }, 'consent', from)).toBe(to);
  });
});

describe('the Council', () => {
  test.each([
    { from: 'not-seized', unity: 50, to: 'seized-united' },
    { from: 'not-seized', unity: 49.9, to: 'seized-divided' },
    { from: 'seized-united', unity: 45, to: 'seized-united' },
    { from: 'seized-united', unity: 44.9, to: 'seized-divided' },
    { from: 'seized-divided', unity: 49.9, to: 'seized-divided' },
    { from: 'seized-divided', unity: 50, to: 'seized-united' },
  ])('that is $from and attentive is $to at a unity of $unity', ({ from, unity, to }) => {
    expect(after(1, { attention: 100, 'council-unity': unity }, 'council', from)).toBe(to);
  });

  test.each<{ event: string; given: Partial<Readings>; to: string }>([
    { event: 'it is attentive for the first time', given: { attention: 60 }, to: 'seized-divided' },
    { event: 'its attention is low', given: { attention: 59.9, 'council-unity': 100 }, to: 'not-seized' },
    { event: 'it has the agenda', given: { 'since:agenda': 5 }, to: 'briefed' },
    { event: 'the agenda is long past', given: { 'since:agenda': 6 }, to: 'not-seized' },
    {
      event: 'a draft failed',
      given: { 'since:failed-draft': 11, attention: 100, 'council-unity': 100 },
      to: 'seized-divided',
    },
    { event: 'a draft failed long ago', given: { 'since:failed-draft': 12 }, to: 'not-seized' },
    { event: 'a draft was adopted', given: { 'since:adopted': 11 }, to: 'seized-united' },
    { event: 'a draft was adopted long ago', given: { 'since:adopted': 12 }, to: 'not-seized' },
    { event: 'a veto was cast', given: { 'since:veto': 2, 'since:adopted': 5, 'since:failed-draft': 2 }, to: 'vetoed' },
    { event: 'a veto is three months past', given: { 'since:veto': 3, 'since:failed-draft': 3 }, to: 'seized-divided' },
  ])('is $to when $event', ({ given, to }) => {
    expect(after(1, given, 'council', 'not-seized')).toBe(to);
  });
});

describe('the State’s own duty', () => {
  test.each([
    { from: 'strained', months: 1, will: 29.9, violations: 45, to: 'strained' },
    { from: 'strained', months: 2, will: 29.9, violations: 45, to: 'manifestly-failing' },
    { from: 'strained', months: 2, will: 30, violations: 45, to: 'strained' },
    { from: 'strained', months: 2, will: 29.9, violations: 44.9, to: 'strained' },
    { from: 'fulfilling', months: 2, will: 29.9, violations: 45, to: 'manifestly-failing' },
    { from: 'manifestly-failing', months: 1, will: 34.9, violations: 40, to: 'manifestly-failing' },
    { from: 'manifestly-failing', months: 1, will: 35, violations: 40, to: 'strained' },
    { from: 'manifestly-failing', months: 1, will: 34.9, violations: 39.9, to: 'strained' },
    { from: 'manifestly-failing', months: 1, will: 50, violations: 34.9, to: 'fulfilling' },
    { from: 'strained', months: 1, will: 50, violations: 34.9, to: 'fulfilling' },
    { from: 'strained', months: 1, will: 49.9, violations: 34.9, to: 'strained' },
    { from: 'strained', months: 1, will: 50, violations: 35, to: 'strained' },
    { from: 'fulfilling', months: 1, will: 45, violations: 39.9, to: 'fulfilling' },
    { from: 'fulfilling', months: 1, will: 44.9, violations: 0, to: 'strained' },
    { from: 'fulfilling', months: 1, will: 100, violations: 40, to: 'strained' },
  ])('that is $from is $to after $months months of will $will and violations $violations', (row) => {
    const given = { 'protection-will': row.will, 'violations:max': row.violations };
    expect(after(row.months, given, 'pillar-1', row.from)).toBe(row.to);
  });
});

describe('manifest failure', () => {
  test.each<{ what: string; first: Partial<Readings>; to: string }>([
    { what: 'will', first: { 'protection-will': 30, 'violations:max': 45 }, to: 'strained' },
    { what: 'violations', first: { 'protection-will': 29, 'violations:max': 44 }, to: 'strained' },
    { what: 'neither', first: { 'protection-will': 29, 'violations:max': 45 }, to: 'manifestly-failing' },
  ])('needs both for two months: $to when $what passed the level only in the second', ({ first, to }) => {
    const second = { 'protection-will': 29, 'violations:max': 45 };
    const course = [first, second].map(readingsWith);
    expect(statesOf(course.reduce(nextMonth, standing({ 'pillar-1': 'strained' })))['pillar-1']).toBe(to);
  });
});

describe('the pillars that others carry', () => {
  test.each<{ region: RegionId; given: Partial<Readings>; to: string }>([
    { region: 'pillar-2', given: {}, to: 'idle' },
    { region: 'pillar-2', given: { 'active:encouraging': 2 }, to: 'encouraging' },
    { region: 'pillar-2', given: { 'active:encouraging': 2, 'active:building': 1 }, to: 'building' },
    { region: 'pillar-2', given: { 'active:building': 1, 'active:protecting': 1 }, to: 'protecting' },
    { region: 'pillar-3', given: {}, to: 'idle' },
    { region: 'pillar-3', given: { 'active:non-coercive': 3 }, to: 'non-coercive' },
    {
      region: 'pillar-3',
      given: { 'active:non-coercive': 3, 'active:coercive-preparing': 1 },
      to: 'coercive-preparing',
    },
    {
      region: 'pillar-3',
      given: { 'active:coercive-preparing': 1, 'active:coercive-active': 1 },
      to: 'coercive-active',
    },
    { region: 'pillar-3', given: { 'active:coercive-active': 1, 'active:reviewing': 1 }, to: 'reviewing' },
  ])('stand at the most direct form that runs: $region is $to', ({ region, given, to }) => {
    expect(after(1, given, region, 'idle')).toBe(to);
  });
});
