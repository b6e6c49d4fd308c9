import type { InjectCondition } from '../../sim/world-input.ts';
import { countAt } from './counts.ts';
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

/** Counts in how many runs each inject of a probed timeline happened, which tells how often each condition was met. */
export class InjectTally implements Witness {
  /** By place in the timeline. */
  readonly counts: Uint32Array;

  /** For a timeline of so many injects, probes among them. */
  constructor(injects: number) {
    this.counts = new Uint32Array(injects);
  }

  begin(): void {}

  month(): void {}

  end({ happened }: State): void {
    countAt(
      this.counts,
      [...happened.keys()].filter((at) => happened[at] !== 0),
    );
  }
}

/** How often each inject of the scenario's own timeline was seen in so many runs. */
export function injectsSeen({ input, probes }: Probed, counts: Uint32Array, runs: number): SeenInject[] {
  const share = (at: number): number => (counts[at] as number) / runs;
  return probes.map((conditions, at) => ({
    id: input.timeline[at]?.id ?? '',
    kind: input.timeline[at]?.when === null ? 'scheduled' : 'conditional',
    share: share(at),
    conditions: conditions.map(({ list, condition, at: probe }) => ({ list, condition, share: share(probe) })),
  }));
}
