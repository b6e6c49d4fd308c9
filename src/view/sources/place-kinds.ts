import type { TraceKind } from '../../model/trace/row.ts';
import { m } from '../../words/paraglide/messages.js';

const KINDS: Readonly<Record<TraceKind, () => string>> = {
  indicator: m['sources.kind-indicator'],
  derived: m['sources.kind-derived'],
  measure: m['sources.kind-measure'],
  'measure-rule': m['sources.kind-measure-rule'],
  combination: m['sources.kind-combination'],
  trigger: m['sources.kind-trigger'],
  influence: m['sources.kind-influence'],
  loop: m['sources.kind-loop'],
  coefficient: m['sources.kind-coefficient'],
  'fog-source': m['sources.kind-fog-source'],
  authorisation: m['sources.kind-authorisation'],
  region: m['sources.kind-region'],
  arrow: m['sources.kind-arrow'],
  stage: m['sources.kind-stage'],
  actor: m['sources.kind-actor'],
  'armed-kind': m['sources.kind-armed-kind'],
  resource: m['sources.kind-resource'],
  politics: m['sources.kind-politics'],
  protection: m['sources.kind-protection'],
  glossary: m['sources.kind-glossary'],
  words: m['sources.kind-words'],
  debrief: m['sources.kind-debrief'],
};

/** What kind of place a mechanism lives in. */
export const placeKind = (kind: TraceKind): string => KINDS[kind]();
