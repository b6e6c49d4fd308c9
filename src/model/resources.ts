import { cite, type Citation } from './citation.ts';
import { assumed, type Quantity } from './quantity.ts';

export const RESOURCE_IDS = ['political-capital', 'budget'] as const;
/** What a team spends: standing with governments and organs, and money with deployable people. */
export type ResourceId = (typeof RESOURCE_IDS)[number];

/** Limits and defaults of a resource; a scenario may set its own start and income. */
export interface Resource {
  readonly id: ResourceId;
  readonly most: number;
  readonly start: Quantity;
  readonly perMonth: Quantity;
  readonly basis: readonly Citation[];
}

// prettier-ignore
export const RESOURCES: readonly Resource[] = [
  { id: 'political-capital', most: 100, start: assumed(40, 20, 60), perMonth: assumed(4, 2, 6), basis: [...cite('A/68/947', 73), ...cite('A/69/981', 36, 55)] },
  { id: 'budget', most: 200, start: assumed(60, 30, 90), perMonth: assumed(5, 3, 8), basis: [...cite('A/68/947', 18, 73, 75), ...cite('A/69/981', 28)] },
];
