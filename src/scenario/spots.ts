import { isRecord, type JsonPath } from '../lib/json-pointer.ts';

/** A value somewhere in a file. */
export interface Spot {
  readonly path: JsonPath;
  readonly value: unknown;
}

/**
 * All values of a file at a pattern such as `/provinces/*`, where `*` is any item of a list or member of an object. What is missing or of another kind has no spots, so that checks run on whatever is sound.
 */
export function spotsOf(root: unknown, pattern: string): Spot[] {
  return pattern
    .split('/')
    .slice(1)
    .reduce<Spot[]>((spots, step) => spots.flatMap((spot) => innerSpots(spot, step)), [{ path: [], value: root }]);
}

function innerSpots({ path, value }: Spot, step: string): Spot[] {
  if (Array.isArray(value))
    return step === '*' ? value.map((item: unknown, index) => ({ path: [...path, index], value: item })) : [];
  if (!isRecord(value)) return [];
  const keys = step === '*' ? Object.keys(value) : Object.hasOwn(value, step) ? [step] : [];
  return keys.map((key) => ({ path: [...path, key], value: value[key] }));
}

/** A spot that holds a text. */
export interface NameSpot {
  readonly path: JsonPath;
  readonly name: string;
}

/** The texts at a pattern. */
export const namesAt = (root: unknown, pattern: string): NameSpot[] =>
  spotsOf(root, pattern).flatMap(({ path, value }) => (typeof value === 'string' ? [{ path, name: value }] : []));

/** The keys of the objects at a pattern whose last step is `*`. */
export const keysAt = (root: unknown, pattern: string): NameSpot[] =>
  spotsOf(root, pattern).flatMap(({ path }) =>
    typeof path.at(-1) === 'string' ? [{ path, name: String(path.at(-1)) }] : [],
  );

/** A number at a key of an object, or null. */
export function numberAt(object: unknown, key: string): number | null {
  const value = isRecord(object) && Object.hasOwn(object, key) ? object[key] : null;
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
