import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPaint, afterTurns, inTurn } from '../../../src/view/shell/after-paint.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'] });
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

test('a deed waits for the frame and what is drawn in it', () => {
  const deed = vi.fn<() => void>();
  afterPaint(deed);
  vi.advanceTimersToNextFrame();
  expect(deed).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(deed).toHaveBeenCalledTimes(1);
});

test.each(['before its frame', 'after its frame'])('a deed that is called off %s is not done', (when) => {
  const deed = vi.fn<() => void>();
  const callOff = afterPaint(deed);
  if (when === 'after its frame') requestAnimationFrame(callOff);
  else callOff();
  vi.runAllTimers();
  expect(deed).not.toHaveBeenCalled();
});

test('deeds are done in the order in which they were asked for, one a paint', () => {
  const done: string[] = [];
  const paint = () => void requestAnimationFrame(() => done.push('paint'));
  for (const name of ['first', 'second', 'third']) {
    inTurn(() => {
      done.push(name);
      paint();
    });
  }
  vi.runAllTimers();
  expect(done).toEqual(['first', 'paint', 'second', 'paint', 'third', 'paint']);
});

test('one that is called off leaves the others their turn', () => {
  const done: string[] = [];
  const callOff = ['first', 'second', 'third'].map((name) => inTurn(() => done.push(name)));
  callOff[0]?.();
  callOff[1]?.();
  inTurn(() => done.push('fourth'));
  vi.runAllTimers();
  expect(done).toEqual(['third', 'fourth']);
});

test('one that fails leaves the others their turn', () => {
  const done: string[] = [];
  inTurn(() => {
    throw new Error('not drawn');
  });
  inTurn(() => done.push('second'));
  expect(() => vi.runAllTimers()).toThrow('not drawn');
  vi.runAllTimers();
  expect(done).toEqual(['second']);
});

test('what comes after all turns waits also for those that were asked for meanwhile', () => {
  const done: string[] = [];
  afterTurns(() => done.push('after'));
  afterTurns(() => done.push('after, too'));
  afterTurns(() => done.push('called off'))();
  inTurn(() => {
    done.push('first');
    inTurn(() => done.push('meanwhile'));
  });
  vi.runAllTimers();
  expect(done).toEqual(['first', 'meanwhile', 'after', 'after, too']);
  afterTurns(() => done.push('later'));
  vi.runAllTimers();
  expect(done.at(-1)).toBe('later');
});
