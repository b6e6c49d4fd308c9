import * as fc from 'fast-check';
import type { NewCommand } from '../src/exercise/given.ts';
import { type ActorId } from '../src/model/actors.ts';
import { INDICATORS } from '../src/model/indicators.ts';
import { MEASURES } from '../src/model/measures.ts';
import { STAGE_IDS } from '../src/model/stages.ts';
import type { Scenario } from '../src/scenario/schema.ts';
import { STEPS } from '../src/scenario/steps.ts';

/** How large a country is. */
export interface Size {
  readonly provinces: number;
  readonly groups: number;
  readonly actors: number;
  readonly months: number;
}

const list = <T>(count: number, of: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => of(index));

/** A sound scenario of a given size, the same every time, in which a good deal can be afforded. */
export const aScenario = ({ provinces, groups, actors, months }: Size): Scenario => ({
  format: 1,
  id: 'a-country',
  version: '1.0.0',
  title: 'A country',
  months,
  team: { holds: ['secretary-general', 'political-affairs', 'regional-organization', 'donors', 'ohchr'] },
  resources: { politicalCapital: { start: 100, perMonth: 20 }, budget: { start: 200, perMonth: 30 } },
  country: { name: 'A country', start: { 'protection-will': 40, 'humanitarian-access': 60 } },
  provinces: list(provinces, (index) => ({
    id: `province-${index}`,
    name: `Province ${index}`,
    population: 1 / provinces,
    at: [((index % 6) + 0.5) / 6, (Math.floor(index / 6) + 0.5) / 6] as [number, number],
    start: { 'intercommunal-tension': 30 + ((index * 7) % 25), incitement: 20 + ((index * 5) % 20) },
  })),
  groups: list(groups, (index) => ({
    id: `group-${index}`,
    name: `Group ${index}`,
    targeted: index === 0,
    share: Object.fromEntries(list(provinces, (place) => [`province-${place}`, 1 / groups])),
    start: { exclusion: 35 + index * 3 },
  })),
  actors: list(actors, (index) => ({
    id: `actor-${index}`,
    name: `Actor ${index}`,
    kind: (['state', 'state-aligned', 'non-state'] as const)[index % 3] as 'state',
    targets: ['group-0'],
    presence: Object.fromEntries(list(provinces, (place) => [`province-${place}`, ((place + index) % 4) / 3])),
    start: { 'atrocity-intent': 30 + index * 4, 'armed-capacity': 40 },
  })),
  council: {
    members: list(15, (index) => ({
      id: `member-${index}`,
      permanent: index < 5,
      stance: ((index % 7) - 3) / 4,
      stake: (index % 4) / 4,
    })),
  },
  timeline: [
    { id: 'a-warning', month: 2, title: 'A warning', text: 'Traders leave early.', effects: [] },
    { id: 'a-shock', month: 4, effects: [{ indicator: 'political-shock', points: 30 }] },
    { id: 'a-turn', when: { all: [{ indicator: 'violations', op: '>=', value: 25 }] }, text: 'Roads are closed.' },
  ],
});

/** A country in which a month takes little time. */
export const SMALL: Size = { provinces: 3, groups: 2, actors: 2, months: 8 };

const itemId = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const options = fc.record(
  {
    goal: fc.constantFrom('', 'protect civilians'),
    months: fc.integer({ min: 1, max: 24 }),
    review: fc.integer({ min: 1, max: 12 }),
    offer: fc.integer({ min: 0, max: 6 }),
  },
  { requiredKeys: [] },
);
const target = fc.constantFrom(
  { country: true as const },
  { province: 'province-0' },
  { province: 'nowhere' },
  { group: 'group-1' },
  { actor: 'actor-0' },
);
const reason = fc.constantFrom('', 'because of what the reports say');
const measure = fc.constantFrom(...MEASURES);

const taken = fc
  .record({ id: itemId, measure, by: fc.nat(5), target, options, reason })
  .map(({ measure: { id, actors }, by, ...rest }): NewCommand => {
    return { kind: 'take', measure: id, actor: actors[by % actors.length] as ActorId, ...rest };
  });
const stopped = fc
  .record({ id: itemId, measure, reason })
  .map(({ measure: { id }, ...rest }): NewCommand => ({ kind: 'stop', measure: id, ...rest }));
const assessed = fc
  .record({ stage: fc.constantFrom(...STAGE_IDS), chance: fc.integer({ min: 0, max: 20 }), public: fc.boolean() })
  .map(({ chance, ...rest }): NewCommand => ({ kind: 'assess', chance: chance / 20, ...rest }));
const amended = fc
  .record({ id: itemId, options, reason }, { requiredKeys: ['id'] })
  .map((rest): NewCommand => ({ kind: 'amend', ...rest }));
const skipped = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom(...INDICATORS))
  .map(([month, { id }]): NewCommand => ({ kind: 'skip-report', report: `${month}/open/${id}@country` }));
const onItem = fc
  .tuple(fc.constantFrom('drop', 'submit', 'withdraw'), itemId)
  .map(([kind, id]): NewCommand => ({ kind, id }) as NewCommand);
const reworded = fc.record({ id: itemId, options }).map((rest): NewCommand => ({ kind: 'reword', ...rest }));
const gone = fc.constantFrom(...STEPS).map((step): NewCommand => ({ kind: 'go', step }));
const plain = fc.constantFrom<NewCommand>(
  { kind: 'seen' },
  { kind: 'note', text: 'We wait for the count.' },
  { kind: 'commit' },
  { kind: 'commit' },
  { kind: 'hold-course', months: 2 },
);

/** A command, possible or not. `finish` is left out, since nothing comes after it. */
export const anyCommand: fc.Arbitrary<NewCommand> = fc.oneof(
  { arbitrary: taken, weight: 8 },
  { arbitrary: stopped, weight: 1 },
  { arbitrary: assessed, weight: 2 },
  { arbitrary: amended, weight: 2 },
  { arbitrary: skipped, weight: 1 },
  { arbitrary: onItem, weight: 5 },
  { arbitrary: reworded, weight: 2 },
  { arbitrary: gone, weight: 4 },
  { arbitrary: plain, weight: 5 },
);

/** What a team might do, or try to do, in an exercise. */
export const anyCommands: fc.Arbitrary<NewCommand[]> = fc.array(anyCommand, { maxLength: 60, size: 'max' });

/** A seed as an exercise has it. */
export const anySeed: fc.Arbitrary<string> = fc.integer({ min: 0, max: 999 }).map(String);
