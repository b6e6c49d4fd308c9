import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { listenForComplaints, tabTo } from './keyboard.ts';
import { expectNoFault } from './no-fault.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const picture = (page: Page, name: RegExp) => page.getByRole('group', { name });
const risk = (page: Page) => picture(page, /^Five stages in order/);
const panel = (page: Page) => page.getByRole('region').filter({ hasText: 'The chosen arrow' });

/** How escalation works in the first month of an exercise, with a forecast switched off. */
async function lookAt(page: Page, scenario: string): Promise<void> {
  await page.goto(`./#/scenario/${scenario}/briefing`);
  await page.getByRole('radio', { name: 'Off', exact: true }).check();
  await page.locator('summary', { hasText: 'For trainers' }).click();
  await page.getByRole('textbox', { name: /Seed/ }).fill('7');
  await button(page, 'Start the exercise').click();
  await page.getByRole('link', { name: 'How escalation works' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: /^How escalation works/ })).toBeVisible();
}

test('the machine is drawn, and its arrows are walked and chosen by the keyboard', async ({ page }) => {
  const complaints = listenForComplaints(page);
  await page.setViewportSize({ width: 1440, height: 1000 });
  await lookAt(page, 'talvora');
  await expect(page.getByText(/^By your own figures the country stands in/)).toBeVisible();
  await expect(risk(page).getByRole('button')).toHaveCount(9);
  await expect(picture(page, /^Five regions beside risk/).getByRole('button')).toHaveCount(16);

  const first = risk(page).locator('[tabindex="0"]');
  await tabTo(page, first);
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  const second = risk(page).getByRole('button').nth(1);
  await expect(second).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(second).toHaveAttribute('aria-pressed', 'true');
  const name = (await second.getAttribute('aria-label'))?.split(' (')[0] ?? '';
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText(name);
  await expect(
    panel(page)
      .getByText(/^read /)
      .first(),
  ).toBeVisible();

  await page.locator('summary', { hasText: 'Every arrow of risk' }).click();
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(10);
  await expectNoFault(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoFault(page);
  expect(complaints).toEqual([]);
});

test('on a phone the same is a list, in which a choice opens where it was made', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 390, height: 844 });
  await lookAt(page, 'talvora');
  await expect(risk(page)).toHaveCount(0);
  const collapse = button(page, /^↑?\s*Sudden collapse/);
  await collapse.click();
  await expect(collapse).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('listitem').filter({ has: collapse }).getByText('The chosen arrow')).toBeVisible();
  await expectNoFault(page);
  await button(page, 'Back to the month').click();
  await expect(page.getByText('Month 1 of 24', { exact: true })).toBeVisible();
});

test('whoever takes the list of a phone along gets the picture', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await lookAt(page, 'talvora');
  const figure = page.getByRole('figure', { name: 'Risk: the only region that escalates' });
  const handedOut = page.waitForEvent('download');
  await figure.getByRole('button', { name: 'Save or print' }).click();
  await page.getByRole('menuitem', { name: 'Drawing (SVG)' }).click();
  const text = await readFile(await (await handedOut).path(), 'utf8');
  const [, width = ''] = /width="(\d+)"/.exec(text) ?? [];
  expect(Number(width)).toBeGreaterThanOrEqual(960);
  expect(text).toContain('>Sudden collapse</text>');
  await expect(risk(page)).toHaveCount(0);
  await expect(button(page, /^↑?\s*Sudden collapse/)).toBeVisible();
});
