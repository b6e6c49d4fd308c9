import { m } from '../../words/paraglide/messages.js';
import { GUIDE_KEYS, type GuideDeed } from '../guide/keys.ts';
import { MONTH_KEYS } from '../month/keys.ts';
import type { Route } from '../route.ts';
import { type Shortcut, SHORTCUTS } from '../shortcuts.ts';

/** A key, or keys that do the same, and what they do. */
export interface KeyRow {
  /** The keys as an event names them. */
  readonly keys: readonly string[];
  readonly shown: string;
  readonly words: string;
}

/** Keys that mean something in one part of the app. */
export interface KeyGroup {
  readonly id: 'everywhere' | 'within' | 'month' | 'charts' | 'guide';
  readonly name: string;
  readonly rows: readonly KeyRow[];
}

interface Shown {
  readonly shown: () => string;
  readonly words: () => string;
}

const SHORTCUT_WORDS: Readonly<Record<Shortcut, Shown>> = {
  help: { shown: () => '?', words: m['keys.help'] },
  pause: { shown: () => 'P', words: m['keys.pause'] },
  undo: { shown: m['keys.undo-key'], words: m['keys.undo'] },
  redo: { shown: m['keys.redo-key'], words: m['keys.redo'] },
};
const GUIDE_WORDS: Readonly<Record<GuideDeed, Shown>> = {
  'to-card': { shown: () => 'G', words: m['keys.guide-card'] },
  back: { shown: m['keys.escape-key'], words: m['keys.guide-back'] },
};

const ARROWS = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'];
const ENDS = ['Home', 'End'];

const row = (keys: readonly string[], { shown, words }: Shown): KeyRow => ({ keys, shown: shown(), words: words() });

const everywhere = (): KeyGroup => ({
  id: 'everywhere',
  name: m['keys.everywhere'](),
  rows: [
    ...SHORTCUTS.map(({ deed, chords }) =>
      row(
        chords.map(({ key }) => key),
        SHORTCUT_WORDS[deed],
      ),
    ),
    row(['Tab'], { shown: m['keys.tab-key'], words: m['keys.tab'] }),
    row(['Enter', ' '], { shown: m['keys.press-key'], words: m['keys.press'] }),
    row(['Escape'], { shown: m['keys.escape-key'], words: m['keys.escape'] }),
  ],
});

const within = (): KeyGroup => ({
  id: 'within',
  name: m['keys.within'](),
  rows: [
    row(ARROWS, { shown: m['keys.arrows-key'], words: m['keys.arrows'] }),
    row(ENDS, { shown: m['keys.ends-key'], words: m['keys.ends'] }),
  ],
});

const charts = (): KeyGroup => ({
  id: 'charts',
  name: m['keys.charts'](),
  rows: [
    row(ARROWS, { shown: m['keys.arrows-key'], words: m['keys.chart-arrows'] }),
    row(ENDS, { shown: m['keys.ends-key'], words: m['keys.chart-ends'] }),
    row(['Enter', ' '], { shown: m['keys.press-key'], words: m['keys.chart-press'] }),
    row(['e'], { shown: () => 'E', words: m['keys.chart-explain'] }),
    row(['Escape'], { shown: m['keys.escape-key'], words: m['keys.chart-escape'] }),
  ],
});

const month = (): KeyGroup => ({
  id: 'month',
  name: m['keys.month'](),
  rows: MONTH_KEYS.map(({ key, words }) => ({ keys: [key], shown: key, words: words() })),
});

const guide = (): KeyGroup => ({
  id: 'guide',
  name: m['keys.guide'](),
  rows: GUIDE_KEYS.map(({ deed, key }) => row([key], GUIDE_WORDS[deed])),
});

/** The keys that mean something on a screen, those of the whole app first. */
export function keyGroups(screen: Route['screen'], isGuided: boolean): readonly KeyGroup[] {
  const isExercise = screen === 'month' || screen === 'consequences' || screen === 'debrief';
  return [
    everywhere(),
    ...(screen === 'month' ? [month()] : []),
    within(),
    ...(isExercise ? [charts()] : []),
    ...(isGuided ? [guide()] : []),
  ];
}
