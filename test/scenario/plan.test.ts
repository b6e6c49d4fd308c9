import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDecisions, readPlan, turnsOf } from '../../src/scenario/plan.ts';
import { newScenario } from '../../src/scenario/template.ts';

const scenario = newScenario('template');

const planOf = (...decisions: unknown[]): string =>
  JSON.stringify({ format: 1, scenario: 'template', decisions }, null, 2);

const take = { month: 1, take: 'electoral-commission-support', actor: 'political-affairs', target: { country: true } };

function faultsOf(text: string): string[] {
  const reading = readPlan(text, scenario);
  return 'faults' in reading ? reading.faults.map(({ code, pointer, line }) => `${code} ${pointer} ${line}`) : [];
}

describe('a plan', () => {
  test('is read as it stands, whatever its decisions may come to', () => {
    const decisions = [
      { ...take, reason: '<b>why</b>' },
      {
        month: 9,
        take: 'peacekeeping-operation',
        actor: 'security-council',
        target: { province: 'lower-bank' },
        options: { goal: 'protect civilians', months: 12, review: 6, offer: 10 },
        rewordings: [{ months: 6 }],
      },
      {
        month: 12,
        stop: 'electoral-commission-support',
        run: 'electoral-commission-support/political-affairs/country',
      },
      { month: 3, assess: { stage: 'specific-threats', chance: 0.35 } },
      { month: 2, stop: 'special-envoy', 'x-note': 'never begun' },
    ];
    expect(readPlan(planOf(...decisions), scenario)).toEqual({ plan: { format: 1, scenario: 'template', decisions } });
  });

  test.each([
    {
      about: 'a measure that is none',
      decision: { ...take, take: 'electoral-support' },
      fault: 'unknown-measure /decisions/0/take 7',
    },
    {
      about: 'an actor that is none',
      decision: { ...take, actor: 'political' },
      fault: 'unknown-actor /decisions/0/actor 8',
    },
    {
      about: 'a province that is none',
      decision: { ...take, target: { province: 'delta' } },
      fault: 'unknown-province /decisions/0/target/province 10',
    },
    {
      about: 'a group that is none',
      decision: { ...take, target: { group: 'delta' } },
      fault: 'unknown-group /decisions/0/target/group 10',
    },
    {
      about: 'an armed actor that is none',
      decision: { ...take, target: { actor: 'donors' } },
      fault: 'unknown-armed-actor /decisions/0/target/actor 10',
    },
    {
      about: 'two aims at once',
      decision: { ...take, target: { country: true, group: 'ferry-families' } },
      fault: 'unknown-field /decisions/0/target/group 11',
    },
    { about: 'a month after the end', decision: { ...take, month: 13 }, fault: 'out-of-time /decisions/0/month 6' },
    { about: 'no month', decision: { ...take, month: undefined }, fault: 'missing-field /decisions/0/month 5' },
    {
      about: 'a chance of more than all',
      decision: { month: 1, assess: { stage: 'recovery', chance: 1.5 } },
      fault: 'out-of-range /decisions/0/assess/chance 9',
    },
    {
      about: 'a measure to stop that is none',
      decision: { month: 1, stop: 'nothing' },
      fault: 'unknown-measure /decisions/0/stop 7',
    },
    { about: 'nothing to do', decision: { month: 1 }, fault: 'missing-field /decisions/0 5' },
  ])('with $about is refused: $fault', ({ decision, fault }) => {
    expect(faultsOf(planOf(decision))).toEqual([fault]);
  });

  test('for another scenario is refused', () => {
    const text = JSON.stringify({ format: 1, scenario: 'talvora', decisions: [] });
    expect(faultsOf(text)).toEqual(['other-scenario /scenario 1']);
  });

  test('of another format is refused without another word', () => {
    expect(faultsOf('{ "format": 3 }')).toEqual(['unknown-format /format 1']);
  });

  test('with two assessments of a month is refused', () => {
    const assess = { month: 4, assess: { stage: 'recovery', chance: 0.5 } };
    expect(faultsOf(planOf(assess, { ...assess, month: 5 }, assess))).toEqual([
      'second-assessment /decisions/2/assess 21',
    ]);
  });

  test('is never thrown at', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.array(fc.jsonValue()).map((list) => planOf(...list)),
        ),
        (text) => {
          expect(() => readPlan(text, scenario)).not.toThrow();
        },
      ),
    );
  });
});

test('decisions that stand elsewhere are found at their own address', () => {
  const findings = checkDecisions([{ month: 1, stop: 'nothing' }, 7], scenario, ['arms', 'late']);
  expect(findings.map(({ code, path }) => [code, ...path])).toEqual([
    ['wrong-type', 'arms', 'late', 1],
    ['unknown-measure', 'arms', 'late', 0, 'stop'],
  ]);
});

test('turns gather the decisions of a month in the order of the plan', () => {
  const reading = readPlan(
    planOf(
      { ...take, month: 2 },
      { month: 2, assess: { stage: 'recovery', chance: 0.5 } },
      { month: 5, stop: 'special-envoy', run: 'special-envoy/x/country', reason: 'done' },
      {
        month: 2,
        take: 'special-envoy',
        actor: 'secretary-general',
        options: { review: 3 },
        rewordings: [{ review: 1 }],
        reason: 'talk',
      },
    ),
    scenario,
  );
  const turns = 'plan' in reading ? turnsOf(reading.plan.decisions) : new Map();
  expect([...turns]).toEqual([
    [
      2,
      {
        assessment: { stage: 'recovery', chance: 0.5, public: false },
        decisions: [
          {
            kind: 'take',
            measure: 'electoral-commission-support',
            actor: 'political-affairs',
            target: { country: true },
            options: {},
            reason: '',
            rewordings: [],
          },
          {
            kind: 'take',
            measure: 'special-envoy',
            actor: 'secretary-general',
            target: { country: true },
            options: { review: 3 },
            reason: 'talk',
            rewordings: [{ review: 1 }],
          },
        ],
      },
    ],
    [
      5,
      {
        assessment: null,
        decisions: [{ kind: 'stop', measure: 'special-envoy', run: 'special-envoy/x/country', reason: 'done' }],
      },
    ],
  ]);
});
