import type { ActorId } from '../model/actors.ts';
import type { IndicatorId } from '../model/indicators.ts';
import type { Measure } from '../model/measures.ts';
import type { ArmedKind, StageId } from '../model/stages.ts';
import type { TriggerId } from '../model/triggers.ts';

/** Values of indicators at the start, 0 to 100; those not named start from the reference of the model. */
export type StartValues = Readonly<Partial<Record<IndicatorId, number>>>;

/** What a country or place is at the start, and the level it returns to when that differs. */
export interface StartsFrom {
  readonly start: StartValues;
  readonly baseline: StartValues;
}

export interface ProvinceInput extends StartsFrom {
  readonly id: string;
  /** Share of the country's people, 0 to 1; all provinces sum to 1. */
  readonly population: number;
  readonly neighbours: readonly string[];
}

export interface GroupInput extends StartsFrom {
  readonly id: string;
  readonly targeted: boolean;
  /** Share of each province's people who belong to the group; the shares of a province sum to 1 over groups. */
  readonly share: Readonly<Record<string, number>>;
}

export interface ArmedActorInput extends StartsFrom {
  readonly id: string;
  readonly kind: ArmedKind;
  /** False where the actor never decides to escalate, as in a quiet variant. */
  readonly drive: boolean;
  readonly targets: readonly string[];
  /** Presence in each province, 0 to 1. */
  readonly presence: Readonly<Record<string, number>>;
}

export interface CouncilMemberInput {
  readonly id: string;
  readonly permanent: boolean;
  /** Leaning towards acting, -1 to 1. */
  readonly stance: number;
  /** Weight of the member's own interest in the country, 0 to 1. */
  readonly stake: number;
  /** Armed actor whom the member shields, or null. */
  readonly patronOf: string | null;
}

/** What must hold for a conditional inject; a plain comparison of what is true, not of what the team believes. */
export type InjectCondition =
  | {
      readonly indicator: IndicatorId;
      readonly place: string | null;
      readonly op: '<' | '<=' | '>=' | '>';
      readonly value: number;
    }
  | { readonly stage: readonly StageId[] }
  | { readonly inject: string }
  | { readonly running: string };

export interface InjectEffect {
  readonly indicator: IndicatorId;
  /** Province, group or armed actor; null for all places that have the indicator. */
  readonly place: string | null;
  readonly points: number;
}

/** An event of the scenario: at a month, or when its conditions hold. Both null means never by itself. */
export interface InjectInput {
  readonly id: string;
  readonly month: number | null;
  readonly when: {
    readonly all: readonly InjectCondition[];
    readonly any: readonly InjectCondition[];
    readonly after: number;
    readonly before: number;
  } | null;
  /** True where the inject happens at most once. */
  readonly once: boolean;
  readonly trigger: TriggerId | null;
  /** Province whose values the trigger moves; null for all. */
  readonly place: string | null;
  readonly effects: readonly InjectEffect[];
}

export interface ResourceInput {
  readonly start: number;
  readonly perMonth: number;
}

/** Everything the engine needs to know of a scenario: ids and numbers, no words. */
export interface WorldInput {
  readonly months: number;
  readonly stage: StageId;
  /** Country and international indicators; one of a finer scope is the start of all its places. */
  readonly country: StartsFrom;
  readonly provinces: readonly ProvinceInput[];
  readonly groups: readonly GroupInput[];
  readonly actors: readonly ArmedActorInput[];
  readonly council: readonly CouncilMemberInput[];
  readonly holds: readonly ActorId[];
  readonly resources: { readonly politicalCapital: ResourceInput; readonly budget: ResourceInput };
  readonly timeline: readonly InjectInput[];
  /** Measures that may be taken: those of the catalogue that the scenario leaves open, and its own. */
  readonly measures: readonly Measure[];
}
