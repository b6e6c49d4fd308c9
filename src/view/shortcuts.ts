/** What a key may do anywhere in the app. */
export type Shortcut = 'help' | 'pause' | 'undo' | 'redo';

interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** The shortcut of a key, or null. Letters mean nothing while somebody writes, where they are letters. */
export function shortcutOf(press: Press, isWriting: boolean): Shortcut | null {
  if (press.altKey || isWriting) return null;
  const key = press.key.toLowerCase();
  if (press.ctrlKey || press.metaKey) {
    if (key === 'z') return press.shiftKey ? 'redo' : 'undo';
    return key === 'y' ? 'redo' : null;
  }
  if (key === '?') return 'help';
  return key === 'p' ? 'pause' : null;
}

const WRITTEN_IN = 'input:not([type="radio"], [type="checkbox"], [type="range"], [type="button"]), textarea, select';

/** Whether keys pressed here write text or choose an item. */
export const isWrittenIn = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches(WRITTEN_IN));
