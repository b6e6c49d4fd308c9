import type { Scenario } from '../../scenario/schema.ts';

/** A balance as a thread is given it. */
export interface GivenBalance {
  readonly scenario: Scenario;
  readonly seed: string;
}
