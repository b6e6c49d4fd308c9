import { expect, type Page, test } from '@playwright/test';
import { layoutShift, watch } from '../../src/tools/bench/watch-page.ts';

/** A service worker would answer in place of the slow network. */
test.use({ serviceWorkers: 'block' });

const LATE_MS = 250;
/** Most that may move, also right after a click; the browser calls less than .1 good. */
const MOST = 0.02;
const WIDTHS = [390, 1440] as const;

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();
const expectStill = async (page: Page): Promise<void> => expect(await layoutShift(page, true)).toBeLessThan(MOST);

/** A page of so many pixels, into which every script comes late. */
async function comeLate(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: width < 1000 ? 844 : 1000 });
  await watch(page);
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    await new Promise((done) => setTimeout(done, LATE_MS));
    await route.continue();
  });
}

async function isWhole(page: Page): Promise<void> {
  await expect(page.locator('#room-map svg').first()).toBeVisible();
  await expect(page.locator('#room-plan').getByRole('textbox')).toBeVisible();
  await expect(page.locator('[data-forecast=done]')).toBeVisible();
}

test.describe('on a slow network nothing moves that was there', () => {
  for (const width of WIDTHS) {
    test(`in a first month, and in a second that is loaded again, at ${width} pixels`, async ({ page }) => {
      await comeLate(page, width);
      await page.goto('./#/scenario/talvora/briefing');
      await button(page, 'Start the exercise').click();
      await isWhole(page);
      await expectStill(page);
      // Asked why nothing is planned, once.
      await button(page, 'Commit month 1').click();
      await button(page, 'Commit month 1').click();
      await button(page, 'Go on to month 2').click();
      await isWhole(page);
      await page.reload();
      await isWhole(page);
      await expectStill(page);
    });

    test(`in the library to which one comes back from an exercise, at ${width} pixels`, async ({ page }) => {
      await comeLate(page, width);
      await page.goto('./');
      await button(page, 'Open “The count”').click();
      await button(page, 'Go on to the briefing').click();
      await button(page, 'Start the exercise').click();
      await isWhole(page);
      await page.getByRole('link', { name: 'Library' }).click();
      await expect(button(page, 'Go on')).toBeVisible();
      await expectStill(page);
    });
  }
});
