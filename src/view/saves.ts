import type { Listed } from '../exercise/store.ts';
import type { Unreadable } from '../exercise/saved-row.ts';
import { m } from '../words/paraglide/messages.js';
import { dayAndTime } from './numbers.ts';
import { local } from './scenario-words.ts';

/** A saved exercise as the library shows it. */
export interface SavedExercise {
  readonly id: string;
  readonly title: string;
  readonly isOver: boolean;
  /** How far it has come, and when it was used last, in words. */
  readonly where: string;
  readonly when: string;
}

/** Something on this device that cannot be read, as it is. */
export interface UnreadableSave {
  readonly id: string;
  readonly reason: 'version' | 'damaged';
  readonly raw: unknown;
}

export const describeSave = ({ id, title, over, month, months, saved }: Listed): SavedExercise => ({
  id,
  title: local(title),
  isOver: over,
  where: over ? m['saves.over']() : m['saves.month']({ month, months }),
  when: m['saves.changed']({ when: dayAndTime(saved) }),
});

export const describeUnreadable = ({ id, problem, raw }: Unreadable): UnreadableSave => ({
  id,
  reason: problem === 'unknown-version' ? 'version' : 'damaged',
  raw,
});
