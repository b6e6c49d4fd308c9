import { expect, type Page } from '@playwright/test';

const MONTHS = 3;
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Lets the months of the first steps pass without a decision, up to the debrief. */
export async function passToDebrief(page: Page): Promise<void> {
  for (let month = 1; month <= MONTHS; month += 1) {
    await page.getByRole('textbox', { name: /^Why/ }).fill('We wait and watch.');
    await button(page, `Commit month ${month}`).click();
    await expect(page.getByRole('heading', { name: `what came of month ${month}` })).toBeVisible();
    await button(page, month < MONTHS ? `Go on to month ${month + 1}` : /debrief/i).click();
  }
  await expect(page.getByRole('heading', { name: 'What was true, and what you said' })).toBeVisible();
}
