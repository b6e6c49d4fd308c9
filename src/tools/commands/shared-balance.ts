import { type Balance, balance, type BalanceOptions, fewestRuns } from '../../forecast/balance/balance.ts';
import { balancer, type BalanceFound, type BalancePart, type BalancePiece } from '../../forecast/balance/pieces.ts';
import { worldInputOf } from '../../scenario/world-input.ts';
import type { Progress } from '../progress.ts';
import { inThreads } from '../workers/in-threads.ts';
import type { GivenBalance } from './given-balance.ts';

/** A balance to be worked out in this thread or shared among several. */
export interface BalanceToShare extends GivenBalance {
  readonly options: Omit<BalanceOptions, 'seed'>;
  readonly workers: number | null;
  /** Hears how far the pieces of a part have come. */
  readonly progressOf: (part: BalancePart) => Progress;
}

/** Works a balance out. The same however many threads there are. */
export function shareBalance({ scenario, seed, options, workers, progressOf }: BalanceToShare): Promise<Balance> {
  const input = worldInputOf(scenario);
  return inThreads<BalancePiece, BalanceFound, Balance>(
    {
      armRuns: fewestRuns(input, options),
      module: new URL('./balance-worker.ts', import.meta.url),
      given: { scenario, seed } satisfies GivenBalance,
      here: balancer(input, seed),
      workers,
    },
    (doAll) =>
      balance(input, { ...options, seed }, (part, pieces) => {
        const onProgress = progressOf(part);
        let done = 0;
        return doAll(pieces, () => onProgress((done += 1), pieces.length));
      }),
  );
}
