import type { Step } from './document.ts';

/** Steps between the opening of a month and its close, in order; the team moves among them as it likes. */
export const OPEN_STEPS = ['read', 'assess', 'plan', 'decide'] as const;

/** Where a step leads that may be switched off: to itself, the first after it that is on, or the last before it. */
export function landingOf(step: Step, steps: readonly Step[]): Step | undefined {
  const on = OPEN_STEPS.filter((one) => steps.includes(one));
  const place = OPEN_STEPS.findIndex((one) => one === step);
  return on.find((one) => OPEN_STEPS.indexOf(one) >= place) ?? on.at(-1);
}

/** The step with which a month begins. */
export const firstStep = (steps: readonly Step[]): Step => landingOf('read', steps) ?? 'plan';

/** Whether a month is open and the team may still decide. */
export const isOpenMonth = (step: Step | 'over'): boolean => (OPEN_STEPS as readonly (Step | 'over')[]).includes(step);
