import { m } from '../../words/paraglide/messages.js';

export const SECTIONS = ['map', 'reports', 'assessment', 'measures', 'plan'] as const;
/** A part of the month room; its place in the list is the key that leads there. */
export type SectionId = (typeof SECTIONS)[number];

/** What each part is called in links to it. */
export const sectionName: Readonly<Record<SectionId, () => string>> = {
  map: m['month.section.map'],
  reports: m['month.section.reports'],
  assessment: m['month.section.assessment'],
  measures: m['month.section.measures'],
  plan: m['month.section.plan'],
};

/** Id of the element that is the part. */
export const sectionElement = (section: SectionId): string => `room-${section}`;
