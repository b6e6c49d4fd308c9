import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { expectNoFault } from './no-fault.ts';

const TALVORA = readFileSync(resolve(import.meta.dirname, '../../scenarios/talvora.json'), 'utf8');
const complaints = new WeakMap<Page, string[]>();

test.beforeEach(({ page }) => {
  const list: string[] = [];
  complaints.set(page, list);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') list.push(message.text());
  });
  page.on('pageerror', (error) => list.push(error.message));
});
test.afterEach(({ page }) => {
  expect(complaints.get(page)).toEqual([]);
});

async function openLibrary(page: Page): Promise<void> {
  await page.goto('./');
  await expect(page.getByRole('button', { name: 'Open “The count”' })).toBeVisible();
}

async function startExercise(page: Page): Promise<void> {
  await page.goto('./#/scenario/talvora/briefing');
  await page.getByRole('button', { name: 'Start the exercise' }).click();
  await expect(page.getByText('Month 1 of 24', { exact: true })).toBeVisible();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
}

/** Hands a file to one of the two buttons of the library. */
async function handIn(page: Page, button: string, name: string, text: string): Promise<void> {
  await page.getByLabel(button).setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

test('a newcomer comes by keyboard from the library over the content note and the briefing to the first month', async ({
  page,
}) => {
  await openLibrary(page);
  await page.getByRole('button', { name: 'Open “The count”' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A word about “The count”');
  await expect(page.locator('main')).toBeFocused();
  await expectNoFault(page);
  await page.getByRole('button', { name: 'Go back' }).click();
  await expect(page).toHaveURL(/#\/$/);
  await page.goBack();
  await page.getByRole('button', { name: 'Go on to the briefing' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'How a month goes' })).toBeVisible();
  await expectNoFault(page);
  await page.reload();
  await page.getByRole('button', { name: 'Start the exercise' }).press('Enter');
  await expect(page.getByText('Month 1 of 24', { exact: true })).toBeVisible();
  await expect(page).toHaveTitle('The month · Talvora · Vigil');
});

test('a saved exercise is offered, kept as a file, and removed only when that is confirmed', async ({ page }) => {
  await startExercise(page);
  await page.getByRole('link', { name: 'Library' }).click();
  const saved = page.getByRole('article', { name: 'The count' });
  await expect(saved).toContainText('Month 1 of 24');

  const download = page.waitForEvent('download');
  await saved.getByRole('button', { name: 'Keep as a file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^vigil-the-count-month-1-[0-9a-f]{6}\.json$/);
  const log: unknown = JSON.parse(readFileSync(await file.path(), 'utf8'));
  expect(log).toMatchObject({ format: 1, kind: 'exercise', commands: [] });

  await saved.getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(saved).toBeVisible();
  await saved.getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(saved).toBeHidden();

  await handIn(page, 'Open an exercise file', 'mine.json', JSON.stringify(log));
  await expect(page.getByText('Month 1 of 24', { exact: true })).toBeVisible();
  await expect(page.getByText('The exercise in mine.json was opened and saved.')).toBeVisible();
});

test('a file at fault shows every fault with its line and column, and nothing saved is lost', async ({ page }) => {
  await startExercise(page);
  await page.getByRole('link', { name: 'Library' }).click();
  await expect(page.getByRole('article', { name: 'The count' })).toBeVisible();
  const text = '{\n  "format": 1,\n  "id": "Bad Id",\n  "months": 99\n}';
  await handIn(page, 'Open a scenario file', 'broken.json', text);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This file was not opened');
  const rows = page.getByRole('row');
  await expect(rows.filter({ hasText: '/id' }).filter({ hasText: 'bad-id' })).toContainText('Line 3Column 9');
  await expect(rows.filter({ hasText: '/months' })).toContainText('Line 4Column 13');
  await expect(rows.filter({ hasText: 'missing-field' })).not.toHaveCount(0);
  await expectNoFault(page);

  await handIn(page, 'Open another scenario file', 'torn.json', '{ "format": 1,');
  await expect(page.getByText('torn.json has 1 fault.')).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'malformed-json' })).toContainText('Line 1Column 15');
  await page.getByRole('link', { name: 'Back to the library' }).click();
  await expect(page.getByRole('article', { name: 'The count' })).toContainText('Month 1 of 24');
});

test('HTML in the texts of a scenario stays text', async ({ page }) => {
  const markup = '<img src=x onerror="document.title=1"><b>bold</b>';
  const scenario = JSON.parse(TALVORA) as Record<string, unknown>;
  const file = { ...scenario, id: 'marked-up', title: markup, summary: markup, contentNote: markup };
  await openLibrary(page);
  await handIn(page, 'Open a scenario file', `${'a'.repeat(120)}<b>.json`, JSON.stringify(file));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(markup);
  await page.getByRole('button', { name: 'Go on to the briefing' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(markup);
  expect(await page.locator('main img, main b').filter({ hasText: 'bold' }).count()).toBe(0);
});

test('a damaged save is kept and told, can be taken as a file, and the others go on', async ({ page }) => {
  await startExercise(page);
  await page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const open = indexedDB.open('vigil');
        open.addEventListener('error', () => fail(open.error ?? new Error('no database')));
        open.addEventListener('success', () => {
          const put = open.result.transaction('exercises', 'readwrite');
          put.objectStore('exercises').put({ format: 1, id: 'torn', commands: 'none', own: 'words' }, 'torn');
          put.addEventListener('complete', () => done());
        });
      }),
  );
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'Kept, but not readable' })).toBeVisible();
  await expect(page.getByText('It is damaged: what it holds does not fit together.')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Keep what is there' }).click();
  expect(JSON.parse(readFileSync(await (await download).path(), 'utf8'))).toMatchObject({ own: 'words' });
  await expectNoFault(page);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText('Month 1 of 24', { exact: true })).toBeVisible();
});

