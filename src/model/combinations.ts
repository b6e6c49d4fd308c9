import { cite, type Citation } from './citation.ts';
import type { IndicatorId } from './indicators.ts';
import type { MeasureId } from './measures.ts';
import { assumed, type Quantity } from './quantity.ts';

/** Measures that change each other's effect when they run together. */
export interface Combination {
  readonly id: string;
  readonly measures: readonly MeasureId[];
  /** How many of the measures must run, within `withinMonths` of each other where that is given. */
  readonly atLeast: number;
  readonly withinMonths?: Quantity;
  /** The combination does not hold while one of these runs. */
  readonly unless?: readonly MeasureId[];
  /** Which measures are scaled: those of the combination unless named. */
  readonly scales?: readonly MeasureId[];
  /** Which indicators of them are scaled: all unless named. */
  readonly on?: readonly IndicatorId[];
  readonly factor: Quantity;
  /** Rules of measures that no longer apply, or apply by half, as `measure/rule`. */
  readonly lifts?: readonly string[];
  readonly halves?: readonly string[];
  /** A push, in points a month, while the combination holds. */
  readonly adds?: readonly { readonly indicator: IndicatorId; readonly points: Quantity }[];
  /** Points added once when the country enters recovery with the combination in place. */
  readonly atRecovery?: readonly { readonly indicator: IndicatorId; readonly points: Quantity }[];
  readonly basis: readonly Citation[];
}

/** Seven combinations that the reports name, good and bad. */
export const COMBINATIONS: readonly Combination[] = [
  {
    id: 'guinea-package',
    measures: [
      'high-level-mediation',
      'arms-embargo',
      'targeted-sanctions',
      'bilateral-sanctions',
      'icc-examination',
      'one-voice-contact-group',
    ],
    atLeast: 4,
    withinMonths: assumed(6, 4, 9),
    on: ['perceived-cost', 'political-shock'],
    factor: assumed(1.4, 1.1, 1.8),
    basis: cite('A/69/981', 42),
  },
  {
    id: 'mediation-plus-leverage',
    measures: ['high-level-mediation', 'one-voice-contact-group'],
    atLeast: 2,
    scales: ['high-level-mediation'],
    factor: assumed(1.25, 1.1, 1.5),
    basis: [...cite('A/66/874', 24), ...cite('A/69/981', 41)],
  },
  {
    id: 'monitors-with-force',
    measures: ['human-rights-monitors', 'peacekeeping-operation'],
    atLeast: 2,
    on: ['protection-presence', 'violations'],
    factor: assumed(1.2, 1.05, 1.4),
    lifts: ['human-rights-monitors/attackers-hurry', 'observer-mission/unarmed-among-attackers'],
    basis: cite('A/68/947', 69),
  },
  {
    id: 'speech-pair',
    measures: ['counter-incitement-law', 'media-and-counter-speech'],
    atLeast: 2,
    on: ['incitement'],
    factor: assumed(1.3, 1.1, 1.6),
    halves: ['counter-incitement-law/overbroad'],
    basis: cite('A/68/947', 56),
  },
  {
    id: 'embargo-with-borders',
    measures: ['arms-embargo', 'illicit-flows-control'],
    atLeast: 2,
    factor: assumed(1, 1, 1.2),
    basis: [...cite('A/68/947', 60), ...cite('A/69/981', 35)],
  },
  {
    id: 'force-with-after-plan',
    measures: ['protection-force', 'mandate-review', 'post-crisis-peacebuilding'],
    atLeast: 3,
    scales: ['protection-force'],
    on: ['governance-legitimacy', 'norm-standing'],
    factor: assumed(0.5, 0.3, 0.8),
    atRecovery: [{ indicator: 'governance-legitimacy', points: assumed(10, 5, 15) }],
    basis: cite('A/69/981', 9, 43, 64, 67),
  },
  {
    id: 'uncoordinated-pile-up',
    measures: [
      'security-sector-reform',
      'justice-and-rights-institutions',
      'inclusive-development',
      'transitional-justice-support',
    ],
    atLeast: 3,
    unless: ['joint-needs-assessment'],
    factor: assumed(0.5, 0.3, 0.8),
    adds: [{ indicator: 'assistance-load', points: assumed(2.5, 1, 4) }],
    basis: cite('A/68/947', 77),
  },
];
