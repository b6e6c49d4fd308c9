import { describe, expect, test } from 'vitest';
import { measureOf } from '../../src/model/measures.ts';
import type { Decision } from '../../src/sim/decision.ts';
import type { Exerciser } from '../../src/sim/exerciser.ts';
import { refuse } from '../../src/sim/refuse.ts';
import { aCountry } from './a-country.ts';
import { aMeasure, stop, take } from './a-measure.ts';
import { begin, numberOf, pass } from './an-exercise.ts';

const MEASURE = aMeasure();
const RICH = { political: 100, financial: 200 };
const country = () => begin(aCountry({ measures: [MEASURE], actors: [{}] }));

const codeOf = ({ world, state }: Exerciser, decision: Decision, left = RICH) =>
  refuse(world, state, decision, left)?.code ?? null;

test('a possible measure is not refused', () => {
  expect(codeOf(country(), take(MEASURE))).toBeNull();
});

test.each<{ code: string; decision: Decision }>([
  { code: 'unknown-measure', decision: take(aMeasure({ id: 'none-such' })) },
  { code: 'wrong-actor', decision: take(MEASURE, { actor: 'icc' }) },
  { code: 'unknown-target', decision: take(MEASURE, { target: { province: 'nowhere' } }) },
  { code: 'unknown-target', decision: take(MEASURE, { target: { group: 'nobody' } }) },
  { code: 'unknown-target', decision: take(MEASURE, { target: { actor: 'g01' } }) },
  { code: 'not-active', decision: stop(MEASURE) },
])('$code is the reason for refusing $decision', ({ code, decision }) => {
  expect(codeOf(country(), decision)).toBe(code);
});

test('a measure on its way or at work is not taken a second time for the same actor and target', () => {
  const run = country();
  pass(run, [take(MEASURE)]);
  expect(codeOf(run, take(MEASURE))).toBe('already-active');
  expect(codeOf(run, take(MEASURE, { target: { province: 'p01' } }))).toBeNull();
});

test('what a measure lacks of a resource is stated', () => {
  const { world, state } = country();
  const startUp = numberOf('cost:start-up');
  const lacking = (left: typeof RICH) => refuse(world, state, take(MEASURE), left);
  expect(lacking({ political: startUp / 4, financial: 9 })).toEqual({
    code: 'political-capital',
    short: startUp * 0.75,
  });
  expect(lacking({ political: 9, financial: startUp / 4 })).toEqual({ code: 'budget', short: startUp * 0.75 });
});

describe('a measure that builds on others', () => {
  const base = aMeasure({ id: 'base', lead: 1, effects: [] });
  const other = aMeasure({ id: 'other', effects: [] });
  const needsBoth = aMeasure({ id: 'needs-both', requires: ['base', 'other'] });
  const needsAny = aMeasure({ id: 'needs-any', requiresAny: ['base', 'other'] });
  const begun = () => begin(aCountry({ measures: [base, other, needsBoth, needsAny] }));

  test('is refused with the names of what is missing', () => {
    const { world, state } = begun();
    expect(refuse(world, state, take(needsBoth), RICH)).toEqual({ code: 'needs-all', measures: ['base', 'other'] });
    expect(refuse(world, state, take(needsAny), RICH)).toEqual({ code: 'needs-any', measures: ['base', 'other'] });
  });

  test('needs the others to run, not only to be on their way', () => {
    const run = begun();
    pass(run, [take(base)]);
    expect(codeOf(run, take(needsAny))).toBe('needs-any');
    pass(run);
    expect(codeOf(run, take(needsAny))).toBeNull();
    expect(refuse(run.world, run.state, take(needsBoth), RICH)).toEqual({ code: 'needs-all', measures: ['other'] });
  });

  test('is refused again once what it needs has been stopped', () => {
    const run = begun();
    pass(run, [take(other)]);
    expect(codeOf(run, take(needsAny))).toBeNull();
    pass(run, [stop(other)]);
    expect(codeOf(run, take(needsAny))).toBe('needs-any');
  });

  test.each(['protection-sites', 'mandate-review'] as const)(
    '%s of the catalogue is refused in a country without any',
    (id) => {
      expect(codeOf(begin(aCountry()), take(measureOf(id)))).toMatch(/^needs-/);
    },
  );
});

test('a measure that needs consent is refused outright when consent is withdrawn, and only then', () => {
  const gated = aMeasure({ gates: ['host-consent'] });
  const run = begin(aCountry({ measures: [gated], start: { 'host-consent': 3 } }));
  expect(run.state.regions.consent).toBe('withdrawn');
  expect(codeOf(run, take(gated))).toBe('consent-withdrawn');
  const low = begin(aCountry({ measures: [gated], start: { 'host-consent': 30 } }));
  expect(low.state.regions.consent).not.toBe('withdrawn');
  expect(codeOf(low, take(gated))).toBeNull();
});

test('a decision that is impossible changes nothing and says why, while the others of the month go on', () => {
  const run = country();
  const { results } = pass(run, [take(MEASURE, { actor: 'icc' }), take(MEASURE)]);
  expect(results.map(({ outcome }) => outcome)).toEqual(['impossible', 'started']);
  expect(results[0]?.refusal).toEqual({ code: 'wrong-actor' });
  expect(results[0]?.paid).toEqual({ political: 0, financial: 0 });
});

test('each decision of a month has only what the earlier ones leave', () => {
  const dear = aMeasure({ id: 'dear', cost: measureOf('protection-force').cost });
  const run = begin(
    aCountry({
      measures: [dear],
      resources: { politicalCapital: { start: 40, perMonth: 0 }, budget: { start: 40, perMonth: 0 } },
    }),
  );
  const { results } = pass(run, [take(dear), take(dear, { target: { province: 'p01' } })]);
  expect(results.map(({ outcome }) => outcome)).toEqual(['started', 'impossible']);
  expect(results[1]?.refusal?.code).toBe('political-capital');
});

describe('a stop', () => {
  const aims = [{ country: true }, { province: 'p01' }] as const;

  test('ends all runs of a measure, or the one it names', () => {
    for (const { key, left } of [
      { key: undefined, left: 0 },
      { key: 'own-measure/secretary-general/province:p01', left: 1 },
    ]) {
      const run = country();
      pass(
        run,
        aims.map((target) => take(MEASURE, { target })),
      );
      pass(run, [stop(MEASURE, key)]);
      expect(run.state.runs.filter(({ phase }) => phase === 'running')).toHaveLength(left);
    }
  });

  test('is the end of the run, in the month of the stop', () => {
    const run = country();
    pass(run, [take(MEASURE)]);
    pass(run);
    pass(run, [stop(MEASURE)]);
    expect(run.state.runs.map(({ endsIn }) => endsIn)).toEqual([3]);
  });

  test('lets the measure be taken again in the same month', () => {
    const run = country();
    pass(run, [take(MEASURE)]);
    const { results } = pass(run, [stop(MEASURE), take(MEASURE)]);
    expect(results.map(({ outcome }) => outcome)).toEqual(['stopped', 'started']);
  });
});
