import { expect, type Page, test } from '@playwright/test';
import { listenForComplaints } from './keyboard.ts';
import { expectNoFault } from './no-fault.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const link = (page: Page, name: string) => page.getByRole('link', { name });
const board = (page: Page) => page.getByRole('region', { name: 'Measures', exact: true });

/** Two months of Talvora without a forecast: in the first a measure is planned that others must agree to. */
async function live(page: Page): Promise<void> {
  await page.goto('./#/scenario/talvora/briefing');
  await page.getByRole('radio', { name: 'Off', exact: true }).check();
  await button(page, 'Start the exercise').click();
  await page.getByRole('searchbox').fill('election observers');
  await button(page, 'Take: Send election observers').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Add to the plan' }).click();
  for (const month of [1, 2]) {
    if (month === 2) await page.getByRole('textbox', { name: /^Why/ }).first().fill('We wait.');
    await button(page, `Commit month ${month}`).click();
    await button(page, `Go on to month ${month + 1}`).click();
  }
}

test('any month is seen again as it was known then, on every side and with the province that is chosen', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const complaints = listenForComplaints(page);
  await page.setViewportSize({ width: 1440, height: 1000 });
  await live(page);

  await test.step('the room, with its board of measures to read only', async () => {
    await button(page, /^Lake Shore/)
      .first()
      .click();
    await page.getByRole('slider', { name: 'Look back' }).press('Home');
    await expect(page.getByText('Month 1, as it was known then.')).toBeVisible();
    await expect(page).toHaveURL(/\/month\/1\?province=lake-shore$/);
    await page.getByRole('searchbox').fill('election observers');
    await expect(board(page).getByText('in the plan')).toBeVisible();
    await page.getByRole('searchbox').fill('national dialogue');
    await expect(board(page).getByText('Could be taken').first()).toBeVisible();
    await expect(button(page, /^Take/)).toHaveCount(0);
    await button(page, 'Convene a national dialogue').click();
    await board(page).locator('summary', { hasText: 'Where they stand' }).click();
    await expect(board(page).getByRole('heading', { name: 'What would help' })).toBeVisible();
    await expect(button(page, /^(Write it in|Offer it|Choose|Plan it)/)).toHaveCount(0);
  });
  await test.step('how escalation works, and there again after a reload', async () => {
    await link(page, 'How escalation works').click();
    await expect(page.getByRole('heading', { level: 1, name: /as known in month 1$/ })).toBeVisible();
    await expect(page).toHaveURL(/\/month\/1\/escalation\?province=lake-shore$/);
    await page.reload();
    await expect(page.getByText('Month 1, as it was known then.')).toBeVisible();
    await button(page, 'Month after').click();
    await expect(page.getByRole('heading', { level: 1, name: /as known in month 2$/ })).toBeVisible();
    await expectNoFault(page);
    await button(page, 'The room of month 2').click();
    await expect(page.getByText('Month 2, as it was known then.')).toBeVisible();
  });
  await test.step('what came of it, in that province and everywhere, by the way back too', async () => {
    await link(page, 'What came of month 2').click();
    await expect(page.getByText('Only what moved in Lake Shore itself.')).toBeVisible();
    await page.getByText('Whole exercise', { exact: true }).click();
    await page.reload();
    await expect(page.getByRole('radio', { name: 'Whole exercise' })).toBeChecked();
    await expect(page).toHaveURL(/\/consequences\/2\?months=all&province=lake-shore$/);
    await button(page, 'Show all provinces').click();
    await expect(page.getByText('Only what moved in Lake Shore itself.')).toBeHidden();
    await page.goBack();
    await expect(page.getByText('Month 2, as it was known then.')).toBeVisible();
    await page.goForward();
    await expect(page.getByRole('radio', { name: 'Whole exercise' })).toBeChecked();
  });
  await test.step('from what is looked up, after a reload too', async () => {
    await link(page, 'Model').click();
    await page.reload();
    await link(page, 'Back to the exercise').click();
    await expect(page).toHaveURL(/\/consequences\/2\?months=all$/);
  });
  expect(complaints).toEqual([]);
});

test('a plan that was taken up is taken back as a whole after a reload', async ({ page }) => {
  test.setTimeout(60_000);
  await page.goto('./#/scenario/talvora/briefing');
  await button(page, 'Start the exercise').click();
  await expect(page.locator('[data-forecast=done]')).toBeVisible({ timeout: 30_000 });
  const items = page.locator('#room-plan article');
  for (const [name, measure] of [
    ['good offices', 'Offer United Nations good offices'],
    ['speak privately', 'Speak privately with leaders'],
  ] as const) {
    await page.getByRole('searchbox').fill(name);
    await button(page, `Take: ${measure}`).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Add to the plan' }).click();
  }
  await button(page, 'Keep this plan to compare').click();
  for (const left of [1, 0]) {
    await button(page, 'Undo').first().click();
    await expect(items).toHaveCount(left);
  }
  await button(page, 'Take up plan A').click();
  await expect(items).toHaveCount(2);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expect(items).toHaveCount(2);
  await button(page, 'Undo').first().click();
  await expect(items).toHaveCount(0);
});
