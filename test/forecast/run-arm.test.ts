import { expect, test } from 'vitest';
import { type Arm, IDLE, runArm, seedOfRun } from '../../src/forecast/run-arm.ts';
import { newScenario } from '../../src/scenario/template.ts';
import { worldInputOf } from '../../src/scenario/world-input.ts';
import { closeMonth } from '../../src/sim/close.ts';
import { compile } from '../../src/sim/compile.ts';
import { observe } from '../../src/sim/fog.ts';
import { openMonth } from '../../src/sim/open-month.ts';
import { centralParameters, parameterIndex } from '../../src/sim/parameters.ts';
import { createState } from '../../src/sim/state.ts';

const world = compile(worldInputOf(newScenario('small')));
const metrics = [{ kind: 'run', name: 'harm' }] as const;
const how = { seed: seedOfRun(1, 1), parameters: centralParameters() };
const idle: Arm = { world, changes: new Map(), does: { turns: new Map() } };

test('the course of events is the same whether or not somebody reads the reports', () => {
  const valuesAfter = (reads: boolean): number[] => {
    const state = createState(world, 4);
    for (let month = 1; month <= world.input.months; month += 1) {
      openMonth(world, state);
      if (reads) observe(world, state);
      closeMonth(world, state, IDLE);
    }
    return [...state.value];
  };
  expect(valuesAfter(true)).toEqual(valuesAfter(false));
});

test('every month of a run is shown once, after its close', () => {
  const months: number[] = [];
  runArm(idle, how, metrics, ({ month }) => months.push(month));
  expect(months).toEqual(Array.from({ length: world.input.months }, (_, index) => index + 1));
});

test('a changed number outdoes the one that was drawn, and leaves the others and the caller’s as they are', () => {
  const place = parameterIndex('points:1') as number;
  const parameters = centralParameters();
  const seen = new Set<number>();
  runArm({ ...idle, changes: new Map([[place, 5.5]]) }, { ...how, parameters }, metrics, (_, { k }) => {
    seen.add(k[place] as number);
    expect(k.filter((value, index) => value !== parameters[index])).toHaveLength(1);
  });
  expect([...seen]).toEqual([5.5]);
  expect(parameters).toEqual(centralParameters());
});
