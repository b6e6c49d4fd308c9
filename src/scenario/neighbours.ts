import { shapesOf, sharedBorders } from './borders.ts';
import type { CountryMap } from './schema/country-map.ts';
import type { Province } from './schema.ts';

/** Provinces up to this many times as far away as the nearest one are neighbours, where the file does not say. */
const REACH = 1.6;

/** What neighbourhood depends on. */
type Place = Pick<Province, 'id' | 'at' | 'neighbours'>;

/**
 * Neighbours of each province, both ways: those that its file names; else, where the country has a map, those with
 * which it shares a border; else those near by `at`. A province without `at` neighbours all others that name none either.
 */
export function neighboursOf(provinces: readonly Place[], map?: CountryMap): ReadonlyMap<string, readonly string[]> {
  const links = new Map(provinces.map(({ id }) => [id, new Set<string>()]));
  const borders = map === undefined ? null : sharedBorders(shapesOf(map));
  for (const province of provinces) {
    const others =
      province.neighbours ?? (borders === null ? near(province, provinces) : beyond(province, borders, provinces));
    for (const other of others) {
      links.get(province.id)?.add(other);
      links.get(other)?.add(province.id);
    }
  }
  return new Map([...links].map(([id, others]) => [id, [...others]]));
}

/** Provinces across a border that name no neighbours themselves. */
function beyond({ id }: Place, borders: readonly [string, string][], provinces: readonly Place[]): string[] {
  const across = borders.flatMap(([one, other]) => (one === id ? [other] : other === id ? [one] : []));
  return provinces
    .filter((place) => place.neighbours === undefined && across.includes(place.id))
    .map((place) => place.id);
}

function near(province: Place, provinces: readonly Place[]): readonly string[] {
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
