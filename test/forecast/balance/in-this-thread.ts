import { balancer, type BalancePart } from '../../../src/forecast/balance/pieces.ts';
import type { ShareOut } from '../../../src/forecast/balance/share.ts';
import type { WorldInput } from '../../../src/sim/world-input.ts';

/** Does all pieces of a balance here, and notes how many each part has. */
export function inThisThread(
  input: WorldInput,
  seed: string | number,
  noted = new Map<BalancePart, number>(),
): ShareOut {
  const work = balancer(input, seed);
  return async (part, pieces) => {
    noted.set(part, pieces.length);
    return pieces.map(work);
  };
}
