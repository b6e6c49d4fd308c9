import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ActorId, actorOf, ACTORS } from '../../src/model/actors.ts';
import { GATES } from '../../src/model/authorisation.ts';
import type { IndicatorId } from '../../src/model/indicators.ts';
import { type Measure, measureOf, MEASURES } from '../../src/model/measures.ts';
import { attempt, chanceOf, hurdlesOf, oddsOf } from '../../src/sim/authorise.ts';
import type { Options } from '../../src/sim/decision.ts';
import { digestOfState } from '../../src/sim/digest.ts';
import type { Exerciser } from '../../src/sim/exerciser.ts';
import { aCountry, fifteen } from './a-country.ts';
import { aMeasure, take } from './a-measure.ts';
import { begin, numberOf, pass, put } from './an-exercise.ts';
import { anyCountry } from './any-exercise.ts';
import { mean } from './moments.ts';

const asked = (actor: ActorId): Measure => aMeasure({ actors: [actor] });
const gated = (gate: (typeof GATES)[number]): Measure => aMeasure({ gates: [gate], form: 'protection-assistance' });

function chance({ world, state }: Exerciser, measure: Measure, options: Options = {}): number {
  return oddsOf({ world, state, value: state.value, take: take(measure, { options }), options }).all;
}

/** Chances as an indicator goes from 0 to 100. */
function chancesBy(indicator: IndicatorId, measure: Measure, holds: readonly ActorId[] = []): number[] {
  return [0, 20, 40, 60, 80, 100].map((value) => {
    const run = begin(aCountry({ measures: [measure], holds, start: { [indicator]: value } }));
    run.state.regions = { ...run.state.regions, consent: 'full' };
    return chance(run, measure);
  });
}

const rises = (values: readonly number[]): boolean =>
  values.every((value, index) => index === 0 || value >= (values[index - 1] as number)) &&
  (values.at(-1) as number) > (values[0] as number);

test('what stands before a measure is the agreement of an actor that the team does not hold, then its gates', () => {
  const peacekeeping = measureOf('peacekeeping-operation');
  const mission = measureOf('regional-assistance-mission');
  const of = (measure: Measure, actor: ActorId, holds: readonly ActorId[]) =>
    hurdlesOf(begin(aCountry({ holds })).world, measure, actor);
  expect(of(mission, 'regional-organization', [])).toEqual(['request', 'regional-mandate', 'host-consent']);
  expect(of(mission, 'regional-organization', ['regional-organization'])).toEqual(['regional-mandate', 'host-consent']);
  expect(of(mission, 'host-government', [])).toEqual(['request', 'regional-mandate']);
  expect(of(peacekeeping, 'security-council', [])).toEqual(['security-council', 'host-consent']);
  expect(of(measureOf('good-offices'), 'secretary-general', ['secretary-general'])).toEqual([]);
});

