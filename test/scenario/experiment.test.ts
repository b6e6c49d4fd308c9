import { expect, test } from 'vitest';
import { withStart } from '../../src/scenario/changed-start.ts';
import { filesNamedIn, readExperiment } from '../../src/scenario/experiment.ts';
import { parseMetric, RUN_METRICS } from '../../src/scenario/metric-name.ts';
import { newScenario } from '../../src/scenario/template.ts';
import { worldInputOf } from '../../src/scenario/world-input.ts';

const scenario = newScenario('small');
const plan = {
  format: 1,
  scenario: 'small',
  decisions: [{ month: 1, take: 'good-offices', actor: 'secretary-general' }],
};
const FILES = new Map<string, string | null>([
  ['small.json', JSON.stringify(scenario)],
  ['plan.json', JSON.stringify(plan)],
  ['broken.json', '{"format": 1}'],
  ['none.json', null],
]);

const sound = {
  format: 1,
  id: 'trial',
  text: 'One is like the other',
  scenario: 'small.json',
  variant: null,
  runs: 10,
  seed: 1,
  parameters: 'drawn',
  arms: {
    planned: { plan: 'plan.json' },
    decided: { decisions: plan.decisions, start: { 'armed-capacity@toll-guard': 60 } },
    named: { strategy: 'late', coefficients: { 'influence:incitement>mobilization': 2, 'points:1': 5 } },
  },
  metrics: ['harm', 'indicator:political-shock#3', 'indicator:incitement@lower-bank', 'indicator:violations@max'],
  expect: [{ metric: 'harm', of: 'planned', is: '~', than: 'decided', by: 1 }],
};

const read = (file: unknown) => readExperiment(JSON.stringify(file, null, 2), FILES);

/** Codes and pointers of a file's faults. */
function faultsOf(file: unknown): string[] {
  const reading = read(file);
  return 'faults' in reading ? reading.faults.map(({ code, pointer }) => `${code} ${pointer}`) : [];
}

test('a sound experiment is read as it stands, with its scenario and plans', () => {
  const reading = read(sound);
  if (!('ready' in reading)) throw new Error(JSON.stringify(reading.faults));
  expect(reading.ready.experiment).toEqual(sound);
  expect(reading.ready.file).toEqual(scenario);
  expect(reading.ready.turns.get('planned')).toEqual(reading.ready.turns.get('decided'));
  expect(reading.ready.turns.has('named')).toBe(false);
});

test('an experiment names its files', () => {
  expect(filesNamedIn(JSON.stringify(sound))).toEqual(['small.json', 'plan.json']);
  expect(filesNamedIn('{')).toEqual([]);
});

test('a country may be given in full', () => {
  const { scenario: _, ...rest } = sound;
  expect(faultsOf({ ...rest, country: scenario })).toEqual([]);
  expect(faultsOf({ ...rest, country: { ...scenario, months: 0 } })).toContain('out-of-range /country/months');
  expect(faultsOf({ ...sound, country: scenario })).toContain('second-country /country');
  expect(faultsOf(rest)).toContain('missing-field /scenario');
});

const arm = { strategy: 'nothing' };

test.each([
  { about: 'a later format', change: { format: 2 }, fault: 'unknown-format /format' },
  { about: 'no id', change: { id: undefined }, fault: 'missing-field /id' },
  { about: 'a field of its own', change: { rnus: 5 }, fault: 'unknown-field /rnus' },
  { about: 'too many runs', change: { runs: 100_001 }, fault: 'out-of-range /runs' },
  { about: 'no runs', change: { runs: 0 }, fault: 'out-of-range /runs' },
  { about: 'parameters of no kind', change: { parameters: 'random' }, fault: 'wrong-value /parameters' },
  { about: 'a variant that is none', change: { variant: 'loud' }, fault: 'unknown-variant /variant' },
  { about: 'a scenario that is not there', change: { scenario: 'none.json' }, fault: 'missing-file /scenario' },
  { about: 'a scenario with faults', change: { scenario: 'broken.json' }, fault: 'faulty-file /scenario' },
  { about: 'no arms', change: { arms: {}, expect: [] }, fault: 'too-few /arms' },
  { about: 'a metric that is none', change: { metrics: ['harms'] }, fault: 'unknown-metric /metrics/0' },
  {
    about: 'an indicator that is none',
    change: { metrics: ['indicator:shock'] },
    fault: 'unknown-indicator /metrics/0',
  },
  {
    about: 'a place that is none',
    change: { metrics: ['indicator:exclusion@hill'] },
    fault: 'unknown-place /metrics/0',
  },
  { about: 'a month too late', change: { metrics: ['indicator:exclusion#13'] }, fault: 'out-of-time /metrics/0' },
])('$about is the fault $fault', ({ change, fault }) => {
  expect(faultsOf({ ...sound, ...change })).toContain(fault);
});

