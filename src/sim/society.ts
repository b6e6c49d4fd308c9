import type { ArmedKind } from '../model/stages.ts';
import { MOST_PAIRS } from './layout.ts';
import type { ArmedActorInput, WorldInput } from './world-input.ts';

/** Matrices over lanes; `P`, `G` and `A` are the numbers of provinces, groups and armed actors. */
export interface Society {
  /** Share of the country's people in each province (P). */
  readonly population: Float64Array;
  /** Share of each province's people who belong to a group (G x P, row by group). */
  readonly share: Float64Array;
  /** How a group's people spread over the provinces (G x P; each row sums to 1). */
  readonly spread: Float64Array;
  /** Share of the country's people who belong to a group (G). */
  readonly groupSize: Float64Array;
  /** Presence of an armed actor in each province, 0 to 1 (A x P). */
  readonly presence: Float64Array;
  /** The same, scaled so that each row sums to 1; all zero for an actor that is nowhere (A x P). */
  readonly presenceShare: Float64Array;
  /** Share of State forces and those beside them in who is present in each province; 0 where nobody is (P). */
  readonly statePresence: Float64Array;
  /** Weight of each group among those an actor targets (A x G; each row sums to 1, or all groups where it names none). */
  readonly targets: Float64Array;
  readonly kinds: readonly ArmedKind[];
  readonly drives: readonly boolean[];
  /** Lanes of each province's neighbours, ascending. */
  readonly neighbours: readonly Uint8Array[];
  /** The same as pairs, one after the other: a neighbour, and the province that it is a neighbour of. */
  readonly around: Uint8Array;
  readonly centre: Uint8Array;
  /** Share of one neighbour among those of each province; 0 where it has none. */
  readonly each: Float64Array;
}

/** The matrices of who lives where, who is present where, and who is targeted by whom. Places are already sorted. Throws on a country that is too large. */
export function societyOf(input: WorldInput): Society {
  const { provinces, groups, actors } = input;
  const people = provinces.reduce((sum, { population }) => sum + population, 0);
  const population = Float64Array.from(provinces, (province) => (people > 0 ? province.population / people : 0));
  const share = matrix(groups.length, provinces.length, (g, p) => groups[g]?.share[provinces[p]?.id ?? ''] ?? 0);
  const members = matrix(
    groups.length,
    provinces.length,
    (g, p) => get(share, g * provinces.length + p) * get(population, p),
  );
  const presence = matrix(actors.length, provinces.length, (a, p) => actors[a]?.presence[provinces[p]?.id ?? ''] ?? 0);
  const targets = scaleRows(
    matrix(actors.length, groups.length, (a, g) => (actors[a]?.targets.includes(groups[g]?.id ?? '') ? 1 : 0)),
    groups.length,
    'even',
  );
  if (Math.max(share.length, presence.length, provinces.length * provinces.length) > MOST_PAIRS) {
    throw new RangeError('the country is too large');
  }
  const neighbours = provinces.map(({ neighbours: named }) =>
    Uint8Array.from(provinces.flatMap(({ id }, lane) => (named.includes(id) ? [lane] : []))),
  );
  return {
    population,
    share,
    spread: scaleRows(members, provinces.length, 'even'),
    groupSize: sumRows(members, groups.length, provinces.length),
    presence,
    statePresence: statePresenceOf(input, presence),
    presenceShare: scaleRows(presence, provinces.length, 'none'),
    targets,
    kinds: actors.map(({ kind }) => kind),
    drives: actors.map(({ drive }) => drive),
    neighbours,
    around: Uint8Array.from(neighbours.flatMap((lanes) => [...lanes])),
    centre: Uint8Array.from(neighbours.flatMap((lanes, p) => Array.from(lanes, () => p))),
    each: Float64Array.from(neighbours, ({ length }) => (length === 0 ? 0 : 1 / length)),
  };
}

function statePresenceOf({ provinces, actors }: WorldInput, presence: Float64Array): Float64Array {
  const here = (p: number, isCounted: (actor: ArmedActorInput) => boolean): number =>
    actors.reduce((sum, actor, a) => (isCounted(actor) ? sum + get(presence, a * provinces.length + p) : sum), 0);
  return Float64Array.from(provinces, (_, p) => {
    const all = here(p, () => true);
    return all > 0 ? here(p, ({ kind }) => kind !== 'non-state') / all : 0;
  });
}

const get = (values: Float64Array, index: number): number => values[index] as number;

function matrix(rows: number, columns: number, value: (row: number, column: number) => number): Float64Array {
  return Float64Array.from({ length: rows * columns }, (_, index) =>
    value(Math.floor(index / columns), index % columns),
  );
}

function sumRows(values: Float64Array, rows: number, columns: number): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) =>
    values.subarray(row * columns, (row + 1) * columns).reduce((sum, value) => sum + value, 0),
  );
}

/** Scales each row to sum to 1; a row of zeros becomes an even one or stays as it is. */
function scaleRows(values: Float64Array, columns: number, empty: 'even' | 'none'): Float64Array {
  const scaled = values.slice();
  for (let from = 0; from < scaled.length; from += columns) {
    const row = scaled.subarray(from, from + columns);
    const sum = row.reduce((total, value) => total + value, 0);
    if (sum > 0) row.forEach((value, column) => (row[column] = value / sum));
    else if (empty === 'even') row.fill(1 / columns);
  }
  return scaled;
}
