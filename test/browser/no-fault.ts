import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Nothing runs off the side of a page, nor into the room that is kept for its scroll bar. */
export async function expectNothingAside(page: Page): Promise<void> {
  const aside = await page.evaluate(() => {
    const { scrollWidth, offsetWidth } = document.documentElement;
    return scrollWidth - offsetWidth;
  });
  expect(aside).toBeLessThanOrEqual(0);
}

/** Nothing runs off the side of a page as it stands, and axe finds no fault with it, or with a part of it. */
export async function expectNoFault(page: Page, part = 'html'): Promise<void> {
  await expectNothingAside(page);
  let faults = await faultsIn(page, part);
  // A bar that stays in sight may lie over a part of what can be pressed, which is free once the page is moved on.
  if (faults.length > 0 && faults.every((fault) => fault.startsWith(SIZE))) {
    const elsewhere = await moveOn(page).then(() => faultsIn(page, part));
    faults = faults.filter((fault) => elsewhere.includes(fault));
  }
  expect(faults).toEqual([]);
}

const SIZE = 'target-size';

/** What axe finds, with how large things to press are: WCAG 2.2 asks for that, axe only when it is told to. */
async function faultsIn(page: Page, part: string): Promise<string[]> {
  const rules = { [SIZE]: { enabled: true } };
  const { violations } = await new AxeBuilder({ page }).include(part).options({ rules }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html}`));
}

const moveOn = (page: Page): Promise<void> => page.evaluate(() => scrollTo(0, scrollY > 0 ? 0 : innerHeight / 2));
