import { createRawSnippet, flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import ChartMarks from '../../../../src/view/charts/frame/ChartMarks.svelte';
import type { ChartMark } from '../../../../src/view/charts/frame/marks.ts';

const MARKS: readonly ChartMark[] = [
  { key: 'a', series: 'stated', x: 10, y: 10, says: 'Month 1: general risk' },
  { key: 'b', series: 'stated', x: 20, y: 10, says: 'Month 2: specific threats', picks: true },
  { key: 'c', series: 'bars', x: 20, y: 90, says: 'Monitors: months 2 to 9' },
  { key: 'd', series: 'names', x: 90, y: 10, says: 'General risk', isWritten: true, picks: true },
];

describe('the marks of a chart', () => {
  let shown: ReturnType<typeof mount>;
  const picked: string[] = [];

  beforeEach(() => {
    picked.length = 0;
    const children = createRawSnippet(() => ({ render: () => '<svg></svg>' }));
    const onpick = ({ key }: ChartMark) => void picked.push(key);
    shown = mount(ChartMarks, {
      target: document.body,
      props: { name: 'A chart', marks: MARKS, first: 'b', onpick, children },
    });
    flushSync();
  });

  afterEach(() => unmount(shown));

  const stop = (): HTMLElement => {
    const [only, ...others] = document.querySelectorAll<HTMLElement>('[tabindex]');
    expect(others).toEqual([]);
    if (only === undefined) throw new Error('there is no tab stop');
    return only;
  };

  function press(key: string): void {
    stop().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    flushSync();
  }

  const touch = (x: number, y: number): void => {
    const at = { clientX: x, clientY: y, bubbles: true, pointerType: 'touch' };
    document.querySelector('.marks')?.dispatchEvent(new PointerEvent('click', at));
    flushSync();
  };

  const said = (): string | null => stop().getAttribute('aria-valuetext');
  const readout = (): string | undefined => document.querySelector('.readout')?.textContent?.trim();

  test('are one tab stop, which begins where the chart says', () => {
    expect(said()).toBe('Month 2: specific threats');
    expect(stop().getAttribute('aria-valuenow')).toBe('2');
    expect(stop().getAttribute('aria-valuemax')).toBe('4');
    expect(readout()).toBeUndefined();
  });

  test('say their name and value, and show them beside the mark, as arrows go from one to the next', () => {
    stop().focus();
    flushSync();
    press('ArrowLeft');
    expect(said()).toBe('Month 1: general risk');
    expect(readout()).toBe('Month 1: general risk');
    press('ArrowDown');
    expect(readout()).toBe('Monitors: months 2 to 9');
  });

  test('whose words stand in the drawing show none beside them, and are taken with the first touch', () => {
    stop().focus();
    flushSync();
    press('ArrowDown');
    press('ArrowDown');
    expect([said(), readout()]).toEqual(['General risk', undefined]);
    press('ArrowDown');
    expect(said()).toBe('General risk');
    touch(90, 10);
    expect(picked).toEqual(['d']);
  });

  test('are read with a first touch, taken with a second, and forgotten with a touch elsewhere', () => {
    touch(21, 11);
    expect([readout(), picked]).toEqual(['Month 2: specific threats', []]);
    touch(21, 11);
    expect(picked).toEqual(['b']);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    flushSync();
    expect(readout()).toBeUndefined();
  });

  test('are left with Escape, and taken with Enter where something can be done with them', () => {
    stop().focus();
    flushSync();
    press('Enter');
    press('ArrowLeft');
    press('Enter');
    expect(picked).toEqual(['b']);
    press('Escape');
    expect(document.activeElement).not.toBe(stop());
    expect(readout()).toBeUndefined();
  });
});
