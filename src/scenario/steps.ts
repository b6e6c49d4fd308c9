/** Steps of a month, in order. */
export const STEPS = ['read', 'assess', 'plan', 'decide', 'resolve', 'review'] as const;
export type StepId = (typeof STEPS)[number];
