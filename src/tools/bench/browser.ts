import { chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { chromiumLaunch } from '../find-browser.ts';
import { measureRoom, type Room } from './room.ts';
import { spreadOf, type Times } from './rounds.ts';

/** From a click to pictures that are painted, in milliseconds. */
export interface PictureTimes {
  readonly firstPicture: Times;
  /** The picture of all 500 runs with and 500 without the plan. */
  readonly finalPicture: Times;
  /** The picture that says what each measure adds, too. */
  readonly whole: Times;
}

/**
 * What the live forecast takes in Chromium. At first after another stage was stated while measures are planned: no run
 * with or without the plan is known of before, all of them are worked out.
 */
export interface BrowserTimes extends PictureTimes {
  /** After a measure was planned, when the runs without it are known and only those with it are worked out. */
  readonly planned: PictureTimes;
  /** Longest time for which the main thread was held after a click; browsers tell from 50 ms on, 0 for none. */
  readonly longestTask: Times;
  readonly room: Room;
}

/** What the page notes of one click. */
interface Noted {
  readonly firstMs: number;
  readonly finalMs: number;
  readonly wholeMs: number;
  readonly longestMs: number;
}

/** Measures that stand in the plan while stages are stated. */
const PLANNED = 3;
/** Clicks of each kind; the first ones are left out, since they also warm up the page. */
const CLICKS = 14;
const WARM_UP = 3;

/** Builds the app, serves it on this machine, and plans measures and states stages in the first month of Talvora. */
export async function measureBrowser(): Promise<BrowserTimes> {
  await build({ logLevel: 'error' });
  const server = await preview({ logLevel: 'error', preview: { port: 0, host: '127.0.0.1' } });
  const browser = await chromium.launch(chromiumLaunch());
  try {
    const address = server.resolvedUrls?.local[0] ?? '';
    const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
    await begin(page, address);
    const planned = (await planEach(page)).slice(WARM_UP);
    const anew = (await stateStages(page)).slice(WARM_UP);
    const longestTask = spreadOf([...planned, ...anew].map(({ longestMs }) => longestMs));
    await page.close();
    const room = await measureRoom({ browser, address, folder: server.config.build.outDir });
    return { ...timesOf(anew), planned: timesOf(planned), longestTask, room };
  } finally {
    await browser.close();
    await server.close();
  }
}

const timesOf = (noted: readonly Noted[]): PictureTimes => ({
  firstPicture: spreadOf(noted.map(({ firstMs }) => firstMs)),
  finalPicture: spreadOf(noted.map(({ finalMs }) => finalMs)),
  whole: spreadOf(noted.map(({ wholeMs }) => wholeMs)),
});

async function begin(page: Page, address: string): Promise<void> {
  await page.goto(`${address}#/scenario/talvora/briefing`);
  await page.getByRole('button', { name: 'Start the exercise' }).click();
  await settled(page);
}

const settled = (page: Page) => page.locator('[data-forecast=done]').waitFor({ timeout: 60_000 });

/** Measures that can be planned, by the names of their buttons. */
const measuresOn = (page: Page): Promise<string[]> =>
  page
    .locator('#room-measures')
    .getByRole('button', { name: /^Take: /, disabled: false })
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? one.textContent));

/** Plans one measure after another, each alone, so that no plan comes twice. */
async function planEach(page: Page): Promise<Noted[]> {
  const noted: Noted[] = [];
  for (const name of (await measuresOn(page)).slice(0, CLICKS)) {
    noted.push(await noteClick(page, () => plan(page, name)));
    await page.getByRole('button', { name: 'Undo' }).click();
    await settled(page);
  }
  return noted;
}

/** States one stage after another, from the last on, with some measures planned. */
async function stateStages(page: Page): Promise<Noted[]> {
  for (const name of (await measuresOn(page)).slice(0, PLANNED)) {
    await plan(page, name);
    await settled(page);
  }
  const stages = page.getByRole('group', { name: /^Which stage/ }).getByRole('radio');
  const count = await stages.count();
  const noted: Noted[] = [];
  for (let click = 0; click < CLICKS; click += 1) {
    noted.push(await noteClick(page, () => stages.nth(count - 1 - (click % count)).click()));
  }
  return noted;
}

async function plan(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^Why/ }).fill('It can still help now.');
  await dialog.getByRole('button', { name: 'Add to the plan' }).click();
}

/** Notes the last click of a deed. */
async function noteClick(page: Page, deed: () => Promise<void>): Promise<Noted> {
  await page.evaluate(listen);
  await deed();
  await page.waitForFunction(() => 'noted' in globalThis, null, { timeout: 60_000 });
  await settled(page);
  return page.evaluate(() => (globalThis as unknown as { noted: Noted }).noted);
}

/** Runs in the page: notes when the last click leads to a first picture of the plan, to the final and the whole one. */
function listen(): void {
  const scope = globalThis as unknown as { noted?: Noted };
  delete scope.noted;
  const panel = document.querySelector('[data-forecast]') as HTMLElement;
  const image = () => document.querySelector('[data-fan=with] .outer')?.getAttribute('d') ?? '';
  const before = image();
  let [begun, longestMs] = [0, 0];
  const click = () => ([begun, longestMs] = [performance.now(), 0]);
  document.addEventListener('click', click, { capture: true });
  const watcher = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      if (startTime + duration > begun) longestMs = Math.max(longestMs, duration);
    }
  });
  watcher.observe({ type: 'longtask' });
  const painted: Partial<Record<'firstMs' | 'finalMs' | 'wholeMs', number>> = {};
  const end = (): void => {
    watcher.disconnect();
    document.removeEventListener('click', click, { capture: true });
    scope.noted = { firstMs: 0, finalMs: 0, wholeMs: 0, ...painted, longestMs };
  };
  const look = (): void => {
    const standing = image() === before ? '' : panel.dataset['forecast'];
    // What a frame shows is painted once a message that was sent from within it arrives.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const now = performance.now() - begun;
      if (standing !== '') painted.firstMs ??= now;
      if (standing === 'whole' || standing === 'done') painted.finalMs ??= now;
      if (standing === 'done') painted.wholeMs ??= now;
    };
    port2.postMessage(null);
    // A long task is told of a little after it has ended.
    if (painted.wholeMs === undefined) requestAnimationFrame(look);
    else setTimeout(end, 60);
  };
  requestAnimationFrame(look);
}
