import { afterEach, expect, test } from 'vitest';
import { isDialogOpen } from '../../../src/view/controls/is-dialog-open.ts';

afterEach(() => document.body.replaceChildren());

test.each([
  { about: 'nothing', html: '<p>…</p>', isOpen: false },
  { about: 'a dialog of the browser', html: '<dialog open></dialog>', isOpen: true },
  { about: 'a closed one', html: '<dialog></dialog>', isOpen: false },
  { about: 'a dialog of the library', html: '<div role="dialog" aria-modal="true"></div>', isOpen: true },
  { about: 'an explanation, beside which the room stays in use', html: '<div role="dialog"></div>', isOpen: false },
])('keys belong to a dialog where the page has $about: $isOpen', ({ html, isOpen }) => {
  document.body.innerHTML = html;
  expect(isDialogOpen()).toBe(isOpen);
});
