import { INDICATORS, type IndicatorId, type Scope } from '../../model/indicators.ts';
import { type Measure, MEASURES } from '../../model/measures.ts';
import { cellOf, COUNTRY, INTERNATIONAL, type Layout } from '../../sim/layout.ts';
import type { World } from '../../sim/world.ts';
import type { StartsFrom, WorldInput } from '../../sim/world-input.ts';

/**
 * A country as its team was told of it: start values as in the first briefing, no timeline, and every armed actor able
 * to escalate. Measures of the catalogue go by their id, so that the copy in a worker finds the model's own rows.
 */
export interface ToldInput extends Omit<WorldInput, 'measures' | 'timeline'> {
  readonly measures: readonly (string | Measure)[];
}

const CATALOGUE: ReadonlyMap<string, Measure> = new Map(MEASURES.map((measure) => [measure.id, measure]));

/** What a team was told of a country, given the values of all cells in the first briefing. */
export function toldInput({ input, layout }: World, told: Float64Array): ToldInput {
  const { timeline: _, ...known } = input;
  const at = (scopes: readonly Scope[], place?: string) => startsFrom(layout, told, scopes, place);
  return {
    ...known,
    country: at(['country', 'international']),
    provinces: input.provinces.map((province) => ({ ...province, ...at(['province'], province.id) })),
    groups: input.groups.map((group) => ({ ...group, ...at(['group'], group.id) })),
    actors: input.actors.map((actor) => ({ ...actor, ...at(['actor'], actor.id), drive: true })),
    measures: input.measures.map((measure) => (CATALOGUE.get(measure.id) === measure ? measure.id : measure)),
  };
}

/** The same as the engine takes it, with the model's own measures again. Throws on an id that names none of them. */
export function worldInputFrom({ measures, ...told }: ToldInput): WorldInput {
  return { ...told, timeline: [], measures: measures.map((measure) => measureFrom(measure)) };
}

/** A measure that goes by its id or stands there itself. Throws on an id that the catalogue does not have. */
export function measureFrom(measure: string | Measure): Measure {
  if (typeof measure !== 'string') return measure;
  const found = CATALOGUE.get(measure);
  if (found === undefined) throw new RangeError(`no measure "${measure}"`);
  return found;
}

const SINGLE: Partial<Record<Scope, string>> = { country: COUNTRY, international: INTERNATIONAL };

/** Values of all indicators of some scopes at one place; usual levels are not told, they follow from these. */
function startsFrom(layout: Layout, told: Float64Array, scopes: readonly Scope[], place?: string): StartsFrom {
  const ids = INDICATORS.filter(({ scope }) => scopes.includes(scope));
  const valueOf = (id: IndicatorId, scope: Scope): number =>
    told[cellOf(layout, id, place ?? SINGLE[scope] ?? '') as number] as number;
  return { start: Object.fromEntries(ids.map(({ id, scope }) => [id, valueOf(id, scope)])), baseline: {} };
}
