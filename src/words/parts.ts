/**
 * The parts in which a page loads the words that are looked up by ids, each when it is first needed: what the model's
 * things are called, long texts about them, and all else that a language's file holds, for the screens of the model.
 */
export const PARTS = ['names', 'texts', 'rest'] as const;
export type Part = (typeof PARTS)[number];

/** Sections of a language's file whose sentences are looked up by ids alone. */
const BY_ID = new Set(
  (
    'actor arrow authorisation cause causeRule combination confidence derived document evidenceStrength fogClass ' +
    'fogModifier form gate harmBand indicator influence kind loop measure region resource stage study trigger'
  ).split(' '),
);

/** What is read only where something is opened, explained or looked back on. */
const TEXTS =
  /^(?:(?:authorisation|cause|causeRule|combination|fogClass|fogModifier|influence|loop|study)\.|measure\.[^.]+\.(?!name$|summary$)|(?:indicator|derived)\.[^.]+\.(?:meaning|low|high)$|(?:arrow|harmBand|region|trigger)\..+\.meaning$|document\.[^.]+\.about$)/;

/** The part in which a sentence is loaded, by its path in the file such as `measure.peacekeeping.name`. */
export function partOf(path: string): Part {
  if (TEXTS.test(path)) return 'texts';
  return BY_ID.has(path.split('.', 1)[0] ?? '') ? 'names' : 'rest';
}

/** All sentences of a file, or of a part of one, by path. */
export function sentencesOf(words: unknown, path = ''): [path: string, sentence: string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([step, inner]) => sentencesOf(inner, path === '' ? step : `${path}.${step}`));
}

/** A part of a language's file: the same tree, with nothing else in it. */
export function cutWords(words: unknown, part: Part, path = ''): Readonly<Record<string, unknown>> {
  if (typeof words !== 'object' || words === null) return {};
  const kept = Object.entries(words).flatMap(([step, inner]): [string, unknown][] => {
    const here = path === '' ? step : `${path}.${step}`;
    if (typeof inner === 'string') return partOf(here) === part ? [[step, inner]] : [];
    const cut = cutWords(inner, part, here);
    return Object.keys(cut).length === 0 ? [] : [[step, cut]];
  });
  return Object.fromEntries(kept);
}
