import { SECTIONS, sectionElement, sectionName } from './sections.ts';

/** Keys of the month room, for the list of keys. */
export const MONTH_KEYS = SECTIONS.map((section, index) => ({
  key: String(index + 1),
  section,
  words: sectionName[section],
}));

/** Moves the focus to the part of the room that a key stands for; false where the key stands for none. */
export function goToSection(key: string): boolean {
  const target = MONTH_KEYS.find((row) => row.key === key);
  const element = target === undefined ? null : document.getElementById(sectionElement(target.section));
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'start' });
  return element !== null;
}
