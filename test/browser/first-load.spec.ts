import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { measureFirstLoad } from '../../src/tools/bench/first-load.ts';
import { listenForComplaints } from './keyboard.ts';

const BUILT = resolve(import.meta.dirname, '../../dist');

/** Compressed kB that a first visit may fetch; `npm run bench` holds the same against the floors of the design. */
const MOST = { library: 60, exercise: 155, worker: 60 };

test('a first visit fetches little before the library, and before the first month', async ({ browser, baseURL }) => {
  const { library, exercise, worker } = await measureFirstLoad({ browser, address: baseURL ?? '', folder: BUILT });
  expect(library).toBeGreaterThan(20);
  expect(library).toBeLessThan(MOST.library);
  expect(exercise).toBeGreaterThan(library);
  expect(exercise).toBeLessThan(MOST.exercise);
  expect(worker).toBeGreaterThan(20);
  expect(worker).toBeLessThan(MOST.worker);
});

test('whoever comes for the model fetches no room of an exercise', async ({ page }) => {
  await page.goto('./#/model');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  const fetched = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(fetched.filter((name) => /\/assets\/the-model-[^/]*\.js$/.test(name))).toHaveLength(1);
  expect(fetched.filter((name) => /\/assets\/(?:briefing|month)-[^/]*\.js$/.test(name))).toEqual([]);
});

test('where words come late, what says them waits for them, and no sentence is missing', async ({ page }) => {
  const complaints = listenForComplaints(page);
  await page.route(/\/assets\/en-[^/]*\.js$/, async (route) => {
    await new Promise((done) => setTimeout(done, 1_500));
    await route.continue();
  });
  await page.goto('./#/scenario/talvora/briefing');
  await page.getByRole('button', { name: 'Start the exercise' }).click();
  await page.getByRole('searchbox').first().fill('monitors');
  await page.getByRole('button', { name: 'Send human rights monitors' }).first().click();
  await expect(page.getByText('What can go wrong').first()).toBeVisible();
  await expect(page.getByText(/\bundefined\b/)).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('what is done before that which does it is there is done once it is', async ({ page }) => {
  const complaints = listenForComplaints(page);
  await page.route(/\/assets\/deeds-[^/]*\.js$/, async (route) => {
    await new Promise((done) => setTimeout(done, 3_000));
    await route.continue();
  });
  await page.goto('./#/scenario/talvora/briefing');
  await page.getByRole('button', { name: 'Start the exercise' }).click();
  await page.getByRole('textbox', { name: 'Why nothing this month?' }).fill('We wait for the monitors.');
  await page.getByRole('button', { name: 'Commit month 1' }).click();
  await expect(page).toHaveURL(/\/consequences$/, { timeout: 15_000 });
  await page.goto(page.url().replace('/consequences', '/month/1'));
  await expect(page.getByText('We wait for the monitors.').first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test('where what runs an exercise cannot be loaded, that is said, and nothing is lost', async ({ page }) => {
  await page.route(/\/assets\/deeds-[^/]*\.js$/, (route) => route.abort());
  await page.goto('./#/scenario/talvora/briefing');
  await page.getByRole('button', { name: 'Start the exercise' }).click();
  await page.getByRole('button', { name: 'Commit month 1' }).click();
  await expect(page.getByText(/could not be loaded/).first()).toBeVisible();
  await page.unroute(/\/assets\/deeds-[^/]*\.js$/);
  await page.reload();
  await expect(page.getByText('Month 1 of 24', { exact: true })).toBeVisible();
});