test.each([
  { about: 'no way of acting', one: {}, fault: 'missing-field /arms/one' },
  { about: 'a strategy that is none', one: { strategy: 'latest' }, fault: 'unknown-strategy /arms/one/strategy' },
  { about: 'a plan that is not there', one: { plan: 'none.json' }, fault: 'missing-file /arms/one/plan' },
  { about: 'a plan with faults', one: { plan: 'broken.json' }, fault: 'faulty-file /arms/one/plan' },
  {
    about: 'a decision with a fault',
    one: { decisions: [{ month: 1, take: 'good-office', actor: 'secretary-general' }] },
    fault: 'unknown-measure /arms/one/decisions/0/take',
  },
  {
    about: 'a start of no indicator',
    one: { ...arm, start: { shock: 3 } },
    fault: 'unknown-indicator /arms/one/start/shock',
  },
  {
    about: 'a start in no place',
    one: { ...arm, start: { 'armed-capacity@lower-bank': 3 } },
    fault: 'unknown-place /arms/one/start/armed-capacity@lower-bank',
  },
  {
    about: 'a start beyond the scale',
    one: { ...arm, start: { incitement: 101 } },
    fault: 'out-of-range /arms/one/start/incitement',
  },
  {
    about: 'a coefficient that is none',
    one: { ...arm, coefficients: { 'influence:incitement>mobilisation': 1 } },
    fault: 'unknown-coefficient /arms/one/coefficients/influence:incitement>mobilisation',
  },
])('an arm with $about has the fault $fault', ({ one, fault }) => {
  expect(faultsOf({ ...sound, arms: { one }, expect: [] })).toContain(fault);
});

const base = { metric: 'harm', of: 'planned', is: '<', than: 'decided' };

test.each([
  { about: 'of no arm', one: { ...base, of: 'planed' }, fault: 'unknown-arm /expect/0/of' },
  { about: 'against no arm', one: { ...base, than: 'nobody' }, fault: 'unknown-arm /expect/0/than' },
  { about: 'with another sign', one: { ...base, is: '=' }, fault: 'wrong-value /expect/0/is' },
  { about: 'of nearness without a distance', one: { ...base, is: '~' }, fault: 'missing-field /expect/0/by' },
  { about: 'of no metric', one: { ...base, metric: 'ham' }, fault: 'unknown-metric /expect/0/metric' },
])('an expectation $about is the fault $fault', ({ one, fault }) => {
  expect(faultsOf({ ...sound, expect: [one] })).toContain(fault);
});

test('a fault has its line and a hint', () => {
  const text = JSON.stringify({ ...sound, metrics: ['harms'] }, null, 2);
  const line = text.slice(0, text.indexOf('"harms"')).split('\n').length;
  const reading = readExperiment(text, FILES);
  expect('faults' in reading && reading.faults).toEqual([
    {
      line,
      column: 5,
      pointer: '/metrics/0',
      code: 'unknown-metric',
      message: '"harms" is no metric',
      hint: 'did you mean "harm"?',
    },
  ]);
});

test('what is no JSON has one fault', () => {
  const reading = readExperiment('{"format": 1,', FILES);
  expect('faults' in reading && reading.faults.map(({ code }) => code)).toEqual(['malformed-json']);
});

test.each([
  ['harm', { kind: 'run', name: 'harm' }],
  ['indicator:exclusion', { kind: 'indicator', indicator: 'exclusion', place: 'mean', month: null }],
  ['indicator:exclusion@max#7', { kind: 'indicator', indicator: 'exclusion', place: 'max', month: 7 }],
  ['indicator:exclusion@hill', { kind: 'indicator', indicator: 'exclusion', place: 'hill', month: null }],
  ['indicator:exclusion#0', null],
  ['indicator:none', null],
  ['reached:nowhere', null],
])('the metric %s is understood as %o', (name, metric) => {
  expect(parseMetric(name)).toEqual(metric);
});

test('every metric of a run has its name', () => {
  for (const name of RUN_METRICS) expect(parseMetric(name)).toEqual({ kind: 'run', name });
});

test('a value for one place outdoes one for all of them, in whatever order they stand', () => {
  const input = worldInputOf(scenario);
  const one = withStart(input, { 'incitement@lower-bank': 70, incitement: 10, 'political-shock': 33 });
  expect(one.provinces.map(({ start }) => start.incitement)).toEqual([10, 70]);
  expect(one.country.start['political-shock']).toBe(33);
  expect(withStart(input, {})).toEqual(input);
});
