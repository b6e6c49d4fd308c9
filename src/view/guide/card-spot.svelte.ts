import { tick } from 'svelte';
import { type Box, placeCard, scrollToSee } from './place-card.ts';

/** Where the card stands: beside its subject, or docked so many px above the lower edge. */
export type Spot = { readonly left: number; readonly top: number } | { readonly dock: number };

/** Room that the card takes beside a subject, and the least width of a window that has such room; in rem. */
const CARD = { width: 22, height: 16.5 };
const WIDE = 68;
const MARK = 'data-guided';

const rem = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** What is free between the bar at the top and the plan at the bottom. */
function freeBox(): Box {
  const top = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
  const plan = document.querySelector('#plan-bar')?.getBoundingClientRect().top ?? innerHeight;
  return { left: 0, top: Math.max(0, top), right: document.body.clientWidth, bottom: Math.min(innerHeight, plan) };
}

interface Followed {
  readonly card: HTMLElement;
  /** Selector of the part. */
  readonly part: string;
  /** Whether the page moves so that the part can be seen. */
  readonly brings: boolean;
}

/** Keeps a card beside the part of the page that it talks about, and marks that part. */
export class CardSpot {
  #spot = $state.raw<Spot>({ dock: 0 });

  get spot(): Spot {
    return this.#spot;
  }

  /** Follows the part that a selector finds, from now until the function it gives is called. */
  follow({ card, part, brings }: Followed): () => void {
    let frame = 0;
    let marked: Element | null = null;
    const look = () => {
      frame = 0;
      const subject = document.querySelector(part);
      if (subject !== marked) marked?.removeAttribute(MARK);
      subject?.setAttribute(MARK, '');
      marked = subject;
      this.#spot = spotFor(subject);
      leaveRoom('dock' in this.#spot ? card.offsetHeight : 0);
    };
    const ask = () => {
      frame ||= requestAnimationFrame(look);
    };
    const sizes = new ResizeObserver(ask);
    for (const element of [document.body, card]) sizes.observe(element);
    addEventListener('scroll', ask, { passive: true });
    addEventListener('resize', ask);
    look();
    if (brings) void tick().then(() => this.bring(marked, card));
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      removeEventListener('scroll', ask);
      removeEventListener('resize', ask);
      marked?.removeAttribute(MARK);
      leaveRoom(0);
    };
  }

  /** Moves the page so that a part can be seen, if it cannot be yet. */
  bring(subject: Element | null, card: HTMLElement): void {
    if (subject === null) return;
    const free = freeBox();
    const docked = 'dock' in this.#spot ? card.offsetHeight : 0;
    const top = scrollToSee(subject.getBoundingClientRect(), { top: free.top, bottom: free.bottom - docked });
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (top !== 0) scrollBy({ top, behavior: calm ? 'instant' : 'smooth' });
  }
}

function spotFor(subject: Element | null): Spot {
  const free = freeBox();
  const dock = { dock: innerHeight - free.bottom };
  if (subject === null || innerWidth < WIDE * rem()) return dock;
  const card = { width: CARD.width * rem(), height: CARD.height * rem() };
  return placeCard(subject.getBoundingClientRect(), card, free) ?? dock;
}

/** Below a docked card nothing is out of reach: the page ends later, and what has the focus scrolls clear of it. */
function leaveRoom(height: number): void {
  const room = height === 0 ? '' : `${height + rem()}px`;
  document.documentElement.style.setProperty('--bars-below', room === '' ? '' : `calc(${room} + 6rem)`);
  document.querySelector<HTMLElement>('#content')?.style.setProperty('padding-block-end', room);
}
