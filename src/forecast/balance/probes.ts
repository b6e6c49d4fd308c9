import type { InjectCondition, InjectInput, WorldInput } from '../../sim/world-input.ts';

/** Something that the timeline is asked about: whether an inject, or one condition of it alone, ever came true. */
export interface Probe {
  /** Place in the timeline. */
  readonly at: number;
  readonly list: 'all' | 'any';
  readonly condition: InjectCondition;
}

/** A country whose timeline also tells of each condition alone whether it was met. */
export interface Probed {
  readonly input: WorldInput;
  /** Probes of each inject of the scenario's own timeline, in its order. */
  readonly probes: readonly (readonly Probe[])[];
}

/**
 * Adds to the timeline, for every condition of a conditional inject, an inject without any effect that happens as soon
 * as this condition alone holds, within the same months. The course of events stays the same.
 */
export function withProbes(input: WorldInput): Probed {
  const added: InjectInput[] = [];
  const probes = input.timeline.map(({ id, when }): Probe[] => {
    if (when === null) return [];
    const conditions = [
      ...when.all.map((condition) => ({ list: 'all', condition }) as const),
      ...when.any.map((condition) => ({ list: 'any', condition }) as const),
    ];
    return conditions.map((one, index) => {
      added.push({
        ...SILENT,
        id: `${id}/condition/${index + 1}`,
        when: { ...when, all: [one.condition], any: [] },
      });
      return { ...one, at: input.timeline.length + added.length - 1 };
    });
  });
  return { input: { ...input, timeline: [...input.timeline, ...added] }, probes };
}

const SILENT: Omit<InjectInput, 'id' | 'when'> = { month: null, once: true, trigger: null, place: null, effects: [] };
