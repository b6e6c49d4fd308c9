import { isRecord, type JsonPath } from '../lib/json-pointer.ts';
import type { Position } from './borders.ts';
import { checkOverlaps, type DrawnShape } from './check-overlaps.ts';
import { checkName } from './check-references.ts';
import { type Finding, quote } from './faults.ts';
import type { KnownNames } from './known.ts';
import { namesAt, type Spot, spotsOf } from './spots.ts';

/** Positions that the shapes of a country may have together. */
const MOST_POSITIONS = 6000;

/**
 * Shapes that name no province or one that has a shape already, provinces without a shape, lines that enclose nothing,
 * and provinces that lie on the same ground.
 */
export function checkMap(scenario: unknown, known: KnownNames): Finding[] {
  const features = spotsOf(scenario, '/country/map/features/*').filter(({ value }) => isRecord(value));
  if (features.length === 0) return [];
  const names = features.map(nameOf);
  const rings = features.flatMap(ringsOf);
  const ringFindings = [...rings.flatMap(checkRing), ...checkDetail(rings)];
  return [
    ...names.flatMap((spot) =>
      spot.name === null ? [unnamed(spot.path)] : checkName({ ...spot, name: spot.name }, 'province', known),
    ),
    ...secondsOf(names),
    ...withoutShape(scenario, new Set(names.map(({ name }) => name))),
    ...ringFindings,
    ...(ringFindings.length === 0 ? checkOverlaps(drawnShapes(features, names, known)) : []),
  ];
}

interface Named {
  readonly path: JsonPath;
  readonly name: string | null;
}

/** The province that a feature names, and where it does; the feature itself where it names none. */
function nameOf({ path, value }: Spot): Named {
  const feature = value as Readonly<Record<string, unknown>>;
  if (typeof feature['id'] === 'string') return { path: [...path, 'id'], name: feature['id'] };
  const { properties } = feature;
  const named = isRecord(properties) ? properties['province'] : undefined;
  return typeof named === 'string' ? { path: [...path, 'properties', 'province'], name: named } : { path, name: null };
}

const unnamed = (path: JsonPath): Finding => ({
  path,
  code: 'missing-field',
  message: 'this shape does not say whose it is',
  hint: 'Give the feature the id of its province as "id", or under "properties" as "province".',
});

function secondsOf(names: readonly Named[]): Finding[] {
  return names.flatMap(({ path, name }, index): Finding[] => {
    if (name === null || names.findIndex((other) => other.name === name) === index) return [];
    const hint = 'A province of several parts is one feature with a "MultiPolygon".';
    return [{ path, code: 'second-shape', message: `${quote(name)} has a shape already`, hint }];
  });
}

function withoutShape(scenario: unknown, drawn: ReadonlySet<string | null>): Finding[] {
  const provinces = namesAt(scenario, '/provinces/*/id').map(({ name }) => name);
  return provinces
    .filter((province) => !drawn.has(province))
    .map((province) => ({
      path: ['country', 'map', 'features'],
      code: 'province-without-shape',
      message: `the province ${quote(province)} has no shape`,
      hint: 'Add a feature for it, or leave out the whole map.',
    }));
}

/** The rings of a feature, if its geometry is one of those that are read. */
function ringsOf({ path, value }: Spot): Spot[] {
  const geometry = isRecord(value) ? value['geometry'] : null;
  if (!isRecord(geometry)) return [];
  const pattern = geometry['type'] === 'MultiPolygon' ? '/coordinates/*/*' : '/coordinates/*';
  return spotsOf(geometry, pattern)
    .filter((ring) => Array.isArray(ring.value))
    .map((ring) => ({ path: [...path, 'geometry', ...ring.path], value: ring.value }));
}

/** The first shape of each province, as far as its lines can be read. */
function drawnShapes(features: readonly Spot[], names: readonly Named[], known: KnownNames): DrawnShape[] {
  return features.flatMap((feature, index): DrawnShape[] => {
    const name = names[index]?.name ?? null;
    const isFirst = names.findIndex((other) => other.name === name) === index;
    if (name === null || !isFirst || !known.province.has(name)) return [];
    const rings = ringsOf(feature).map(({ value }) => (value as readonly unknown[]).map(positionOf));
    const isSound = rings.every((ring) => !ring.includes(null));
    return isSound ? [{ path: feature.path, province: name, rings: rings as Position[][] }] : [];
  });
}

function checkRing({ path, value }: Spot): Finding[] {
  const positions = (value as readonly unknown[]).map(positionOf);
  if (positions.length < 4 || positions.some((position) => position === null)) return [];
  const sound = positions as readonly Position[];
  const [first, last] = [sound[0] as Position, sound.at(-1) as Position];
  if (first[0] !== last[0] || first[1] !== last[1]) {
    const message = `this line ends at ${last.join(', ')} and began at ${first.join(', ')}`;
    return [{ path, code: 'open-ring', message, hint: 'Close it: repeat the first position as the last.' }];
  }
  if (twiceAreaOf(sound) !== 0) return [];
  return [{ path, code: 'flat-ring', message: 'this line encloses nothing', hint: 'Give it three corners or more.' }];
}

function positionOf(value: unknown): Position | null {
  if (!Array.isArray(value)) return null;
  const [x, y] = value as readonly unknown[];
  return Number.isFinite(x) && Number.isFinite(y) ? [x as number, y as number] : null;
}

/** Measured from the first corner, so that large coordinates do not drown a small shape. */
function twiceAreaOf(ring: readonly Position[]): number {
  const [ox, oy] = ring[0] as Position;
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] as Position;
    return sum + (x - ox) * (nextY - oy) - (nextX - ox) * (y - oy);
  }, 0);
}

function checkDetail(rings: readonly Spot[]): Finding[] {
  const count = rings.reduce((sum, { value }) => sum + (value as readonly unknown[]).length, 0);
  if (count <= MOST_POSITIONS) return [];
  const message = `the shapes have ${count} positions together, and at most ${MOST_POSITIONS} are drawn`;
  return [{ path: ['country', 'map'], code: 'too-detailed', message, hint: 'Simplify the lines.' }];
}
