import { expect, type Page, test } from '@playwright/test';
import { passToDebrief } from './first-steps-to-debrief.ts';
import { listenForComplaints } from './keyboard.ts';
import { expectNoFault } from './no-fault.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const look = (page: Page, screen: string) => test.step(screen, () => expectNoFault(page));

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
  await button(page, /^Lake Shore,/).click();
  await expect(page.getByText('Only what speaks of Lake Shore.')).toBeVisible();
  await look(page, 'the month, all opened and a province chosen');
}

async function lookAtWhatOpensOverIt(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /^Political capital/ })
    .first()
    .click();
  await expect(page.locator('.explain')).toBeFocused();
  await look(page, 'an explanation');
  await page.keyboard.press('Escape');
  for (const [name, screen] of [
    ['Keys', 'the keys'],
    ['Settings', 'the settings'],
  ] as const) {
    await button(page, name).click();
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await look(page, screen);
    await page.keyboard.press('Escape');
  }
}

async function lookAtEscalation(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'How escalation works' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: /^How escalation works/ })).toBeVisible();
  for (const summary of await page.locator('#content summary').all()) await summary.click();
  await button(page, /Sudden collapse/)
    .first()
    .click();
  await expect(page.getByText('The chosen arrow')).toBeVisible();
  await look(page, 'how escalation works');
  await button(page, 'Back to the month').click();
  await expect(page.getByText('Month 1 of 24', { exact: true })).toBeVisible();
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

/** The exercise of three months with its guidance, to its end. */
async function lookAtTheFirstSteps(page: Page): Promise<void> {
  await page.goto('./#/scenario/first-steps/briefing');
  await page.getByRole('radio', { name: 'Off', exact: true }).check();
  await button(page, 'Start the exercise').click();
  await expect(page.getByRole('region', { name: 'Guidance: Where things differ' })).toBeVisible();
  await look(page, 'the first steps');
  await passToDebrief(page);
  if (await button(page, 'Contents').isVisible()) await button(page, 'Contents').click();
  await button(page, 'Open all parts').click();
  await look(page, 'the debrief, all opened');
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
      await lookAtWhatOpensOverIt(page);
      await lookAtEscalation(page);
      await lookAtTheVote(page);
      await lookAtWhatCame(page);
      expect(complaints).toEqual([]);
    });

    test(`the first steps and a debrief serve everybody at ${width} px in the ${colorScheme} theme`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      const complaints = listenForComplaints(page);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await lookAtTheFirstSteps(page);
      expect(complaints).toEqual([]);
    });
  }
}
