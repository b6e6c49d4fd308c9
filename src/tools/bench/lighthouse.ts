import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { chromiumLaunch } from '../find-browser.ts';
import { freePort } from '../free-port.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse gives the library on a slow phone, 0 to 100, and the audits that cost it something. */
export interface Lighthouse {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  readonly faults: readonly string[];
}

/** Lets Lighthouse look at the built app, in a browser of its own that it steers by a port. */
export async function measureLighthouse(address: string): Promise<Lighthouse> {
  const port = await freePort();
  const launch = chromiumLaunch();
  const browser = await chromium.launch({ ...launch, args: [...launch.args, `--remote-debugging-port=${port}`] });
  try {
    const found = await lighthouse(address, { port, logLevel: 'error', onlyCategories: [...CATEGORIES] });
    if (found === undefined) throw new Error('Lighthouse gave no result');
    const { categories, audits } = found.lhr;
    const pointsOf = (id: (typeof CATEGORIES)[number]): number => Math.round((categories[id]?.score ?? 0) * 100);
    const weighed = CATEGORIES.flatMap((id) => categories[id]?.auditRefs ?? []).filter(({ weight }) => weight > 0);
    const faults = weighed.filter(({ id }) => (audits[id]?.score ?? 1) < 0.9).map(({ id }) => id);
    return {
      performance: pointsOf('performance'),
      accessibility: pointsOf('accessibility'),
      bestPractices: pointsOf('best-practices'),
      seo: pointsOf('seo'),
      faults,
    };
  } finally {
    await browser.close();
  }
}
