import type { Province } from './schema.ts';

/** Provinces up to this many times as far away as the nearest one are neighbours, where the file does not say. */
const REACH = 1.6;

/** What neighbourhood depends on. */
type Place = Pick<Province, 'id' | 'at' | 'neighbours'>;

/**
 * Neighbours of each province, both ways: those that its file names, else those near by `at`; a province without
 * `at` neighbours all others that name none either.
 */
export function neighboursOf(provinces: readonly Place[]): ReadonlyMap<string, readonly string[]> {
  const links = new Map(provinces.map(({ id }) => [id, new Set<string>()]));
  for (const province of provinces) {
    for (const other of namedOrNear(province, provinces)) {
      links.get(province.id)?.add(other);
      links.get(other)?.add(province.id);
    }
  }
  return new Map([...links].map(([id, others]) => [id, [...others]]));
}

function namedOrNear(province: Place, provinces: readonly Place[]): readonly string[] {
  if (province.neighbours !== undefined) return province.neighbours;
  const others = provinces.filter((other) => other.id !== province.id && other.neighbours === undefined);
  const distances = others.map((other) => distance(province, other));
  const reach = REACH * Math.min(...distances.filter((far) => far !== null));
  return others.filter((_, index) => (distances[index] ?? 0) <= reach).map(({ id }) => id);
}

/** Null where one of them has no position. */
function distance({ at: a }: Place, { at: b }: Place): number | null {
  if (a === undefined || b === undefined) return null;
  const [dx, dy] = [a[0] - b[0], a[1] - b[1]];
  return Math.sqrt(dx * dx + dy * dy);
}
