/** Ways of acting that an experiment can name instead of a plan (`MODEL.md`, Strategies by name). */
export const STRATEGY_IDS = [
  'nothing',
  'late',
  'statements',
  'force-first',
  'prevention-first',
  'scattered',
  'coordinated',
  'random',
] as const;
export type StrategyId = (typeof STRATEGY_IDS)[number];
