import { describe, expect, test } from 'vitest';
import {
  formatGuidance,
  FROM_THE_START,
  type Guidance,
  parseGuidance,
  reached,
  stepAt,
} from '../../../src/view/guide/guidance.ts';
import { GUIDE_STEPS, stepOf } from '../../../src/view/guide/steps.ts';

const placeOf = (id: string): number => GUIDE_STEPS.findIndex((step) => step.id === id);

describe('the note that is shown', () => {
  test('is the first one where nothing was read yet', () => {
    expect(stepAt(FROM_THE_START, 'one', 'month')).toBe(0);
  });

  test('is the one that was reached, in the exercise in which it was reached', () => {
    expect(stepAt(reached('one', 3), 'one', 'month')).toBe(3);
  });

  test('is the first again in another exercise', () => {
    expect(stepAt(reached('one', 3), 'two', 'month')).toBe(0);
  });

  test('passes over what is left of a side that the team has left behind', () => {
    expect(stepAt(reached('one', 2), 'one', 'consequences')).toBe(placeOf('consequences'));
    expect(stepAt(reached('one', 2), 'one', 'debrief')).toBe(placeOf('debrief'));
  });

  test('waits for its side: in the second month there is none', () => {
    expect(stepAt(reached('one', placeOf('consequences')), 'one', 'month')).toBeNull();
    expect(stepAt(reached('one', placeOf('debrief')), 'one', 'consequences')).toBeNull();
  });

  test('is none once the guidance was skipped, in any exercise', () => {
    const skipped: Guidance = { ...reached('one', 2), isWanted: false };
    expect(stepAt(skipped, 'one', 'month')).toBeNull();
    expect(stepAt(skipped, 'two', 'month')).toBeNull();
  });

  test('is none once the last was read, in any exercise', () => {
    const through = reached('one', GUIDE_STEPS.length);
    expect(stepAt(through, 'one', 'debrief')).toBeNull();
    expect(stepAt(through, 'two', 'month')).toBeNull();
  });
});

describe('what is kept on the device', () => {
  test.each([FROM_THE_START, reached('one', 4), { ...reached('one', 4), isWanted: false }, reached('one', 9)])(
    'comes back as it was: %o',
    (guidance) => {
      expect(parseGuidance(formatGuidance(guidance))).toEqual(guidance);
    },
  );

  test.each([
    null,
    '',
    'no JSON',
    'null',
    '7',
    '[]',
    '{"isWanted":"yes","exercise":null,"step":0}',
    '{"isWanted":true,"exercise":7,"step":0}',
    '{"isWanted":true,"exercise":null,"step":-1}',
    '{"isWanted":true,"exercise":null,"step":1.5}',
    '{"isWanted":true,"exercise":null,"step":10}',
  ])('begins at the start where %j was kept', (text) => {
    expect(parseGuidance(text)).toEqual(FROM_THE_START);
  });

  test('takes over nothing but what it knows', () => {
    const more = '{"isWanted":false,"exercise":null,"step":2,"more":"words"}';
    expect(parseGuidance(more)).toEqual({ isWanted: false, exercise: null, step: 2 });
  });
});

describe('the notes', () => {
  test('are six to nine, each with an id of its own', () => {
    expect(GUIDE_STEPS.length).toBeGreaterThanOrEqual(6);
    expect(GUIDE_STEPS.length).toBeLessThanOrEqual(9);
    expect(new Set(GUIDE_STEPS.map(({ id }) => id)).size).toBe(GUIDE_STEPS.length);
  });

  test('follow the exercise: the month, then its consequences, then the debrief', () => {
    const order = ['month', 'consequences', 'debrief'];
    const places = GUIDE_STEPS.map(({ screen }) => order.indexOf(screen));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set(places).size).toBe(3);
  });

  const draft = { assessment: null, planned: [], submitted: [], note: '' };
  test.each([
    { id: 'belief', done: { ...draft, assessment: { stage: 'general-risk', chance: 0.2, public: false } as const } },
    {
      id: 'measures',
      done: {
        ...draft,
        planned: [
          {
            id: 'p1',
            decision: { kind: 'stop', measure: 'good-offices', reason: '' } as const,
            attempts: [],
            withdrawn: false,
          },
        ],
      },
    },
  ])('the note "$id" ends when the thing is done, and not before', ({ id, done }) => {
    const step = stepOf(placeOf(id));
    expect(step?.isDone?.({ draft })).toBe(false);
    expect(step?.isDone?.({ draft: done })).toBe(true);
  });
});
