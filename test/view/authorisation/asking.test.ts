import { describe, expect, test } from 'vitest';
import { oddsFor } from '../../../src/exercise/ask.ts';
import { whatWouldHelp } from '../../../src/exercise/what-would-help.ts';
import { helpWords, thenWords, withHelp } from '../../../src/view/authorisation/help-words.ts';
import { petitionText } from '../../../src/view/authorisation/petition-text.ts';
import { planFirst } from '../../../src/view/authorisation/plan-first.ts';
import { askedName, pullRows, reasonGiven } from '../../../src/view/authorisation/pull-rows.ts';
import { roundsOf, termsWords } from '../../../src/view/authorisation/rounds.ts';
import { formOf, termsOf } from '../../../src/view/month/terms.ts';
import { after, aTake, begin, plan } from '../../exercise/an-exercise.ts';
import { talvora } from '../../exercise/talvora.ts';

const exercise = begin({ scenario: talvora(), seed: '7' });
const monitors = aTake('human-rights-monitors', 'ohchr');
const embargo = aTake('arms-embargo', 'security-council');

describe('why somebody would agree', () => {
  test('begins with how they usually answer and adds up to the odds', () => {
    const rows = pullRows(exercise, monitors, 'host-consent');
    expect(rows[0]?.id).toBe('leaning');
    const sum = rows.reduce((total, { size }) => total + size, 0);
    expect(Math.abs(sum - oddsFor(exercise, monitors).all)).toBeLessThan(0.02);
    expect(askedName('host-consent', monitors, exercise)).toBe('The government of Talvora');
  });

  test('tells what is known of an indicator as exactly as its error allows', () => {
    const known = pullRows(exercise, monitors, 'host-consent').find(({ id }) => id === 'host-consent')?.known;
    expect(known).toMatch(/^about \d+, give or take \d+$/);
    const open = begin({ scenario: talvora(), seed: '7', settings: { knowledge: 'open' } });
    expect(pullRows(open, monitors, 'host-consent').find(({ id }) => id === 'host-consent')?.known).toMatch(/^at \d+$/);
  });

  test('names what weighed most once the answer is there, or that nothing did', () => {
    const rows = pullRows(exercise, monitors, 'host-consent');
    expect(reasonGiven(rows, true)).toBe('What weighed most for it: Host consent.');
    expect(reasonGiven(rows, false)).toBe('What weighed most against it: It reaches into the State’s own affairs.');
    expect(reasonGiven(rows.slice(0, 1), false)).toContain('might have gone the other way');
  });
});

describe('what would help', () => {
  test('is told with the odds beside it, and with votes where these do not move', () => {
    expect(thenWords({ odds: 0.6, inFavour: null }, { odds: 0.75, inFavour: null })).toBe('60% → 75%');
    expect(thenWords({ odds: 0, inFavour: 1 }, { odds: 0.001, inFavour: 3.5 })).toBe('votes 1.0 → 3.5');
    expect(thenWords({ odds: 0.1, inFavour: 7 }, { odds: 0.4, inFavour: 9 })).toBe('10% → 40% · votes 7.0 → 9.0');
    for (const help of whatWouldHelp(exercise, embargo)) expect(helpWords(help, exercise.scenario)).not.toBe('');
  });

  test('raises the odds by what it says once it is taken over', () => {
    for (const help of whatWouldHelp(exercise, embargo)) {
      if (help.kind !== 'wording' && help.kind !== 'offer') continue;
      const options = termsOf(withHelp(formOf({}), help, 'Stop arms'));
      expect(whatWouldHelp(exercise, { ...embargo, options }).some(({ kind }) => kind === help.kind)).toBe(
        help.kind === 'offer',
      );
    }
  });

  test('leaves the words of an aim as they are, and a shorter length', () => {
    const form = { goal: 'Our own words', months: 6, review: null, offer: null };
    const help = { kind: 'wording', missing: ['review'], prospect: { odds: 1, inFavour: 9 } } as const;
    expect(withHelp(form, help, 'Other words')).toEqual({ ...form, review: 6 });
  });

  test('plans the measure that comes first, or says why not', () => {
    const help = {
      kind: 'after',
      measure: 'quiet-diplomacy',
      actor: 'regional-organization',
      from: 2,
      isPlanned: false,
      prospect: { odds: 1, inFavour: null },
    } as const;
    expect(planFirst(exercise, help, (command) => (command.kind === 'take' ? null : { code: 'over' }))).toBe('');
    expect(planFirst(exercise, help, () => ({ code: 'over' }))).toBe('The exercise is over.');
  });
});

test('what is written in a reason or an aim asks for the same, whether there is an aim does not', () => {
  const text = (goal?: string, reason = '') =>
    petitionText({ ...embargo, reason, options: goal === undefined ? {} : { goal } });
  expect(text('a', 'b')).toBe(text('c', 'd'));
  expect(text('a')).not.toBe(text());
});

test('rounds are told in order, each with its terms, odds, price and what was said', () => {
  const asked = after(
    exercise,
    plan('a', 'arms-embargo', 'security-council', { reason: 'Arms.' }),
    { kind: 'submit', id: 'a' },
    { kind: 'reword', id: 'a', options: { goal: 'Stop arms', months: 12, review: 6, offer: 2 } },
  );
  const [planned] = asked.draft.planned;
  if (planned?.decision.kind !== 'take') throw new Error('nothing was asked');
  const rounds = roundsOf(asked, planned.decision, planned.attempts);
  expect(rounds.map(({ number, political }) => [number, political > 0])).toEqual([
    [1, false],
    [2, true],
  ]);
  expect(rounds.map(({ terms }) => terms)).toEqual([
    'on the usual terms',
    'with a stated aim, for 12 months, with a review after 6, and with an offer of 2',
  ]);
  for (const { attempt, price } of rounds) {
    expect(price).toMatch(
      attempt.passed ? /^what it costs is taken when the month closes: political/i : /^A draft that/,
    );
  }
  expect(termsWords({ months: 3 })).toBe('for 3 months');
});
