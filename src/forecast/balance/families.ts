import type { Parameter } from '../../sim/parameters.ts';
import { isInPackage } from './measure-settings.ts';

/** Parameters that are screened together first, because they speak of the same thing. */
export interface Family {
  readonly id: string;
  /** Places in the list of parameters that was given. */
  readonly members: readonly number[];
}

/** Kinds of parameters that belong to one measure each; the measure's id follows. */
const OF_MEASURE = /^(?:effect|reach|rule-[a-z]+):([^:/]+)/;

/** Kinds that split by what follows, up to a sign that ends it: where a link begins, and which event it is. */
const SPLIT = /^(?:influence:[^>]+|trigger:[^:]+)/;

/** Numbers of all measures that none of the screened ways of acting ever takes. */
export const OTHER_MEASURES = 'measures:not-taken';

/**
 * The family of a parameter: numbers of one measure that the coordinated strategy wants, of all measures that it does
 * not want, links that begin in one indicator, effects of one event, or else what shares the first word of the id.
 */
export function familyOf(id: string): string {
  const measure = OF_MEASURE.exec(id)?.[1];
  if (measure !== undefined) return isInPackage(measure) ? `measures:${measure}` : OTHER_MEASURES;
  return SPLIT.exec(id)?.[0] ?? (id.startsWith('combination') ? 'combination' : (id.split(':')[0] ?? id));
}

/** Families in the order in which their first members stand. */
export function familiesOf(parameters: readonly Parameter[]): Family[] {
  const members = new Map<string, number[]>();
  parameters.forEach(({ id }, place) => {
    const family = familyOf(id);
    const known = members.get(family);
    if (known === undefined) members.set(family, [place]);
    else known.push(place);
  });
  return [...members].map(([id, places]) => ({ id, members: places }));
}
