/** A box on the screen, in CSS px from the upper left corner of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is free of bars that stay in their place. */
export type Free = Box;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between a card and its subject, and between a card and the edge. */
const GAP = 16;
/** How far down the free part a subject may begin that does not fit into it. */
const HIGH_ENOUGH = 0.3;

/**
 * Upper left corner of a card beside its subject: to its right, its left, above or below it, wherever it fits into what
 * is free without covering it. Null where it fits nowhere, or where nothing of the subject can be seen.
 */
export function placeCard(subject: Box, card: Size, free: Free): { left: number; top: number } | null {
  const upper = Math.max(subject.top, free.top);
  const lower = Math.min(subject.bottom, free.bottom);
  if (lower <= upper) return null;
  const top = between(upper, free.top + GAP, free.bottom - GAP - card.height);
  const left = between(subject.left, free.left + GAP, free.right - GAP - card.width);
  const places = [
    { left: subject.right + GAP, top },
    { left: subject.left - GAP - card.width, top },
    { left, top: upper - GAP - card.height },
    { left, top: lower + GAP },
  ];
  return places.find((place) => fits(place, card, free)) ?? null;
}

const fits = ({ left, top }: { left: number; top: number }, card: Size, free: Free): boolean =>
  left >= free.left &&
  top >= free.top &&
  left + card.width <= free.right - GAP / 2 &&
  top + card.height <= free.bottom - GAP / 2;

const between = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** How far to scroll, in px, so that a subject can be seen: 0 where it can, or where its beginning is high enough. */
export function scrollToSee(subject: Box, free: Pick<Box, 'top' | 'bottom'>): number {
  const room = free.bottom - free.top;
  const isWhole = subject.top >= free.top && subject.bottom <= free.bottom;
  const begins = subject.top >= free.top && subject.top <= free.top + HIGH_ENOUGH * room;
  const isLong = subject.bottom - subject.top > room;
  if (isWhole || (isLong && begins)) return 0;
  return subject.top - free.top - GAP;
}
