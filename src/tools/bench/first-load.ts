import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import type { Served } from './served.ts';

/** JavaScript that a first visit fetches, compressed by gzip, in kB of 1,000 bytes. */
export interface FirstLoad {
  /** Until the library can be used. */
  readonly library: number;
  /** Until measures of a first month can be planned, what came before included; without scenarios and workers. */
  readonly exercise: number;
  /** The scenarios that come with Vigil, all of which the library lists. */
  readonly scenarios: number;
  /** What the forecast's workers run. */
  readonly worker: number;
}

const KILO = 1000;
/** A month that has not come by then never comes. */
const LONGEST_MS = 60_000;
/** A page that has fetched nothing for so long has what it wants. */
const QUIET_MS = 1_000;
const SCENARIOS = resolve(import.meta.dirname, '../../../scenarios');

/** Visits the built app for the first time, up to the first month of Talvora, and weighs what it fetches. */
export async function measureFirstLoad({ browser, address, folder }: Served): Promise<FirstLoad> {
  // The service worker fetches all the rest, for the time without a network, once the page is there.
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1440, height: 1000 } });
  try {
    const page = await context.newPage();
    await page.goto(address);
    await page.getByRole('article').first().waitFor();
    const library = await scriptsOf(page, await page.evaluate(() => performance.now()));
    await page.goto(`${address}#/scenario/talvora/briefing`);
    await page.getByRole('button', { name: 'Start the exercise' }).waitFor();
    // Whoever reads the briefing gives it time to fetch all that it wants, and what comes next.
    await page.evaluate(whenQuiet, QUIET_MS);
    const shown = page.evaluate(whenShown, { selector: '#room-measures article', most: LONGEST_MS });
    await page.getByRole('button', { name: 'Start the exercise' }).click();
    const exercise = await scriptsOf(page, await shown);
    const workers = readdirSync(join(folder, 'assets')).filter((name) => /^worker-.*\.js$/.test(name));
    return {
      library: weightOf(library.filter(isCode), folder),
      exercise: weightOf(exercise.filter(isCode), folder),
      scenarios: weightOf(library.filter(isScenario), folder),
      worker: weightOf(workers, folder),
    };
  } finally {
    await context.close();
  }
}

const slugs = readdirSync(SCENARIOS).flatMap((name) => /^([\w-]+)\.json$/.exec(name)?.[1] ?? []);
const isScenario = (name: string): boolean => slugs.some((slug) => name.startsWith(`${slug}-`));
const isCode = (name: string): boolean => !isScenario(name) && !name.startsWith('worker-');

/** Files of scripts that the page began to fetch up to a time. */
const scriptsOf = (page: Page, until: number): Promise<string[]> =>
  page.evaluate((last) => {
    const fetched = performance.getEntriesByType('resource').filter(({ startTime }) => startTime <= last);
    const names = fetched.map(({ name }) => /\/assets\/([^/]+\.js)$/.exec(new URL(name).pathname)?.[1] ?? '');
    return [...new Set(names)].filter((name) => name !== '');
  }, until);

/** Runs in the page: waits until nothing has been fetched for a while. */
const whenQuiet = (quiet: number): Promise<void> =>
  new Promise((done) => {
    let timer = setTimeout(done, quiet);
    const again = (): void => {
      clearTimeout(timer);
      timer = setTimeout(done, quiet);
    };
    new PerformanceObserver(again).observe({ type: 'resource' });
  });

/** Runs in the page: the time at which something is there. */
const whenShown = ({ selector, most }: { selector: string; most: number }): Promise<number> =>
  new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error(`${selector} never came`)), most);
    const look = (): boolean => {
      if (document.querySelector(selector) === null) return false;
      clearTimeout(timer);
      done(performance.now());
      return true;
    };
    const watcher = new MutationObserver(() => {
      if (look()) watcher.disconnect();
    });
    if (!look()) watcher.observe(document, { childList: true, subtree: true });
  });

const weightOf = (names: readonly string[], folder: string): number =>
  names.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, 'assets', name))).length, 0) / KILO;
