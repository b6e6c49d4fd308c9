import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { listenForComplaints, press, tabTo } from './keyboard.ts';
import { expectNothingAside } from './no-fault.ts';

const track = (page: Page) => page.getByRole('figure', { name: 'Escalation track' });

/** The first month of Talvora, in the dark, with its forecast. */
async function begin(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./#/scenario/talvora/briefing');
  await page.getByRole('button', { name: 'Start the exercise' }).click();
  await expect(page.locator('[data-forecast=done]')).toBeVisible({ timeout: 30_000 });
}

async function save(page: Page, chart: Locator, way: string): Promise<{ name: string; bytes: Buffer }> {
  await chart.getByRole('button', { name: 'Save or print' }).click();
  const handedOut = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: way }).click();
  const file = await handedOut;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('a chart is kept as a drawing, a picture and figures, on light paper whatever the screen shows', async ({
  page,
}) => {
  const complaints = listenForComplaints(page);
  await begin(page);
  const svg = await save(page, track(page), 'Drawing (SVG)');
  const text = svg.bytes.toString('utf8');
  expect(svg.name).toBe('vigil-the-count-month-1-escalation-track.svg');
  expect(text).toContain('<title id="vigil-name">Escalation track</title>');
  expect(text).toContain('Vigil, The count, month 1, training model</text>');
  expect(text).toMatch(/<rect width="\d+" height="\d+" fill="#fbfaf6"\/>/);
  expect(text).not.toMatch(/var\(|class=|style=|tabindex|<script|NaN/);
  const isWhole = await page.evaluate(
    (source) => new DOMParser().parseFromString(source, 'image/svg+xml').querySelector('parsererror') === null,
    text,
  );
  expect(isWhole).toBe(true);

  const png = await save(page, track(page), 'Picture (PNG)');
  expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  const [, width = '', height = ''] = /width="(\d+)" height="(\d+)"/.exec(text) ?? [];
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([Number(width) * 2, Number(height) * 2]);

  const csv = (await save(page, track(page), 'Figures (CSV)')).bytes.toString('utf8');
  const lines = csv.replace(/^\uFEFF/, '').split('\r\n');
  expect(lines[0]).toMatch(/^Month,You stated,Chance,Events,Measures that begin,/);
  expect(lines).toHaveLength(26);
  await expect(track(page).getByRole('status')).toHaveText('Saved as vigil-the-count-month-1-escalation-track.csv');
  expect(complaints).toEqual([]);
});

test('the marks of a chart are one tab stop, and arrows go from one to the next', async ({ page }) => {
  await begin(page);
  const marks = track(page).getByRole('slider');
  await tabTo(page, marks);
  await expect(marks).toHaveAttribute('aria-valuetext', /^Month 1, now/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await expect(marks).toHaveAttribute('aria-valuetext', /^Month 24, .*: .*level \d\.\d; four runs in five/);
  const said = (await marks.getAttribute('aria-valuetext')) ?? '';
  await expect(track(page).getByText(said)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(marks).not.toBeFocused();
  await expect(track(page).getByText(said)).toBeHidden();
});

test('a chart is printed alone, with its table', async ({ page }) => {
  await page.addInitScript(() => (window.print = () => document.body.setAttribute('data-printed', '')));
  await begin(page);
  await press(page, track(page).getByRole('button', { name: 'Save or print' }));
  await expect(page.getByRole('menuitem', { name: 'Print' })).toBeVisible();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-printed]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('img', { name: 'Escalation track' })).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(25);
  await expect(page.locator('#app')).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('#app')).toBeVisible();
  await expect(page.locator('.print-sheet')).toHaveCount(0);
});

test('a chart of a phone leaves it as wide as one of a desk, and stands there as it was', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await begin(page);
  const before = await track(page).boundingBox();
  const { bytes } = await save(page, track(page), 'Drawing (SVG)');
  const [, width = ''] = /width="(\d+)"/.exec(bytes.toString('utf8')) ?? [];
  expect(Number(width)).toBeGreaterThanOrEqual(960);
  await expect(track(page).getByRole('status')).toHaveText(/^Saved as /);
  expect((await track(page).boundingBox())?.width).toBe(before?.width);
  await expectNothingAside(page);
});

test('the table of a chart is sorted by its heads, figures as numbers, and by the keyboard', async ({ page }) => {
  await begin(page);
  await track(page).locator('summary', { hasText: 'as a table' }).click();
  const heads = track(page).getByRole('columnheader');
  const first = track(page).getByRole('rowheader').first();
  const sort = track(page).getByRole('button', { name: 'Sort by: Month' });
  await expect(first).toHaveText('1');
  await expect(heads.first()).toHaveAttribute('aria-sort', 'none');
  await sort.focus();
  await page.keyboard.press('Enter');
  await expect(heads.first()).toHaveAttribute('aria-sort', 'descending');
  await expect(first).toHaveText('24');
  await page.keyboard.press('Enter');
  await expect(heads.first()).toHaveAttribute('aria-sort', 'ascending');
  await expect(sort).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heads.first()).toHaveAttribute('aria-sort', 'none');
});
