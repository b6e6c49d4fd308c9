import { m } from '../../words/paraglide/messages.js';

/** What moves all members of the Council alike, in words. */
export interface CommonPull {
  readonly name: string;
  readonly isFor: boolean;
  /** How much: `a little for`, `strongly against`. */
  readonly words: string;
}

const FELT = 0.02;
const CLEAR = 0.08;
const STRONG = 0.2;

const NAMES: Readonly<Record<string, () => string>> = {
  unity: m['asking.common-unity'],
  region: m['asking.common-region'],
  consent: m['asking.common-consent'],
  evidence: m['asking.common-evidence'],
  milder: m['asking.common-milder'],
  wording: m['asking.common-wording'],
  failing: m['asking.common-failing'],
  intrusiveness: m['asking.common-intrusiveness'],
  offer: m['asking.common-offer'],
};

/** What moves all members alike on a draft, the weightiest first; what is hardly felt is left out. */
export const commonPulls = (pulls: Readonly<Record<string, number>>): CommonPull[] =>
  Object.entries(pulls)
    .flatMap(([id, size]) => (Math.abs(size) < FELT ? [] : [{ words: NAMES[id], size }]))
    .toSorted((a, b) => Math.abs(b.size) - Math.abs(a.size))
    .flatMap(({ words, size }) =>
      words === undefined ? [] : [{ name: words(), isFor: size > 0, words: sizeWords(size) }],
    );

function sizeWords(size: number): string {
  const much = Math.abs(size);
  const words =
    much >= STRONG ? m['measures.size-3']() : much >= CLEAR ? m['measures.size-2']() : m['measures.size-1']();
  return size > 0 ? m['asking.for']({ size: words }) : m['asking.against']({ size: words });
}
