import { expect, test } from 'vitest';
import { tryPrepared } from '../../../src/forecast/balance/prepared-attempt.ts';
import type { OwnMeasure, Scenario } from '../../../src/scenario/schema.ts';
import { worldInputOf } from '../../../src/scenario/world-input.ts';
import { compile } from '../../../src/sim/compile.ts';
import type { Measure } from '../../../src/model/measures.ts';
import { lopsidedScenario } from './a-lopsided-country.ts';

/** A Council whose permanent members have a stake in letting nothing pass. */
const members = ['one', 'two', 'three', 'four', 'five'].map((id) => ({
  id,
  name: id,
  permanent: true,
  stance: -1,
  stake: 1,
}));

/** What a prepared attempt brings at the shared orchard of the lopsided country, changed as given. */
function attempt(changes: Partial<OwnMeasure>, needs: Pick<Measure, 'requires' | 'requiresAny'> = {}) {
  const base = lopsidedScenario();
  const own = (base.measures?.own ?? []).map((one) => (one.id === 'shared-orchard' ? { ...one, ...changes } : one));
  const scenario: Scenario = { ...base, measures: { ...base.measures, own }, council: { members } };
  const input = worldInputOf(scenario);
  const measures = input.measures.map((one) => (one.id === 'shared-orchard' ? { ...one, ...needs } : one));
  const measure = measures.find(({ id }) => id === 'shared-orchard');
  if (measure === undefined) throw new Error('no orchard');
  return tryPrepared(compile({ ...input, measures }), measure, 3);
}

test('what nothing speaks against comes to work in every run', () => {
  expect(attempt({})).toEqual({ id: 'shared-orchard', worked: 1, why: null });
});

test('what another measure must make way for comes to work after it', () => {
  expect(attempt({}, { requires: ['single-orchard'] }).worked).toBe(1);
});

test('where one of several is needed each has its turn, and what stands for none of them fails in its turn', () => {
  const { worked } = attempt({}, { requiresAny: ['single-orchard', 'golden-bridge'] });
  expect(worked).toBeCloseTo(0.5, 9);
});

test.each([
  { changes: { leadMonths: 24 }, why: { kind: 'too-late' } },
  { changes: { cost: { political: 5, financial: 1 } }, why: { kind: 'refused', code: 'political-capital' } },
  {
    changes: { form: 'chapter-VII-42', actors: ['security-council'], gates: ['security-council'] },
    why: { kind: 'turned-down', hurdle: 'security-council' },
  },
] as const)('with $changes it never comes to work, because $why', ({ changes, why }) => {
  const found = attempt(changes as Partial<OwnMeasure>);
  expect(found.worked).toBe(0);
  expect(found.why).toMatchObject(why);
});
