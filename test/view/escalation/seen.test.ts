import { describe, expect, test } from 'vitest';
import { statesOf } from '../../../src/escalation/position.ts';
import { DERIVED } from '../../../src/model/derived.ts';
import { READING_IDS } from '../../../src/model/readings.ts';
import { nameReadings } from '../../../src/sim/indices.ts';
import { knownReading } from '../../../src/view/escalation/known-reading.ts';
import { seenNow } from '../../../src/view/escalation/seen.ts';
import { truthAfter } from '../../../src/view/escalation/truth.ts';
import { indicesIn, selfProtectionRise } from '../../../src/view/month/known.ts';
import { begin, waited } from '../../exercise/an-exercise.ts';

const fog = waited(begin({ settings: { knowledge: 'fog' } }), 5);
const open = waited(begin({ settings: { knowledge: 'open' } }), 5);

describe('what is seen of the machine', () => {
  test('under fog is the machine of belief, on readings of belief', () => {
    const seen = seenNow(fog);
    expect(seen.isExact).toBe(false);
    expect(seen.states).toEqual(fog.believedRegions);
    expect(seen.dwell).toEqual([...fog.believedDwell]);
    expect(seen.known).toBe(fog.state.belief);
  });

  test('never rests on the truth under fog', () => {
    const blind = {
      ...fog,
      state: {
        ...fog.state,
        value: new Float64Array(fog.state.value.length).fill(99),
        history: fog.state.history.map(() => 1),
      },
      months: fog.months.map((record) => ({
        ...record,
        values: record.values.map(() => 99),
        readings: record.readings.map(() => 99),
      })),
    };
    expect(seenNow(blind).readings).toEqual(seenNow(fog).readings);
  });

  test.each([
    { how: 'fog', exercise: fog },
    { how: 'open', exercise: open },
  ])('agrees with the indices that the room shows ($how)', ({ exercise }) => {
    const { readings } = seenNow(exercise);
    const shown = indicesIn(exercise, exercise.month);
    const indices = DERIVED.map(({ id }) => id).filter((id) => id !== 'civilian-harm');
    for (const id of indices) expect(readings[id]).toBeCloseTo(shown[id], 9);
    expect(readings['self-protection:rise']).toBeCloseTo(selfProtectionRise(exercise, exercise.month), 9);
  });

  test('is exact where knowledge is open', () => {
    const seen = seenNow(open);
    expect(seen.isExact).toBe(true);
    expect(seen.states).toEqual(statesOf(open.escalation));
    for (const reading of READING_IDS) expect(knownReading(seen, reading).error).toBe(0);
  });
});

describe('the truth after a month', () => {
  test.each([1, 3, 5])(
    'has the regions and readings of the record of month %i, whatever the team believed',
    (month) => {
      const record = fog.months[month - 1];
      const seen = truthAfter(fog, month);
      expect(seen?.states).toEqual(record?.regions);
      expect(seen?.readings).toEqual(nameReadings(record?.readings ?? []));
      expect(seen?.isExact).toBe(true);
    },
  );

  test('counts months as the engine does', () => {
    expect(truthAfter(fog, fog.months.length)?.dwell).toEqual([...fog.state.dwell]);
  });

  test('is there for no month that is not over', () => {
    expect(truthAfter(fog, 6)).toBeNull();
    expect(truthAfter(fog, 0)).toBeNull();
  });
});

describe('a known reading', () => {
  test('comes with its error and its province where it is the highest of several', () => {
    const { value, error, place } = knownReading(seenNow(fog), 'violations:max');
    expect(value).toBe(seenNow(fog).readings['violations:max']);
    expect(error).toBeGreaterThan(0);
    expect(place).toMatch(/^province-\d$/);
  });

  test.each(['since:veto', 'active:building'] as const)('is exact where it is public: %s', (reading) => {
    expect(knownReading(seenNow(fog), reading)).toMatchObject({ error: 0, place: null });
  });
});
