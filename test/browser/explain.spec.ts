import { expect, type Page, test } from '@playwright/test';
import { listenForComplaints, press, tabTo } from './keyboard.ts';
import { expectNoFault } from './no-fault.ts';

const panel = (page: Page) => page.locator('.explain');
const heading = (page: Page) => panel(page).getByRole('heading', { level: 2 });
const capital = (page: Page) => page.getByRole('link', { name: /^Political capital/ }).first();

async function begin(page: Page): Promise<void> {
  await page.goto('./#/scenario/talvora/briefing');
  await page.getByRole('button', { name: 'Start the exercise' }).click();
  await expect(page.getByText('Month 1 of 24', { exact: true })).toBeVisible();
}

test('explanations lead on to one another and back by keyboard, and the focus returns to what was asked about', async ({
  page,
}) => {
  const complaints = listenForComplaints(page);
  await begin(page);
  const told = page.getByRole('region', { name: 'Reports of this month' }).locator('.report').first();
  const report = told.locator('.facts a');
  await tabTo(page, told.locator('a[tabindex="0"]'));
  while (!(await report.evaluate((link) => link === document.activeElement))) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
  const first = (await heading(page).textContent()) ?? '';
  await expect(
    panel(page)
      .getByText(/^about \d+ ± \d+$/)
      .first(),
  ).toBeVisible();

  await press(page, panel(page).locator('dd a, li a').first());
  await expect(heading(page)).not.toHaveText(first);
  await expect(panel(page)).toBeFocused();
  await press(page, panel(page).getByRole('button', { name: 'Back' }));
  await expect(heading(page)).toHaveText(first);

  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(report).toBeFocused();
  expect(complaints).toEqual([]);
});

test('within a dialog an explanation opens over it, and closing it leaves the dialog as it was', async ({ page }) => {
  await begin(page);
  await page.getByRole('searchbox').fill('embargo');
  await page.getByRole('button', { name: 'Take: Arms embargo' }).click();
  const taking = page.getByRole('dialog', { name: 'Arms embargo' });
  await taking.getByRole('textbox', { name: /^Why/ }).fill('Fewer weapons.');
  await taking.locator('.hurdle a').first().click();
  await expect(panel(page)).toBeFocused();
  // Beside the dialog and over the whole height, not within it.
  const sheet = await panel(page).boundingBox();
  expect(sheet?.y).toBeLessThan(60);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(taking.getByRole('textbox', { name: /^Why/ })).toHaveValue('Fewer weapons.');
  await page.keyboard.press('Escape');
  await expect(taking).toBeHidden();
});

test.describe('while the rest of the app is loaded', () => {
  test.use({ serviceWorkers: 'block' });

  test('a dialog that comes late leaves what is explained in another one', async ({ page }) => {
    const late = /\/SettingsDialog-.*\.js$/;
    const held = Promise.withResolvers<void>();
    await page.route(late, async (route) => {
      await held.promise;
      await route.continue();
    });
    await begin(page);
    await page.getByRole('searchbox').fill('embargo');
    await page.getByRole('button', { name: 'Take: Arms embargo' }).click();
    await page.getByRole('dialog', { name: 'Arms embargo' }).locator('.hurdle a').first().click();
    await expect(panel(page)).toBeFocused();
    const coming = page.waitForResponse(late);
    held.resolve();
    // Where the module is there for the page, what waits for it is told, and drawn in the turn after.
    await page.evaluate((url) => import(url), (await coming).url());
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
    expect(await panel(page).count()).toBe(1);
  });
});

test('an explanation is a link too, so that the model opens in a new tab', async ({ page, context }) => {
  await begin(page);
  const opened = context.waitForEvent('page');
  await capital(page).click({ modifiers: ['ControlOrMeta'] });
  await expect(await opened).toHaveURL(/#\/model\/resource/);
  await expect(panel(page)).toBeHidden();
});

for (const { width, scheme } of [
  { width: 360, scheme: 'dark' },
  { width: 1440, scheme: 'light' },
] as const) {
  test(`at ${width} pixels in ${scheme} an explanation covers nothing that was clicked and has no fault`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 800 });
    await begin(page);
    await capital(page).click();
    await expect(panel(page)).toBeFocused();
    const [clicked, sheet] = await Promise.all([capital(page).boundingBox(), panel(page).boundingBox()]);
    if (clicked === null || sheet === null) throw new Error('nothing is drawn');
    const isBeside = clicked.x + clicked.width <= sheet.x || sheet.x + sheet.width <= clicked.x;
    expect(isBeside || clicked.y + clicked.height <= sheet.y).toBe(true);
    await expectNoFault(page, '.explain');
  });
}
