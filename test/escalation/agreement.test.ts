import { describe, expect, test } from 'vitest';
import { arrowsFrom } from '../../src/escalation/arrows.ts';
import { statesOf } from '../../src/escalation/position.ts';
import { nextMonth } from '../../src/escalation/snapshot.ts';
import type { RegionId } from '../../src/model/regions.ts';
import { climb, countDwell, follow, listReadings } from '../../src/sim/ladder.ts';
import { type Case, casesAround } from './around-thresholds.ts';
import { EVERY_STATE, standing } from './standing.ts';

/** Where the machine and the engine go from one state in one case, and the arrow that the engine takes. */
function bothReaders(region: RegionId, state: string, { dwell, readings }: Case) {
  const before = standing({ [region]: state }, [...dwell]);
  const counted = Uint16Array.from(dwell);
  countDwell(listReadings(readings), counted);
  const after = nextMonth(before, readings);
  return {
    machine: { ...statesOf(after), dwell: after.context.dwell },
    engine: { ...climb(statesOf(before), counted), dwell: [...counted] },
    arrow: follow(region, state, counted)?.id,
  };
}

/** Some twelve thousand months can follow general risk. */
describe('the machine and the engine, which read one table,', { timeout: 60_000 }, () => {
  test.each(EVERY_STATE)('agree on every month that can follow $region: $state', ({ region, state }) => {
    const taken = new Set<string | undefined>();
    const disagreements: unknown[] = [];
    for (const each of casesAround(region, state)) {
      const { machine, engine, arrow } = bothReaders(region, state, each);
      taken.add(arrow);
      if (JSON.stringify(machine) !== JSON.stringify(engine)) disagreements.push({ each, machine, engine });
    }
    expect(disagreements.slice(0, 1)).toEqual([]);
    const arrows = arrowsFrom(region, state).map(({ id }) => id);
    expect([...taken]).toEqual(expect.arrayContaining(arrows));
  });
});
