/**
 * What the runs of one arm came to, in columns that may be handed over to another thread. `stage` (places in
 * `STAGE_IDS`) and `level` hold the months of a run one after the other, from the open month on.
 */
export interface ArmRuns {
  readonly runs: number;
  readonly months: number;
  readonly stage: Uint8Array<ArrayBuffer>;
  readonly level: Float32Array<ArrayBuffer>;
  /** 1 where consent erodes or is withdrawn at the end. */
  readonly consentLost: Uint8Array<ArrayBuffer>;
  /** In which month from now crimes were first under way, the open month being 1; 0 for never. */
  readonly onset: Uint16Array<ArrayBuffer>;
  /** Political capital and budget spent from now on. */
  readonly political: Float64Array<ArrayBuffer>;
  readonly financial: Float64Array<ArrayBuffer>;
  /** Harm done from now on, as an index. */
  readonly harm: Float64Array<ArrayBuffer>;
}

/** Room for so many runs of so many months, in one piece of memory: to hand over many takes longer. */
export function emptyRuns(runs: number, months: number): ArmRuns {
  const many = runs * months;
  const memory = new ArrayBuffer(3 * 8 * runs + 4 * many + 2 * runs + many + runs);
  const level = 3 * 8 * runs;
  const onset = level + 4 * many;
  const stage = onset + 2 * runs;
  return {
    runs,
    months,
    political: new Float64Array(memory, 0, runs),
    financial: new Float64Array(memory, 8 * runs, runs),
    harm: new Float64Array(memory, 2 * 8 * runs, runs),
    level: new Float32Array(memory, level, many),
    onset: new Uint16Array(memory, onset, runs),
    stage: new Uint8Array(memory, stage, many),
    consentLost: new Uint8Array(memory, stage + many, runs),
  };
}

const BY_MONTH = ['stage', 'level'] as const;
const BY_RUN = ['consentLost', 'onset', 'political', 'financial', 'harm'] as const;

/** Copies some runs into the columns of more. */
export function putRuns(all: ArmRuns, some: ArmRuns, from: number): void {
  for (const name of BY_MONTH) all[name].set(some[name], from * all.months);
  for (const name of BY_RUN) all[name].set(some[name], from);
}

/** The first runs of an arm, as a view on the same columns. */
export const firstRuns = (all: ArmRuns, runs: number): ArmRuns => ({
  runs,
  months: all.months,
  stage: all.stage.subarray(0, runs * all.months),
  level: all.level.subarray(0, runs * all.months),
  consentLost: all.consentLost.subarray(0, runs),
  onset: all.onset.subarray(0, runs),
  political: all.political.subarray(0, runs),
  financial: all.financial.subarray(0, runs),
  harm: all.harm.subarray(0, runs),
});

/** The memory of all columns, for handing it over. */
export const memoryOf = ({ level }: ArmRuns): ArrayBuffer => level.buffer;
