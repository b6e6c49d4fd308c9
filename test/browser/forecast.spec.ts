import { expect, type Page, test } from '@playwright/test';
import { listenForComplaints } from './keyboard.ts';
import { expectNoFault } from './no-fault.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const panel = (page: Page) => page.getByRole('region', { name: 'What may come of it' });
const compare = (page: Page) => page.getByRole('region', { name: 'Compare plans' });
const kept = (page: Page, letter: string) => compare(page).getByRole('listitem', { name: `Plan ${letter}` });
const fan = (page: Page, id: 'without' | 'with') => page.locator(`[data-fan=${id}] .outer`);

/** The first month of Talvora under seed 7. */
async function begin(page: Page, forecast = 'Full'): Promise<void> {
  await page.goto('./#/scenario/talvora/briefing');
  await page.getByRole('radio', { name: forecast, exact: true }).check();
  await page.locator('summary', { hasText: 'For trainers' }).click();
  await page.getByRole('textbox', { name: /Seed/ }).fill('7');
  await button(page, 'Start the exercise').click();
  await expect(page.getByText('Month 1 of 24', { exact: true })).toBeVisible();
}

async function plan(page: Page, name: string): Promise<void> {
  await page.getByRole('searchbox').fill(name);
  await button(page, `Take: ${name}`).click();
  const dialog = page.getByRole('dialog', { name });
  await dialog.getByRole('textbox', { name: /^Why/ }).fill('It can still help now.');
  await dialog.getByRole('button', { name: 'Add to the plan' }).click();
  await expect(dialog).toBeHidden();
}

const settled = (page: Page) => expect(panel(page)).toHaveAttribute('data-forecast', 'done', { timeout: 30_000 });

const MONITORS = 'Send human rights monitors';
const OFFICES = 'Offer United Nations good offices';

