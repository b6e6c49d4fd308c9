import { createMachine } from 'xstate';
import { describe, expect, test } from 'vitest';
import { arrowsFrom } from '../../src/escalation/arrows.ts';
import { chartOf } from '../../src/escalation/chart.ts';
import { escalation } from '../../src/escalation/machine.ts';
import { REGIONS } from '../../src/model/regions.ts';
import { EVERY_STATE } from './standing.ts';

const chart = chartOf(escalation);

describe('the chart of the machine', () => {
  test('names every region and every state, in the order of the tables', () => {
    expect(chart.map(({ id, states }) => ({ id, states }))).toEqual(
      REGIONS.map(({ id, states }) => ({ id, states: [...states] })),
    );
  });

  test.each(EVERY_STATE)('has the arrows that leave $region $state, highest priority first', ({ region, state }) => {
    const arrows = chart.find(({ id }) => id === region)?.arrows.filter(({ from }) => from === state);
    expect(arrows).toEqual(
      arrowsFrom(region, state).map(({ id, to }, place) => ({ id, region, from: state, to, place })),
    );
  });

  test('has no other arrows', () => {
    const ids = chart.flatMap(({ arrows }) => arrows.map(({ id }) => id));
    expect(ids).toHaveLength(REGIONS.reduce((sum, { arrows }) => sum + arrows.length, 0));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is of the machine that is given, and refuses one whose transitions name no arrow', () => {
    const nameless = createMachine({
      type: 'parallel',
      states: { one: { initial: 'a', states: { a: { on: { month: 'b' } }, b: {} } } },
    });
    expect(() => chartOf(nameless)).toThrow(/names no arrow/);
  });
});
