import type { Comparison } from '../../src/model/ladder.ts';
import { CLOCKS, NEVER, READING_IDS, type ReadingId, type Readings } from '../../src/model/readings.ts';
import { BEFORE_START, CONDITIONS, type RegionId, REGIONS, type RegionStates } from '../../src/model/regions.ts';
import { escalation } from '../../src/escalation/machine.ts';
import type { EscalationSnapshot } from '../../src/escalation/snapshot.ts';
import type { StageId } from '../../src/model/stages.ts';

/** Readings that are 0, and clocks that never ran, save for those given. */
export function readingsWith(given: Partial<Readings>): Readings {
  const clocks: readonly string[] = CLOCKS.map((clock) => `since:${clock}`);
  const values = READING_IDS.map((id): [ReadingId, number] => [id, given[id] ?? (clocks.includes(id) ? NEVER : 0)]);
  return Object.fromEntries(values) as Readings;
}

/** Where an exercise in a country that consents begins. */
export const beginning = (stage: StageId): RegionStates => ({ risk: stage, ...BEFORE_START, consent: 'full' });

/** A snapshot in which the regions given stand where they are said to, and every other where an exercise begins. */
export function standing(given: Partial<RegionStates>, dwell = CONDITIONS.map(() => 0)): EscalationSnapshot {
  return escalation.resolveState({ value: { ...beginning('general-risk'), ...given }, context: { dwell } });
}

/** Every state of every region, as rows of a table. */
export const EVERY_STATE: readonly { readonly region: RegionId; readonly state: string }[] = REGIONS.flatMap(
  ({ id, states }) => states.map((state) => ({ region: id, state })),
);

/** What a comparison says of a value, written out once more for the tests. */
export function saysYes({ op, value: { central } }: Comparison, value: number): boolean {
  if (op === '>=') return !(value < central);
  return op === '<' ? value < central : !(value > central);
}
