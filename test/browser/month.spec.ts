import { expect, type Page, test } from '@playwright/test';
import { listenForComplaints, press, tabTo, write } from './keyboard.ts';
import { expectNoFault } from './no-fault.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const plan = (page: Page) => page.getByRole('region', { name: /^Plan of month/ });

/** The first month of Talvora under seed 7. */
async function begin(page: Page): Promise<void> {
  await page.goto('./#/scenario/talvora/briefing');
  await page.locator('summary', { hasText: 'For trainers' }).click();
  await page.getByRole('textbox', { name: /Seed/ }).fill('7');
  await button(page, 'Start the exercise').click();
  await expect(page.getByText('Month 1 of 24', { exact: true })).toBeVisible();
}

async function openMeasure(page: Page, search: string, name: string): Promise<void> {
  await page.getByRole('searchbox').fill(search);
  await button(page, `Take: ${name}`).click();
  await expect(page.getByRole('dialog', { name })).toBeVisible();
}

test('measures are found by a word, by who takes them and by what they need', async ({ page }) => {
  await begin(page);
  await page.getByRole('searchbox').fill('embargo');
  await expect(page.getByRole('article', { name: 'Arms embargo' })).toBeVisible();
  await expect(page.getByText(/^\d+ of 65$/)).toBeVisible();
  await page.getByRole('searchbox').fill('');
  await button(page, /^More filters/).click();
  await page.getByRole('combobox', { name: 'What it needs' }).selectOption('security-council');
  await expect(page.getByRole('article', { name: 'Arms embargo' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Who takes it' }).selectOption('ohchr');
  await expect(page.getByText('Nothing here fits what you look for.').first()).toBeVisible();
  await button(page, 'Look without: Who takes it: UN human rights office').click();
  await expect(page.getByRole('article', { name: 'Arms embargo' })).toBeVisible();

  await page.getByRole('link', { name: 'Model' }).first().click();
  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'What it needs' })).toHaveValue('security-council');
  await button(page, 'Clear all').click();
  await expect(button(page, /^Show all/).first()).toBeVisible();
});

test('whom a draft would find is told member by member, and what would help is taken over', async ({ page }) => {
  await begin(page);
  await openMeasure(page, 'embargo', 'Arms embargo');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Who takes it?').selectOption({ label: 'UN Security Council (you ask)' });
  await expect(dialog.getByText(/A veto threatens from Permanent member D/).first()).toBeVisible();
  await dialog.getByText('Member by member, and why').click();
  await expect(dialog.getByRole('row', { name: /^Permanent member D.*shields/ })).toBeVisible();
  await dialog.getByRole('button', { name: /^Write it in/ }).click();
  await expect(dialog.getByRole('spinbutton', { name: /Length/ })).toHaveValue('12');
  await expect(dialog.getByRole('button', { name: /^Write it in/ })).toBeHidden();
  await dialog
    .getByRole('button', { name: /^Plan it: First/ })
    .first()
    .click();
  await expect(dialog.getByText('in the plan')).toBeVisible();
  await expectNoFault(page);
});

