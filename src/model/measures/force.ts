import { cite } from '../citation.ts';
import { assumed, months } from '../quantity.ts';
import { below, cost, effect, reach, share, type MeasureRow } from './measure.ts';

/** Response by authorised force, and its review. */
// prettier-ignore
export const FORCE_MEASURES = [
  {
    id: 'protected-and-no-fly-zones', pillar: 3, alsoPillars: [], form: 'chapter-VII-42',
    reach: reach(1),
    actors: ['security-council', 'third-states', 'troop-contributors'],
    gates: ['security-council'],
    leadMonths: months(2), durationMonths: months(6), cost: cost(5, 5),
    bestStages: ['imminent-risk', 'ongoing-crimes'],
    effects: [
      effect('protection-presence', 2, 0),
      effect('violations', -2, 1),
      effect('armed-conflict', 1, 0),
      effect('council-unity', -1, 3),
    ],
    rules: [
      { id: 'not-defended', when: [below('council-unity', 40), { luck: share(0.3) }], scale: share(0.2), on: ['protection-presence', 'violations'], adds: [effect('violations', 2, 1)] },
    ],
    reveals: [],
    synergies: ['humanitarian-protection', 'mandate-review'],
    evidence: { strength: 'unknown', studies: ['ushmm-no-review'] },
    basis: [...cite('A/66/874', 32, 60), ...cite('A/69/981', 38, 43)],
  },
  {
    id: 'protection-force', pillar: 3, alsoPillars: [], form: 'chapter-VII-42',
    reach: reach(4),
    actors: ['security-council', 'third-states', 'troop-contributors', 'regional-organization'],
    gates: ['security-council'],
    leadMonths: months(3), durationMonths: months(12), cost: cost(5, 5),
    bestStages: ['imminent-risk', 'ongoing-crimes'],
    effects: [
      effect('protection-presence', 3, 1),
      effect('violations', -3, 2),
      effect('armed-capacity', -3, 2),
      effect('perceived-cost', 2, 1),
      effect('armed-conflict', 2, 0),
      effect('violations', 1, 0),
      effect('governance-legitimacy', -2, 4),
      effect('neighbour-stability', -1, 4),
    ],
    rules: [
      { id: 'mandate-to-protect', when: [{ option: 'goal', given: true }], scale: assumed(2.5, 1.8, 3.2), on: ['protection-presence'] },
      { id: 'goal-drifts', when: [{ option: 'goal', given: false }], adds: [effect('norm-standing', -3, 2), effect('council-unity', -2, 2)] },
      { id: 'conduct-unreviewed', when: [{ notRunning: ['mandate-review'] }, { luck: share(0.4) }], adds: [effect('norm-standing', -2, 3), effect('council-unity', -1, 3)] },
      { id: 'no-plan-for-after', when: [{ notRunning: ['post-crisis-peacebuilding'] }], adds: [effect('governance-legitimacy', -1, 6), effect('security-sector-accountability', -1, 6)] },
    ],
    reveals: [],
    synergies: ['mandate-review', 'post-crisis-peacebuilding'],
    evidence: { strength: 'mixed', studies: ['krain-2005', 'kathman-wood-2011', 'wood-kathman-gent-2012'] },
    basis: [...cite('A/66/874', 32, 54, 55, 56, 57, 60), ...cite('A/69/981', 9, 38, 43, 67), ...cite('A/69/266', 82)],
  },
  {
    id: 'regional-enforcement', pillar: 3, alsoPillars: [], form: 'chapter-VIII',
    reach: reach(3),
    actors: ['regional-organization', 'neighbouring-states', 'security-council'],
    gates: ['regional-mandate', 'security-council'],
    leadMonths: months(2), durationMonths: months(12), cost: cost(4, 4),
    bestStages: ['imminent-risk', 'ongoing-crimes'],
    effects: [
      effect('protection-presence', 2, 1),
      effect('armed-capacity', -2, 2),
      effect('violations', -2, 2),
      effect('armed-conflict', 1, 0),
    ],
    rules: [
      { id: 'partisan-neighbours', when: [below('regional-unity', 40)], scale: share(0.6), adds: [effect('neighbour-stability', -1, 2)] },
    ],
    reveals: [],
    synergies: ['mandate-review'],
    evidence: { strength: 'weak', studies: [] },
    basis: [...cite('A/66/874', 42, 43), ...cite('A/68/947', 23), ...cite('A/69/981', 68)],
  },
  {
    id: 'mandate-review', pillar: 3, alsoPillars: [], form: 'chapter-VII-42',
    reach: reach(3),
    actors: ['security-council', 'third-states', 'troop-contributors', 'secretary-general'],
    gates: ['security-council'],
    leadMonths: months(0), durationMonths: months(3), cost: cost(1, 1),
    bestStages: ['ongoing-crimes', 'recovery'],
    effects: [
      effect('norm-standing', 2, 1),
      effect('council-unity', 1, 1),
      effect('coherence', 1, 1),
    ],
    rules: [],
    reveals: [],
    requiresAny: ['protection-force', 'protected-and-no-fly-zones', 'regional-enforcement', 'peacekeeping-operation'],
    synergies: [],
    evidence: { strength: 'unknown', studies: [] },
    basis: [...cite('A/66/874', 50, 51, 53, 57, 58, 55), ...cite('A/69/981', 43, 64)],
  },
] as const satisfies readonly MeasureRow[];
