import type { ChartMark } from './marks.ts';

/**
 * The marks of a chart of HTML: elements with `data-mark` (their words) and, where there are several, `data-series`;
 * `data-about` names the row that explains one, and `data-place` the place in which it is read.
 */
export function marksIn(holder: HTMLElement): ChartMark[] {
  const corner = holder.getBoundingClientRect();
  return [...holder.querySelectorAll<HTMLElement>('[data-mark]')].map((element, index) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const { about } = element.dataset;
    const box = {
      left: left - corner.left,
      right: right - corner.left,
      top: top - corner.top,
      bottom: bottom - corner.top,
    };
    return {
      key: `${element.dataset['series'] ?? ''} ${index}`,
      series: element.dataset['series'] ?? '',
      x: (box.left + box.right) / 2,
      y: (box.top + box.bottom) / 2,
      box,
      says: element.dataset['mark'] ?? '',
      ...(about !== undefined && { about: { row: about, place: element.dataset['place'] ?? null } }),
    };
  });
}
