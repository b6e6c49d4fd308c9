import { compile } from '../../sim/compile.ts';
import type { WorldInput } from '../../sim/world-input.ts';
import { changesOf, type Change, type Columns, type OutcomeName } from './outcomes.ts';
import { armOf, sample, type Sampling } from './sample.ts';

/** What an inject changes while nobody does anything: each outcome with it less without it. */
export interface WeighedInject {
  readonly id: string;
  readonly changes: Readonly<Record<OutcomeName, Change>>;
  /** Whether any outcome changes clearly, for the better or the worse. */
  readonly matters: boolean;
}

/**
 * Leaves out one inject at a time while nobody does anything. `nothing` holds the runs with all of them, as many and
 * under the same luck. What hangs on an inject falls away with it.
 */
export function weighInjects(input: WorldInput, nothing: Columns, sampling: Sampling): WeighedInject[] {
  return input.timeline.map(({ id }, at) => {
    const timeline = input.timeline.map((inject, place) =>
      place === at ? { ...inject, month: null, when: null } : inject,
    );
    const without = sample(armOf(compile({ ...input, timeline }), { strategy: 'nothing' }), sampling);
    const changes = changesOf(nothing, without);
    const matters = Object.values(changes).some(({ verdict }) => verdict === 'better' || verdict === 'worse');
    return { id, changes, matters };
  });
}
