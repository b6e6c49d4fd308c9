/** A key, held together with Ctrl or Cmd or not; `shift` counts only with those, for elsewhere it makes the sign. */
interface Chord {
  readonly key: string;
  readonly held: 'nothing' | 'command' | 'command-shift';
}

/** What a key may do anywhere in the app. The list of keys is drawn from this table. */
export const SHORTCUTS = [
  { deed: 'help', chords: [{ key: '?', held: 'nothing' }] },
  { deed: 'pause', chords: [{ key: 'p', held: 'nothing' }] },
  { deed: 'undo', chords: [{ key: 'z', held: 'command' }] },
  {
    deed: 'redo',
    chords: [
      { key: 'z', held: 'command-shift' },
      { key: 'y', held: 'command' },
    ],
  },
] as const satisfies readonly { readonly deed: string; readonly chords: readonly Chord[] }[];

export type Shortcut = (typeof SHORTCUTS)[number]['deed'];

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
  const held = !press.ctrlKey && !press.metaKey ? 'nothing' : press.shiftKey ? 'command-shift' : 'command';
  const means = (chord: Chord): boolean => chord.key === key && chord.held === held;
  return SHORTCUTS.find(({ chords }) => chords.some(means))?.deed ?? null;
}

const WRITTEN_IN = 'input:not([type="radio"], [type="checkbox"], [type="range"], [type="button"]), textarea, select';

/** Whether keys pressed here write text or choose an item. */
export const isWrittenIn = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches(WRITTEN_IN));
