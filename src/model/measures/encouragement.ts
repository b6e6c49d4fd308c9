import { cite } from '../citation.ts';
import { months } from '../quantity.ts';
import { above, below, cost, effect, reach, share, type MeasureRow } from './measure.ts';

/** Encouragement and preventive diplomacy under pillar two, open before any crisis. */
// prettier-ignore
export const ENCOURAGEMENT_MEASURES = [
  {
    id: 'human-rights-peer-review', pillar: 2, alsoPillars: [], form: 'encouragement',
    reach: reach(30),
    actors: ['human-rights-council', 'regional-organization', 'ohchr', 'third-states'],
    gates: [],
    leadMonths: months(6), durationMonths: months(6), cost: cost(1, 1),
    bestStages: ['general-risk', 'recovery'],
    effects: [
      effect('attention', 1, 0),
      effect('protection-will', 1, 6),
      effect('governance-legitimacy', 1, 12),
      effect('early-response-capacity', 1, 12),
    ],
    rules: [
      { id: 'votes-as-blocs', when: [below('regional-unity', 35)], scale: share(0.5) },
    ],
    reveals: ['exclusion', 'justice-independence', 'governance-legitimacy'],
    synergies: ['quiet-diplomacy'],
    evidence: { strength: 'unknown', studies: [] },
    basis: [...cite('A/68/947', 31, 34, 73), ...cite('A/66/874', 27, 34), ...cite('A/69/981', 30)],
  },
  {
    id: 'quiet-diplomacy', pillar: 2, alsoPillars: [], form: 'encouragement',
    reach: reach(30),
    actors: ['third-states', 'regional-organization', 'political-affairs', 'special-advisers'],
    gates: [],
    leadMonths: months(0), durationMonths: months(3), cost: cost(1, 1),
    bestStages: ['general-risk', 'specific-threats', 'imminent-risk'],
    effects: [
      effect('protection-will', 1, 1),
      effect('political-shock', -1, 1),
      effect('host-consent', 1, 1),
    ],
    rules: [
      { id: 'committed-to-violence', when: [above('atrocity-intent', 65, 'max')], scale: share(0.3) },
      { id: 'channel-burnt', when: [{ running: ['public-advocacy'] }], scale: share(0.6) },
      { id: 'in-place-of-warning', when: [{ stage: ['imminent-risk', 'ongoing-crimes'] }], adds: [effect('attention', -1, 0)] },
    ],
    reveals: ['protection-will'],
    synergies: ['one-voice-contact-group', 'incentive-package'],
    evidence: { strength: 'weak', studies: ['krain-diplomatic'] },
    basis: [...cite('A/68/947', 36, 37), ...cite('A/69/981', 28)],
  },
  {
    id: 'good-offices', pillar: 2, alsoPillars: [3], form: 'chapter-VI',
    reach: reach(30),
    actors: ['secretary-general', 'political-affairs', 'regional-organization'],
    gates: [],
    leadMonths: months(0), durationMonths: months(6), cost: cost(1, 1),
    bestStages: ['general-risk', 'specific-threats', 'imminent-risk', 'ongoing-crimes'],
    effects: [
      effect('protection-will', 1, 1),
      effect('political-shock', -1, 0),
      effect('attention', 1, 0),
      effect('local-mediation', 1, 3),
    ],
    rules: [
      { id: 'divided-backers', when: [below('regional-unity', 35), below('coherence', 35)], scale: share(0.4) },
    ],
    reveals: [],
    synergies: ['special-envoy', 'high-level-mediation'],
    evidence: { strength: 'weak', studies: [] },
    basis: [...cite('A/68/947', 38), ...cite('A/66/874', 22, 23), ...cite('A/69/981', 28, 72)],
  },
  {
    id: 'special-envoy', pillar: 2, alsoPillars: [3], form: 'encouragement',
    reach: reach(30),
    actors: ['secretary-general', 'regional-organization'],
    gates: [],
    leadMonths: months(1), durationMonths: months(12), cost: cost(2, 1),
    bestStages: ['general-risk', 'specific-threats', 'imminent-risk', 'ongoing-crimes'],
    effects: [
      effect('coherence', 1, 1),
      effect('political-shock', -1, 1),
      effect('attention', 1, 0),
      effect('protection-will', 1, 2),
    ],
    rules: [
      { id: 'rival-envoys', when: [{ rivalProcess: true }], scale: share(0.5), adds: [effect('coherence', -2, 0)] },
      { id: 'disowned', when: [below('coherence', 30)], scale: share(0.5) },
    ],
    reveals: ['protection-will', 'legitimacy-seeking'],
    synergies: ['high-level-mediation', 'one-voice-contact-group'],
    evidence: { strength: 'weak', studies: [] },
    basis: [...cite('A/69/266', 79), ...cite('A/68/947', 38), ...cite('A/66/874', 23), ...cite('A/69/981', 28, 72)],
  },
  {
    id: 'election-observation', pillar: 2, alsoPillars: [3], form: 'chapter-VI',
    reach: reach(8),
    actors: ['regional-organization', 'third-states', 'civil-society'],
    gates: ['host-consent'],
    leadMonths: months(2), durationMonths: months(3), cost: cost(1, 2),
    bestStages: ['general-risk', 'specific-threats'],
    effects: [
      effect('attention', 1, 0),
      effect('transition-institutions', 1, 1),
      effect('incitement', -1, 0),
    ],
    rules: [
      { id: 'verdict-without-mediation', when: [above('political-shock', 40), below('transition-institutions', 40), { notRunning: ['high-level-mediation', 'mediation-support-team', 'good-offices'] }], adds: [effect('political-shock', 2, 0)] },
      { id: 'blessed-a-stolen-vote', when: [below('transition-institutions', 30), { luck: share(0.1) }], adds: [effect('norm-standing', -2, 1)] },
    ],
    reveals: ['transition-institutions'],
    synergies: [],
    evidence: { strength: 'mixed', studies: ['borzyskowski-observers'] },
    basis: cite('A/66/874', 28),
  },
] as const satisfies readonly MeasureRow[];
