import { describe, expect, test } from 'vitest';
import { isStaying } from '../../src/escalation/arrows.ts';
import { measuredBy, type Nearness, nearnessFrom } from '../../src/escalation/nearness.ts';
import { statesOf } from '../../src/escalation/position.ts';
import { nextMonth } from '../../src/escalation/snapshot.ts';
import type { ReadingId, Readings } from '../../src/model/readings.ts';
import { CONDITIONS, counterOf, type RegionId } from '../../src/model/regions.ts';
import { casesAround } from './around-thresholds.ts';
import { EVERY_STATE, readingsWith, standing } from './standing.ts';

const NONE: readonly number[] = CONDITIONS.map(() => 0);

/** Counters by which the conditions of these readings have held so many months, at the thresholds given. */
function heldFor(months: number, held: readonly (readonly [ReadingId, '<' | '>=', number])[]): readonly number[] {
  const places = held.map(([reading, op, central]) =>
    counterOf({ reading, op, value: { low: central, central, high: central } as never }),
  );
  return NONE.map((_, place) => (places.includes(place) ? months : 0));
}

type Way = readonly [region: RegionId, from: string, to: string];

function nearnessOf([region, from, to]: Way, given: Partial<Readings>, dwell = NONE): Nearness {
  const found = nearnessFrom({ region, state: from }, { readings: readingsWith(given), dwell }).find(
    ({ openness }) => openness.arrow.to === to,
  );
  if (found === undefined) throw new RangeError(`${from} > ${to}`);
  return found;
}

/** Every case of the small regions, and every thirteenth of risk, which has thousands. */
function* sampleOf(region: RegionId, state: string) {
  let index = 0;
  for (const now of casesAround(region, state)) if (region !== 'risk' || index++ % 13 === 0) yield now;
}

const told = ({ hindrances }: Nearness) =>
  hindrances.map(({ kind, condition, points, months }) => [kind, condition.reading, points, months]);

describe('how near an arrow is', () => {
  test.each(EVERY_STATE)('tells from $region $state what the next close will do if readings stay', (place) => {
    for (const now of sampleOf(place.region, place.state)) {
      const near = nearnessFrom(place, now).filter(({ openness: { arrow } }) => !isStaying(arrow));
      const free = near.filter(({ hindrances }) => hindrances.length === 0).map(({ openness }) => openness.arrow.to);
      const after = statesOf(nextMonth(standing({ [place.region]: place.state }, [...now.dwell]), now.readings));
      expect(new Set(free)).toEqual(new Set(after[place.region] === place.state ? [] : [after[place.region]]));
    }
  });

  test('counts the points that are missing and the months that it then has to last', () => {
    const near = nearnessOf(['risk', 'imminent-risk', 'specific-threats'], { 'violations:max': 41, imminence: 40 });
    expect(told(near)).toEqual([
      ['reach', 'violations:max', 6, 2],
      ['reach', 'imminence', 2, 2],
    ]);
    expect(near.distance).toBe(6 + 2 + 4);
  });

  test('counts the months still to wait for what holds already', () => {
    const given = { 'dynamic-risk': 20, 'violations:max': 20 };
    const dwell = heldFor(1, [
      ['dynamic-risk', '<', 30],
      ['violations:max', '<', 25],
    ]);
    const near = nearnessOf(['risk', 'specific-threats', 'general-risk'], given, dwell);
    expect(told(near)).toEqual([
      ['wait', 'dynamic-risk', 0, 3],
      ['wait', 'violations:max', 0, 3],
    ]);
  });

  test('asks of a group only for as many as are lacking, the nearest first', () => {
    const given = { 'dynamic-risk': 40, 'political-shock': 41, 'protection-will': 80, 'incitement:max': 10 };
    const near = nearnessOf(['risk', 'general-risk', 'specific-threats'], { ...given, 'mobilization:max': 28 });
    expect(told(near)).toEqual([['reach', 'mobilization:max', 7, 1]]);
  });

  test('counts what would be taken first against it', () => {
    const near = nearnessOf(['consent', 'full', 'eroding'], { 'host-consent': 64 });
    expect(told(near)).toEqual([['cease', 'host-consent', 24, 1]]);
    expect(nearnessOf(['consent', 'full', 'conditional'], { 'host-consent': 64 }).distance).toBe(4);
  });

  test('counts what would be open by then against it, too', () => {
    const given = { attention: 50, 'council-unity': 53 };
    expect(told(nearnessOf(['council', 'not-seized', 'seized-united'], given))).toEqual([
      ['reach', 'since:adopted', 0, 1],
    ]);
    const divided = nearnessFrom(
      { region: 'council', state: 'not-seized' },
      { readings: readingsWith(given), dwell: NONE },
    )
      .filter(({ openness }) => openness.arrow.to === 'seized-divided')
      .map(told);
    expect(divided.at(-1)).toEqual([
      ['reach', 'attention', 10, 1],
      ['cease', 'council-unity', 3, 1],
    ]);
  });

  test('knows how many months an event of the Council still counts', () => {
    const near = nearnessOf(['council', 'vetoed', 'not-seized'], { 'since:veto': 1 });
    expect(told(near)).toEqual([['cease', 'since:veto', 0, 2]]);
  });

  test.each([
    { region: 'council', from: 'not-seized', to: 'vetoed', given: {} },
    { region: 'pillar-2', from: 'idle', to: 'building', given: {} },
    { region: 'pillar-3', from: 'non-coercive', to: 'idle', given: { 'active:non-coercive': 2 } },
  ] as const)('has no distance from $from to $to, which takes an event or a measure', ({ region, from, to, given }) => {
    expect(nearnessOf([region, from, to], given).distance).toBeNull();
  });
});

test.each([
  { reading: 'violations:max', measured: 'points' },
  { reading: 'imminence', measured: 'points' },
  { reading: 'since:veto', measured: 'clock' },
  { reading: 'active:building', measured: 'measures' },
] as const)('$reading is told in $measured', ({ reading, measured }) => {
  expect(measuredBy({ reading })).toBe(measured);
});
