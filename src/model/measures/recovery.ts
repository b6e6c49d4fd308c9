import { cite } from '../citation.ts';
import { assumed, months } from '../quantity.ts';
import { above, below, cost, effect, reach, share, type MeasureRow } from './measure.ts';

/** Help after violence, and the review of what was tried: pillar two. */
// prettier-ignore
export const RECOVERY_MEASURES = [
  {
    id: 'transitional-justice-support', pillar: 2, alsoPillars: [], form: 'capacity-building',
    reach: reach(30),
    actors: ['un-country-team', 'ohchr', 'icc', 'donors', 'national-institutions'],
    gates: ['host-consent'],
    leadMonths: months(9), durationMonths: months(48), cost: cost(3, 3),
    bestStages: ['general-risk', 'recovery'],
    effects: [
      effect('transitional-justice', 3, 12),
      effect('trust-in-state', 1, 12),
      effect('perceived-cost', 1, 12),
      effect('exclusion', -1, 18),
      effect('political-shock', 1, 6),
    ],
    rules: [
      { id: 'victors-justice', when: [below('justice-independence', 30), { luck: share(0.35) }], trigger: 'unfair-accountability' },
    ],
    reveals: [],
    synergies: [],
    evidence: { strength: 'mixed', studies: ['olsen-2010', 'ushmm-prosecutions'] },
    basis: [...cite('A/68/947', 57), ...cite('A/69/981', 20, 66), ...cite('ICRtoP', 'II')],
  },
  {
    id: 'ddr-programme', pillar: 2, alsoPillars: [], form: 'capacity-building',
    reach: reach(3),
    actors: ['peace-operations', 'host-government', 'donors'],
    gates: ['host-consent'],
    leadMonths: months(4), durationMonths: months(24), cost: cost(2, 4),
    bestStages: ['specific-threats', 'recovery'],
    effects: [
      effect('armed-capacity', -2, 6),
      effect('mobilization', -2, 4),
      effect('economic-stress', -1, 12),
    ],
    rules: [
      { id: 'no-agreement', when: [above('armed-conflict', 30, 'max'), { notRunning: ['high-level-mediation', 'regional-assistance-mission', 'peacekeeping-operation'] }], scale: share(0.3), adds: [effect('violations', 1, 4)] },
    ],
    reveals: [],
    synergies: ['high-level-mediation', 'post-crisis-peacebuilding'],
    evidence: { strength: 'unknown', studies: [] },
    basis: [...cite('A/69/981', 35), ...cite('A/68/947', 67), ...cite('ICRtoP', 'II')],
  },
  {
    id: 'post-crisis-peacebuilding', pillar: 2, alsoPillars: [], form: 'capacity-building',
    reach: reach(6),
    actors: ['peacebuilding-commission', 'un-country-team', 'development-banks', 'donors', 'host-government'],
    gates: ['host-consent'],
    leadMonths: months(3), durationMonths: months(60), cost: cost(2, 5),
    bestStages: ['recovery'],
    effects: [
      effect('governance-legitimacy', 2, 12),
      effect('local-mediation', 1, 6),
      effect('trust-in-state', 1, 9),
      effect('security-sector-accountability', 1, 12),
      effect('political-shock', -1, 6),
    ],
    rules: [
      { id: 'no-reckoning', when: [{ notRunning: ['transitional-justice-support', 'redress-and-durable-solutions', 'domestic-prosecutions'] }], scale: assumed(0.7, 0.5, 1) },
    ],
    reveals: [],
    synergies: ['transitional-justice-support', 'security-sector-reform'],
    evidence: { strength: 'weak', studies: ['worldbank-mueller'] },
    basis: [...cite('A/69/981', 43, 65, 66, 67), ...cite('A/66/874', 15), ...cite('A/68/947', 21)],
  },
  {
    id: 'redress-and-durable-solutions', pillar: 2, alsoPillars: [], form: 'capacity-building',
    reach: reach(4),
    actors: ['host-government', 'unhcr', 'donors', 'icc', 'civil-society'],
    gates: ['host-consent'],
    leadMonths: months(6), durationMonths: months(48), cost: cost(2, 4),
    bestStages: ['recovery'],
    effects: [
      effect('displacement', -2, 9),
      effect('exclusion', -1, 12),
      effect('intercommunal-tension', -1, 12),
      effect('transitional-justice', 1, 9),
      effect('trust-in-state', 1, 9),
    ],
    rules: [
      { id: 'premature-return', when: [above('violations', 40)], scale: share(0.4), adds: [effect('violations', 1, 9), effect('intercommunal-tension', 2, 9)] },
    ],
    reveals: [],
    synergies: [],
    evidence: { strength: 'unknown', studies: [] },
    basis: [...cite('A/68/947', 57, 58), ...cite('A/69/981', 66), ...cite('ICRtoP', 'III')],
  },
  {
    id: 'lessons-review', pillar: 2, alsoPillars: [], form: 'capacity-building',
    reach: reach(6),
    actors: ['un-country-team', 'donors', 'regional-organization', 'special-advisers', 'civil-society'],
    gates: [],
    leadMonths: months(1), durationMonths: months(2), cost: cost(1, 1),
    bestStages: ['general-risk', 'specific-threats', 'imminent-risk', 'recovery'],
    effects: [
      effect('coherence', 1, 1),
      effect('warning-credibility', 1, 2),
      effect('assistance-load', -1, 2),
    ],
    rules: [],
    reveals: [],
    synergies: [],
    evidence: { strength: 'moderate', studies: ['tannenbaum-2013'] },
    basis: [...cite('A/68/947', 19, 40, 74, 77), ...cite('A/69/981', 61, 69, 74)],
  },
] as const satisfies readonly MeasureRow[];
