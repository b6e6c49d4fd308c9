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

/** Runs in which nobody does anything and one inject is left out, by its place. What hangs on it falls away with it. */
export function runWithout(input: WorldInput, inject: number, sampling: Sampling): Columns {
  const timeline = input.timeline.map((one, place) => (place === inject ? { ...one, month: null, when: null } : one));
  return sample(armOf(compile({ ...input, timeline }), { strategy: 'nothing' }), sampling);
}

/** Weighs each inject by the runs without it; `nothing` holds those with all, as many and under the same luck. */
export const weighInjects = (
  { timeline }: WorldInput,
  nothing: Columns,
  without: readonly Columns[],
): WeighedInject[] =>
  timeline.map(({ id }, at) => {
    const changes = changesOf(nothing, without[at] as Columns);
    const matters = Object.values(changes).some(({ verdict }) => verdict === 'better' || verdict === 'worse');
    return { id, changes, matters };
  });
