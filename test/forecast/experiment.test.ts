import { expect, test } from 'vitest';
import { runExperiment } from '../../src/forecast/experiment.ts';
import { readExperiment } from '../../src/scenario/experiment.ts';
import { STRATEGY_IDS } from '../../src/scenario/strategy-ids.ts';
import { newScenario } from '../../src/scenario/template.ts';
import { centralParameters, parameterIndex } from '../../src/sim/parameters.ts';

/** An experiment on the small template country. */
function ready(fields: object) {
  const file = {
    format: 1,
    id: 'trial',
    country: newScenario('small'),
    runs: 20,
    metrics: ['harm', 'onset'],
    ...fields,
  };
  const reading = readExperiment(JSON.stringify(file), new Map());
  if ('faults' in reading) throw new Error(JSON.stringify(reading.faults));
  return reading.ready;
}

const decide = { month: 1, take: 'good-offices', actor: 'secretary-general' };

test.each(['central', 'drawn'])(
  'arms that are the same differ by exactly nothing, with %s parameters',
  (parameters) => {
    const same = { decisions: [decide] };
    const { differences } = runExperiment(ready({ parameters, arms: { one: same, other: same } }));
    expect(differences.map(({ mean, low, high }) => [mean, low, high])).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
  },
);

test('identical arms with a strategy share their luck too, whoever runs beside them', () => {
  const arms = { one: { strategy: 'random' }, between: { strategy: 'coordinated' }, other: { strategy: 'random' } };
  const { differences } = runExperiment(ready({ arms, metrics: ['harm', 'politicalCost'] }));
  const found = differences.filter(({ of, against }) => of === 'one' && against === 'other');
  expect(found.map(({ mean, low, high }) => [mean, low, high])).toEqual([
    [0, 0, 0],
    [0, 0, 0],
  ]);
});

test('doing nothing is the same by strategy and by an empty plan, though only one could read reports', () => {
  const arms = { idle: { strategy: 'nothing' }, empty: { decisions: [] } };
  expect(runExperiment(ready({ arms })).differences.every(({ mean }) => mean === 0)).toBe(true);
});

test('an experiment finds the same every time, and something else under another seed', () => {
  const found = (seed: number | string) => runExperiment(ready({ seed, arms: { idle: { strategy: 'nothing' } } })).arms;
  expect(found(1)).toEqual(found(1));
  expect(found(1)).toEqual(found('1'));
  expect(found(1)).not.toEqual(found(2));
});

test('intervals shrink as runs grow', () => {
  const width = (runs: number): number => {
    const harm = runExperiment(ready({ arms: { idle: { strategy: 'nothing' } } }), { runs }).arms['idle']?.['harm'];
    return (harm?.high ?? 0) - (harm?.low ?? 0);
  };
  expect(width(200)).toBeLessThan(width(12) / 2);
});

test('changed starts and coefficients change what comes of it', () => {
  const { arms } = runExperiment(
    ready({
      arms: {
        plain: { strategy: 'nothing' },
        tense: { strategy: 'nothing', start: { 'incitement@lower-bank': 90, 'armed-capacity': 95 } },
        deaf: { strategy: 'nothing', coefficients: { 'influence:incitement>mobilization': 0 } },
      },
      metrics: ['indicator:mobilization@lower-bank#3'],
    }),
  );
  const [plain = 0, tense = 0, deaf = 0] = ['plain', 'tense', 'deaf'].map(
    (arm) => arms[arm]?.['indicator:mobilization@lower-bank#3']?.mean ?? Number.NaN,
  );
  expect(tense).toBeGreaterThan(plain);
  expect(deaf).not.toBe(plain);
});

test('a metric that only an expectation speaks of is measured as well', () => {
  const expectation = { metric: 'displaced', of: 'idle', is: '<', than: 101 };
  const found = runExperiment(ready({ arms: { idle: { strategy: 'nothing' } }, expect: [expectation] }));
  expect(found.metrics).toEqual(['harm', 'onset', 'displaced']);
  expect(found.expectations).toMatchObject([{ ...expectation, held: true }]);
});

test('where parameters are drawn, the spread is shared out between them and luck', () => {
  const arms = { idle: { strategy: 'nothing' } };
  const drawn = runExperiment(ready({ arms, parameters: 'drawn', metrics: ['harm'] })).spread?.['idle']?.['harm'];
  expect((drawn?.parameters ?? 0) + (drawn?.luck ?? 0)).toBeCloseTo(1, 12);
  expect(runExperiment(ready({ arms })).spread).toBeNull();
});

/** Mean political cost of a strategy in the small country, which begins at imminent risk. */
function costOf(strategy: string): number {
  const country = newScenario('small');
  const heated = { ...country, country: { ...country.country, stage: 'imminent-risk' } };
  const fields = { country: heated, arms: { only: { strategy } }, metrics: ['politicalCost'], runs: 30 };
  return runExperiment(ready(fields)).arms['only']?.['politicalCost']?.mean ?? Number.NaN;
}

test.each(STRATEGY_IDS.filter((id) => id !== 'nothing'))('the strategy %s acts in a country at imminent risk', (id) => {
  expect(costOf(id)).toBeGreaterThan(0);
});

test('doing nothing costs nothing', () => {
  expect(costOf('nothing')).toBe(0);
});

test('progress is heard once a run, and ends with the last', () => {
  const heard: [number, number][] = [];
  runExperiment(ready({ arms: { idle: { strategy: 'nothing' } } }), {
    runs: 3,
    onProgress: (done, of) => heard.push([done, of]),
  });
  expect(heard).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
});

test('numbers of the model that are given stand in place of drawn ones, and under what an arm changes', () => {
  const idle = { decisions: [] };
  const arms = { idle, changed: { ...idle, coefficients: { 'return:fast': 0.2 } } };
  const given = (value: number) => {
    const parameters = centralParameters();
    parameters[parameterIndex('return:fast') as number] = value;
    return runExperiment(ready({ arms, parameters: 'drawn' }), { parameters });
  };
  const [little, much] = [given(0.05), given(0.2)];
  expect(little).toMatchObject({ parameters: 'given', spread: null });
  expect(little.arms['changed']).toEqual(much.arms['changed']);
  expect(little.arms['idle']).not.toEqual(much.arms['idle']);
  expect(much.arms['idle']).toEqual(much.arms['changed']);
});