test('the theme that is chosen holds, and lightens or darkens the page', async ({ page }) => {
  await openLibrary(page);
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByLabel('Dark', { exact: true }).check();
  expect(await ground()).toBe('rgb(18, 24, 31)');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Settings' })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await ground()).toBe('rgb(18, 24, 31)');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByLabel('Light', { exact: true }).check();
  expect(await ground()).toBe('rgb(251, 250, 246)');
});

test('one key hides everything, and the same key brings it back', async ({ page }) => {
  await page.goto('./#/scenario/talvora/briefing');
  const heading = page.getByRole('heading', { name: 'How a month goes' });
  await expect(heading).toBeVisible();
  await page.keyboard.press('p');
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
  await expect(heading).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(heading).toBeHidden();
  await page.keyboard.press('p');
  await expect(heading).toBeVisible();
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(heading).toBeVisible();
});

test('a screen that breaks says what is safe, and leads elsewhere', async ({ page }) => {
  await page.addInitScript(() => {
    Intl.ListFormat.prototype.format = () => {
      throw new Error('a mistake of ours');
    };
  });
  await page.goto('./#/scenario/talvora/briefing');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Something went wrong here');
  await expect(page.getByText('Your exercise is saved up to the last step')).toBeVisible();
  await page.getByRole('link', { name: 'Back to the library' }).click();
  await expect(page.getByRole('button', { name: 'Open “The count”' })).toBeVisible();
});

test('a part that cannot be loaded is told, and the exercise is there when it can', async ({ page, context }) => {
  await context.route(/\/month-.*\.js/i, (route) => route.abort());
  await page.goto('./#/scenario/talvora/briefing');
  await page.getByRole('button', { name: 'Start the exercise' }).click();
  await expect(page.getByText('This part of Vigil could not be loaded')).toBeVisible();
  complaints.set(page, []);
  await context.unroute(/\/month-.*\.js/i);
  await page.reload();
  await expect(page.getByText('Month 1 of 24', { exact: true })).toBeVisible();
});

test('a screen that breaks without a network still says so, and leads elsewhere', async ({ page }) => {
  await page.route(/MishapReport-.*\.js/, (route) => route.abort());
  await page.addInitScript(() => {
    Intl.ListFormat.prototype.format = () => {
      throw new Error('a mistake of ours');
    };
  });
  await page.goto('./#/scenario/talvora/briefing');
  await expect(page.getByText('because of a mistake of ours, not of yours')).toBeVisible();
  await page.getByRole('link', { name: 'Back to the library' }).click();
  await expect(page.getByRole('button', { name: 'Open “The count”' })).toBeVisible();
  complaints.set(page, []);
});

test('what is called for and cannot be loaded says so, and opens when the page is loaded again', async ({
  page,
  context,
}) => {
  const parts = /(?:SettingsDialog|TrainerFields)-.*\.js/;
  await context.route(parts, (route) => route.abort());
  await page.goto('./#/scenario/talvora/briefing');
  const told = page.getByText('This part of Vigil could not be loaded');
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(told).toBeVisible();
  await page.getByRole('button', { name: 'Close this message' }).click();
  await page.getByText('For trainers').click();
  await expect(told).toBeVisible();
  complaints.set(page, []);
  await context.unroute(parts);
  await page.reload();
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('the library opens in a browser that does not say what it keeps', async ({ page }) => {
  await page.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function silent(...about) {
      return Object.assign(open.apply(this, about), { addEventListener: () => {} });
    };
  });
  await openLibrary(page);
});

test('what is saved is listed when the library comes, and moves nothing', async ({ page }) => {
  await startExercise(page);
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.route(/SavedList-.*\.js/, async (route) => {
    await new Promise((done) => setTimeout(done, 500));
    await route.continue();
  });
  await page.goto('./');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(globalThis, 'shifts'))).toEqual([]);
});
