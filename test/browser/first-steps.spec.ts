import { expect, type Locator, type Page, test } from '@playwright/test';
import { listenForComplaints, press, tabTo } from './keyboard.ts';
import { expectNoFault } from './no-fault.ts';

const button = (page: Page | Locator, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: true });
const note = (page: Page, title: string): Locator =>
  page.getByRole('region', { name: `Guidance: ${title}`, exact: true });

const NOTE = 'main > section[tabindex]';

/** Goes to the note with its key, and on to the next one. */
async function goOn(page: Page, title: string): Promise<void> {
  await expect(note(page, title)).toBeVisible();
  await page.keyboard.press('g');
  await expect(note(page, title)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(button(page, 'Next')).toBeFocused();
  await page.keyboard.press('Enter');
}

async function startFirstSteps(page: Page): Promise<void> {
  await page.goto('./#/scenario/first-steps/briefing');
  await button(page, 'Start the exercise').click();
  await expect(note(page, 'Where things differ')).toBeVisible();
}

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 }, contextOptions: { reducedMotion: 'reduce' } });

  test('a newcomer is guided through a month by keyboard, skips the rest, and asks for it again', async ({ page }) => {
    const complaints = listenForComplaints(page);
    await page.goto('./');
    await press(page, button(page, 'Take the first steps'));
    await press(page, button(page, 'Go on to the briefing'));
    await press(page, button(page, 'Start the exercise'));

    await expect(note(page, 'Where things differ')).toContainText('1 of 9');
    await expect(page.locator('main')).toBeFocused();
    await expectNoFault(page, NOTE);
    await goOn(page, 'Where things differ');
    await goOn(page, 'Ask what a word means');
    await goOn(page, 'What you are told');

    await expect(note(page, 'What you believe')).toBeVisible();
    await button(note(page, 'What you believe'), 'Go to it').press('Enter');
    await expect(page.locator('.assess')).toBeFocused();
    const stage = page.getByRole('radio', { name: 'specific threats' });
    await tabTo(page, page.getByRole('radio', { name: 'general risk' }));
    const topOf = () => stage.evaluate((element) => element.getBoundingClientRect().top);
    const before = await topOf();
    await page.keyboard.press('ArrowDown');
    await expect(stage).toBeChecked();
    await expect(note(page, 'What you can do')).toBeVisible();
    await expect(stage).toBeFocused();
    // What was just used stays under the eye: the page moves to the next part only when that is asked for.
    expect(Math.abs((await topOf()) - before)).toBeLessThan(100);

    await button(page, 'Commit month 1').press('Enter');
    await button(page, 'Commit month 1').press('Enter');
    await expect(note(page, 'What came of it')).toContainText('8 of 9');
    await expectNoFault(page, NOTE);

    await press(page, button(page, 'Skip guidance'));
    await expect(note(page, 'What came of it')).toBeHidden();
    await expect(page.locator('main')).toBeFocused();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Ondrevale');
    await expect(note(page, 'What came of it')).toBeHidden();

    await button(page, 'Go on to month 2').press('Enter');
    await expect(page.getByText('Month 2 of 3', { exact: true })).toBeVisible();
    await page.keyboard.press('?');
    await press(page, button(page, 'Show the first steps again'));
    await expect(note(page, 'Where things differ')).toBeVisible();
    await page.reload();
    await expect(note(page, 'Where things differ')).toBeVisible();
    expect(complaints).toEqual([]);
  });
});

test('a note stands beside its part and does not cover it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await startFirstSteps(page);
  const box = async (found: Locator) => (await found.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  for (const title of [
    'Where things differ',
    'Ask what a word means',
    'What you are told',
    'What you believe',
    'What you can do',
    'What it may change',
  ]) {
    await expect(note(page, title)).toBeVisible();
    await expect
      .poll(async () => {
        const [card, part] = [await box(note(page, title)), await box(page.locator('[data-guided]'))];
        const isBeside =
          card.x >= part.x + part.width ||
          card.x + card.width <= part.x ||
          card.y >= part.y + part.height ||
          card.y + card.height <= part.y;
        return isBeside && card.width < 400 && card.y >= 0 && card.y + card.height <= 1000;
      })
      .toBe(true);
    await button(page, 'Next').click();
  }
});