test('chances lie between 0 and 1, for any country, measure and terms', () => {
  const anyTerms = fc.record(
    { goal: fc.constant('aim'), months: fc.integer({ min: 1, max: 60 }), offer: fc.integer({ min: 0, max: 100 }) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(anyCountry, fc.constantFrom(...MEASURES), anyTerms, (country, measure, options) => {
      const { world, state } = begin({ ...country, holds: [] });
      const petition = { world, state, value: state.value, take: take(measure, { options }), options };
      for (const hurdle of ['request', ...GATES] as const) {
        expect(chanceOf(petition, hurdle)).toBeGreaterThanOrEqual(0);
        expect(chanceOf(petition, hurdle)).toBeLessThanOrEqual(1);
      }
      const { all, hurdles } = oddsOf(petition);
      expect(all).toBeCloseTo(
        hurdles.reduce((product, each) => product * each.chance, 1),
        12,
      );
    }),
    { numRuns: 150, seed: 6 },
  );
});

describe('a request', () => {
  const swayed = ACTORS.flatMap(({ id, swayedBy }) =>
    swayedBy.map(({ indicator, weight }) => ({ id, indicator, rising: weight.central > 0 })),
  );

  test.each(swayed)('to $id depends on $indicator', ({ id, indicator, rising }) => {
    const chances = chancesBy(indicator, asked(id));
    expect(rises(rising ? chances : chances.toReversed())).toBe(true);
  });

  test.each(ACTORS)(
    'to $id has the chance of its willingness when all that sways it is middling',
    ({ id, swayedBy }) => {
      const start = Object.fromEntries(swayedBy.map(({ indicator }) => [indicator, 50]));
      const run = begin(aCountry({ measures: [asked(id)], holds: [], start }));
      expect(chance(run, asked(id))).toBeCloseTo(Math.min(0.98, actorOf(id).willingness.central), 9);
    },
  );

  test('is likelier to be granted when more is offered', () => {
    const measure = asked('permanent-members');
    const run = begin(aCountry({ measures: [measure], holds: [] }));
    expect(rises([0, 3, 6, 9].map((offer) => chance(run, measure, { offer })))).toBe(true);
  });

  test('is likelier to be granted by an actor that has granted one, and less by one that has refused', () => {
    const measure = asked('donors');
    const of = (change: number) => {
      const run = begin(aCountry({ measures: [measure], holds: [] }));
      run.state.trust.fill(change);
      return chance(run, measure);
    };
    expect(rises([-1, -0.5, 0, 0.5, 1].map(of))).toBe(true);
  });

  test('is answered as things stood when the month began, however often the actor is asked in it', () => {
    const measures = ['one', 'two', 'three'].map((id) => ({ ...asked('donors'), id }));
    for (let seed = 0; seed < 10; seed += 1) {
      const run = begin(aCountry({ measures, holds: [] }), seed);
      const { results } = pass(
        run,
        measures.map((measure) => take(measure)),
      );
      const chances = results.flatMap(({ attempts }) => attempts[0]!.hurdles.map((each) => each.chance));
      expect(new Set(chances).size).toBe(1);
    }
  });

  test('leaves trust behind when granted and costs some when refused', () => {
    const measure = asked('donors');
    const runs = Array.from({ length: 60 }, (_, seed) => {
      const run = begin(aCountry({ measures: [measure], holds: [] }), seed);
      const [result] = pass(run, [take(measure)]).results;
      return { outcome: result?.outcome, trust: Math.max(...run.state.trust) + Math.min(...run.state.trust) };
    });
    for (const { outcome, trust } of runs) expect(trust > 0).toBe(outcome === 'started');
    expect(new Set(runs.map(({ outcome }) => outcome))).toEqual(new Set(['started', 'turned-down']));
  });

  test('is granted about as often as its odds say', () => {
    const measure = asked('third-states');
    const outcomes = Array.from({ length: 1500 }, (_, seed) => {
      const { world, state } = begin(aCountry({ measures: [measure], holds: [] }), seed);
      return attempt(world, state, take(measure), 0).passed ? 1 : 0;
    });
    const odds = chance(begin(aCountry({ measures: [measure], holds: [] })), measure);
    expect(Math.abs(mean(outcomes) - odds)).toBeLessThan(4 * Math.sqrt((odds * (1 - odds)) / outcomes.length));
  });
});

describe('the consent of the host', () => {
  test('is likelier the more it consents in general', () => {
    expect(rises(chancesBy('host-consent', gated('host-consent'), ['secretary-general']))).toBe(true);
  });

  test('is less likely the deeper a measure reaches into the country’s affairs', () => {
    const forms = ['national', 'capacity-building', 'protection-assistance', 'chapter-VIII', 'chapter-VII-42'] as const;
    const chances = forms.map((form) => {
      const measure = aMeasure({ gates: ['host-consent'], form });
      return chance(begin(aCountry({ measures: [measure] })), measure);
    });
    expect(rises(chances.toReversed())).toBe(true);
  });

  test('is out of the question once consent is withdrawn, and never before', () => {
    const measure = gated('host-consent');
    const run = begin(aCountry({ measures: [measure], start: { 'host-consent': 0 } }));
    for (const consent of ['full', 'conditional', 'eroding', 'withdrawn']) {
      run.state.regions = { ...run.state.regions, consent };
      expect([consent, chance(run, measure) > 0]).toEqual([consent, consent !== 'withdrawn']);
    }
  });

  test('is not asked for what the government itself does', () => {
    const measure = aMeasure({ actors: ['host-government'], gates: ['host-consent'] });
    expect(chance(begin(aCountry({ measures: [measure] })), measure)).toBe(1);
  });
});

test('a regional mandate is likelier the more the region agrees', () => {
  expect(rises(chancesBy('regional-unity', gated('regional-mandate'), ['secretary-general']))).toBe(true);
});

describe('an attempt', () => {
  const measure = asked('permanent-members');
  const input = aCountry({ measures: [measure], holds: [], council: fifteen() });
  const reworded = take(measure, { rewordings: [{}, {}, {}, {}] });

  test('asked twice gives the same answer and changes nothing', () => {
    const { world, state } = begin(input);
    const once = attempt(world, state, reworded, 0);
    expect(attempt(world, state, reworded, 0)).toEqual(once);
    expect(digestOfState(state)).toBe(digestOfState(begin(input).state));
  });

  test('after rewording has luck of its own', () => {
    const answers = Array.from({ length: 40 }, (_, seed) => {
      const { world, state } = begin(input, seed);
      return [0, 1, 2, 3].map((number) => attempt(world, state, reworded, number).passed);
    });
    const unlike = answers.filter((row) => new Set(row).size > 1).length;
    expect(unlike).toBeGreaterThan(20);
  });

  test('is the last one as soon as it passes, and only then', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const [result] = pass(begin(input, seed), [reworded]).results;
      const passed = result!.attempts.map((each) => each.passed);
      expect(passed.slice(0, -1)).not.toContain(true);
      expect(result!.outcome).toBe(passed.at(-1) === true ? 'started' : 'turned-down');
      expect(passed.length === 5 || passed.at(-1) === true).toBe(true);
    }
  });

  test('after rewording costs political capital each time, passed or not', () => {
    const price = numberOf('cost:reword');
    for (let seed = 0; seed < 40; seed += 1) {
      const run = begin(input, seed);
      const [result] = pass(run, [reworded]).results;
      const extra = (result!.attempts.length - 1) * price;
      const startUp = result!.outcome === 'started' ? numberOf('cost:start-up') : 0;
      expect(result!.paid.political).toBeCloseTo(extra + startUp, 9);
    }
  });

  test('that is turned down costs nothing of what was offered', () => {
    const offered = take(measure, { rewordings: [{ offer: 8 }] });
    const paid = Array.from({ length: 60 }, (_, seed) => pass(begin(input, seed), [offered]).results[0]!)
      .filter(({ outcome }) => outcome === 'turned-down')
      .map((result) => result.paid.political);
    expect(new Set(paid)).toEqual(new Set([numberOf('cost:reword')]));
  });

  test('looks at the truth, while odds look at what they are given', () => {
    const run = begin(aCountry({ measures: [gated('host-consent')] }));
    put(run, 'host-consent', 100);
    const { world, state } = run;
    const petition = { world, state, take: take(gated('host-consent')), options: {} };
    const believed = chanceOf({ ...petition, value: world.start }, 'host-consent');
    const [hurdle] = attempt(world, state, petition.take, 0).hurdles;
    expect(hurdle!.chance).toBeGreaterThan(believed);
  });
});
