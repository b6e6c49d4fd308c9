import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atProperWidth, PROPER_WIDTH } from '../../../../src/view/charts/frame/proper-width.ts';

let wide = 0;
beforeEach(() => vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(() => wide));
afterEach(() => vi.restoreAllMocks());

function aDrawing(): HTMLElement {
  const holder = document.createElement('figure');
  const drawing = document.createElement('div');
  drawing.style.color = 'red';
  holder.append(drawing);
  document.body.append(holder);
  return drawing;
}

test('a narrow drawing is read at a proper width, and stands as it was afterwards', async () => {
  wide = 358;
  const drawing = aDrawing();
  const before = drawing.style.cssText;
  expect(await atProperWidth(drawing, ({ style }) => [style.width, style.position])).toEqual([
    `${PROPER_WIDTH}px`,
    'fixed',
  ]);
  expect(drawing.style.cssText).toBe(before);
  expect(drawing.parentElement?.style.minBlockSize).toBe('');
});

test('a wide drawing is read where it stands', async () => {
  wide = PROPER_WIDTH;
  expect(await atProperWidth(aDrawing(), ({ style }) => style.position)).toBe('');
});

test('a drawing that cannot be read stands as it was all the same', async () => {
  wide = 358;
  const drawing = aDrawing();
  const failing = atProperWidth(drawing, () => {
    throw new Error('no room');
  });
  await expect(failing).rejects.toThrow('no room');
  expect(drawing.style.position).toBe('');
});
