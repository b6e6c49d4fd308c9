import { m } from '../../words/paraglide/messages.js';
import type { GuideStepId } from './steps.ts';

/** What a note says, and what it asks the team to do. */
export interface GuideWords {
  readonly title: () => string;
  readonly text: () => string;
  readonly todo: () => string;
}

/** The words of each note. */
export const GUIDE_WORDS: Readonly<Record<GuideStepId, GuideWords>> = {
  map: { title: m['guide.map.title'], text: m['guide.map.text'], todo: m['guide.map.todo'] },
  explain: { title: m['guide.explain.title'], text: m['guide.explain.text'], todo: m['guide.explain.todo'] },
  reports: { title: m['guide.reports.title'], text: m['guide.reports.text'], todo: m['guide.reports.todo'] },
  belief: { title: m['guide.belief.title'], text: m['guide.belief.text'], todo: m['guide.belief.todo'] },
  measures: { title: m['guide.measures.title'], text: m['guide.measures.text'], todo: m['guide.measures.todo'] },
  forecast: { title: m['guide.forecast.title'], text: m['guide.forecast.text'], todo: m['guide.forecast.todo'] },
  commit: { title: m['guide.commit.title'], text: m['guide.commit.text'], todo: m['guide.commit.todo'] },
  consequences: {
    title: m['guide.consequences.title'],
    text: m['guide.consequences.text'],
    todo: m['guide.consequences.todo'],
  },
  debrief: { title: m['guide.debrief.title'], text: m['guide.debrief.text'], todo: m['guide.debrief.todo'] },
};
