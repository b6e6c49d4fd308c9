import { expect, type Locator, type Page, test } from '@playwright/test';
import { listenForComplaints, press, write } from './keyboard.ts';
import { expectNoFault } from './no-fault.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name });
const summary = (page: Page, text: string | RegExp) => page.locator('summary', { hasText: text });
const MOST_CLICKS = 3;

/** The first month of Talvora under seed 7, where everything may be seen. */
async function begin(page: Page): Promise<void> {
  await page.goto('./#/scenario/talvora/briefing');
  await summary(page, 'For trainers').click();
  await page.getByRole('textbox', { name: /Seed/ }).fill('7');
  await page.getByRole('radio', { name: /^The true state/ }).check();
  await button(page, 'Start the exercise').click();
  await expect(page.getByText('Month 1 of 24', { exact: true })).toBeVisible();
}

async function commit(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: /^Why/ }).fill('We wait for the first reports.');
  await button(page, 'Commit month 1').click();
  await expect(page.getByRole('heading', { name: /what came of month 1/ })).toBeVisible();
}

/** Holds course until the months are over. */
async function finish(page: Page): Promise<void> {
  const goOn = button(page, /^Go on to/);
  for (
    let steps = 0;
    steps < 60 &&
    !(await button(page, /debrief/i)
      .first()
      .isVisible());
    steps += 1
  ) {
    await goOn.click();
    await button(page, 'Hold course').click();
    await goOn
      .or(button(page, /debrief/i))
      .first()
      .waitFor();
  }
  await button(page, /debrief/i)
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Your forecasts' })).toBeVisible();
}

/** The panel that explains what was clicked, wherever it stands. */
const panel = (page: Page): Locator => page.locator('.explain');

