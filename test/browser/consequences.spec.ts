import { expect, type Page, test } from '@playwright/test';
import { listenForComplaints } from './keyboard.ts';
import { expectNothingAside } from './no-fault.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const panel = (page: Page) => page.getByRole('complementary', { name: 'What is behind it' });

/** Plays months of the reference scenario with one measure, and stands at the consequences of the last. */
async function play(page: Page, months: number, sees = 'Reports only'): Promise<void> {
  await page.goto('./#/scenario/talvora/briefing');
  await page.getByRole('radio', { name: sees }).check();
  await button(page, 'Start the exercise').click();
  await expect(page.locator('[data-forecast=done]')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('searchbox').fill('good offices');
  await button(page, 'Take: Offer United Nations good offices').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Add to the plan' }).click();
  for (let month = 1; month <= months; month += 1) {
    if (month > 1) await button(page, `Go on to month ${month}`).click();
    await button(page, `Commit month ${month}`).click();
    const came = page.getByRole('heading', { name: `Talvora: what came of month ${month}` });
    if (!(await came.isVisible()))
      await button(page, `Commit month ${month}`)
        .click({ timeout: 2_000 })
        .catch(() => null);
    await expect(came).toBeVisible();
  }
}

test('a team follows an effect by keyboard, opens what is folded, and sees all months and one province', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const complaints = listenForComplaints(page);
  await play(page, 2);
  await expect(panel(page)).toContainText('What moved most');

  await test.step('one stop of the tab key, arrows along the ribbons', async () => {
    expect(await page.locator('[data-mark][tabindex="0"]').count()).toBe(1);
    await page.locator('[data-mark][tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    await expect(panel(page).getByRole('heading')).toContainText('→');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('[data-mark]:focus')).toHaveAttribute('data-mark', /^cell\//);
  });
  await test.step('a fold opens and closes', async () => {
    const cells = page.locator('g.node.cell');
    const before = await cells.count();
    await button(page, /^\d+ smaller/)
      .last()
      .click();
    expect(await cells.count()).toBeGreaterThan(before);
    await button(page, 'Fold the small ones again').click();
    expect(await cells.count()).toBe(before);
  });
  await test.step('the whole exercise, and one province', async () => {
    await page.getByText('Whole exercise', { exact: true }).click();
    await expect(page.getByRole('radio', { name: 'Whole exercise' })).toBeChecked();
    await page.getByRole('combobox', { name: 'Where' }).selectOption({ label: 'Lake Shore' });
    await expect(page.getByText('Only what moved in Lake Shore itself.')).toBeVisible();
    await expect(page.locator('[data-mark^="cell/"]').first()).toHaveAccessibleName(/Lake Shore|smaller/);
  });
  await test.step('the table of the changes, sorted by their size', async () => {
    const table = page.getByRole('table').filter({ has: page.getByRole('columnheader', { name: /^What/ }) });
    await page.locator('summary', { hasText: /^All \d+ changes as a table$/ }).click();
    await button(page, 'Sort by: Change').click();
    await expect(page.getByRole('columnheader', { name: 'Change' })).toHaveAttribute('aria-sort', 'descending');
    const cells = await table.locator('td.number').allTextContents();
    const numbers = cells.map((text) => Number(text.trim().replace('−', '-').replace('+', '')));
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  });
  await test.step('on a phone the same facts as a list', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.locator('details summary', { hasText: 'cause not known' }).first().click();
    await expect(page.getByText(/of all that moved\.$/).first()).toBeVisible();
    await expectNothingAside(page);
  });
  expect(complaints).toEqual([]);
});

test('where truth is shown, other conditions open to single links, and names in small drawings are explained', async ({
  page,
}) => {
  test.setTimeout(60_000);
  const complaints = listenForComplaints(page);
  await page.setViewportSize({ width: 1440, height: 1000 });
  await play(page, 1, 'The true state');

  await test.step('a kind of cause opens, and folds again', async () => {
    await page.locator('rect[data-mark="cause/influence"]').click();
    await button(page, /^Open into its \d+ single links$/).click();
    const single = page.locator('rect[data-mark^="cause/influence:"]');
    await expect(single.first()).toBeFocused();
    expect(await single.count()).toBeGreaterThan(3);
    await expect(single.first()).toHaveAccessibleName(/.+ → .+/);
    await page.keyboard.press('Enter');
    await expect(panel(page).getByRole('heading')).toContainText('→');
    await button(page, 'Fold the small ones again').click();
    await expect(single).toHaveCount(0);
  });
  await test.step('what is under the drawing stays in its place while a pointer goes over it', async () => {
    const under = page.getByRole('heading', { name: 'What moved, month by month' });
    const before = await under.boundingBox();
    for (const mark of await page.locator('rect[data-mark^="cell/"]').all()) {
      await mark.hover();
      expect((await under.boundingBox())?.y).toBe(before?.y);
    }
  });
  await test.step('the name of a value opens its explanation', async () => {
    const drawing = page.getByRole('figure', { name: 'What moved, month by month' }).locator('svg').first();
    const name = drawing.locator('text').first();
    const words = ((await name.textContent()) ?? '').replace('…', '');
    await name.click();
    await expect(page.getByRole('dialog')).toContainText(words, { ignoreCase: true });
  });
  expect(complaints).toEqual([]);
});
