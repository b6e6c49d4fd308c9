import { describe, expect, test } from 'vitest';
import type { Exercise } from '../../src/exercise/document.ts';
import type { NewCommand } from '../../src/exercise/given.ts';
import { after, begin, plan, refusalOf } from './an-exercise.ts';

const observers = plan('o', 'human-rights-monitors', 'ohchr');
const sanctions = plan('s', 'comprehensive-sanctions', 'security-council');
const submit = (id: string): NewCommand => ({ kind: 'submit', id });
const reword = (id: string): NewCommand => ({ kind: 'reword', id, options: { goal: 'protect', months: 6, review: 3 } });

/** The first of many exercises in which something comes out as wanted. */
function find(build: (exercise: Exercise) => Exercise, wanted: (exercise: Exercise) => boolean): Exercise {
  for (let seed = 0; seed < 200; seed += 1) {
    const exercise = build(begin({ seed: String(seed) }));
    if (wanted(exercise)) return exercise;
  }
  throw new Error('no seed');
}

const itemOf = ({ draft }: Exercise, id: string) => draft.planned.find((planned) => planned.id === id);
const hasPassed = (id: string) => (exercise: Exercise) => itemOf(exercise, id)?.attempts.at(-1)?.passed === true;
const hasFailed = (id: string) => (exercise: Exercise) => itemOf(exercise, id)?.attempts.at(-1)?.passed === false;

const agreed = find((exercise) => after(exercise, observers, submit('o')), hasPassed('o'));
const turnedDown = find((exercise) => after(exercise, sanctions, submit('s')), hasFailed('s'));

describe('deciding', () => {
  test('what needs nobody is not submitted', () => {
    const free = after(begin(), plan('g', 'good-offices', 'political-affairs'));
    expect(refusalOf(free, submit('g')).code).toBe('nothing-to-submit');
    expect(refusalOf(free, submit('x')).code).toBe('unknown-decision');
  });

  test('a submitted measure shows how each hurdle went', () => {
    expect(itemOf(agreed, 'o')?.attempts).toMatchObject([{ passed: true, hurdles: [{ hurdle: 'host-consent' }] }]);
    const vote = itemOf(turnedDown, 's')?.attempts[0]?.hurdles[0]?.vote;
    expect(vote?.votes).toHaveLength(15);
    expect(vote?.adopted).toBe(false);
  });

  test('what was drawn is what the close of the month brings', () => {
    const closed = after(agreed, plan('g', 'good-offices', 'political-affairs'), { kind: 'commit' });
    const results = closed.months[0]?.results;
    expect(results?.map(({ decision }) => decision.measure)).toEqual(['human-rights-monitors', 'good-offices']);
    expect(results?.[0]).toMatchObject({ outcome: 'started', attempts: itemOf(agreed, 'o')?.attempts });
  });

  test('what was drawn is neither submitted again, nor dropped, nor amended', () => {
    expect(refusalOf(agreed, submit('o')).code).toBe('already-drawn');
    expect(refusalOf(agreed, { kind: 'drop', id: 'o' }).code).toBe('already-drawn');
    expect(refusalOf(agreed, { kind: 'amend', id: 'o', options: {} }).code).toBe('already-drawn');
    const explained = after(agreed, { kind: 'amend', id: 'o', reason: 'Seen by the lake.' });
    expect(itemOf(explained, 'o')?.decision.reason).toBe('Seen by the lake.');
  });

  test('only what was turned down can be reworded or withdrawn', () => {
    for (const command of [reword('o'), { kind: 'withdraw', id: 'o' } as NewCommand]) {
      expect(refusalOf(agreed, command).code).toBe('not-turned-down');
      expect(refusalOf(after(begin(), observers), command).code).toBe('not-turned-down');
    }
  });

  test('a rewording is a new attempt with its own luck, and leaves the first as it was', () => {
    const again = after(turnedDown, reword('s'));
    const { attempts = [] } = itemOf(again, 's') ?? {};
    expect(attempts).toHaveLength(2);
    expect(attempts[0]).toEqual(itemOf(turnedDown, 's')?.attempts[0]);
    expect(attempts[1]?.hurdles[0]?.vote).not.toEqual(attempts[0]?.hurdles[0]?.vote);
  });

  test('a rewording costs political capital even when it fails', () => {
    const again = find(
      (exercise) => {
        const tried = after(exercise, sanctions, submit('s'));
        return hasFailed('s')(tried) ? after(tried, reword('s')) : tried;
      },
      (exercise) => (itemOf(exercise, 's')?.attempts.length ?? 0) === 2 && hasFailed('s')(exercise),
    );
    const [result] = after(again, { kind: 'commit' }).months[0]?.results ?? [];
    expect(result?.outcome).toBe('turned-down');
    expect(result?.paid.political).toBeGreaterThan(0);
  });

  test('a rewording that cannot be paid is refused', () => {
    const command: NewCommand = { kind: 'reword', id: 's', options: { offer: 100 } };
    expect(refusalOf(turnedDown, command)).toMatchObject({
      code: 'not-possible',
      refusal: { code: 'political-capital' },
    });
  });

  test('what was given up stays in the record and is not tried again', () => {
    const given = after(turnedDown, { kind: 'withdraw', id: 's' });
    expect(refusalOf(given, reword('s')).code).toBe('not-turned-down');
    expect(after(given, { kind: 'commit' }).months[0]?.results[0]?.outcome).toBe('turned-down');
  });

  test('decisions that were not submitted are put to those concerned at the close', () => {
    const closed = after(begin(), observers, { kind: 'commit' });
    expect(closed.months[0]?.results[0]?.attempts.length).toBeGreaterThan(0);
  });

  test('where that step is off nothing is submitted beforehand', () => {
    const exercise = after(begin({ settings: { steps: ['read', 'plan', 'resolve'] } }), observers);
    expect(refusalOf(exercise, submit('o')).code).toBe('wrong-step');
  });

  test('what others were asked meanwhile is not drawn anew by rewording an earlier request', () => {
    const asked = (exercise: Exercise) =>
      after(
        exercise,
        plan('a', 'restrain-security-forces', 'host-government'),
        submit('a'),
        plan('b', 'counter-incitement-law', 'host-government'),
        submit('b'),
      );
    const both = find(asked, hasFailed('a'));
    const again = after(both, { kind: 'reword', id: 'a', options: {} });
    expect(again.draft.planned[0]?.attempts).toHaveLength(2);
    expect(again.draft.planned[1]).toEqual(both.draft.planned[1]);
    const closed = after(again, { kind: 'commit' });
    expect(closed.months[0]?.results.map(({ attempts }) => attempts)).toEqual(
      again.draft.planned.map(({ attempts }) => attempts),
    );
  });
});
