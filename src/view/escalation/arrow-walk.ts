import { roveTo } from '../controls/roving.ts';

/**
 * Walks from mark to mark of a drawing by the arrow keys, and chooses one by Enter or Space. Marks are the elements
 * with `data-arrow`, in the order of the page.
 */
export function walkArrows(event: KeyboardEvent & { readonly currentTarget: Element }, choose: (id: string) => void) {
  const marks = [...event.currentTarget.querySelectorAll<SVGElement>('[data-arrow]')];
  const at = marks.findIndex((mark) => mark === document.activeElement);
  if (at < 0) return;
  const to = roveTo(event.key, at, marks.length);
  const isChoosing = event.key === 'Enter' || event.key === ' ';
  if (to !== null) marks[to]?.focus();
  else if (isChoosing) choose(marks[at]?.dataset['arrow'] ?? '');
  else return;
  event.preventDefault();
}
