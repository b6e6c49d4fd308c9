/** Something that is measured: it does its work so many times and says how long that took. */
export interface Measured {
  /** Does the work `times` times; what has to be made ready does not count. Returns milliseconds. */
  readonly time: (times: number) => number;
}

/** Times of one piece of work, in milliseconds: the middle one of all rounds, the quickest and the slowest. */
export interface Times {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export interface RoundSettings {
  readonly rounds: number;
  /** Length of a round, and of the warm-up before all rounds, in milliseconds. */
  readonly roundMs: number;
  readonly warmUpMs: number;
}

/**
 * Measures several things in turn, round by round, so that what disturbs the machine for a while disturbs all alike.
 * Each is warmed up first, and does as much in a round as takes about the length of one.
 */
export function measure(things: readonly Measured[], { rounds, roundMs, warmUpMs }: RoundSettings): Times[] {
  const times = things.map((thing) => Math.max(1, Math.round(roundMs / warmUp(thing, warmUpMs))));
  const all = things.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    things.forEach((thing, index) => {
      const count = times[index] as number;
      all[index]?.push(thing.time(count) / count);
    });
  }
  return all.map(spreadOf);
}

/** Does the work until the engine of the machine knows it. Returns the milliseconds that it then takes once. */
function warmUp({ time }: Measured, warmUpMs: number): number {
  let spent = 0;
  let last = 0;
  for (let count = 1; spent < warmUpMs; count *= 2) {
    const took = time(count);
    spent += took;
    last = took / count;
  }
  return Math.max(last, 1e-6);
}

/** Median, least and most of some numbers. Throws where there are none. */
export function spreadOf(values: readonly number[]): Times {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) throw new RangeError('nothing was measured');
  return { median: middle.reduce((sum, value) => sum + value, 0) / middle.length, least, most };
}
