import { type Arrow, type Comparison, LADDER } from '../../model/ladder.ts';
import { type ReadingId, READING_IDS } from '../../model/readings.ts';
import { rankOf, STAGE_IDS, type StageId } from '../../model/stages.ts';

/** A comparison as a way to go: the value of the reading at which it begins, and the one at which it is done. */
interface Way {
  readonly reading: number;
  readonly from: number;
  readonly to: number;
}

interface Climb {
  readonly all: readonly Way[];
  readonly some: readonly Way[];
  readonly atLeast: number;
}

/** The highest share of a band that is reached without entering the next stage. */
const MOST = 0.999;
const VIOLATIONS: ReadingId = 'violations:max';

const CLIMBS: ReadonlyMap<string, readonly Climb[]> = new Map(STAGE_IDS.map((stage) => [stage, climbsFrom(stage)]));

/**
 * How far a country has escalated, as one number: the rank of its stage (general 0, specific 1, imminent 2, under way
 * 3) and, from 0 to below 1, how far it has come towards the next stage by the readings that the ladder compares. It
 * counts from where the stage would be left downwards, and the least advanced of what must hold decides. Under way it
 * says how grave violations are; in recovery, which shares the band of general risk and never passes its top, how near
 * a relapse is. From 0 to below 4; `readings` are in the order of `READING_IDS`.
 */
export function escalationLevel(stage: StageId, readings: ArrayLike<number>): number {
  let most = 0;
  for (const climb of CLIMBS.get(stage) ?? []) most = Math.max(most, progressOf(climb, readings));
  return rankOf(stage) + Math.min(MOST, most);
}

function progressOf({ all, some, atLeast }: Climb, readings: ArrayLike<number>): number {
  let least = 1;
  for (const way of all) least = Math.min(least, shareOf(way, readings));
  if (atLeast === 0) return least;
  let reached = 0;
  for (const way of some) {
    const share = shareOf(way, readings);
    if (share > reached && countFrom(some, share, readings) >= atLeast) reached = share;
  }
  return Math.min(least, reached);
}

/** How many ways are at least so far gone. */
function countFrom(ways: readonly Way[], share: number, readings: ArrayLike<number>): number {
  let count = 0;
  for (const way of ways) if (shareOf(way, readings) >= share) count += 1;
  return count;
}

function shareOf({ reading, from, to }: Way, readings: ArrayLike<number>): number {
  return Math.max(0, Math.min(1, ((readings[reading] as number) - from) / (to - from)));
}

function climbsFrom(stage: StageId): Climb[] {
  const leaving = LADDER.filter(({ from }) => from === stage);
  const up = leaving.filter(({ to }) => rankOf(to) > rankOf(stage));
  const down = leaving.filter(({ to }) => rankOf(to) < rankOf(stage));
  if (up.length === 0) {
    const from = floorOf(down, VIOLATIONS, 100);
    return [{ all: [{ reading: READING_IDS.indexOf(VIOLATIONS), from, to: 100 }], some: [], atLeast: 0 }];
  }
  const wayOf = ({ reading, op, value }: Comparison): Way => ({
    reading: READING_IDS.indexOf(reading),
    from: op === '>=' ? floorOf(down, reading, value.central) : 100,
    to: value.central,
  });
  return up.map(({ all, some }) => ({
    all: all.map(wayOf),
    some: (some?.of ?? []).map(wayOf),
    atLeast: some?.atLeast ?? 0,
  }));
}

/** The value of a reading below which a stage would be left downwards; 0 where nothing speaks of it. */
function floorOf(down: readonly Arrow[], reading: ReadingId, below: number): number {
  const floors = down.flatMap(({ all }) =>
    all.filter((one) => one.reading === reading && one.op === '<').map(({ value }) => value.central),
  );
  return Math.max(0, ...floors.filter((value) => value < below));
}
