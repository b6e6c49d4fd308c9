/** A change in a list of the largest: how much, in which direction, and through what. */
export interface RankedBar {
  readonly key: string;
  readonly name: string;
  readonly amount: number;
  readonly raisesRisk: boolean;
  readonly causes: string;
}
