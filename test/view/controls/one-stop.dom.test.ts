import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { OneStop } from '../../../src/view/controls/one-stop.ts';

function press(key: string, held: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held });
  document.activeElement?.dispatchEvent(event);
  return event;
}

describe('controls that share one tab stop', () => {
  let stop: OneStop;
  let leave: Map<string, () => void>;

  function add(name: string, before: string | null = null): HTMLElement {
    const link = document.createElement('a');
    link.href = '#';
    link.id = name;
    document.body.insertBefore(link, before === null ? null : document.getElementById(before));
    leave.set(name, stop.join(link));
    return link;
  }

  function remove(name: string): void {
    leave.get(name)?.();
    document.getElementById(name)?.remove();
  }

  const stops = () => [...document.querySelectorAll('a')].filter(({ tabIndex }) => tabIndex === 0).map(({ id }) => id);

  beforeEach(() => {
    stop = new OneStop();
    leave = new Map();
    for (const name of ['a', 'b', 'c']) add(name);
  });

  afterEach(() => document.body.replaceChildren());

  test('are met at the first, and from then on where the focus was last', () => {
    expect(stops()).toEqual(['a']);
    document.getElementById('b')?.focus();
    expect(stops()).toEqual(['b']);
  });

  test('are walked by the arrows to the left and right, as far as they go', () => {
    document.getElementById('a')?.focus();
    press('ArrowRight');
    press('ArrowRight');
    expect(document.activeElement?.id).toBe('c');
    expect(press('ArrowRight').defaultPrevented).toBe(false);
    press('ArrowLeft');
    expect(document.activeElement?.id).toBe('b');
    expect(stops()).toEqual(['b']);
  });

  test('leave the other arrows to the page, and those that are held with Alt to the browser', () => {
    document.getElementById('a')?.focus();
    expect(press('ArrowDown').defaultPrevented).toBe(false);
    expect(press('ArrowRight', { altKey: true }).defaultPrevented).toBe(false);
    expect(document.activeElement?.id).toBe('a');
  });

  test('are walked as they stand in the page, whatever came to it first', () => {
    add('between', 'b');
    expect(stops()).toEqual(['a']);
    document.getElementById('a')?.focus();
    press('ArrowRight');
    expect(document.activeElement?.id).toBe('between');
  });

  test('keep a tab stop as long as there is any of them', () => {
    remove('a');
    expect(stops()).toEqual(['b']);
    for (const name of ['b', 'c']) remove(name);
    add('d');
    expect(stops()).toEqual(['d']);
  });
});
