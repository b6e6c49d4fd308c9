import { describe, expect, test } from 'vitest';
import { type Measure, measureOf } from '../../src/model/measures.ts';
import type { Options } from '../../src/sim/decision.ts';
import type { Exerciser } from '../../src/sim/exerciser.ts';
import { luckOf, turnTo } from '../../src/sim/luck.ts';
import { chanceOfAdoption, type MemberStand, standsOn, voteOn } from '../../src/sim/vote.ts';
import { aCountry, fifteen, type Sketch } from './a-country.ts';
import { aMeasure, stop, take } from './a-measure.ts';
import { begin, pass, put } from './an-exercise.ts';
import { mean } from './moments.ts';

const SANCTIONS = measureOf('targeted-sanctions');

function stands({ world, state }: Exerciser, measure: Measure = SANCTIONS, options: Options = {}): MemberStand[] {
  return standsOn({ measure, options, state, view: { world, value: state.value } });
}

const inclination = (sketch: Sketch, measure = SANCTIONS, options: Options = {}): number =>
  stands(begin(aCountry({ council: fifteen(), ...sketch })), measure, options)[0]!.inclination;

describe('a member leans towards a draft', () => {
  test.each(['council-unity', 'regional-unity', 'host-consent'] as const)('the more, the higher %s', (indicator) => {
    const leanings = [0, 50, 100].map((value) => inclination({ start: { [indicator]: value } }));
    expect(leanings[0]).toBeLessThan(leanings[1]!);
    expect(leanings[1]).toBeLessThan(leanings[2]!);
  });

  test.each<{ wording: Options }>([
    { wording: { goal: 'to protect those at risk' } },
    { wording: { months: 6 } },
    { wording: { review: 3 } },
    { wording: { offer: 6 } },
  ])('more with $wording than without', ({ wording }) => {
    expect(inclination({}, SANCTIONS, wording)).toBeGreaterThan(inclination({}));
  });

  test('most with a goal, a length and a review together', () => {
    const all = { goal: 'to protect', months: 6, review: 3 };
    for (const key of ['goal', 'months', 'review'] as const) {
      const { [key]: _, ...rest } = all;
      expect(inclination({}, SANCTIONS, all)).toBeGreaterThan(inclination({}, SANCTIONS, rest));
    }
  });

  test('less to force than to sanctions, and less to sanctions than to monitors', () => {
    const force = inclination({}, measureOf('protection-force'));
    expect(force).toBeLessThan(inclination({}));
    expect(inclination({})).toBeLessThan(inclination({}, measureOf('human-rights-monitors')));
  });

  test('by its own stance', () => {
    const leanings = [-1, 0, 1].map((stance) => inclination({ council: fifteen({ stance }) }));
    expect(leanings).toEqual(leanings.toSorted((a, b) => a - b));
    expect(new Set(leanings).size).toBe(3);
  });

  test('less with a stake of its own in the country', () => {
    expect(inclination({ council: fifteen({ stake: 0.8 }) })).toBeLessThan(inclination({}));
  });

  test('less when it shields an armed actor', () => {
    const actors = [{ kind: 'state' as const, drive: false }];
    const shielded = inclination({ actors, council: fifteen({ patronOf: 'a01' }) });
    expect(shielded).toBeLessThan(inclination({ actors }));
  });

  test('more when the State manifestly fails its people', () => {
    const run = begin(aCountry({ council: fifteen() }));
    const before = stands(run)[0]!.inclination;
    run.state.regions = { ...run.state.regions, 'pillar-1': 'manifestly-failing' };
    expect(stands(run)[0]!.inclination).toBeGreaterThan(before);
  });

  test.each([
    { what: 'evidence', other: aMeasure({ id: 'fact-finding-mission', form: 'chapter-VI', effects: [], pillar: 1 }) },
    { what: 'milder steps', other: aMeasure({ id: 'talks', form: 'chapter-VI', effects: [] }) },
  ])('more once there are $what', ({ other }) => {
    const run = begin(aCountry({ council: fifteen(), measures: [other] }));
    const idle = begin(aCountry({ council: fifteen(), measures: [other] }));
    pass(run, [take(other)]);
    pass(idle);
    for (const each of [run, idle]) each.state.value.set(each.world.start);
    expect(stands(run)[0]!.inclination).toBeGreaterThan(stands(idle)[0]!.inclination);
  });

  test('no more for evidence of a source that was stopped on its way', () => {
    const slow = aMeasure({ id: 'fact-finding-mission', form: 'chapter-VII-42', effects: [], lead: 4 });
    const run = begin(aCountry({ council: fifteen(), measures: [slow] }));
    const before = stands(run)[0]!.inclination;
    pass(run, [take(slow)]);
    pass(run, [stop(slow)]);
    run.state.value.set(run.world.start);
    expect(stands(run)[0]!.inclination).toBeCloseTo(before, 12);
  });

  test('no more for a harsher step that was tried before', () => {
    const harsher = aMeasure({ id: 'force', form: 'chapter-VII-42', effects: [] });
    const run = begin(aCountry({ council: fifteen(), measures: [harsher] }));
    const before = stands(run)[0]!.inclination;
    pass(run, [take(harsher)]);
    run.state.value.set(run.world.start);
    expect(stands(run)[0]!.inclination).toBeCloseTo(before, 12);
  });

  test('more, if permanent, while a compact of restraint holds', () => {
    const compact = aMeasure({ id: 'veto-restraint-compact', form: 'chapter-VII-42', effects: [] });
    const run = begin(aCountry({ council: fifteen(), measures: [compact] }));
    const before = stands(run).map((each) => each.inclination);
    pass(run, [take(compact)]);
    run.state.value.set(run.world.start);
    const gains = stands(run).map((each, index) => each.inclination - before[index]! > 1e-9);
    expect(gains).toEqual(Array.from({ length: 15 }, (_, index) => index < 5));
  });
});

