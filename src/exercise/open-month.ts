import { type Exerciser, open } from '../sim/exerciser.ts';
import type { Opened } from './document.ts';

/** Opens the next month of a run, with the account of its injects. */
export function openNext(run: Exerciser): Opened {
  const { injects, reports } = open(run);
  return { injects, reports, ledger: run.ledger.take() };
}