test('a measure is read, taken, undone and taken again with the keyboard alone', async ({ page }) => {
  const complaints = listenForComplaints(page);
  await begin(page);
  await write(page, page.getByRole('searchbox'), 'monitors');
  const name = 'Send human rights monitors';
  await press(page, button(page, name).first());
  await expect(page.getByText('What can go wrong').first()).toBeVisible();
  await press(page, button(page, `Take: ${name}`));
  const dialog = page.getByRole('dialog', { name });
  await write(page, dialog.getByRole('textbox', { name: /^Why/ }), 'Somebody has to see.');
  await press(page, dialog.getByRole('button', { name: 'Add to the plan' }));
  await expect(dialog).toBeHidden();
  await expect(plan(page).getByText('Somebody has to see.')).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(plan(page).getByText('Nothing is planned yet')).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(plan(page).getByText('Somebody has to see.')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('a draft goes to a vote, is turned down member by member, and can be reworded or given up', async ({ page }) => {
  await begin(page);
  await openMeasure(page, 'embargo', 'Arms embargo');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Who takes it?').selectOption({ label: 'UN Security Council (you ask)' });
  await dialog.getByRole('button', { name: 'Add to the plan' }).click();
  await expect(dialog.getByText('A measure that coerces needs a reason that others can read.')).toBeVisible();
  await dialog.getByRole('textbox', { name: /^Why/ }).fill('Boots came first; weapons follow.');
  await dialog.getByRole('button', { name: 'Add to the plan' }).click();

  await button(page, 'Ask now').click();
  await expect(plan(page).getByText('Not adopted.')).toBeVisible();
  const votes = page.getByRole('list', { name: 'How each member voted' });
  await expect(votes.getByRole('listitem')).toHaveCount(15);
  await expect(button(page, 'Undo')).toBeDisabled();

  await button(page, 'Reword and try again').click();
  await plan(page)
    .getByRole('textbox', { name: /What it is for/ })
    .fill('Stop arms from reaching party militias');
  await plan(page)
    .getByRole('spinbutton', { name: /Length/ })
    .fill('12');
  await plan(page)
    .getByRole('spinbutton', { name: /Review/ })
    .fill('6');
  await button(page, 'Try again').click();
  await expect(votes).toHaveCount(1);
  await button(page, 'Give up').click();
  await expect(plan(page).getByText('given up')).toBeVisible();
});

test('doing nothing is asked about once, and holding course says why it stopped', async ({ page }) => {
  await begin(page);
  await button(page, 'Commit month 1').click();
  await expect(page.getByText('Commit again to go on without one')).toBeVisible();
  await button(page, 'Commit month 1').click();
  await expect(page.getByRole('heading', { name: 'Talvora: what came of month 1' })).toBeVisible();
  await button(page, 'Go on to month 2').click();
  await page.getByRole('combobox', { name: 'Hold course for' }).selectOption({ label: '6 months' });
  await button(page, 'Hold course').click();
  await expect(page.getByText(/passed while you held course/)).toBeVisible();
  await button(page, /^Go on to month/).click();
  await expect(page.getByText(/passed while you held course/)).toBeVisible();
});

test('a report is skipped without a word, stays so, and can be shown again', async ({ page }) => {
  await begin(page);
  const reports = page.getByRole('region', { name: 'Reports of this month' });
  const first = await reports
    .getByRole('button', { name: /^Skip this report/ })
    .first()
    .getAttribute('aria-label');
  const sentence = (first ?? '').replace('Skip this report: ', '');
  await reports.getByRole('button', { name: first ?? '' }).click();
  await expect(reports.getByText(sentence)).toBeHidden();
  await page.reload();
  await expect(reports.getByText('Skipped.')).toBeVisible();
  await reports.getByRole('button', { name: 'Show again' }).click();
  await expect(reports.getByText(sentence)).toBeVisible();
});

test('a province on the map narrows the reports and is proposed as a target', async ({ page }) => {
  await begin(page);
  // The map is one stop; arrows lead on from there.
  await tabTo(page, button(page, /^Capital,/));
  await page.keyboard.press('ArrowDown');
  await expect(button(page, /^Coast,/)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  const only = page.getByText('Only what speaks of Lake Shore.');
  await expect(only).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(only).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(only).toBeVisible();
  await openMeasure(page, 'monitors', 'Send human rights monitors');
  await expect(page.getByLabel('Where is it aimed?').locator('option:checked')).toHaveText('Lake Shore');
});

test('number keys lead to the parts of the room, and write numbers in fields', async ({ page }) => {
  await begin(page);
  await page.keyboard.press('4');
  await expect(page.getByRole('region', { name: 'Measures', exact: true })).toBeFocused();
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('2');
  await expect(page.getByRole('searchbox')).toHaveValue('2');
});

for (const width of [360, 1440]) {
  test(`nothing runs off the side at ${width} pixels, and axe finds no fault`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await begin(page);
    for (const summary of await page.locator('summary').all()) await summary.click();
    await expectNoFault(page);
    await page.getByRole('textbox', { name: /^Why/ }).fill('We wait for the first reports.');
    await button(page, 'Commit month 1').click();
    await expect(page.getByRole('heading', { name: /what came of month 1/ })).toBeVisible();
    for (const summary of await page.locator('summary').all()) await summary.click();
    await expectNoFault(page);
  });
}