test('a member’s chances of yes and no lie between 0 and 1, and leave room for abstaining', () => {
  for (let stance = -4; stance <= 4; stance += 0.25) {
    for (const { yes, no } of stands(begin(aCountry({ council: fifteen({ stance }) })))) {
      for (const chance of [yes, no, yes + no]) {
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
      }
    }
  }
});

/** Members who are certain to vote as told: `y`, `n` or `a`; the first five are permanent. */
const certain = (ballots: string): MemberStand[] =>
  [...ballots].map((ballot, index) => ({
    member: { id: `m${index}`, permanent: index < 5, stance: 0, stake: 0, patronOf: null },
    inclination: 0,
    yes: ballot === 'y' ? 1 : 0,
    no: ballot === 'n' ? 1 : 0,
  }));

test.each([
  { what: 'all in favour', ballots: 'yyyyyyyyyyyyyyy', adopted: true, vetoes: 0 },
  { what: 'nine in favour and six abstaining', ballots: 'yyyaayyyyyyaaaa', adopted: true, vetoes: 0 },
  { what: 'nine in favour and elected members against', ballots: 'yyyyyyyyynnnnnn', adopted: true, vetoes: 0 },
  { what: 'eight in favour', ballots: 'yyyyyyyyaaaaaaa', adopted: false, vetoes: 0 },
  { what: 'fourteen in favour and a permanent member against', ballots: 'nyyyyyyyyyyyyyy', adopted: false, vetoes: 1 },
  { what: 'permanent members abstaining', ballots: 'aaaaayyyyyyyyya', adopted: true, vetoes: 0 },
  { what: 'two permanent members against', ballots: 'nnyyyyyyyyyyyyy', adopted: false, vetoes: 2 },
])('a draft with $what is adopted: $adopted', ({ ballots, adopted, vetoes }) => {
  const luck = luckOf(1);
  turnTo(luck, 1);
  const vote = voteOn(certain(ballots), luck, 0);
  expect(vote.adopted).toBe(adopted);
  expect(vote.vetoes).toHaveLength(vetoes);
  expect(vote.votes.map(({ choice }) => choice[0]).join('')).toBe(ballots);
  expect(chanceOfAdoption(certain(ballots))).toBe(adopted ? 1 : 0);
});

