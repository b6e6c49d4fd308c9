import { slicesOf } from '../slice.ts';
import type { BalanceFound, BalancePart, BalanceParts, BalancePiece } from './pieces.ts';

/** Runs of an arm that are one piece of work. */
const SLICE_RUNS = 100;

/** Gets all pieces of a part done, by whomever, and gives what came of them in their order. */
export type ShareOut = (part: BalancePart, pieces: readonly BalancePiece[]) => Promise<readonly BalanceFound[]>;

/** Gets all work of one part done, in its order. */
export type Share = <Part extends BalancePart>(
  part: Part,
  work: readonly BalanceParts[Part]['work'][],
) => Promise<BalanceParts[Part]['found'][]>;

/** Shares out the work of a part. */
export const shareBy =
  (shareOut: ShareOut): Share =>
  async <Part extends BalancePart>(part: Part, work: readonly BalanceParts[Part]['work'][]) => {
    const pieces = work.map((piece) => ({ part, work: piece }) as BalancePiece);
    return (await shareOut(part, pieces)) as BalanceParts[Part]['found'][];
  };

type ArmPart = 'strategies' | 'measures' | 'injects';

/** Gets so many runs of each arm done in slices: for each arm, what came of its slices in order. */
export async function shareArms<Part extends ArmPart>(
  share: Share,
  part: Part,
  arms: readonly BalanceParts[Part]['work']['arm'][],
  runs: number,
): Promise<BalanceParts[Part]['found'][][]> {
  const slices = slicesOf(runs, SLICE_RUNS);
  const found = await share(
    part,
    arms.flatMap((arm) => slices.map((slice) => ({ arm, slice }) as BalanceParts[Part]['work'])),
  );
  return arms.map((_, index) => found.slice(index * slices.length, (index + 1) * slices.length));
}
