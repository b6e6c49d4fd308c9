import type { Command } from '../scenario/commands.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Attempt } from '../sim/authorise.ts';
import type { Belief } from '../sim/belief.ts';
import type { BelievedRow } from '../sim/believed.ts';
import type { Assessment, Decision, Take } from '../sim/decision.ts';
import type { LedgerColumns } from '../sim/ledger.ts';
import type { Report } from '../sim/report.ts';
import type { DecisionResult } from '../sim/settle.ts';
import type { State } from '../sim/state.ts';
import type { World } from '../sim/world.ts';
import type { RegionStates } from '../model/regions.ts';

export const STEPS = ['read', 'assess', 'plan', 'decide', 'resolve', 'review'] as const;
/** Steps of a month; a trainer may switch some off. */
export type Step = (typeof STEPS)[number];

export const KNOWLEDGE = ['fog', 'open'] as const;
export type Knowledge = (typeof KNOWLEDGE)[number];

/** How an exercise is run. */
export interface Settings {
  readonly knowledge: Knowledge;
  readonly forecast: 'full' | 'words' | 'off';
  readonly steps: readonly Step[];
}

/** A decision that the team is preparing this month. */
export interface Planned {
  readonly id: string;
  readonly decision: Decision;
  /** Attempts made before the commit, in order; what was drawn stays drawn. */
  readonly attempts: readonly Attempt[];
  /** Given up after an attempt failed: it stays in the record, and is not tried again. */
  readonly withdrawn: boolean;
}

/** What the team has in hand this month. */
export interface Draft {
  readonly assessment: Assessment | null;
  readonly planned: readonly Planned[];
  /** Why the team does what it does, or does nothing. */
  readonly note: string;
}

/** A month that is over. Typed arrays are never changed once they stand here. */
export interface MonthRecord {
  readonly month: number;
  readonly injects: readonly string[];
  /** Reports with which the month opened. */
  readonly reports: readonly Report[];
  readonly draft: Draft;
  readonly results: readonly DecisionResult[];
  /** Regions after the close, as they are and as the team could read them. */
  readonly regions: RegionStates;
  readonly believedRegions: RegionStates;
  /** Readings of the truth at the close, in the order of `READING_IDS`. */
  readonly readings: Float64Array;
  /** True values at the close, and belief when the team decided. */
  readonly values: Float64Array;
  readonly belief: Belief;
  /** Political capital and budget after the close. */
  readonly resources: readonly [number, number];
  readonly harm: number;
  readonly ledger: LedgerColumns;
  /** The account as the team can know it, with the reports that followed. */
  readonly believed: readonly BelievedRow[];
  readonly digest: string;
  /** Passed while the team held course. */
  readonly heldCourse: boolean;
}

/** One exercise: the fold of its commands over scenario and seed. */
export interface Exercise {
  readonly id: string;
  readonly created: string;
  readonly model: { readonly version: string; readonly digest: string };
  /** The scenario file as it was read, its digest, and the scenario with the variant applied. */
  readonly file: unknown;
  readonly scenarioDigest: string;
  readonly scenario: Scenario;
  readonly variant: string | null;
  readonly seed: string;
  readonly settings: Settings;
  readonly commands: readonly Command[];
  /** Where the month stands; `over` when the last month has been reviewed or the team finished early. */
  readonly step: Step | 'over';
  /** The open month, and what it opened with. After the last month it is the last month. */
  readonly month: number;
  readonly injects: readonly string[];
  readonly reports: readonly Report[];
  readonly draft: Draft;
  readonly months: readonly MonthRecord[];
  /** Reports that the team chose not to read, and the command number at which it last looked. */
  readonly skipped: readonly string[];
  readonly seenMonth: number;
  /** Why holding course stopped, for the notice; null when the team did not hold course. */
  readonly heldUntil: HeldUntil | null;
  readonly world: World;
  /** The engine's state in the open month, before anything is decided. Read only: the fold works on copies. */
  readonly state: State;
}

/** What ended a stretch of held course. */
export interface HeldUntil {
  readonly reason: 'report' | 'inject' | 'measure-ends' | 'months' | 'end';
  readonly months: number;
}

/** A take among planned decisions. */
export const isTake = (decision: Decision): decision is Take => decision.kind === 'take';
