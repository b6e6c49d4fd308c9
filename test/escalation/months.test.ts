import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statesOf } from '../../src/escalation/position.ts';
import { nextMonth, startEscalation } from '../../src/escalation/snapshot.ts';
import type { Arrow, Comparison } from '../../src/model/ladder.ts';
import { READING_IDS, type ReadingId, type Readings } from '../../src/model/readings.ts';
import { CONDITIONS, REGIONS, type RegionStates } from '../../src/model/regions.ts';
import { STAGE_IDS } from '../../src/model/stages.ts';
import { climb, countDwell, listReadings, noDwell } from '../../src/sim/ladder.ts';
import { beginning, saysYes } from './standing.ts';

const MONTHS = 60;

/** Mostly on and beside the thresholds of the reading, so that months of every kind come up. */
function anyValue(reading: ReadingId) {
  const thresholds = CONDITIONS.filter((row) => row.reading === reading).map(({ value }) => value.central);
  const near = thresholds.flatMap((threshold) => [threshold - 1, threshold, threshold + 1]);
  return fc.oneof(fc.constantFrom(...near, 0, 100), fc.double({ min: 0, max: 100, noNaN: true }));
}

const anyReadings = fc.record(
  Object.fromEntries(READING_IDS.map((reading) => [reading, anyValue(reading)])),
) as fc.Arbitrary<Readings>;

/** Spells of equal months, so that conditions that must hold for two years sometimes do. */
const anySpells = fc.array(fc.record({ readings: anyReadings, months: fc.integer({ min: 1, max: 30 }) }), {
  minLength: 1,
});

type Spell = { readonly readings: Readings; readonly months: number };

/** The spells one after another, and again from the first, until all months have readings. */
function courseOf(spells: readonly Spell[]): readonly Readings[] {
  const once = spells.flatMap(({ readings, months }) => Array.from({ length: months }, () => readings));
  return Array.from({ length: MONTHS }, (_, month) => once[month % once.length] as Readings);
}

/** The rule of the tables told from the past months alone, without counters. */
function statesByHistory(states: RegionStates, past: readonly Readings[]): RegionStates {
  const holds = (row: Comparison) =>
    past.length >= row.months && past.slice(-row.months).every((readings) => saysYes(row, readings[row.reading]));
  const isOpen = ({ all, some }: Arrow) =>
    all.every(holds) && (some === undefined || some.of.filter(holds).length >= some.atLeast);
  const next = REGIONS.map((region) => {
    const open = (region.arrows as readonly Arrow[]).filter(
      (arrow) => arrow.from === states[region.id] && isOpen(arrow),
    );
    const first = Math.max(...open.map(({ priority }) => priority));
    return [region.id, open.find(({ priority }) => priority === first)?.to ?? states[region.id]];
  });
  return Object.fromEntries(next) as RegionStates;
}

describe('over sixty months of any readings', () => {
  test.each(STAGE_IDS)('machine, engine and the bare tables agree every month from %s', (stage) => {
    fc.assert(
      fc.property(anySpells, (spells) => {
        const course = courseOf(spells);
        const dwell = noDwell();
        let snapshot = startEscalation(beginning(stage));
        let byEngine = beginning(stage);
        let byHistory = byEngine;
        for (const [month, readings] of course.entries()) {
          countDwell(listReadings(readings), dwell);
          byEngine = climb(byEngine, dwell);
          byHistory = statesByHistory(byHistory, course.slice(0, month + 1));
          snapshot = nextMonth(snapshot, readings);
          expect(statesOf(snapshot)).toEqual(byEngine);
          expect(byEngine).toEqual(byHistory);
          expect(snapshot.context.dwell).toEqual([...dwell]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
