import { describe, expect, test } from 'vitest';
import { oddsFor } from '../../src/exercise/ask.ts';
import { prospectOf } from '../../src/exercise/prospect.ts';
import { type Help, whatWouldHelp } from '../../src/exercise/what-would-help.ts';
import { after, aTake, begin, plan } from './an-exercise.ts';
import { talvora } from './talvora.ts';

const exercise = begin({ scenario: talvora(), seed: '7' });
const embargo = aTake('arms-embargo', 'security-council');
const monitors = aTake('human-rights-monitors', 'ohchr');
const ofKind = <Kind extends Help['kind']>(helps: readonly Help[], kind: Kind) =>
  helps.filter((help): help is Extract<Help, { kind: Kind }> => help.kind === kind);

describe('what would help', () => {
  test('raises the odds or brings votes, each by itself', () => {
    for (const take of [embargo, monitors, aTake('counter-incitement-law', 'media')]) {
      const now = prospectOf(exercise, take);
      const helps = whatWouldHelp(exercise, take);
      expect(helps.length).toBeGreaterThan(0);
      for (const { prospect } of helps) {
        expect(prospect.odds).toBeGreaterThanOrEqual(now.odds);
        expect(prospect.odds + (prospect.inFavour ?? 0)).toBeGreaterThan(now.odds + (now.inFavour ?? 0));
      }
    }
  });

  test('is nothing where nobody has to agree', () => {
    expect(whatWouldHelp(exercise, aTake('good-offices', 'secretary-general'))).toEqual([]);
  });

  test('says what a mandate still lacks, and nothing once it is clear', () => {
    expect(ofKind(whatWouldHelp(exercise, embargo), 'wording')[0]?.missing).toEqual(['goal', 'months', 'review']);
    const options = { goal: 'Stop arms', months: 24, review: 6 };
    const long = ofKind(whatWouldHelp(exercise, { ...embargo, options }), 'wording');
    expect(long[0]?.missing).toEqual(['months']);
    const clear = ofKind(whatWouldHelp(exercise, { ...embargo, options: { ...options, months: 12 } }), 'wording');
    expect(clear).toEqual([]);
  });

  test('tells the odds that the engine gives once an offer stands', () => {
    const [help] = ofKind(whatWouldHelp(exercise, monitors), 'offer');
    const offered = { ...monitors, options: { offer: help?.offer ?? 0 } };
    expect(help?.prospect.odds).toBe(oddsFor(exercise, offered).all);
  });

  test('names other actors by the odds that they would have', () => {
    const law = aTake('counter-incitement-law', 'media');
    for (const { actor, prospect } of ofKind(whatWouldHelp(exercise, law), 'actor')) {
      expect(prospect.odds).toBe(oddsFor(exercise, { ...law, actor }).all);
    }
  });

  test('puts first what can be taken now and does not count before it can be there', () => {
    const first = ofKind(whatWouldHelp(exercise, monitors), 'after');
    expect(first.length).toBeGreaterThan(0);
    for (const { measure, from } of first) {
      const row = exercise.world.measures.find(({ id }) => id === measure);
      expect(from).toBeGreaterThanOrEqual(exercise.month + (row?.leadMonths.central ?? 99));
    }
  });

  test('keeps what it named in the list once that is planned', () => {
    const [first] = ofKind(whatWouldHelp(exercise, monitors), 'after');
    if (first === undefined) throw new Error('nothing comes first');
    const planned = after(exercise, plan('a', first.measure, first.actor));
    const again = ofKind(whatWouldHelp(planned, monitors), 'after').find(({ measure }) => measure === first.measure);
    expect(again).toMatchObject({ isPlanned: true, prospect: first.prospect });
  });
});
