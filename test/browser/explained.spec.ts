import { expect, type Page, test } from '@playwright/test';
import { listenForComplaints, tabTo } from './keyboard.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const panel = (page: Page) => page.locator('.explain');
const heading = (page: Page) => panel(page).getByRole('heading', { level: 2 });

/**
 * What nothing explains: figures, names of stages and colours of stages that are neither in a link to the model, nor in
 * a sentence, row or item with one, nor in a chart or its table with a menu of explanations. Controls, forms and headings
 * are left out, as are the guidance and the texts of authors.
 */
function unexplained(root: string): string[] {
  const LINK = 'a[href^="#/model/"]';
  const BLOCK = 'tr, li, dl > div, p, caption, [role="status"]';
  const LEFT_OUT = `a, button, select, label, summary, search, .field, h1, h2, h3, h4, [scope="rowgroup"], .label,
    article[aria-labelledby^="inject-"], #debrief-questions, #debrief-sources, [aria-label^="Guidance"]`;
  const TOLD = /\d|general risk|specific threats|imminent risk|crimes under way/iu;

  const isInChart = (element: Element): boolean => {
    const buttons = element.closest('figure')?.querySelectorAll('button') ?? [];
    return [...buttons].some(({ textContent }) => textContent.trim() === 'Explain');
  };
  const isExplained = (element: Element): boolean =>
    element.closest(LINK) !== null ||
    (element.closest(BLOCK)?.querySelector(LINK) ?? null) !== null ||
    isInChart(element);
  const isMeant = (element: Element): boolean =>
    element.checkVisibility() && element.closest('.unseen') === null && element.closest(LEFT_OUT) === null;

  const texts: { element: Element; says: string }[] = [];
  const walker = document.createTreeWalker(document.querySelector(root) ?? document, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) {
    const { parentElement: element, textContent } = walker.currentNode;
    if (element !== null && TOLD.test(textContent ?? '')) texts.push({ element, says: (textContent ?? '').trim() });
  }
  const colours = [...document.querySelectorAll(`${root} [style*="--stage-"]`)];
  return [...texts, ...colours.map((element) => ({ element, says: 'a colour' }))]
    .filter(({ element }) => isMeant(element) && !isExplained(element))
    .map(({ element, says }) => `${says} ← ${element.parentElement?.outerHTML.slice(0, 160)}`);
}

/** Everything on a screen that tells of the exercise has an explanation; what folds is opened first. */
const expectExplained = (page: Page, screen: string, root = '#content') =>
  test.step(screen, async () => {
    await page.locator(`${root} details`).evaluateAll((all) => {
      for (const folded of all) (folded as HTMLDetailsElement).open = true;
    });
    await expect(page.locator(`${root} a[href^="#/model/"]`).first()).toBeVisible();
    await expect.poll(() => page.evaluate(unexplained, root), screen).toEqual([]);
  });

async function begin(page: Page, scenario = 'talvora'): Promise<void> {
  await page.goto(`./#/scenario/${scenario}/briefing`);
  await page.locator('summary', { hasText: 'For trainers' }).click();
  await page.getByRole('textbox', { name: /Seed/ }).fill('7');
  await button(page, 'Start the exercise').click();
  await expect(page.locator('[data-forecast=done]')).toBeVisible({ timeout: 30_000 });
}

async function plan(page: Page, measure: string): Promise<void> {
  await page.getByRole('searchbox').fill(measure);
  await button(page, `Take: ${measure}`).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Add to the plan' }).click();
  await page.getByRole('searchbox').fill('');
}

/** A draft that the Council turns down. */
async function askForEmbargo(page: Page): Promise<void> {
  await page.getByRole('searchbox').fill('embargo');
  await button(page, 'Take: Arms embargo').click();
  const dialog = page.getByRole('dialog', { name: 'Arms embargo' });
  await dialog.getByLabel('Who takes it?').selectOption({ label: 'UN Security Council (you ask)' });
  await expectExplained(page, 'a measure before it is planned', '[role="dialog"]');
  await dialog.getByRole('textbox', { name: /^Why/ }).fill('Boots came first; weapons follow.');
  await dialog.getByRole('button', { name: 'Add to the plan' }).click();
  await page.getByRole('searchbox').fill('');
  await page.getByRole('article', { name: 'Arms embargo' }).getByRole('button', { name: 'Ask now' }).click();
  await expect(page.getByText('Not adopted.')).toBeVisible();
}

for (const width of [390, 1440]) {
  test(`at ${width} pixels every figure, stage and colour of an exercise has an explanation`, async ({ page }) => {
    test.setTimeout(120_000);
    const complaints = listenForComplaints(page);
    await page.setViewportSize({ width, height: 1000 });
    await begin(page);
    await page.getByRole('radio', { name: 'specific threats' }).check();
    await plan(page, 'Send human rights monitors');
    await plan(page, 'Alert the Security Council');
    await page.locator('article.card:visible h4 button').first().click();
    await button(page, 'Keep this plan').click();
    await page.locator('[data-province]').first().click();
    await askForEmbargo(page);
    await expectExplained(page, 'the month');

    await button(page, 'Commit month 1').click();
    await expect(page.getByRole('heading', { name: /what came of month 1/ })).toBeVisible();
    await expectExplained(page, 'the consequences');
    await page.getByRole('link', { name: 'How escalation works' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^How escalation works/ })).toBeVisible();
    await expectExplained(page, 'how escalation works');
    expect(complaints).toEqual([]);
  });
}

test('every figure, stage and colour of a debrief has an explanation', async ({ page }) => {
  test.setTimeout(120_000);
  await begin(page, 'first-steps');
  for (const month of [1, 2, 3]) {
    await page.getByRole('radio', { name: 'specific threats' }).check();
    await page.getByRole('textbox', { name: /^Why nothing/ }).fill('We listen first.');
    await button(page, `Commit month ${month}`).click();
    await button(page, /^Go on to/).click();
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const folded = page.locator('#content h2 button[aria-expanded="false"]');
  while ((await folded.count()) > 0) await folded.first().click();
  await expectExplained(page, 'the debrief');
});

test('the figures of a card are one tab stop with arrows between them, and each opens its own explanation', async ({
  page,
}) => {
  await begin(page);
  const card = page.locator('article.card').first();
  await expect(card.locator('a[tabindex="0"]')).toHaveCount(1);
  await tabTo(page, card.locator('a[tabindex="0"]'));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Lead time');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Cost');
});

test('a chart explains its words by a menu, its marks by a key, and what is pressed in it', async ({ page }) => {
  const complaints = listenForComplaints(page);
  await page.setViewportSize({ width: 1440, height: 1000 });
  await begin(page);
  const track = page.getByRole('figure', { name: 'Escalation track' });
  await button(page, 'Explain').first().click();
  await page.getByRole('menuitem', { name: 'Lines across a colour' }).click();
  await expect(panel(page)).toBeFocused();
  await expect(heading(page)).toHaveText('Hatch');
  await page.keyboard.press('Escape');
  await expect(button(page, 'Explain').first()).toBeFocused();

  const marks = track.getByRole('slider');
  await tabTo(page, marks);
  await page.keyboard.press('e');
  await expect(heading(page)).toHaveText('Month');
  await page.keyboard.press('Escape');
  await expect(marks).toBeFocused();

  await track.locator('svg text', { hasText: 'imminent risk' }).click();
  await expect(heading(page)).toHaveText('imminent risk');
  expect(complaints).toEqual([]);
});
