/** Sums of counts, place by place. */
export function added(counts: readonly Uint32Array[]): Uint32Array {
  const sums = new Uint32Array(counts[0]?.length ?? 0);
  for (const some of counts) some.forEach((count, place) => (sums[place] = (sums[place] as number) + count));
  return sums;
}

/** Adds one at each of some places. */
export function countAt(counts: Uint32Array, places: Iterable<number>): void {
  for (const place of places) counts[place] = (counts[place] as number) + 1;
}