test('two fans show what a planned measure would change, and one where nothing is planned', async ({ page }) => {
  const complaints = listenForComplaints(page);
  await begin(page);
  await settled(page);
  await expect(fan(page, 'without')).toHaveCount(1);
  await expect(fan(page, 'with')).toHaveCount(0);
  await expect(
    panel(page)
      .getByText(/^If nothing new is decided/)
      .first(),
  ).toBeVisible();

  await plan(page, MONITORS);
  await expect(fan(page, 'with')).toHaveCount(1);
  await settled(page);
  const first = await fan(page, 'with').getAttribute('d');
  expect(first).not.toEqual(await fan(page, 'without').getAttribute('d'));
  await expect(page.getByRole('img', { name: /Forecast with this month’s plan/ })).toBeVisible();
  await expect(panel(page).getByText(/^500 runs of a model/)).toBeVisible();
  await expect(page.getByRole('region', { name: /^Plan of month/ }).getByText(/Can matter from month/)).toBeVisible();

  await plan(page, OFFICES);
  await settled(page);
  expect(await fan(page, 'with').getAttribute('d')).not.toEqual(first);

  await button(page, 'Undo').click();
  await button(page, 'Undo').click();
  await settled(page);
  await expect(fan(page, 'with')).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('the table says what the fans show, month by month', async ({ page }) => {
  await begin(page);
  await plan(page, MONITORS);
  await expect(fan(page, 'with')).toHaveCount(1);
  await page.locator('summary', { hasText: 'The track as a table' }).click();
  const table = page.getByRole('region', { name: 'The track as a table' }).getByRole('table');
  await expect(table.getByRole('columnheader', { name: 'Forecast without the plan, median' })).toBeVisible();
  await expect(table.getByRole('row')).toHaveCount(25);
  await expect(
    table
      .getByRole('row')
      .last()
      .getByText(/^\d\.\d to \d\.\d$/),
  ).toHaveCount(2);
});

test('a forecast is still there after the model has been looked up', async ({ page }) => {
  await begin(page);
  await plan(page, MONITORS);
  await settled(page);
  const before = await fan(page, 'with').getAttribute('d');
  await page.getByRole('link', { name: 'Model', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goBack();
  await expect(fan(page, 'with')).toHaveAttribute('d', before ?? '');
});

test('as words it says what is likelier and shows neither fan nor number', async ({ page }) => {
  await begin(page, 'Only as words');
  await plan(page, MONITORS);
  await settled(page);
  await expect(
    panel(page)
      .getByRole('paragraph')
      .filter({ hasText: /without the plan; .* with it\.$/ }),
  ).toHaveCount(3);
  expect(await panel(page).textContent()).not.toMatch(/\d/);
  await expect(page.locator('[data-fan]')).toHaveCount(0);
});

test('switched off, nothing is forecast', async ({ page }) => {
  let workers = 0;
  page.on('worker', () => (workers += 1));
  await begin(page, 'Off');
  await plan(page, MONITORS);
  await expect(page.getByRole('heading', { name: 'Where this has gone' })).toBeVisible();
  await expect(panel(page)).toHaveCount(0);
  await expect(compare(page)).toHaveCount(0);
  await expect(page.locator('[data-fan]')).toHaveCount(0);
  expect(workers).toBe(0);
});

test('two plans are kept, compared and taken up again, and none is lost', async ({ page }) => {
  await begin(page);
  await plan(page, MONITORS);
  await button(page, 'Keep this plan to compare').click();
  await expect(compare(page).getByText('This is the plan in hand.')).toBeVisible();
  await plan(page, OFFICES);
  await settled(page);
  const differences = kept(page, 'A').getByText(/difference|lower|higher/);
  await expect(differences).toHaveCount(6);
  await expect(kept(page, 'A').getByText('Imminent risk or worse reached')).toBeVisible();
  const againstHand = await differences.allTextContents();
  await compare(page).getByRole('radio', { name: 'nothing new' }).check();
  await expect(differences).toHaveCount(6);
  expect(await differences.allTextContents()).not.toEqual(againstHand);

  await button(page, 'Take up plan A').click();
  await expect(compare(page).getByText(/what was in hand is kept as plan B/)).toBeVisible();
  const plans = page.getByRole('region', { name: /^Plan of month/ });
  await expect(plans.getByRole('article')).toHaveCount(1);
  await expect(kept(page, 'B').getByText(OFFICES)).toBeVisible();
  await settled(page);
  await button(page, 'Undo').click();
  await expect(plans.getByRole('article')).toHaveCount(2);

  await page.getByRole('link', { name: 'Model', exact: true }).click();
  await page.goBack();
  await expect(kept(page, 'A')).toBeVisible();
  await button(page, 'Remove plan A').click();
  await expect(kept(page, 'A')).toHaveCount(0);
});

test('the next month has a forecast of its own and none of the plans that were kept', async ({ page }) => {
  await begin(page);
  await plan(page, MONITORS);
  await button(page, 'Keep this plan to compare').click();
  await button(page, 'Commit month 1').click();
  await button(page, 'Go on to month 2').click();
  await settled(page);
  await expect(kept(page, 'A')).toHaveCount(0);
  await expect(fan(page, 'without')).toHaveCount(1);
  await expect(fan(page, 'with')).toHaveCount(0);
  await page.reload();
  await settled(page);
  await expect(fan(page, 'without')).toHaveCount(1);
});

test('a worker that is killed in the middle leaves the same picture', async ({ page, context }) => {
  await begin(page);
  await plan(page, MONITORS);
  await settled(page);
  const whole = await fan(page, 'with').getAttribute('d');

  const other = await context.newPage();
  await other.addInitScript(() => {
    const Ordinary = window.Worker;
    let left = 1;
    window.Worker = class extends Ordinary {
      override postMessage(message: unknown): void {
        super.postMessage(message);
        // The first that is given work dies over it, as one that the system stops does: with an error and no answer.
        if (left === 0) return;
        left -= 1;
        this.terminate();
        setTimeout(() => this.dispatchEvent(new ErrorEvent('error', { message: 'stopped' })), 20);
        document.documentElement.dataset['stopped'] = 'yes';
      }
    };
  });
  await begin(other);
  await plan(other, MONITORS);
  await settled(other);
  await expect(other.locator('html')).toHaveAttribute('data-stopped', 'yes');
  await expect(fan(other, 'with')).toHaveAttribute('d', whole ?? '');
});

for (const width of [390, 820, 1440]) {
  test(`nothing moves under the pointer at ${width} px when the first forecast comes`, async ({ page }) => {
    await page.addInitScript(() => {
      const held: (() => void)[] = [];
      let isHeld = true;
      const Ordinary = window.Worker;
      window.Worker = class extends Ordinary {
        override postMessage(message: unknown): void {
          if (isHeld) held.push(() => super.postMessage(message));
          else super.postMessage(message);
        }
      };
      const letGo = (): void => {
        isHeld = false;
        for (const post of held) post();
      };
      Object.assign(window, { letGo });
    });
    await page.setViewportSize({ width, height: 900 });
    await begin(page);
    const board = page.locator('#room-measures');
    const topOf = () => board.evaluate((element) => element.getBoundingClientRect().top + window.scrollY);
    await expect(panel(page).getByText('The forecast is being worked out.')).toBeVisible();
    const before = await topOf();
    await page.evaluate(() => (window as unknown as { letGo: () => void }).letGo());
    await settled(page);
    expect(Math.abs((await topOf()) - before)).toBeLessThan(4);
  });
}

test('where no worker starts it says so, and can be asked again', async ({ page }) => {
  await page.addInitScript(() => {
    const Ordinary = window.Worker;
    const door = window as unknown as { opens: boolean };
    window.Worker = new Proxy(Ordinary, {
      construct: (target, given: [string, WorkerOptions]) => {
        if (!door.opens) throw new Error('no workers');
        return new target(...given);
      },
    });
  });
  await begin(page);
  await expect(panel(page).getByText('The forecast cannot be worked out now.').first()).toBeVisible();
  await page.evaluate(() => Object.assign(window, { opens: true }));
  await panel(page).getByRole('button', { name: 'Try again' }).click();
  await settled(page);
  await expect(fan(page, 'without')).toHaveCount(1);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1440]) {
    test(`nothing stands in the way of anybody at ${width} px in the ${colorScheme} theme`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await begin(page);
      await plan(page, MONITORS);
      await button(page, 'Keep this plan to compare').click();
      await settled(page);
      await expectNoFault(page);
    });
  }
}
