import { cite } from '../model/citation.ts';
import { documentOf } from '../model/documents.ts';
import type { Measure } from '../model/measures.ts';
import { cost, effect, reach } from '../model/measures/measure.ts';
import { assumed, months } from '../model/quantity.ts';
import type { OwnMeasure } from './schema.ts';

/** Provinces of the largest country, as `reach` counts them. */
const WHOLE_COUNTRY = 30;

/** A scenario's own measure as the engine takes it: its numbers assumed, with the ranges of the catalogue. */
export function measureFromOwn(own: OwnMeasure): Measure {
  const { id, pillar, form, actors, gates = [], leadMonths, durationMonths, bestStages } = own;
  return {
    id,
    pillar,
    alsoPillars: [],
    form,
    reach: reach(own.reach ?? WHOLE_COUNTRY),
    actors,
    gates,
    leadMonths: months(leadMonths),
    durationMonths: assumed(
      durationMonths,
      Math.max(1, Math.floor(durationMonths / 2)),
      Math.ceil(durationMonths * 1.5),
    ),
    cost: cost(own.cost.political, own.cost.financial),
    bestStages,
    effects: own.effects.map(({ indicator, strength, delayMonths = 0 }) => effect(indicator, strength, delayMonths)),
    rules: [],
    reveals: [],
    synergies: [],
    evidence: { strength: 'unknown', studies: [] },
    basis: (own.sources ?? []).flatMap(({ doc, para }) => {
      const document = documentOf(doc);
      return document === undefined ? [] : cite(document.symbol, para);
    }),
  };
}
