import { type Family, familiesOf } from './families.ts';
import { screen, type Screened, type Unit } from './morris.ts';
import { OUTPUTS, RUNS_A_POINT } from './outputs.ts';
import { rank, type Ranked } from './ranking.ts';
import type { Share } from './share.ts';
import { SCREENED, screenedAt } from './walk.ts';

/** Parameters that are screened one by one, at most. */
const MOST_SINGLE = 80;

export interface ScreenedFamily extends Ranked {
  readonly size: number;
  /** Whether its parameters were then screened one by one. */
  readonly opened: boolean;
}

export interface ScreenedParameter extends Ranked {
  readonly family: string;
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

export interface Sensitivity {
  readonly trajectories: number;
  readonly runsAPoint: number;
  /** Parameters that are assumed and have a range. */
  readonly parameters: number;
  readonly families: readonly ScreenedFamily[];
  readonly singles: readonly ScreenedParameter[];
}

export interface Screening {
  readonly trajectories: number;
  readonly seed: string | number;
}

/**
 * Screens all assumed parameters by elementary effects in two steps: families that move together, all at once; then,
 * one by one, the parameters of the families that weigh most, while all others stay at their central values. An effect
 * is the change of an output from the low to the high end, in units of the output.
 */
export async function screenParameters(share: Share, screening: Screening): Promise<Sensitivity> {
  const families = familiesOf(SCREENED);
  const units = families.map(({ members }) => members);
  const sizes = units.map(({ length }) => length);
  const ranked = rank(
    families.map(({ id }) => id),
    await screenUnits(share, { step: 'families', units, screening }),
  );
  const opened = toOpen(ranked.map(({ id, weight }, place) => ({ id, weight, size: sizes[place] ?? 0 })));
  const open = families.filter(({ id }) => opened.has(id));
  return {
    trajectories: screening.trajectories,
    runsAPoint: RUNS_A_POINT,
    parameters: SCREENED.length,
    families: byRank(ranked.map((one, place) => ({ ...one, size: sizes[place] ?? 0, opened: opened.has(one.id) }))),
    singles: await screenSingles(share, open, screening),
  };
}

/** Screens the parameters of some families one by one. */
async function screenSingles(
  share: Share,
  families: readonly Family[],
  screening: Screening,
): Promise<ScreenedParameter[]> {
  const singles = families.flatMap(({ id, members }) => members.map((place) => ({ place, family: id })));
  const units = singles.map(({ place }) => [place]);
  const ranked = rank(
    singles.map(({ place }) => screenedAt(place).id),
    await screenUnits(share, { step: 'parameters', units, screening }),
  );
  return byRank(
    singles.map(({ place, family }, index) => {
      const { low, central, high } = screenedAt(place).quantity;
      return { ...(ranked[index] as Ranked), family, low, central, high };
    }),
  );
}

const byRank = <Row extends Ranked>(rows: readonly Row[]): Row[] => rows.toSorted((a, b) => a.rank - b.rank);

/** The families that weigh most, as many as can be opened; one too large for what is left is passed over. */
function toOpen(
  families: readonly { readonly id: string; readonly weight: number; readonly size: number }[],
): Set<string> {
  const opened = new Set<string>();
  let left = MOST_SINGLE;
  for (const { id, weight, size } of families.toSorted((a, b) => b.weight - a.weight)) {
    if (weight === 0 || size > left) continue;
    opened.add(id);
    left -= size;
  }
  return opened;
}

interface Step {
  readonly step: 'families' | 'parameters';
  readonly units: readonly Unit[];
  readonly screening: Screening;
}

/** Effects of each unit on each output over all walks. */
async function screenUnits(share: Share, { step, units, screening }: Step): Promise<Screened[][]> {
  const { trajectories, seed } = screening;
  const walks = Array.from({ length: trajectories }, (_, walk) => ({
    units,
    luck: `${seed}/sensitivity/${step}/${walk + 1}`,
  }));
  const effects = await share(step, walks);
  return units.map((_, unit) =>
    OUTPUTS.map((_output, output) => screen(effects.map((walk) => walk[unit]?.[output] as number))),
  );
}
