import { describe, expect, test } from 'vitest';
import { give } from '../../src/exercise/give.ts';
import type { NewCommand } from '../../src/exercise/given.ts';
import { aScenario, SMALL } from '../arbitraries.ts';
import { after, begin, plan, refusalOf } from './an-exercise.ts';

const envoy = plan('a', 'special-envoy', 'secretary-general');
const poor = { politicalCapital: { start: 3, perMonth: 0 }, budget: { start: 5, perMonth: 0 } };

describe('planning a month', () => {
  test('keeps a measure with its terms and reason', () => {
    const { draft } = after(begin(), plan('a', 'good-offices', 'political-affairs', { reason: 'Talks stall.' }));
    expect(draft.planned).toMatchObject([
      { id: 'a', attempts: [], withdrawn: false, decision: { measure: 'good-offices', reason: 'Talks stall.' } },
    ]);
  });

  test.each([
    { about: 'an actor who does not take it', command: plan('a', 'special-envoy', 'donors'), code: 'wrong-actor' },
    {
      about: 'a place that is not there',
      command: plan('a', 'special-envoy', 'secretary-general', { target: { province: 'nowhere' } }),
      code: 'unknown-target',
    },
    { about: 'an unknown measure', command: plan('a', 'wishful-thinking', 'donors'), code: 'unknown-measure' },
    { about: 'a measure that builds on another', command: plan('a', 'protection-sites', 'ocha'), code: 'needs-all' },
    {
      about: 'what is not running',
      command: { kind: 'stop', id: 'a', measure: 'good-offices', reason: '' } as NewCommand,
      code: 'not-active',
    },
  ])('refuses $about with the reason of the engine', ({ command, code }) => {
    expect(refusalOf(begin(), command)).toMatchObject({ code: 'not-possible', refusal: { code } });
  });

  test('counts what is planned already when it asks what can be paid', () => {
    const exercise = begin({ scenario: { ...aScenario(SMALL), resources: poor } });
    const one = after(exercise, plan('a', 'good-offices', 'political-affairs'));
    expect(refusalOf(one, plan('b', 'public-advocacy', 'ohchr')).refusal).toMatchObject({
      code: 'political-capital',
      short: 2,
    });
    expect(after(exercise, plan('b', 'lessons-review', 'donors')).draft.planned).toHaveLength(1);
  });

  test('refuses the same run twice in one plan, but not the same measure elsewhere', () => {
    const one = after(begin(), plan('a', 'good-offices', 'political-affairs'));
    expect(refusalOf(one, plan('b', 'good-offices', 'political-affairs')).refusal?.code).toBe('already-active');
    expect(after(one, plan('b', 'good-offices', 'secretary-general')).draft.planned).toHaveLength(2);
  });

  test('refuses an id that is taken', () => {
    expect(refusalOf(after(begin(), envoy), envoy).code).toBe('duplicate-id');
  });

  test('amends terms and reason, and refuses terms that cannot be paid', () => {
    const planned = after(begin(), envoy);
    const amended = after(planned, { kind: 'amend', id: 'a', options: { months: 6 }, reason: 'Shorter.' });
    expect(amended.draft.planned[0]?.decision).toMatchObject({ options: { months: 6 }, reason: 'Shorter.' });
    expect(refusalOf(planned, { kind: 'amend', id: 'a', options: { offer: 99 } }).refusal?.code).toBe(
      'political-capital',
    );
    expect(refusalOf(planned, { kind: 'amend', id: 'b', reason: '' }).code).toBe('unknown-decision');
  });

  test('a stop has a reason and no terms', () => {
    const running = after(
      begin(),
      plan('a', 'good-offices', 'political-affairs'),
      { kind: 'commit' },
      { kind: 'go', step: 'read' },
    );
    const stopping = after(running, { kind: 'stop', id: 's', measure: 'good-offices', reason: 'Done.' });
    expect(refusalOf(stopping, { kind: 'amend', id: 's', options: {} }).code).toBe('no-options');
    expect(refusalOf(stopping, { kind: 'submit', id: 's' }).code).toBe('nothing-to-submit');
    const amended = after(stopping, { kind: 'amend', id: 's', reason: 'It has run its course.' });
    expect(amended.draft.planned[0]?.decision.reason).toBe('It has run its course.');
  });

  test('a running measure is stopped before it is taken again in the same month', () => {
    const running = after(
      begin(),
      plan('a', 'good-offices', 'political-affairs'),
      { kind: 'commit' },
      { kind: 'go', step: 'read' },
    );
    expect(refusalOf(running, plan('b', 'good-offices', 'political-affairs')).refusal?.code).toBe('already-active');
    const again = after(
      running,
      { kind: 'stop', id: 's', measure: 'good-offices', reason: '' },
      plan('b', 'good-offices', 'political-affairs'),
      { kind: 'commit' },
    );
    expect(again.months[1]?.results.map(({ outcome }) => outcome)).toEqual(['stopped', 'started']);
  });

  test('drops what was planned', () => {
    const exercise = after(begin(), envoy, { kind: 'drop', id: 'a' });
    expect(exercise.draft.planned).toEqual([]);
    expect(refusalOf(exercise, { kind: 'drop', id: 'a' }).code).toBe('unknown-decision');
  });

  test('states the stage, and says it anew', () => {
    const stated = after(
      begin(),
      { kind: 'assess', stage: 'specific-threats', chance: 0.3, public: false },
      { kind: 'assess', stage: 'imminent-risk', chance: 0.6, public: true },
    );
    expect(stated.draft.assessment).toEqual({ stage: 'imminent-risk', chance: 0.6, public: true });
  });

  test('is not asked for an assessment where that step is off', () => {
    const exercise = begin({ settings: { steps: ['read', 'plan', 'resolve'] } });
    const assess: NewCommand = { kind: 'assess', stage: 'general-risk', chance: 0.1, public: false };
    expect(refusalOf(exercise, assess).code).toBe('wrong-step');
  });

  test.each<NewCommand>([
    envoy,
    { kind: 'note', text: 'Late.' },
    { kind: 'assess', stage: 'general-risk', chance: 0.1, public: false },
    { kind: 'drop', id: 'a' },
    { kind: 'stop', id: 's', measure: 'good-offices', reason: '' },
  ])('nothing is planned while a month is reviewed: $kind', (command) => {
    expect(refusalOf(after(begin(), { kind: 'commit' }), command).code).toBe('wrong-step');
  });

  test.each<NewCommand>([
    { kind: 'note', text: 'x'.repeat(2001) },
    { kind: 'assess', stage: 'general-risk', chance: Number.NaN, public: false },
    plan('', 'special-envoy', 'secretary-general'),
    plan('a', 'special-envoy', 'secretary-general', { options: { offer: -3 } }),
  ])('a command that no log could hold is refused: $kind', (command) => {
    expect(refusalOf(begin(), command).code).toBe('malformed');
  });

  test('a report can be set aside, once it is there', () => {
    const exercise = begin();
    const report = exercise.reports[0]?.id ?? '';
    const skipped = after(exercise, { kind: 'skip-report', report }, { kind: 'skip-report', report });
    expect(skipped.skipped).toEqual([report]);
    expect(refusalOf(exercise, { kind: 'skip-report', report: 'nobody/said/this' }).code).toBe('unknown-report');
  });

  test('a refusal leaves the exercise as it was', () => {
    const exercise = after(begin(), envoy);
    const before = JSON.stringify(exercise);
    give(exercise, envoy);
    give(exercise, { kind: 'submit', id: 'nothing' });
    expect(JSON.stringify(exercise)).toBe(before);
  });
});
