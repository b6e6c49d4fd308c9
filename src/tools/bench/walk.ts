import type { Page } from '@playwright/test';
import { referenceScenario } from './reference-scenario.ts';
import type { Served } from './served.ts';
import { layoutShift, slowestAnswer, watch } from './watch-page.ts';

/** Something that the team does, and the longest that the page took to show it. */
export interface Act {
  readonly act: string;
  readonly ms: number;
}

/** What was seen on a walk through a first month and into the second. */
export interface Walk {
  readonly country: string;
  readonly provinces: number;
  readonly width: number;
  /** Cumulative layout shift. */
  readonly layoutShift: number;
  /** The same, with what moves at once after a click. */
  readonly shiftWithClicks: number;
  readonly acts: readonly Act[];
}

const WIDTHS = [390, 1440] as const;
/** Provinces of the largest country. */
export const MOST_PROVINCES = 30;
const MEASURE = 'Send human rights monitors';

/** Walks through Talvora and through a country of 30 provinces, on a phone and at a desk. */
export async function measureWalks(served: Served): Promise<Walk[]> {
  const walks: Walk[] = [];
  for (const width of WIDTHS) {
    walks.push(await walk(served, width, TALVORA));
    walks.push(await walk(served, width, LARGE));
  }
  return walks;
}

interface Way {
  readonly country: string;
  readonly provinces: number;
  readonly open: (page: Page) => Promise<void>;
}

async function openTalvora(page: Page): Promise<void> {
  await page.evaluate(() => (location.hash = '#/scenario/talvora/content-note'));
}

async function openLarge(page: Page): Promise<void> {
  const buffer = Buffer.from(JSON.stringify(referenceScenario(MOST_PROVINCES)));
  const file = { name: 'large.json', mimeType: 'application/json', buffer };
  await page.locator('input[type=file]').first().setInputFiles(file);
}

const TALVORA: Way = { country: 'Talvora', provinces: 4, open: openTalvora };
const LARGE: Way = { country: 'the largest country', provinces: MOST_PROVINCES, open: openLarge };

async function walk({ browser, address }: Served, width: number, { country, provinces, open }: Way): Promise<Walk> {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width, height: 1000 } });
  try {
    const page = await context.newPage();
    await watch(page);
    await page.goto(address);
    await open(page);
    const acts: Act[] = [];
    for (const [act, deed] of ACTS) {
      await deed(page);
      await settled(page);
      acts.push({ act, ms: await slowestAnswer(page) });
    }
    const [calm, all] = [await layoutShift(page, false), await layoutShift(page, true)];
    return { country, provinces, width, layoutShift: calm, shiftWithClicks: all, acts };
  } finally {
    await context.close();
  }
}

/** Browsers tell of a long answer a little after it was given. */
const REST = 400;

/** Waits for the forecast, where there is one, and for the page to come to rest. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(REST);
  await page.locator('[data-forecast]:not([data-forecast=done])').waitFor({ state: 'detached', timeout: 60_000 });
  await page.waitForTimeout(REST);
}

const press = (page: Page, name: string | RegExp): Promise<void> =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();

const follow = (page: Page, name: string): Promise<void> => page.getByRole('link', { name }).first().click();

const chooseProvince = (page: Page): Promise<void> =>
  page.locator('#room-map svg [role=button], #room-map svg [role=option]').first().click();

const slideTo = (page: Page, key: string): Promise<void> =>
  page.getByRole('slider', { name: 'Look back' }).first().press(key);

/** What a team does in its first month and in the second, in order. */
const ACTS: readonly (readonly [act: string, deed: (page: Page) => Promise<void>])[] = [
  ['open the briefing', (page) => press(page, 'Go on to the briefing')],
  ['start the exercise', (page) => press(page, 'Start the exercise')],
  ['choose a province', chooseProvince],
  ['choose it no more', chooseProvince],
  [
    'state a stage',
    (page) =>
      page
        .getByRole('group', { name: /^Which stage/ })
        .getByRole('radio')
        .nth(1)
        .click(),
  ],
  ['search for a measure', (page) => page.getByRole('searchbox').first().pressSequentially('human rights')],
  ['open its card', (page) => press(page, MEASURE)],
  ['take it', (page) => press(page, `Take: ${MEASURE}`)],
  ['add it to the plan', (page) => page.getByRole('dialog').getByRole('button', { name: 'Add to the plan' }).click()],
  ['undo', (page) => press(page, 'Undo')],
  ['redo', (page) => press(page, 'Redo')],
  ['commit the month', (page) => press(page, /^Commit month/)],
  [
    'point at what came of it',
    (page) => page.locator('main svg [tabindex="0"], main [role=slider]').first().press('ArrowRight'),
  ],
  ['go on to the next', (page) => press(page, /^Go on to month 2/)],
  ['look back', (page) => slideTo(page, 'ArrowLeft')],
  ['look at the open month', (page) => slideTo(page, 'ArrowRight')],
  ['explain a word', (page) => page.locator('main a[href^="#/model/"]').first().click()],
  ['close what explains it', (page) => page.keyboard.press('Escape')],
  ['see how escalation works', (page) => follow(page, 'How escalation works')],
];
