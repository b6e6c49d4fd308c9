/**
 * What a number of the model counts in: points of an indicator (0 to 100), points a month, steps of strength, a share
 * (0 to 1), a chance (0 to 1), a factor that multiplies, a weight in a sum, months, a place on a scale from -1 to 1, or
 * political capital.
 */
export const UNITS = [
  'points',
  'points a month',
  'steps',
  'share',
  'chance',
  'factor',
  'weight',
  'months',
  'scale of -1 to 1',
  'political capital',
] as const;
export type Unit = (typeof UNITS)[number];

/** Units by id, or by the part of an id before a colon for all that begin so and are not named themselves. */
const BY_PREFIX: ReadonlyMap<string, Unit> = new Map([
  ['influence', 'points a month'],
  ['effect', 'steps'],
  ['gain', 'factor'],
  ['return', 'share'],
  ['uneven', 'share'],
  ['spill', 'share'],
  ['points', 'points'],
  ['measure', 'factor'],
  ['measure:fade-months', 'months'],
  ['measure:leverage-base', 'share'],
  ['overload', 'points a month'],
  ['overload:from', 'points'],
  ['overload:factor', 'factor'],
  ['commitment', 'factor'],
  ['perpetrator', 'points a month'],
  ['perpetrator:will-below', 'points'],
  ['plea:mobilization-from', 'points'],
  ['plea:factor', 'factor'],
  ['drive', 'weight'],
  ['drive:floor', 'points'],
  ['drive:ceiling', 'points'],
  ['escalate', 'points a month'],
  ['escalate:exclusion', 'share'],
  ['ease', 'share'],
  ['protect', 'share'],
  ['scar:per-violation', 'factor'],
  ['scar:most', 'points'],
  ['scar:rebuild', 'points a month'],
  ['consent:intrusion', 'points a month'],
  ['consent:good-example', 'points a month'],
  ['consent:withdrawn', 'factor'],
  ['consent:base', 'chance'],
  ['consent:slope', 'factor'],
  ['consent:intrusiveness', 'chance'],
  ['attention', 'points a month'],
  ['coherence', 'points a month'],
  ['standing', 'points'],
  ['standing:divided', 'points a month'],
  ['unity', 'points'],
  ['credibility:brier', 'points'],
  ['credibility:public', 'factor'],
  ['forecast:horizon-months', 'months'],
  ['forecast:silence', 'chance'],
  ['damping', 'factor'],
  ['damping:full-at', 'points'],
  ['cost', 'factor'],
  ['cost:crisis-from', 'points'],
  ['cost:reword', 'political capital'],
  ['request', 'chance'],
  ['trust', 'scale of -1 to 1'],
  ['mandate', 'chance'],
  ['mandate:unity', 'factor'],
  ['vote', 'weight'],
  ['vote:base', 'scale of -1 to 1'],
  ['vote:luck', 'scale of -1 to 1'],
  ['vote:yes-from', 'scale of -1 to 1'],
  ['vote:no-below', 'scale of -1 to 1'],
  ['fog', 'factor'],
  ['fog:low-consent-below', 'points'],
  ['fog:dark-access-below', 'points'],
  ['fog:one-sided', 'points'],
  ['fog:false-alarm', 'points'],
  ['belief', 'points'],
  ['belief:drift', 'points a month'],
  ['index', 'weight'],
]);

/**
 * Unit of a number of the model by its id: a coefficient, `influence:<from>><to>` or `effect:<measure>:<indicator>#<n>`.
 * Throws on an id without one.
 */
export function unitOf(id: string): Unit {
  for (let prefix = id; prefix !== ''; prefix = prefix.slice(0, Math.max(0, prefix.lastIndexOf(':')))) {
    const unit = BY_PREFIX.get(prefix);
    if (unit !== undefined) return unit;
  }
  throw new RangeError(`no unit for "${id}"`);
}
