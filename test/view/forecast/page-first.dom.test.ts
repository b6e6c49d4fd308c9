import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pageFirst } from '../../../src/view/forecast/page-first.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Somebody who works in the background, and what was said to them. */
function aWorker() {
  const said: string[] = [];
  const end = pageFirst({ rest: () => said.push('rest'), goOn: () => said.push('go on') });
  return { said, end };
}

test.each([
  ['a press', () => document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))],
  ['a key', () => document.body.dispatchEvent(new Event('keydown', { bubbles: true }))],
  ['what is moved on', () => document.body.dispatchEvent(new Event('input', { bubbles: true }))],
  [
    'what nobody else hears',
    () => {
      const stop = (event: Event) => event.stopPropagation();
      document.body.addEventListener('pointerup', stop, { once: true });
      document.body.dispatchEvent(new Event('pointerup', { bubbles: true }));
    },
  ],
])('others rest from %s until it is answered', (_, happen) => {
  const { said, end } = aWorker();
  happen();
  expect(said).toEqual(['rest']);
  vi.runAllTimers();
  expect(said).toEqual(['rest', 'go on']);
  end();
});

test('presses that follow each other are waited for together', () => {
  const { said, end } = aWorker();
  for (const kind of ['pointerdown', 'pointerup', 'keydown']) dispatchEvent(new Event(kind));
  vi.runAllTimers();
  expect(said.filter((one) => one === 'go on')).toHaveLength(1);
  end();
});

test('they go on at once where the page is left before it has answered', () => {
  const { said, end } = aWorker();
  dispatchEvent(new Event('keydown'));
  document.dispatchEvent(new Event('visibilitychange'));
  expect(said).toEqual(['rest']);
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(said).toEqual(['rest', 'go on']);
  hidden.mockRestore();
  vi.runAllTimers();
  expect(said).toEqual(['rest', 'go on']);
  end();
});

test('nobody is told anything after the end', () => {
  const { said, end } = aWorker();
  dispatchEvent(new Event('keydown'));
  end();
  dispatchEvent(new Event('keydown'));
  vi.runAllTimers();
  expect(said).toEqual(['rest']);
});
