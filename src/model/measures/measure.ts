import type { ActorId } from '../actors.ts';
import type { Gate } from '../authorisation.ts';
import type { Citation } from '../citation.ts';
import type { IndicatorId } from '../indicators.ts';
import { assumed, level, months, type Quantity } from '../quantity.ts';
import type { ArmedKind, StageId } from '../stages.ts';
import type { StudyId } from '../studies.ts';
import type { TriggerId } from '../triggers.ts';

export const FORMS = [
  'national',
  'encouragement',
  'capacity-building',
  'protection-assistance',
  'chapter-IV',
  'chapter-VI',
  'rome-statute',
  'chapter-VII-41',
  'state-measures',
  'chapter-VII-42',
  'chapter-VIII',
] as const;
/** The family a measure belongs to: what kind of act it is and under which part of the Charter it falls. */
export type Form = (typeof FORMS)[number];

/** How far a measure moves an indicator, in strength steps of about 4, 9 and 15 points (`points-per-strength`). */
export interface Effect {
  readonly indicator: IndicatorId;
  /** -3 to 3; the sign is that of the change of the indicator. */
  readonly strength: Quantity;
  /** Months from the decision until the effect begins, if that is later than the lead time. */
  readonly delayMonths: Quantity;
  /** Works through reputation: scaled by the aimed actor's interest in legitimacy. */
  readonly reputational?: true;
  /** Works through a mediator's hold on the parties: scaled in part by their interest in legitimacy. */
  readonly leverage?: true;
  /** Touches only armed actors of these kinds. */
  readonly kinds?: readonly ArmedKind[];
}

/** Something that must hold for a rule of a measure to apply. Readings are taken where the measure is aimed. */
export type RuleCondition =
  | {
      readonly indicator: IndicatorId;
      readonly over?: 'here' | 'max';
      readonly op: '<' | '>=';
      readonly value: Quantity;
    }
  | { readonly stage: readonly StageId[] }
  | { readonly running: readonly string[] }
  | { readonly notRunning: readonly string[] }
  | { readonly aimedAt: readonly ArmedKind[] }
  | { readonly attackers: readonly ArmedKind[] }
  | { readonly luck: Quantity; readonly halvedBy?: string }
  | { readonly takenBy: readonly ActorId[] }
  | { readonly option: 'goal' | 'review'; readonly given: boolean }
  | { readonly ranMonths: Quantity }
  | { readonly rivalProcess: true }
  | { readonly permanentStake: Quantity };

/** What a condition does to a measure: weakens it, turns it, adds side effects or sets off an event. */
export interface MeasureRule {
  readonly id: string;
  readonly when: readonly RuleCondition[];
  /** Multiplies the measure's effects, or only those `on` the named indicators. */
  readonly scale?: Quantity;
  readonly on?: readonly IndicatorId[];
  /** Side effects while the condition holds. */
  readonly adds?: readonly Effect[];
  /** An event, once a run of the measure. */
  readonly trigger?: TriggerId;
}

/** One of the things a team can do. Numbers without a source are design assumptions with their ranges. */
export interface MeasureRow {
  readonly id: string;
  readonly pillar: 1 | 2 | 3;
  readonly alsoPillars: readonly (1 | 2 | 3)[];
  readonly form: Form;
  /** How many provinces it serves in full when it is aimed at the whole country. */
  readonly reach: Quantity;
  /** Who can take it: the team itself for actors it holds, by request for all others. */
  readonly actors: readonly ActorId[];
  /** What must be obtained first, in this order. */
  readonly gates: readonly Gate[];
  readonly leadMonths: Quantity;
  readonly durationMonths: Quantity;
  readonly cost: Cost;
  readonly bestStages: readonly StageId[];
  readonly effects: readonly Effect[];
  readonly rules: readonly MeasureRule[];
  /** Indicators that the measure reports on while it runs (`fog.ts`). */
  readonly reveals: readonly IndicatorId[];
  /** Measures that must be running, all or any of them. */
  readonly requires?: readonly string[];
  readonly requiresAny?: readonly string[];
  readonly synergies: readonly string[];
  readonly evidence: {
    readonly strength: 'strong' | 'moderate' | 'mixed' | 'weak' | 'unknown';
    readonly studies: readonly StudyId[];
  };
  /** Paragraphs in which the source texts name the measure, its purpose and its conditions. */
  readonly basis: readonly Citation[];
}

/** Relative cost from 1 (low) to 5 (very high); start-up costs its square, upkeep a share of it each month. */
export interface Cost {
  readonly political: Quantity;
  readonly financial: Quantity;
}

export const cost = (political: number, financial: number): Cost => ({
  political: level(political),
  financial: level(financial),
});

/** An effect whose strength is assumed within one step, never changing its sign. */
export function effect(
  indicator: IndicatorId,
  steps: number,
  delay: number,
  how: Pick<Effect, 'reputational' | 'leverage' | 'kinds'> = {},
): Effect {
  const size = Math.abs(steps);
  const [low, high] = [Math.max(0.5, size - 1), Math.min(3.5, size + 1)];
  const strength = steps < 0 ? assumed(steps, -high, -low) : assumed(steps, low, high);
  return { indicator, strength, delayMonths: months(delay), ...how };
}

/** Provinces served in full, assumed within half; 30 stands for the whole of any country. */
export const reach = (provinces: number): Quantity =>
  provinces >= 30 ? assumed(30, 15, 30) : assumed(provinces, Math.max(1, provinces / 2), provinces * 2);

/** An assumed threshold on the scale of an indicator, uncertain by ten points. */
export const threshold = (value: number): Quantity =>
  assumed(value, Math.max(0, value - 10), Math.min(100, value + 10));

/** An assumed share or chance between 0 and 1, uncertain by half of itself. */
export const share = (value: number): Quantity => assumed(value, value / 2, Math.min(1, value * 1.5));

/** The indicator stands below a threshold where the measure is aimed. */
export const below = (indicator: IndicatorId, value: number): RuleCondition => ({
  indicator,
  op: '<',
  value: threshold(value),
});

/** The indicator stands at or above a threshold where the measure is aimed, or in the worst place. */
export const above = (indicator: IndicatorId, value: number, over: 'here' | 'max' = 'here'): RuleCondition => ({
  indicator,
  over,
  op: '>=',
  value: threshold(value),
});
