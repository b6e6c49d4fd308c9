import { applyVariant } from '../../../src/scenario/variant.ts';
import type { Scenario } from '../../../src/scenario/schema.ts';
import { newScenario } from '../../../src/scenario/template.ts';

type Own = NonNullable<NonNullable<Scenario['measures']>['own']>[number];

const own = (id: string, changes: Partial<Own>): Own => ({
  id,
  name: id,
  pillar: 2,
  form: 'encouragement',
  actors: ['secretary-general'],
  leadMonths: 0,
  durationMonths: 12,
  cost: { political: 1, financial: 1 },
  bestStages: ['general-risk', 'specific-threats'],
  effects: [{ indicator: 'intercommunal-tension', strength: -3 }],
  ...changes,
});

/**
 * A quiet country with all that an author would want to hear of: stages that cannot be reached, injects and conditions
 * that never come, a measure that another outdoes, one that does harm and two that nobody can ever take.
 */
export function lopsidedScenario(): Scenario {
  const base = newScenario('lopsided');
  const never = { indicator: 'incitement', op: '>=', value: 100, place: 'lower-bank' } as const;
  const always = { indicator: 'incitement', op: '>=', value: 0, place: 'lower-bank' } as const;
  return applyVariant(
    {
      ...base,
      months: 6,
      measures: {
        available: ['mandate-review', 'good-offices'],
        own: [
          own('shared-orchard', {}),
          own('single-orchard', { effects: [{ indicator: 'intercommunal-tension', strength: -1 }] }),
          own('loud-parade', { effects: [{ indicator: 'intercommunal-tension', strength: 3 }] }),
          own('golden-bridge', { cost: { political: 5, financial: 5 } }),
        ],
      },
      resources: { politicalCapital: { start: 1, perMonth: 0.5 }, budget: { start: 1, perMonth: 0.5 } },
      timeline: [
        ...(base.timeline ?? []),
        { id: 'broken-dam', title: 'The dam breaks', when: { all: [never] }, effects: [] },
        { id: 'two-moons', title: 'Two at once', when: { all: [always, never] }, effects: [] },
        { id: 'either-way', title: 'One of two', when: { any: [always, never] }, effects: [] },
      ],
    },
    'quiet',
  );
}
