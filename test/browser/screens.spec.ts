import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { listenForComplaints } from './keyboard.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Nothing runs off the side, and axe finds nothing, on a screen as it stands. */
const look = (page: Page, screen: string) =>
  test.step(screen, async () => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
      screen,
    ).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), screen).toBeLessThanOrEqual(0);
  });

async function lookBeforeTheStart(page: Page): Promise<void> {
  await page.goto('./');
  await expect(button(page, 'Open “The count”')).toBeVisible();
  await look(page, 'the library');
  await button(page, 'Open “The count”').click();
  await expect(button(page, 'Go on to the briefing')).toBeVisible();
  await look(page, 'the content note');
  await button(page, 'Go on to the briefing').click();
  await expect(button(page, 'Start the exercise')).toBeVisible();
  await page.locator('summary', { hasText: 'For trainers' }).click();
  await page.getByRole('textbox', { name: /Seed/ }).fill('7');
  await look(page, 'the briefing');
}

async function lookAtTheMonth(page: Page): Promise<void> {
  await button(page, 'Start the exercise').click();
  await expect(page.locator('[data-forecast=done]')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('radio', { name: 'specific threats' }).check();
  for (const summary of await page.locator('#content summary').all()) await summary.click();
  await look(page, 'the month, all opened');
}

async function lookAtTheVote(page: Page): Promise<void> {
  await page.getByRole('searchbox').fill('embargo');
  await button(page, 'Take: Arms embargo').click();
  const dialog = page.getByRole('dialog', { name: 'Arms embargo' });
  await dialog.getByLabel('Who takes it?').selectOption({ label: 'UN Security Council (you ask)' });
  await dialog.getByRole('textbox', { name: /^Why/ }).fill('Boots came first; weapons follow.');
  await look(page, 'a measure before it is planned');
  await dialog.getByRole('button', { name: 'Add to the plan' }).click();
  await expect(dialog).toBeHidden();
  await button(page, 'Ask now').click();
  await expect(page.getByText('Not adopted.')).toBeVisible();
  await page.locator('[data-forecast=done]').waitFor({ timeout: 30_000 });
  await look(page, 'a vote');
}

async function lookAtWhatCame(page: Page): Promise<void> {
  await button(page, 'Commit month 1').click();
  await expect(page.getByRole('heading', { name: /what came of month 1/ })).toBeVisible();
  for (const summary of await page.locator('#content summary').all()) await summary.click();
  await look(page, 'the consequences');
  await button(page, 'Go on to month 2').click();
  await page.getByRole('slider', { name: 'Look back' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText('Month 1, as it was known then.')).toBeVisible();
  await page.locator('[data-forecast=done]').waitFor({ timeout: 30_000 });
  await look(page, 'a month that is looked back at');
  await button(page, 'Back to month 2').click();
  await expect(page.getByText('Month 2 of 24')).toBeVisible();
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 820, 1440]) {
    test(`every screen serves everybody at ${width} px in the ${colorScheme} theme`, async ({ page }) => {
      test.setTimeout(240_000);
      const complaints = listenForComplaints(page);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await lookBeforeTheStart(page);
      await lookAtTheMonth(page);
      await lookAtTheVote(page);
      await lookAtWhatCame(page);
      expect(complaints).toEqual([]);
    });
  }
}
