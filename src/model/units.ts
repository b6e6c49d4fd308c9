/**
 * What a number of the model counts in: points of an indicator (0 to 100), points a month, a change in points of either
 * sign, steps of strength, a share (0 to 1), a chance (0 to 1), a factor that multiplies, a weight in a sum, a slope of
 * either sign, months, provinces, a place on a scale from -1 to 1, or political capital.
 */
export const UNITS = [
  'points',
  'points a month',
  'change in points',
  'steps',
  'share',
  'chance',
  'factor',
  'weight',
  'slope',
  'months',
  'provinces',
  'scale of -1 to 1',
  'political capital',
] as const;
export type Unit = (typeof UNITS)[number];

/** Units by id, or by the part of an id before a colon for all that begin so and are not named themselves. */
const BY_PREFIX: ReadonlyMap<string, Unit> = new Map([
  ['influence', 'points a month'],
  ['effect', 'steps'],
  ['reach', 'provinces'],
  ['rule-factor', 'factor'],
  ['rule-effect', 'steps'],
  ['rule-level', 'points'],
  ['rule-chance', 'chance'],
  ['rule-months', 'months'],
  ['rule-stake', 'share'],
  ['combination-factor', 'factor'],
  ['combination-months', 'months'],
  ['combination', 'change in points'],
  ['combination-recovery', 'change in points'],
  ['trigger', 'change in points'],
  ['willingness', 'chance'],
  ['sway', 'slope'],
  ['intrusiveness', 'share'],
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
 * Unit of a number of the model by its id, as `PARAMETERS` of the engine lists them. Throws on an id without one.
 */
export function unitOf(id: string): Unit {
  for (let prefix = id; prefix !== ''; prefix = prefix.slice(0, Math.max(0, prefix.lastIndexOf(':')))) {
    const unit = BY_PREFIX.get(prefix);
    if (unit !== undefined) return unit;
  }
  throw new RangeError(`no unit for "${id}"`);
}
