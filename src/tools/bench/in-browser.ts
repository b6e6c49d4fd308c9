import { ensureBrowser } from '../ensure-browser.ts';
import { aside } from './aside.ts';
import { type BrowserTimes, measureBrowser } from './browser.ts';

/** Why there are no figures of the browser. */
export interface NoBrowser {
  readonly missing: string;
}

/** Measures the live forecast in Chromium, which is installed where there is none; or says why that could not be. */
export async function tryBrowser(): Promise<BrowserTimes | NoBrowser> {
  if (ensureBrowser() === null) return { missing: 'no Chromium, and no way to install it' };
  try {
    return await aside(measureBrowser);
  } catch (error) {
    return { missing: (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '' };
  }
}
