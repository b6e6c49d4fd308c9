/** A change in a list of the largest: how much, in which direction, and through what. */
export interface RankedBar {
  readonly key: string;
  readonly name: string;
  /** Row of the model that tells about it. */
  readonly row: string | null;
  readonly amount: number;
  readonly raisesRisk: boolean;
  readonly causes: string;
}