describe('the stated chance of adoption is the share of votes that adopt', () => {
  const even = (stance: number) => fifteen({ stance });
  const shielding = (stance: number) =>
    even(stance).map((member, index) => ({ ...member, stake: index === 0 ? 0.5 : 0 }));

  /** Members who lean so far that a draft is adopted about so often. */
  function council(likely: number, of: typeof even): MemberStand[] {
    for (let stance = -3; stance <= 6; stance += 0.01) {
      const members = stands(begin(aCountry({ council: of(stance) })));
      if (chanceOfAdoption(members) >= likely) return members;
    }
    throw new Error('no stance makes the draft so likely');
  }

  test.each([
    { what: 'a reluctant Council', members: council(0.1, even) },
    { what: 'a divided Council', members: council(0.5, even) },
    { what: 'a Council in which one permanent member has a stake', members: council(0.5, shielding) },
    { what: 'a willing Council', members: council(0.85, even) },
  ])('in $what', ({ members }) => {
    const said = chanceOfAdoption(members);
    const votes = Array.from({ length: 3000 }, (_, seed) => {
      const luck = luckOf(seed);
      turnTo(luck, 1);
      return voteOn(members, luck, 0).adopted ? 1 : 0;
    });
    expect(Math.abs(mean(votes) - said)).toBeLessThan(4 * Math.sqrt((said * (1 - said)) / votes.length));
  });
});

describe('after a vote', () => {
  const draft = aMeasure({ actors: ['security-council'], gates: ['security-council'], form: 'chapter-VII-41' });
  const voted = (elected: number, permanent: number, first = permanent) => {
    const council = fifteen().map((_, index) => ({ stance: index === 0 ? first : index < 5 ? permanent : elected }));
    const run = begin(aCountry({ council, measures: [draft], holds: [] }));
    const month = pass(run, [take(draft)]);
    return { run, month };
  };

  test('an adopted draft starts the measure and unites the Council', () => {
    const { run, month } = voted(4, 4);
    expect(month.results[0]?.outcome).toBe('started');
    expect(run.state.regions.council).toBe('seized-united');
    expect(month.rows.find(({ cause }) => cause.id === 'draft-adopted')?.amount).toBeGreaterThan(0);
  });

  test('a failed draft divides it', () => {
    const { run, month } = voted(-4, 4);
    expect(month.results[0]?.outcome).toBe('turned-down');
    expect(run.state.regions.council).toBe('seized-divided');
    expect(month.rows.find(({ cause }) => cause.id === 'draft-failed')?.amount).toBeLessThan(0);
  });

  test('a veto divides it further, costs the principle its standing, and is felt for three months', () => {
    const { run, month } = voted(4, 4, -4);
    const vetoed = month.rows.filter(({ cause }) => cause.id === 'veto');
    expect(new Set(vetoed.map(({ indicator }) => indicator))).toEqual(new Set(['council-unity', 'norm-standing']));
    expect(vetoed.every(({ amount }) => amount < 0)).toBe(true);
    const states = [run.state.regions.council, ...[2, 3, 4].map(() => (pass(run), run.state.regions.council))];
    expect(states).toEqual(['vetoed', 'vetoed', 'vetoed', 'seized-divided']);
  });

  test('members of a Council that the scenario leaves out lean neither way', () => {
    const run = begin(aCountry({ council: [{ id: 'only', permanent: true }] }));
    put(run, 'attention', 10);
    expect(run.world.council).toHaveLength(15);
    expect(run.world.council.filter(({ permanent }) => permanent)).toHaveLength(5);
    expect(new Set(run.world.council.map(({ id }) => id)).size).toBe(15);
    expect(new Set(stands(run).map((each) => each.inclination)).size).toBe(1);
  });
});
