import type { Page } from '@playwright/test';

/** What a page notes of itself; times in milliseconds since it was opened. */
interface Noted {
  shifts: { at: number; value: number; isAfterClick: boolean }[];
  /** Durations from a press, a key or a click to the next paint. */
  interactions: number[];
}

const NOTED = 'vigilNoted';

/** Lets a page that is opened from now on note how its layout shifts and how fast it answers. */
export async function watch(page: Page): Promise<void> {
  await page.addInitScript(noteAll, NOTED);
}

/** Runs in the page. */
function noteAll(name: string): void {
  const noted: Noted = { shifts: [], interactions: [] };
  Object.assign(globalThis, { [name]: noted });
  const observe = (options: PerformanceObserverInit & { durationThreshold?: number }, note: (entry: never) => void) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(entry as never);
    }).observe({ buffered: true, ...options });
  observe({ type: 'layout-shift' }, (entry: { startTime: number; value: number; hadRecentInput: boolean }) =>
    noted.shifts.push({ at: entry.startTime, value: entry.value, isAfterClick: entry.hadRecentInput }),
  );
  observe({ type: 'event', durationThreshold: 16 }, (entry: { interactionId: number; duration: number }) => {
    if (entry.interactionId > 0) noted.interactions.push(entry.duration);
  });
}

const notedBy = (page: Page): Promise<Noted> =>
  page.evaluate((name) => (globalThis as unknown as Record<string, Noted>)[name] as Noted, NOTED);

/** The longest that the page took to answer since it was last asked; browsers tell from 16 ms on, 0 for less. */
export async function slowestAnswer(page: Page): Promise<number> {
  const { interactions } = await notedBy(page);
  await page.evaluate((name) => (globalThis as unknown as Record<string, Noted>)[name]?.interactions.splice(0), NOTED);
  return Math.max(0, ...interactions);
}

const GAP = 1_000;
const LONGEST = 5_000;

/**
 * Cumulative layout shift (web.dev/cls): the largest sum of shifts that follow each other within a second, over at most
 * five. What moves within half a second after a click is left out as expected, or counted in as well.
 */
export async function layoutShift(page: Page, withClicks: boolean): Promise<number> {
  const { shifts } = await notedBy(page);
  const counted = shifts.filter(({ isAfterClick }) => withClicks || !isAfterClick);
  let [worst, sum, begun, last] = [0, 0, -Infinity, -Infinity];
  for (const { at, value } of counted) {
    const isNew = at - last > GAP || at - begun > LONGEST;
    [sum, begun, last] = [isNew ? value : sum + value, isNew ? at : begun, at];
    worst = Math.max(worst, sum);
  }
  return worst;
}
