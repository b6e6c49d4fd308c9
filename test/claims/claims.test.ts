import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runExperiment } from '../../src/forecast/experiment.ts';
import { documentOf } from '../../src/model/documents.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { filesNamedIn, readExperiment, type ReadyExperiment } from '../../src/scenario/experiment.ts';

const HERE = import.meta.dirname;
const read = (path: string): string => readFileSync(resolve(HERE, path), 'utf8');
const files = readdirSync(HERE).filter((name) => name.endsWith('.json'));

function ready(name: string): ReadyExperiment {
  const text = read(name);
  const reading = readExperiment(text, new Map(filesNamedIn(text).map((path) => [path, read(path)])));
  if ('faults' in reading) throw new Error(`${name}: ${reading.faults.map(({ message }) => message).join('; ')}`);
  return reading.ready;
}

describe('what the sources say comes out at 95 %, over common seeds:', () => {
  test.each(files.map((name) => ({ name, text: ready(name).experiment.text })))(
    '$text ($name)',
    { timeout: 120_000 },
    ({ name }) => {
      const { expectations, runs } = runExperiment(ready(name));
      expect(runs).toBe(1000);
      expect(expectations.filter(({ held }) => !held)).toEqual([]);
      expect(expectations.length).toBeGreaterThan(0);
    },
  );
});

describe('the suite of claims', () => {
  const experiments = files.map((name) => ({ name, ...ready(name) }));

  test('holds at least 43 claims, each in a file of its own name', () => {
    expect(files.length).toBeGreaterThanOrEqual(43);
    expect(experiments.map(({ experiment }) => `${experiment.id}.json`).toSorted()).toEqual(files.toSorted());
  });

  test('has the thirteen tests of the cases among them', () => {
    const cases = experiments.flatMap(({ experiment }) => /^t(\d\d)-/.exec(experiment.id)?.[1] ?? []);
    expect(cases.toSorted()).toEqual(Array.from({ length: 13 }, (_, index) => String(index + 1).padStart(2, '0')));
  });

  test('cites a document and a paragraph for each', () => {
    const uncited = experiments.filter(({ experiment }) => {
      const sources = experiment.sources ?? [];
      return sources.length === 0 || sources.some(({ doc }) => documentOf(doc) === undefined);
    });
    expect(uncited.map(({ name }) => name)).toEqual([]);
  });

  test('is told of several countries, none of them broken', () => {
    expect(new Set(experiments.map(({ scenario }) => scenario.id)).size).toBeGreaterThanOrEqual(5);
    const faulty = readdirSync(resolve(HERE, 'countries')).filter(
      (name) => 'faults' in readScenario(read(`countries/${name}`)),
    );
    expect(faulty).toEqual([]);
  });
});
