import type { EscalationPosition } from '../escalation/position.ts';
import type { ActorId } from '../model/actors.ts';
import type { RegionStates } from '../model/regions.ts';
import type { Command } from '../scenario/commands.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { StepId } from '../scenario/steps.ts';
import type { Attempt } from '../sim/authorise.ts';
import type { Belief } from '../sim/belief.ts';
import type { BelievedRow } from '../sim/believed.ts';
import type { Assessment, Decision, Take, Target } from '../sim/decision.ts';
import type { LedgerColumns } from '../sim/ledger.ts';
import type { LocalStanding } from '../sim/local-reading.ts';
import type { Report } from '../sim/report.ts';
import type { Phase } from '../sim/run.ts';
import type { DecisionResult } from '../sim/settle.ts';
import type { State } from '../sim/state.ts';
import type { World } from '../sim/world.ts';

/** Steps of a month; a trainer may switch some off. */
export type Step = StepId;

export const KNOWLEDGE = ['fog', 'open'] as const;
export type Knowledge = (typeof KNOWLEDGE)[number];

export const FORECASTS = ['full', 'words', 'off'] as const;

/** How an exercise is run. */
export interface Settings {
  readonly knowledge: Knowledge;
  readonly forecast: (typeof FORECASTS)[number];
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
  /** Ids of the planned decisions that were submitted, in that order. */
  readonly submitted: readonly string[];
  /** Why the team does what it does, or does nothing. */
  readonly note: string;
}

/** A run as it stood at the close of a month. */
export interface RunNote {
  readonly key: string;
  /** Id of the measure. */
  readonly measure: string;
  readonly actor: ActorId;
  readonly target: Target;
  readonly phase: Phase;
  /** Month of the decision, first month of work, first month in which an effect is due, first month after the end. */
  readonly decidedIn: number;
  readonly startsIn: number;
  readonly actsFrom: number;
  readonly endsIn: number;
}

/** What a month opened with, and the account of its injects. */
export interface Opened {
  readonly injects: readonly string[];
  readonly reports: readonly Report[];
  readonly ledger: LedgerColumns;
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
  /** Political capital and budget after the close, and spent in all. */
  readonly resources: readonly [number, number];
  readonly spent: readonly [number, number];
  readonly harm: number;
  readonly runs: readonly RunNote[];
  /** Every change since the close before, injects first. */
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
  /** The open month. After the last month it is the last month. */
  readonly month: number;
  /** What came in since the team last decided: with turns of several months, of all of them. */
  readonly injects: readonly string[];
  readonly reports: readonly Report[];
  /** What the open month itself opened with. */
  readonly opened: Opened;
  readonly draft: Draft;
  readonly months: readonly MonthRecord[];
  /** Reports that the team chose not to read. */
  readonly skipped: readonly string[];
  /** Month that was open when the team last looked, 0 before; one more than the last month once that is over. */
  readonly seenMonth: number;
  /** Why holding course stopped, for the notice; null when the team did not hold course. */
  readonly heldUntil: HeldUntil | null;
  readonly world: World;
  /** The engine's state in the open month, before anything is decided. Read only: the fold works on copies. */
  readonly state: State;
  /** Regions before the first month, which everybody knows from the briefing. */
  readonly firstRegions: RegionStates;
  /** Regions as the team can read them, and the months for which each comparison held by its reading. */
  readonly believedRegions: RegionStates;
  readonly believedDwell: Uint16Array;
  /** Where each province stands by itself, by lane: as believed, or as it is when knowledge is open. */
  readonly local: readonly LocalStanding[];
  /** The same machine as the interface draws: of what is believed, or of the truth when knowledge is open. */
  readonly escalation: EscalationPosition;
}

/** What ended a stretch of held course. */
export interface HeldUntil {
  readonly reason: 'report' | 'inject' | 'measure-ends' | 'months' | 'end';
  readonly months: number;
}

/** A take among planned decisions. */
export const isTake = (decision: Decision): decision is Take => decision.kind === 'take';

/** Nothing planned and nothing said. */
export const EMPTY_DRAFT: Draft = { assessment: null, planned: [], submitted: [], note: '' };

/** Whether every month of the exercise is closed. */
export const areMonthsOver = ({ months, scenario }: Pick<Exercise, 'months' | 'scenario'>): boolean =>
  months.length >= scenario.months;
