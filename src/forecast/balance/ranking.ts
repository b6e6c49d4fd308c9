import { OUTPUTS } from './outputs.ts';
import type { Screened } from './morris.ts';

/** A family or parameter: how much it moves each output, and how it stands among its like. */
export interface Ranked {
  readonly id: string;
  /** 1 for the one that weighs most; those that do nothing share the last rank. */
  readonly rank: number;
  /** Mean over the outputs that move at all of mean size of effect over the largest of its like, 0 to 1. */
  readonly weight: number;
  /** In the order of `OUTPUTS`. */
  readonly effects: readonly Screened[];
  /** Mean size of its effect on each output over the largest of its like; 0 where nothing moves the output. */
  readonly shares: readonly number[];
}

/** Ranks by mean share of the largest effect, over the outputs that anything moves. */
export function rank(ids: readonly string[], effects: readonly (readonly Screened[])[]): Ranked[] {
  const largest = OUTPUTS.map((_, output) => Math.max(0, ...effects.map((row) => row[output]?.muStar ?? 0)));
  const moving = largest.filter((most) => most > 0).length;
  const shares = effects.map((row) => row.map(({ muStar }, output) => muStar / ((largest[output] as number) || 1)));
  const weights = shares.map((row) => row.reduce((sum, share) => sum + share, 0) / Math.max(1, moving));
  return ids.map((id, place) => {
    const weight = weights[place] as number;
    return {
      id,
      rank: 1 + weights.filter((other) => other > weight).length,
      weight,
      effects: effects[place] ?? [],
      shares: shares[place] ?? [],
    };
  });
}
