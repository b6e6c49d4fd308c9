import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, type Page, test } from '@playwright/test';
import { listenForComplaints, press, tabTo, write } from './keyboard.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const MONTHS = 24;
const SEED = '7';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** From the library to the first month, with the seed given. */
async function begin(page: Page): Promise<void> {
  await page.goto('./');
  await press(page, button(page, /^Open “The count”/));
  await press(page, button(page, 'Go on to the briefing'));
  await press(page, page.locator('summary', { hasText: 'For trainers' }));
  await write(page, page.getByRole('textbox', { name: /Seed/ }), SEED);
  await press(page, button(page, 'Start the exercise'));
  await expect(page.getByText(`Month 1 of ${MONTHS}`)).toBeVisible();
}

/** Says which stage the country is believed to be in, and how likely crimes are. */
async function assess(page: Page, stage: string, chance: string): Promise<void> {
  const stages = page.getByRole('group', { name: 'Which stage do you believe' });
  const wanted = stages.getByRole('radio', { name: stage, exact: true });
  await press(page, stages.getByRole('radio').first(), 'Space');
  while (!(await wanted.isChecked())) await page.keyboard.press('ArrowDown');
  await write(page, page.getByRole('spinbutton'), chance);
  await page.keyboard.press('Enter');
}

/** Finds a measure by its name, opens it and plans it with a reason. */
async function take(page: Page, search: string, name: string, reason: string): Promise<void> {
  await write(page, page.getByRole('searchbox'), search);
  await press(page, button(page, `Take: ${name}`));
  const dialog = page.getByRole('dialog');
  await write(page, dialog.getByRole('textbox', { name: /^Why/ }), reason);
  await press(page, dialog.getByRole('button', { name: 'Add to the plan' }));
  await expect(dialog).toBeHidden();
}

/** Reloads the page once it says that everything is saved. */
async function reload(page: Page): Promise<void> {
  await expect(page.getByRole('banner').getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
}

/** Commits the month, saying why nothing is done where it asks, and reads what came of it. */
async function commit(page: Page, month: number): Promise<void> {
  await press(page, button(page, `Commit month ${month}`));
  const review = page.getByRole('heading', { name: `what came of month ${month}` });
  if (!(await review.isVisible().catch(() => false))) {
    await Promise.race([review.waitFor(), page.getByText('Commit again to go on without one').waitFor()]);
    if (!(await review.isVisible())) await press(page, button(page, `Commit month ${month}`));
  }
  await expect(review).toBeVisible();
}

test('a person with a keyboard takes Talvora through to its debrief, with a reload in the middle', async ({ page }) => {
  test.setTimeout(300_000);
  const complaints = listenForComplaints(page);
  await begin(page);

  await assess(page, 'general risk', '15');
  await take(
    page,
    'electoral',
    'Strengthen the electoral commission',
    'Trust in the count has to come before the count.',
  );
  await commit(page, 1);
  await press(page, button(page, 'Go on to month 2'));

  await take(page, 'needs', 'Assess needs together and share one plan', 'Four offers should be one.');
  await reload(page);
  await expect(page.getByText(`Month 2 of ${MONTHS}`)).toBeVisible();
  await expect(page.getByRole('article', { name: 'Assess needs together and share one plan' }).last()).toBeVisible();
  await press(page, button(page, 'Undo'));
  await expect(page.getByText('Nothing is planned yet')).toBeVisible();
  await press(page, button(page, 'Redo'));
  await commit(page, 2);
  await press(page, button(page, 'Go on to month 3'));

  let month = 3;
  while (month < MONTHS) {
    if (month === 13) await assess(page, 'specific threats', '40');
    await commit(page, month);
    month += 1;
    if (month === 8) await reload(page);
    await press(page, button(page, `Go on to month ${month}`));
    await expect(page.getByText(`Month ${month} of ${MONTHS}`)).toBeVisible();
  }
  await commit(page, MONTHS);
  await press(page, page.getByRole('button', { name: /debrief/i }).first());
  await expect(page.getByRole('heading', { name: 'What was true, and what you said' })).toBeVisible();

  const download = page.waitForEvent('download');
  await press(page, button(page, /as a file/).first());
  const file = await (await download).path();
  const log = JSON.parse(await readFile(file, 'utf8')) as { seed: string; months: { digest: string }[] };
  expect(log.seed).toBe(SEED);
  expect(log.months).toHaveLength(MONTHS);
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, [resolve(ROOT, 'src/tools/vigil.ts'), 'replay', file, '--json'], {
    cwd: ROOT,
    maxBuffer: 64_000_000,
  });
  const replayed = JSON.parse(stdout) as { months: { digest: string }[] };
  expect(replayed.months.map(({ digest }) => digest)).toEqual(log.months.map(({ digest }) => digest));
  expect(complaints).toEqual([]);
});

test('the months of an exercise can pass while the team holds course', async ({ page }) => {
  await begin(page);
  await tabTo(page, page.getByRole('combobox', { name: 'Hold course for' }));
  await press(page, button(page, 'Hold course'));
  await expect(page.getByRole('heading', { name: /what came of month/ })).toBeVisible();
});
