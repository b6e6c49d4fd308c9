import type { ArmedActor, Group, Inject, Province, Scenario } from '../../scenario/schema.ts';

const GROUPS = 4;
const COLUMNS = 6;
const KINDS = ['state', 'state-aligned', 'non-state'] as const;

/**
 * A scenario of the size at which the engine is measured: 4 groups, 3 armed actors, a Council, 24 months with
 * scheduled and conditional injects, and as many provinces as asked for (1 to 30; the reference has 12). Its numbers
 * follow from places in lists, so that it is the same every time.
 */
export const referenceScenario = (provinces = 12): Scenario => ({
  format: 1,
  id: 'reference',
  version: '1.0.0',
  title: 'A country to measure with',
  months: 24,
  team: {
    holds: ['secretary-general', 'political-affairs', 'regional-organization', 'donors', 'un-country-team', 'ohchr'],
  },
  resources: { politicalCapital: { start: 100, perMonth: 20 }, budget: { start: 200, perMonth: 30 } },
  country: { name: 'Reference', start: { 'governance-legitimacy': 40, 'protection-will': 45, 'economic-stress': 52 } },
  provinces: Array.from({ length: provinces }, (_, index) => provinceAt(index, provinces)),
  groups: Array.from({ length: GROUPS }, (_, index) => groupAt(index, provinces)),
  actors: KINDS.map((kind, index) => actorAt(kind, index, provinces)),
  council: { members: Array.from({ length: 15 }, (_, index) => memberAt(index)) },
  timeline: timelineOf(provinces),
});

const provinceId = (index: number): string => `province-${index + 1}`;
const groupId = (index: number): string => `group-${index + 1}`;

/** A number from 0 up to, but not, `most`, scattered over places in a list. */
const scattered = (index: number, step: number, most: number): number => (index * step) % most;

function provinceAt(index: number, provinces: number): Province {
  return {
    id: provinceId(index),
    name: `Province ${index + 1}`,
    population: 1 / provinces,
    at: [((index % COLUMNS) + 0.5) / COLUMNS, (Math.floor(index / COLUMNS) + 0.5) / COLUMNS],
    start: {
      'intercommunal-tension': 30 + scattered(index, 7, 20),
      incitement: 18 + scattered(index, 5, 15),
      mobilization: 12 + scattered(index, 11, 16),
      'local-mediation': 40 + scattered(index, 3, 18),
    },
  };
}

/** Each group is at home in every fourth province, and lives in the others too. */
function groupAt(index: number, provinces: number): Group {
  const shares = Array.from({ length: provinces }, (_, p) => [provinceId(p), p % GROUPS === index ? 0.4 : 0.2]);
  return {
    id: groupId(index),
    name: `Group ${index + 1}`,
    targeted: index === 1,
    share: Object.fromEntries(shares),
    start: { exclusion: 30 + 9 * index, 'trust-in-state': 55 - 6 * index },
  };
}

function actorAt(kind: ArmedActor['kind'], index: number, provinces: number): ArmedActor {
  const presence = Array.from({ length: provinces }, (_, p) => [provinceId(p), scattered(p + index, 3, 7) / 10]);
  return {
    id: `actor-${index + 1}`,
    name: `Actor ${index + 1}`,
    kind,
    targets: [groupId(1)],
    presence: Object.fromEntries(presence),
    start: {
      'atrocity-intent': 22 + 6 * index,
      'armed-capacity': 50 - 8 * index,
      'legitimacy-seeking': 45 + 7 * index,
    },
  };
}

const memberAt = (index: number) => ({
  id: `member-${index + 1}`,
  permanent: index < 5,
  stance: (scattered(index, 4, 11) - 5) / 10,
  stake: scattered(index, 3, 8) / 10,
});

function timelineOf(provinces: number): Inject[] {
  const scheduled = Array.from({ length: 8 }, (_, index): Inject => {
    const place = provinceId(scattered(index, 5, provinces));
    return {
      id: `event-${index + 1}`,
      month: 2 + 3 * index,
      title: `Event ${index + 1}`,
      effects: [
        { indicator: 'political-shock', points: 6 },
        { indicator: 'incitement', points: 5, place },
      ],
    };
  });
  const conditional = Array.from({ length: 4 }, (_, index): Inject => ({
    id: `turn-${index + 1}`,
    title: `Turn ${index + 1}`,
    when: { all: [{ indicator: 'violations', op: '>=', value: 30 + 10 * index }], after: 3 },
    effects: [{ indicator: 'economic-stress', points: 3 }],
  }));
  return [...scheduled, ...conditional, { id: 'election', month: 12, title: 'Election', trigger: 'election-crisis' }];
}
