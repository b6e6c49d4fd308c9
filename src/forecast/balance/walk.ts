import { drawUniform, entityOf, luckOf, ruleOf } from '../../sim/luck.ts';
import { centralParameters, type Parameter, parameterIndex, PARAMETERS } from '../../sim/parameters.ts';
import type { World } from '../../sim/world.ts';
import { type Chance, drawTrajectory, elementaryEffects, type Unit } from './morris.ts';
import { respond } from './outputs.ts';

/** Parameters that are screened: those that are assumed and have a range. */
export const SCREENED: readonly Parameter[] = PARAMETERS.filter(
  ({ quantity: { basis, low, high } }) => basis === 'assumed' && high > low,
);

/** The screened parameter at a place. */
export const screenedAt = (place: number): Parameter => SCREENED[place] as Parameter;

/** A walk of the screening: units of screened parameters by their places, and the luck of the walk. */
export interface Walk {
  readonly units: readonly Unit[];
  readonly luck: string;
}

/** Effects along a walk, by unit and output. All parameters outside of its units stay at their central values. */
export function walkThrough(world: World, { units, luck }: Walk): Float64Array[] {
  const trajectory = drawTrajectory(SCREENED.length, units, chanceOf(luck, units));
  const moved = units.flat();
  return elementaryEffects(trajectory, units, (point) => respond(world, parametersAt(point, moved), luck));
}

const RULE = { level: ruleOf('morris/level'), direction: ruleOf('morris/direction'), turn: ruleOf('morris/turn') };

/** Draws by the id of the parameter, so that a new one shifts no other; a unit turns by its first member. */
function chanceOf(seed: string, units: readonly Unit[]): Chance {
  const luck = luckOf(seed);
  const drawn = (rule: number, place: number): number => drawUniform(luck, rule, entityOf(screenedAt(place).id));
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
    const { id, quantity } = screenedAt(place);
    parameters[parameterIndex(id) as number] = quantity.low + (point[place] as number) * (quantity.high - quantity.low);
  }
  return parameters;
}
