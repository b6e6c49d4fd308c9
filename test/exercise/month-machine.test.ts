import { describe, expect, test } from 'vitest';
import type { Step } from '../../src/exercise/document.ts';
import { type MonthEvent, type MonthPlace, stepAfter } from '../../src/exercise/month-machine.ts';
import { firstStep, isOpenMonth } from '../../src/exercise/steps.ts';
import { STEPS } from '../../src/scenario/steps.ts';

const at = (step: Step | 'over', steps: readonly Step[] = STEPS, isLast = false): MonthPlace => ({
  step,
  steps,
  isLast,
});
const go = (step: Step): MonthEvent => ({ type: 'go', step });
const QUICK = ['read', 'plan', 'resolve'] as const;

describe('the steps of a month', () => {
  test.each([
    { from: 'read', to: 'assess' },
    { from: 'read', to: 'decide' },
    { from: 'decide', to: 'read' },
    { from: 'plan', to: 'plan' },
  ] as const)('a team may go from $from to $to before the commit', ({ from, to }) => {
    expect(stepAfter(at(from), go(to))).toBe(to);
  });

  test.each(['resolve', 'review'] as const)('nobody reaches %s without a commit', (step) => {
    expect(stepAfter(at('plan'), go(step))).toBeNull();
  });

  test.each(['read', 'assess', 'plan', 'decide'] as const)('a month can be committed from %s', (step) => {
    expect(stepAfter(at(step), { type: 'commit' })).toBe('resolve');
  });

  test.each(['resolve', 'review', 'over'] as const)('nothing is committed from %s', (step) => {
    expect(stepAfter(at(step), { type: 'commit' })).toBeNull();
  });

  test.each([
    { steps: STEPS, isLast: false, rests: 'review' },
    { steps: STEPS, isLast: true, rests: 'review' },
    { steps: QUICK, isLast: false, rests: 'resolve' },
    { steps: QUICK, isLast: true, rests: 'resolve' },
    { steps: ['read', 'plan'], isLast: false, rests: 'read' },
    { steps: ['plan'], isLast: false, rests: 'plan' },
    { steps: ['plan'], isLast: true, rests: 'over' },
  ] as const)('after the close of a month with $steps (last: $isLast) the team rests in $rests', (row) => {
    expect(stepAfter(at('resolve', row.steps, row.isLast), { type: 'next' })).toBe(row.rests);
  });

  test.each([
    { step: 'assess', steps: QUICK, lands: 'plan' },
    { step: 'decide', steps: QUICK, lands: 'plan' },
    { step: 'read', steps: ['plan', 'decide'], lands: 'plan' },
  ] as const)('$step is passed over when only $steps are on', ({ step, steps, lands }) => {
    expect(stepAfter(at('plan', steps), go(step))).toBe(lands);
  });

  test('from the review the team may look back at what it watched, or go on to the next month', () => {
    expect(stepAfter(at('review'), go('resolve'))).toBe('resolve');
    expect(stepAfter(at('resolve'), go('review'))).toBe('review');
    expect(stepAfter(at('review'), go('read'))).toBe('read');
    expect(stepAfter(at('resolve', QUICK), go('review'))).toBeNull();
  });

  test('after the last month there is nowhere to go on to', () => {
    expect(stepAfter(at('review', STEPS, true), go('read'))).toBe('over');
    expect(stepAfter(at('review', STEPS, true), go('resolve'))).toBe('resolve');
    expect(stepAfter(at('over', STEPS, true), go('read'))).toBeNull();
  });

  test.each([...STEPS])('an exercise can be finished from %s', (step) => {
    expect(stepAfter(at(step), { type: 'finish' })).toBe('over');
  });

  test('every place that can be reached has a way to the end', () => {
    const seen = new Set<string>();
    const walk = (place: MonthPlace): void => {
      const name = `${place.step} ${place.isLast}`;
      if (seen.has(name)) return;
      seen.add(name);
      const events: MonthEvent[] = [...STEPS.map(go), { type: 'commit' }, { type: 'next' }, { type: 'finish' }];
      const next = events.map((event) => stepAfter(place, event)).filter((step) => step !== null);
      expect(next.length > 0 || place.step === 'over').toBe(true);
      for (const step of next) for (const isLast of [place.isLast, true]) walk({ ...place, step, isLast });
    };
    walk(at('read'));
    expect(seen).toContain('over true');
    expect(seen.size).toBe(14);
  });

  test('a month begins with its first step and is open until the commit', () => {
    expect(firstStep(['plan', 'review'])).toBe('plan');
    expect(firstStep(STEPS)).toBe('read');
    expect(STEPS.filter(isOpenMonth)).toEqual(['read', 'assess', 'plan', 'decide']);
  });
});
