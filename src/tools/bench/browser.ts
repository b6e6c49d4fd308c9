import { chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { chromiumLaunch } from '../find-browser.ts';
import { spreadOf, type Times } from './rounds.ts';

/** What the live forecast takes in Chromium after a measure was planned, in milliseconds. */
export interface BrowserTimes {
  readonly firstPicture: Times;
  /** The whole forecast: all runs with and without the plan. */
  readonly whole: Times;
  /** Longest time for which the main thread was held after the click; browsers tell from 50 ms on, 0 for none. */
  readonly longestTask: Times;
}

/** What the page notes of one click. */
interface Noted {
  readonly firstMs: number;
  readonly wholeMs: number;
  readonly longestMs: number;
}

const MEASURES = ['Send human rights monitors', 'Offer United Nations good offices', 'Name a special envoy'] as const;
const ROUNDS = 4;

/**
 * Builds the app, serves it on this machine and plans measures in the first month of Talvora, again and again. The
 * first click of the page is left out, for it also warms up the workers.
 */
export async function measureBrowser(): Promise<BrowserTimes> {
  await build({ logLevel: 'error' });
  const server = await preview({ logLevel: 'error', preview: { port: 0, host: '127.0.0.1' } });
  const browser = await chromium.launch(chromiumLaunch());
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
    await begin(page, server.resolvedUrls?.local[0] ?? '');
    const noted: Noted[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) noted.push(...(await planAll(page)));
    const warm = noted.slice(MEASURES.length);
    return {
      firstPicture: spreadOf(warm.map(({ firstMs }) => firstMs)),
      whole: spreadOf(warm.map(({ wholeMs }) => wholeMs)),
      longestTask: spreadOf(warm.map(({ longestMs }) => longestMs)),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function begin(page: Page, address: string): Promise<void> {
  await page.goto(`${address}#/scenario/talvora/briefing`);
  await page.getByRole('button', { name: 'Start the exercise' }).click();
  await settled(page);
}

const settled = (page: Page) => page.locator('[data-forecast=done]').waitFor({ timeout: 60_000 });

/** Plans each measure, noting what each took, and takes all of them back. */
async function planAll(page: Page): Promise<Noted[]> {
  const noted: Noted[] = [];
  for (const measure of MEASURES) {
    await page.getByRole('searchbox').fill(measure);
    await page.getByRole('button', { name: `Take: ${measure}` }).click();
    await page.evaluate(listen);
    await page.getByRole('dialog').getByRole('button', { name: 'Add to the plan' }).click();
    await page.waitForFunction(() => 'noted' in globalThis, null, { timeout: 60_000 });
    noted.push(await page.evaluate(() => (globalThis as unknown as { noted: Noted }).noted));
    await settled(page);
  }
  for (let count = 0; count < MEASURES.length; count += 1) await page.getByRole('button', { name: 'Undo' }).click();
  await settled(page);
  return noted;
}

/** Runs in the page: notes when the next click leads to a first new picture and to the whole one. */
function listen(): void {
  const scope = globalThis as unknown as { noted?: Noted };
  delete scope.noted;
  const panel = document.querySelector('[data-forecast]') as HTMLElement;
  const image = () => document.querySelector('[data-fan=with] .outer')?.getAttribute('d') ?? '';
  const before = image();
  let [begun, firstMs, longestMs] = [0, 0, 0];
  const watcher = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (begun > 0 && entry.startTime + entry.duration > begun) longestMs = Math.max(longestMs, entry.duration);
    }
  });
  watcher.observe({ type: 'longtask' });
  document.addEventListener('click', () => (begun = performance.now()), { capture: true, once: true });
  const look = (): void => {
    const now = performance.now() - begun;
    if (begun > 0 && firstMs === 0 && image() !== before) firstMs = now;
    if (firstMs > 0 && panel.dataset['forecast'] === 'done') {
      watcher.disconnect();
      scope.noted = { firstMs, wholeMs: now, longestMs };
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
