import { describe, expect, test } from 'vitest';
import { standsFor } from '../../../src/exercise/ask.ts';
import type { Vote } from '../../../src/sim/vote.ts';
import { commonPulls } from '../../../src/view/authorisation/common-pulls.ts';
import { ARC, placesOnArc } from '../../../src/view/authorisation/council-arc.ts';
import { seatsFor, seatsOfVote } from '../../../src/view/authorisation/council-seats.ts';
import {
  councilTable,
  groupsOf,
  prospectWords,
  stanceWords,
  threatsIn,
} from '../../../src/view/authorisation/seat-groups.ts';
import { aTake, begin } from '../../exercise/an-exercise.ts';
import { talvora } from '../../exercise/talvora.ts';

const exercise = begin({ scenario: talvora(), seed: '7' });
const embargo = aTake('arms-embargo', 'security-council');
const seats = seatsFor(exercise, embargo);

describe('the half circle', () => {
  test.each([1, 2, 15])('holds %i marks and their letters within the drawing, from left to right', (count) => {
    const places = placesOnArc(count);
    expect(places).toHaveLength(count);
    for (const { x, y, labelX, labelY } of places) {
      for (const across of [x, labelX]) {
        expect(across).toBeGreaterThanOrEqual(ARC.mark);
        expect(across).toBeLessThanOrEqual(ARC.width - ARC.mark);
      }
      for (const down of [y, labelY]) {
        expect(down).toBeGreaterThanOrEqual(ARC.mark);
        expect(down).toBeLessThanOrEqual(ARC.height - ARC.mark);
      }
    }
    expect(places.map(({ x }) => x)).toEqual(places.map(({ x }) => x).toSorted((a, b) => a - b));
  });

  test('keeps fifteen marks apart', () => {
    const places = placesOnArc(15);
    places.slice(1).forEach(({ x, y }, index) => {
      const before = places[index] as (typeof places)[0];
      expect(Math.hypot(x - before.x, y - before.y)).toBeGreaterThan(2.5 * ARC.mark);
    });
  });
});

describe('where the members stand', () => {
  test('is told of all fifteen, those most in favour first', () => {
    const inclination = new Map(standsFor(exercise, embargo).map((stand) => [stand.member.id, stand.inclination]));
    const order = seats.map(({ id }) => inclination.get(id) ?? 0);
    expect(order).toHaveLength(15);
    expect(order).toEqual(order.toSorted((a, b) => b - a));
    expect(groupsOf(seats).flatMap((group) => group.seats)).toHaveLength(15);
  });

  test('gives the reasons of each, a patron by the one whom it shields', () => {
    const patron = seats.find(({ id }) => id === 'p4');
    expect(patron?.stance).toBe('veto');
    expect(patron?.reasons.join()).toMatch(/interest of its own.*shields /);
    expect(seats.find(({ id }) => id === 'p1')?.reasons).toContain('leans towards acting');
  });

  test('comes to votes beside those needed, and to the vetoes that threaten, the likeliest first', () => {
    const threats = threatsIn(seats).map(({ chances }) => chances?.no ?? 0);
    expect(threats).toEqual(threats.toSorted((a, b) => b - a));
    expect(prospectWords(seats)).toMatch(
      /of the 9 votes that it needs, among 15\. A veto threatens from Permanent member D/,
    );
    const willing = seats.map((seat) => ({ ...seat, chances: { yes: 1, no: 0 } }));
    expect(prospectWords(willing)).toBe('About 15 of the 9 votes that it needs, among 15. No veto threatens.');
  });

  test('has a table twin with a row for each member', () => {
    const table = councilTable(seats, 'Members');
    expect(table.rows).toHaveLength(15);
    expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
    expect(table.rows.every((row) => row.at(-1) !== '')).toBe(true);
  });
});

test('a vote stands in the same picture, a no of a permanent member as a veto', () => {
  const votes = seats.map(({ id }, index) => ({
    member: id,
    choice: (['yes', 'no', 'abstain'] as const)[index % 3] ?? 'no',
  }));
  const vote: Vote = { votes, adopted: false, vetoes: ['p4'] };
  const voted = seatsOfVote(vote, exercise.scenario);
  expect(voted.at(-1)).toMatchObject({ id: 'p4', stance: 'veto', chances: null });
  expect(voted.map(stanceWords)).toContain('no, a veto');
  expect(voted.filter(({ stance }) => stance === 'yes')).toHaveLength(
    votes.filter(({ choice }) => choice === 'yes').length,
  );
});

test('what moves all members is told by weight and direction, without what is hardly felt', () => {
  expect(commonPulls({ base: 0.1, unity: -0.1, offer: 0.001, evidence: 0.25 })).toEqual([
    { name: 'facts on the table', isFor: true, words: 'strongly for' },
    { name: 'unity of the Council', isFor: false, words: 'clearly against' },
  ]);
});
