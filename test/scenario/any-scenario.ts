import * as fc from 'fast-check';
import { ACTOR_IDS } from '../../src/model/actors.ts';
import { INDICATORS, type Scope } from '../../src/model/indicators.ts';
import { STAGE_IDS } from '../../src/model/stages.ts';
import type { Scenario } from '../../src/scenario/schema.ts';

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const text = fc.oneof(words, fc.record({ en: words, fr: words }));
const half = fc.integer({ min: 0, max: 200 }).map((number) => number / 2);

const valuesOf = (scope: Scope | null) =>
  fc.dictionary(
    fc.constantFrom(...INDICATORS.filter((row) => scope === null || row.scope === scope).map(({ id }) => id)),
    half,
    { maxKeys: 4 },
  );

const countOf = (min: number, max: number) => fc.integer({ min, max });

const indices = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Scenarios that are valid by construction, of many sizes. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .record({
    provinces: countOf(1, 8),
    groups: countOf(1, 4),
    actors: countOf(0, 3),
    injects: countOf(0, 6),
    months: countOf(1, 60),
  })
  .chain(({ provinces, groups, actors, injects, months }) =>
    fc.record(
      {
        $schema: fc.constant('./scenario.schema.json'),
        format: fc.constant(1 as const),
        id: fc.constant('any'),
        version: fc.constant('1.0.0'),
        title: text,
        summary: text,
        months: fc.constant(months),
        knowledge: fc.constantFrom('fog' as const, 'open' as const),
        team: fc.record({ holds: fc.subarray([...ACTOR_IDS]) }),
        country: fc.record(
          { name: text, stage: fc.constantFrom(...STAGE_IDS), start: valuesOf(null) },
          { requiredKeys: ['name'] },
        ),
        provinces: fc.tuple(
          ...indices(provinces).map((index) =>
            fc.record(
              {
                id: fc.constant(`province-${index}`),
                name: text,
                population: fc.constant(1 / provinces),
                start: valuesOf('province'),
              },
              { requiredKeys: ['id', 'name', 'population'] },
            ),
          ),
        ),
        groups: fc.tuple(
          ...indices(groups).map((index) =>
            fc.record({
              id: fc.constant(`group-${index}`),
              name: text,
              targeted: fc.boolean(),
              share: fc.constant(
                Object.fromEntries(indices(provinces).map((place) => [`province-${place}`, 1 / groups])),
              ),
              start: valuesOf('group'),
            }),
          ),
        ),
        actors: fc.tuple(
          ...indices(actors).map((index) =>
            fc.record({
              id: fc.constant(`actor-${index}`),
              name: text,
              kind: fc.constantFrom('state' as const, 'state-aligned' as const, 'non-state' as const),
              drive: fc.boolean(),
              targets: fc.subarray(indices(groups).map((group) => `group-${group}`)),
              presence: fc.dictionary(
                fc.constantFrom(...indices(provinces).map((place) => `province-${place}`)),
                fc.constantFrom(0, 0.5, 1),
              ),
              start: valuesOf('actor'),
            }),
          ),
        ),
        timeline: fc.tuple(
          ...indices(injects).map((index) =>
            fc.record({
              id: fc.constant(`inject-${index}`),
              month: fc.integer({ min: 1, max: months }),
              title: text,
              text,
              effects: fc.array(
                fc.record({
                  indicator: fc.constant('incitement' as const),
                  points: half,
                  place: fc.constant('province-0'),
                }),
                { maxLength: 2 },
              ),
            }),
          ),
        ),
      },
      { requiredKeys: ['format', 'id', 'version', 'title', 'months', 'team', 'country', 'provinces', 'groups'] },
    ),
  );
