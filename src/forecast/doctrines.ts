import type { MeasureId } from '../model/measures.ts';
import type { StrategyId } from '../scenario/strategy-ids.ts';

/** How a strategy goes about it: what it wants in which order, when it begins, how much at once and where. */
export interface Doctrine {
  /** Measures in the order of preference, a scenario's own among them; null for all that may be taken. */
  readonly wishes: readonly string[] | null;
  /** Measures that it leaves alone where its wishes are open. */
  readonly leaves?: readonly MeasureId[];
  /** Least believed rank of the stage, 0 to 3, at which the first measure is taken. */
  readonly begins: 0 | 1 | 2;
  /** Most measures taken in a month, and kept going at once. */
  readonly perMonth: number;
  readonly atOnce: number;
  /** Aims what cannot serve the whole country at the place that is believed worst off, or spreads it thin. */
  readonly aim: 'worst' | 'everywhere';
  /** Takes only measures that suit the believed stage. */
  readonly fits: boolean;
  /** Takes on no more than its income can keep going. */
  readonly keepsWithinIncome: boolean;
  /** Asks those for measures whom the team does not hold. */
  readonly asks: boolean;
  /** Gives what it takes a goal and a review (A/69/981 §43). */
  readonly words: boolean;
  /** States its assessments in public. */
  readonly speaks: boolean;
}

/** Few that reinforce each other, one voice first; the later ones are for when the early ones were not enough. */
const PACKAGE: readonly MeasureId[] = [
  'one-voice-contact-group',
  'joint-needs-assessment',
  'good-offices',
  'mediation-support-team',
  'local-peace-infrastructure',
  'early-warning-support',
  'media-and-counter-speech',
  'electoral-commission-support',
  'high-level-mediation',
  'human-rights-monitors',
  'community-self-protection',
  'restrain-security-forces',
  'bilateral-sanctions',
  'targeted-sanctions',
  'arms-embargo',
  'peacekeeping-operation',
  'humanitarian-protection',
  'protection-sites',
  'mandate-review',
  'post-crisis-peacebuilding',
  'redress-and-durable-solutions',
];

const CAREFUL = { aim: 'worst', keepsWithinIncome: true, asks: true, words: true, speaks: false } as const;

/** A doctrine that serves any scenario: all its wishes are of the catalogue. */
type CommonDoctrine = Doctrine & { readonly wishes: readonly MeasureId[] | null };

/** Strategies that follow a list; the other two are doing nothing and acting by chance. */
export const DOCTRINES: Readonly<Record<Exclude<StrategyId, 'nothing' | 'random'>, CommonDoctrine>> = {
  late: { ...CAREFUL, wishes: PACKAGE, begins: 2, perMonth: 3, atOnce: 10, fits: true },
  coordinated: { ...CAREFUL, wishes: PACKAGE, begins: 0, perMonth: 2, atOnce: 10, fits: true },
  'prevention-first': {
    ...CAREFUL,
    wishes: [
      'joint-needs-assessment',
      'quiet-diplomacy',
      'local-peace-infrastructure',
      'electoral-commission-support',
      'media-and-counter-speech',
      'early-warning-support',
      'inclusive-national-dialogue',
      'national-prevention-mechanism',
      'civil-society-support',
      'minority-rights-cooperation',
      'women-and-child-protection',
      'treaty-and-norm-adherence',
      'security-sector-reform',
      'justice-and-rights-institutions',
      'end-discriminatory-laws',
      'inclusive-development',
    ],
    begins: 0,
    perMonth: 2,
    atOnce: 10,
    fits: false,
  },
  statements: {
    wishes: [
      'public-advocacy',
      'human-rights-council-session',
      'general-assembly-resolution',
      'council-agenda-briefing',
    ],
    begins: 1,
    perMonth: 1,
    atOnce: 4,
    aim: 'worst',
    fits: false,
    keepsWithinIncome: false,
    asks: true,
    words: false,
    speaks: true,
  },
  'force-first': {
    wishes: [
      'protection-force',
      'regional-enforcement',
      'protected-and-no-fly-zones',
      'regional-assistance-mission',
      'preventive-deployment',
      'comprehensive-sanctions',
    ],
    begins: 1,
    perMonth: 1,
    atOnce: 6,
    aim: 'worst',
    fits: false,
    keepsWithinIncome: false,
    asks: true,
    words: false,
    speaks: false,
  },
  scattered: {
    wishes: null,
    leaves: ['one-voice-contact-group', 'joint-needs-assessment'],
    begins: 0,
    perMonth: 3,
    atOnce: 30,
    aim: 'everywhere',
    fits: false,
    keepsWithinIncome: false,
    asks: false,
    words: false,
    speaks: false,
  },
};
