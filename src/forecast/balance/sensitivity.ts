import { drawUniform, entityOf, luckOf, ruleOf } from '../../sim/luck.ts';
import { centralParameters, type Parameter, parameterIndex, PARAMETERS } from '../../sim/parameters.ts';
import type { World } from '../../sim/world.ts';
import { familiesOf } from './families.ts';
import { type Chance, drawTrajectory, elementaryEffects, screen, type Screened, type Unit } from './morris.ts';
import { OUTPUTS, respond, RUNS_A_POINT } from './outputs.ts';
import { rank, type Ranked } from './ranking.ts';

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
  /** Hears how many points of the design are done. */
  readonly onPoint: (step: 'families' | 'parameters', done: number, of: number) => void;
}

const ASSUMED: readonly Parameter[] = PARAMETERS.filter(
  ({ quantity: { basis, low, high } }) => basis === 'assumed' && high > low,
);

/**
 * Screens all assumed parameters by elementary effects in two steps: families that move together, all at once; then,
 * one by one, the parameters of the families that weigh most, while all others stay at their central values. An effect
 * is the change of an output from the low to the high end, in units of the output.
 */
export function screenParameters(world: World, screening: Screening): Sensitivity {
  const families = familiesOf(ASSUMED);
  const units = families.map(({ members }) => members);
  const ranked = rank(
    families.map(({ id }) => id),
    screenUnits(world, { step: 'families', units, screening }),
  );
  const opened = toOpen(ranked.map(({ id, weight }, place) => ({ id, weight, size: units[place]?.length ?? 0 })));
  const places = families.filter(({ id }) => opened.has(id)).flatMap(({ members }) => members);
  const singles = screenUnits(world, { step: 'parameters', units: places.map((place) => [place]), screening });
  const familyAt = new Map(families.flatMap(({ id, members }) => members.map((place) => [place, id])));
  return {
    trajectories: screening.trajectories,
    runsAPoint: RUNS_A_POINT,
    parameters: ASSUMED.length,
    families: byRank(
      ranked.map((one, place) => ({ ...one, size: units[place]?.length ?? 0, opened: opened.has(one.id) })),
    ),
    singles: byRank(
      rank(
        places.map((place) => parameterAt(place).id),
        singles,
      ).map((one, index) => {
        const { low, central, high } = parameterAt(places[index] as number).quantity;
        return { ...one, family: familyAt.get(places[index] as number) ?? '', low, central, high };
      }),
    ),
  };
}

const parameterAt = (place: number): Parameter => ASSUMED[place] as Parameter;

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

interface Walk {
  readonly step: 'families' | 'parameters';
  readonly units: readonly Unit[];
  readonly screening: Screening;
}

/** Effects of each unit on each output over all walks. */
function screenUnits(world: World, { step, units, screening }: Walk): Screened[][] {
  const { trajectories, seed, onPoint } = screening;
  const found = units.map(() => OUTPUTS.map((): number[] => []));
  const points = trajectories * (units.length + 1);
  let done = 0;
  for (let walk = 1; walk <= trajectories; walk += 1) {
    const luck = `${seed}/sensitivity/${step}/${walk}`;
    const trajectory = drawTrajectory(ASSUMED.length, units, chanceOf(luck, units));
    const moved = units.flat();
    const effects = elementaryEffects(trajectory, units, (point) => {
      const outputs = respond(world, parametersAt(point, moved), luck);
      done += 1;
      onPoint(step, done, points);
      return outputs;
    });
    effects.forEach((ofUnit, unit) => ofUnit.forEach((effect, output) => found[unit]?.[output]?.push(effect)));
  }
  return found.map((ofUnit) => ofUnit.map(screen));
}

const RULE = { level: ruleOf('morris/level'), direction: ruleOf('morris/direction'), turn: ruleOf('morris/turn') };

/** Draws by the id of the parameter, so that a new one shifts no other; a unit turns by its first member. */
function chanceOf(seed: string, units: readonly Unit[]): Chance {
  const luck = luckOf(seed);
  const drawn = (rule: number, place: number): number => drawUniform(luck, rule, entityOf(parameterAt(place).id));
  return {
    level: (place) => drawn(RULE.level, place),
    direction: (place) => drawn(RULE.direction, place),
    turn: (unit) => drawn(RULE.turn, units[unit]?.[0] as number),
  };
}

/** The model's numbers at a point: what is screened between low and high, all else central. */
function parametersAt(point: Float64Array, moved: readonly number[]): Float64Array {
  const parameters = centralParameters();
  for (const place of moved) {
    const { id, quantity } = parameterAt(place);
    parameters[parameterIndex(id) as number] = quantity.low + (point[place] as number) * (quantity.high - quantity.low);
  }
  return parameters;
}
