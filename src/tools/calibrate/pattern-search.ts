/** A point of the unit cube, and what it costs. */
export interface Found {
  readonly point: readonly number[];
  readonly loss: number;
}

/** How a search goes. */
export interface SearchSettings {
  /** First length of a step, a share of the range; it is halved until it is shorter than `least`. */
  readonly step: number;
  readonly least: number;
  /** Points that may be looked at, the first included. */
  readonly most: number;
  /** The way in which each coordinate is tried first. */
  readonly towards: readonly (1 | -1)[];
}

export interface SearchResult extends Found {
  readonly first: number;
  readonly looked: number;
  /** Whether the shortest step brought nothing more; false when the points ran out. */
  readonly settled: boolean;
}

/** What a point costs, never less than nothing. The search asks for one point at a time. */
export type LossOf = (point: readonly number[]) => Promise<number>;

/** Less than this is no gain. */
const GAIN = 1e-9;

/**
 * Looks for a cheap point of the unit cube by the pattern search of Hooke and Jeeves: a step along each coordinate in
 * turn, kept where it helps; then a leap as far again in the direction found; the step is halved when nothing helps.
 * Uses no luck.
 */
export async function patternSearch(
  start: readonly number[],
  lossOf: LossOf,
  { step, least, most, towards }: SearchSettings,
): Promise<SearchResult> {
  const look = new Look(lossOf, most);
  const first = await look.at(start);
  let best = first;
  const ways = [...towards];
  let length = step;
  while (length >= least && best.loss > GAIN && !look.isSpent) {
    const found = await explore(look, best, { length, ways });
    if (found.loss < best.loss - GAIN) best = await leap(look, [best, found], { length, ways });
    else length /= 2;
  }
  return { ...best, first: first.loss, looked: look.looked, settled: !look.isSpent };
}

/** Counts the points looked at. Beyond the last one allowed every point costs too much. */
class Look {
  looked = 0;
  isSpent = false;
  readonly #lossOf: LossOf;
  readonly #most: number;

  constructor(lossOf: LossOf, most: number) {
    this.#lossOf = lossOf;
    this.#most = most;
  }

  async at(point: readonly number[]): Promise<Found> {
    if (this.looked >= this.#most) {
      this.isSpent = true;
      return { point, loss: Number.POSITIVE_INFINITY };
    }
    this.looked += 1;
    return { point, loss: await this.#lossOf(point) };
  }
}

interface Steps {
  readonly length: number;
  /** The way that last helped, for each coordinate. */
  readonly ways: (1 | -1)[];
}

/** A step along each coordinate in turn, kept where it helps. */
async function explore(look: Look, from: Found, { length, ways }: Steps): Promise<Found> {
  let best = from;
  for (const index of from.point.keys()) {
    const way = ways[index] ?? 1;
    for (const tried of [way, way === 1 ? -1 : 1] as const) {
      const point = moved(best.point, index, tried * length);
      if (point === null) continue;
      const found = await look.at(point);
      if (found.loss >= best.loss - GAIN) continue;
      best = found;
      ways[index] = tried;
      break;
    }
  }
  return best;
}

/** Leaps on in the direction found, with steps around the place reached, for as long as it helps. */
async function leap(look: Look, [from, to]: readonly [Found, Found], steps: Steps): Promise<Found> {
  let [before, best] = [from, to];
  while (!look.isSpent) {
    const point = best.point.map((at, index) => within(2 * at - (before.point[index] as number)));
    const found = await explore(look, await look.at(point), steps);
    if (found.loss >= best.loss - GAIN) break;
    [before, best] = [best, found];
  }
  return best;
}

const within = (share: number): number => Math.max(0, Math.min(1, share));

/** A point with one coordinate moved as far as the range allows; null where it cannot move. */
function moved(point: readonly number[], index: number, by: number): readonly number[] | null {
  const at = point[index] as number;
  const to = within(at + by);
  return to === at ? null : point.with(index, to);
}