/** Clicks one after the other, which must lead from a number to its explanation, and from there to a paragraph. */
async function follow(page: Page, ...clicks: readonly Locator[]): Promise<void> {
  const start = page.url();
  for (const click of clicks) await click.click();
  await expect(panel(page).getByRole('link', { name: 'See it in the model' })).toHaveAttribute('href', /#\/model\/./);
  await panel(page).locator('cite a').filter({ visible: true }).first().click();
  expect(clicks.length + 1).toBeLessThanOrEqual(MOST_CLICKS);
  await expect(page).toHaveURL(/#\/sources\/[\w-]+\/./);
  await expect(page.locator('.paragraph.target')).toBeFocused();
  await link(page, 'Back to the exercise').click();
  await expect(page).toHaveURL(start);
}

test('every kind of number of the month leads to its rule and paragraph in three clicks', async ({ page }) => {
  test.setTimeout(60_000);
  const complaints = listenForComplaints(page);
  await begin(page);
  await page
    .getByRole('group', { name: 'Which stage do you believe' })
    .getByRole('radio', { name: 'general risk', exact: true })
    .check();

  await test.step('means', () => follow(page, link(page, /^Political capital/).first()));
  await test.step('the chance that was stated', () =>
    follow(page, page.getByRole('main').locator('header .belief a').last()));
  await test.step('a value on the map', () =>
    follow(page, summary(page, 'The map as a table'), link(page, 'Violations').first()));
  await test.step('a report', () =>
    follow(page, page.getByRole('region', { name: 'Reports of this month' }).locator('.facts a').first()));
  await test.step('a condition of the next stage', () =>
    follow(page, summary(page, /^What leads away/), page.locator('.arrow h3 a', { hasText: 'specific threats' })));
  await page.getByRole('searchbox').fill('monitors');
  await test.step('the price of a measure', () =>
    follow(page, button(page, 'Send human rights monitors').first(), link(page, 'Costs').first()));
  await page.getByRole('searchbox').fill('embargo');
  await test.step('an effect of a measure', () =>
    follow(page, button(page, 'Arms embargo').first(), page.locator('.details li a').first()));
  await page.getByRole('searchbox').fill('embargo');
  await test.step('the odds of a request', () =>
    follow(page, button(page, 'Take: Arms embargo'), page.getByRole('dialog').locator('.hurdle a').first()));
  expect(complaints).toEqual([]);
});

test('so does every kind of number of the consequences and of the debrief', async ({ page }) => {
  test.setTimeout(120_000);
  await begin(page);
  await commit(page);
  await test.step('an amount in the flow', () =>
    follow(
      page,
      page.locator('g.node.cell').first(),
      page.getByRole('complementary').getByRole('heading').getByRole('link'),
    ));
  await test.step('what a cause did', () =>
    follow(
      page,
      button(page, /^Other conditions/),
      page
        .locator('aside li')
        .filter({ has: page.locator('cite') })
        .getByRole('link', { name: 'Rule' })
        .first(),
    ));
  await test.step('a change in the account', () =>
    follow(page, summary(page, /changes as a table/), page.locator('tbody th a').first()));
  await test.step('means left', () => follow(page, link(page, 'Budget').first()));
  await finish(page);
  await button(page, 'Open all parts').click();
  await test.step('how an indicator fared', () =>
    follow(page, page.getByRole('region', { name: 'What moved the country' }).locator('h3 a').first()));
  await test.step('harm', () =>
    follow(page, page.locator('main a[href$="civilian-harm"]').filter({ visible: true }).first()));
  await test.step('forecasts', () =>
    follow(page, page.getByRole('region', { name: 'Your forecasts' }).locator('a[href$="/credibility"]').first()));
});

test('a team looks up the model and comes back to its month as it was', async ({ page }) => {
  const complaints = listenForComplaints(page);
  await begin(page);
  await page.getByRole('textbox', { name: /^Why/ }).fill('We wait for the first reports.');
  await page.evaluate(() => scrollTo(0, 600));
  await page.getByRole('link', { name: 'Model', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The model of Vigil');
  await page.getByRole('searchbox').fill('drive:floor');
  await expect(page.getByText('1 row found')).toBeVisible();
  await link(page, 'Decision of an armed actor').first().click();
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  await link(page, 'Sources').first().click();
  await page.getByRole('searchbox').fill('veto');
  await expect(page.getByText(/paragraphs found/)).toBeVisible();
  await link(page, 'Back to the exercise').click();
  await expect(page.getByRole('textbox', { name: /^Why/ })).toHaveValue('We wait for the first reports.');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
  await button(page, 'Undo').click();
  await expect(page.getByRole('textbox', { name: /^Why/ })).toHaveValue('');

  await page.getByRole('link', { name: 'Model', exact: true }).click();
  await page.goBack();
  await expect(page.getByText('Month 1 of 24', { exact: true })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('from a text over its paragraph to the model and on, with the keyboard alone', async ({ page }) => {
  const complaints = listenForComplaints(page);
  await page.goto('./');
  await press(page, link(page, 'The sources it rests on'));
  await expect(page.getByText(/describe 300 mechanisms/)).toBeVisible();
  await press(page, link(page, 'A/69/266'));
  await expect(page.getByRole('heading', { level: 2, name: /Minorities/ })).toBeVisible();
  await write(page, page.getByRole('searchbox'), 'government');
  await expect(page.getByText(/paragraphs? found/)).toBeVisible();
  await press(page, page.locator('.paragraph a').first());
  await expect(page).toHaveURL(/#\/model\//);
  await expect(page.locator(':focus')).toBeInViewport();
  await page.goto('./#/sources/a-69-266/1');
  await expect(page.getByText('Nothing in the model cites paragraph 1')).toBeVisible();
  await page.goto('./#/model/measure:none');
  await expect(page.getByText(/The model has nothing called/)).toBeVisible();
  expect(complaints).toEqual([]);
});

for (const scheme of ['light', 'dark'] as const) {
  for (const width of [360, 820, 1440]) {
    test(`the model and its sources fit ${width} pixels without a fault in ${scheme}`, async ({ page }) => {
      test.setTimeout(90_000);
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 800 });
      for (const path of ['model', 'model/votes', 'model/combinations', 'sources', 'sources/a-69-266/81']) {
        await page.goto(`./#/${path}`);
        await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
        await expectNoFault(page);
      }
    });
  }
}
