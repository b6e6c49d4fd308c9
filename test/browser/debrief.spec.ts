import { expect, type Page, test } from '@playwright/test';
import { passToDebrief } from './first-steps-to-debrief.ts';
import { listenForComplaints, press } from './keyboard.ts';
import { expectNoFault } from './no-fault.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const contents = (page: Page) => page.getByRole('navigation', { name: 'Contents' });
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** Lets the months of the first steps pass without a decision, up to the debrief. */
async function reachDebrief(page: Page): Promise<void> {
  await page.goto('./#/scenario/first-steps/content-note');
  await page.getByRole('checkbox', { name: /Show guidance/ }).uncheck();
  await button(page, 'Go on to the briefing').click();
  await page.getByRole('radio', { name: 'Off', exact: true }).check();
  await button(page, 'Start the exercise').click();
  await passToDebrief(page);
}

test('a debrief shows what each part comes to, opens a part from its contents, and is printed whole', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const complaints = listenForComplaints(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await reachDebrief(page);
  const deeds = part(page, 'What you did, and when it could work');
  const months = part(page, 'What was known, decided and happened');

  await test.step('a folded part still says what it comes to', async () => {
    await expect(deeds.getByRole('button').first()).toHaveAttribute('aria-expanded', 'false');
    await expect(deeds.getByText('No measure was started.')).toBeVisible();
    await expect(months.getByText('You decided something in 0 of 3 months.')).toBeVisible();
    await expect(months.getByRole('heading', { name: 'Month 1' })).toBeHidden();
    await expectNoFault(page);
  });
  await test.step('the contents lead to a part and open it, by keyboard', async () => {
    const way = contents(page).getByRole('button', { name: 'What was known, decided and happened' });
    await press(page, way);
    await expect(months).toBeFocused();
    await expect(months.getByRole('heading', { name: 'Month 1' })).toBeVisible();
    await expect(way).toHaveAttribute('aria-current', 'true');
    await page.reload();
    await expect(months.getByRole('heading', { name: 'Month 1' })).toBeVisible();
  });
  await test.step('all of it on paper, whatever is folded', async () => {
    await button(page, 'Open all parts').click();
    await button(page, 'Fold all parts').click();
    await expect(months.getByRole('heading', { name: 'Month 1' })).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(contents(page)).toBeHidden();
    expect(
      await months
        .locator('ol')
        .first()
        .evaluate((list) => list.checkVisibility({ contentVisibilityAuto: true })),
    ).toBe(true);
    await page.emulateMedia({ media: 'screen' });
  });
  await test.step('on a phone in the dark', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 390, height: 844 });
    await button(page, 'Contents').click();
    await expectNoFault(page);
    await contents(page).getByRole('button', { name: 'Open all parts' }).click();
    await contents(page).getByRole('button', { name: 'What moved the country' }).click();
    await expect(contents(page).getByRole('list')).toBeHidden();
    await expectNoFault(page);
  });
  expect(complaints).toEqual([]);
});
