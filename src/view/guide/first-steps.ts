import type { Scenario } from '../../scenario/schema.ts';

/** Id of the scenario that comes with guidance and stands first in the library. */
export const FIRST_STEPS = 'first-steps';

/** Whether a scenario carries the guidance of the first steps. */
export const isFirstSteps = ({ id }: Pick<Scenario, 'id'>): boolean => id === FIRST_STEPS;
