import type { InjectCondition } from '../../sim/world-input.ts';
import type { Probed } from './probes.ts';
import type { State } from '../../sim/state.ts';
import type { Witness } from './sample.ts';

/** A condition of an inject, and how often it was ever met by itself within the months of the inject. */
export interface SeenCondition {
  readonly list: 'all' | 'any';
  readonly condition: InjectCondition;
  /** Share of all runs, 0 to 1. */
  readonly share: number;
}

/** How often an inject happened. */
export interface SeenInject {
  readonly id: string;
  readonly kind: 'scheduled' | 'conditional';
  /** Share of all runs in which it happened, 0 to 1. */
  readonly share: number;
  readonly conditions: readonly SeenCondition[];
}

/** Counts in how many runs each inject of a probed timeline happened, and each condition was met. */
export class InjectTally implements Witness {
  readonly #probed: Probed;
  readonly #counts: Uint32Array;
  #runs = 0;

  constructor(probed: Probed) {
    this.#probed = probed;
    this.#counts = new Uint32Array(probed.input.timeline.length);
  }

  begin(): void {
    this.#runs += 1;
  }

  month(): void {}

  end({ happened }: State): void {
    happened.forEach((month, at) => {
      if (month !== 0) this.#counts[at] = (this.#counts[at] as number) + 1;
    });
  }

  seen(): SeenInject[] {
    const share = (at: number): number => (this.#counts[at] as number) / Math.max(1, this.#runs);
    const { input, probes } = this.#probed;
    return probes.map((conditions, at) => ({
      id: input.timeline[at]?.id ?? '',
      kind: input.timeline[at]?.when === null ? 'scheduled' : 'conditional',
      share: share(at),
      conditions: conditions.map(({ list, condition, at: probe }) => ({ list, condition, share: share(probe) })),
    }));
  }
}
