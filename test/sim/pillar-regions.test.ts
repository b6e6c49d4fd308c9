import { describe, expect, test } from 'vitest';
import type { Measure } from '../../src/model/measures.ts';
import type { RegionId } from '../../src/model/regions.ts';
import { aCountry } from './a-country.ts';
import { aMeasure, take } from './a-measure.ts';
import { begin, pass } from './an-exercise.ts';

type Form = Measure['form'];

/** State of a region at the end of the first month in which these measures are taken. */
function stateOf(region: RegionId, measures: readonly Measure[]): string {
  const run = begin(aCountry({ measures }));
  pass(
    run,
    measures.map((measure) => take(measure)),
  );
  return run.state.regions[region];
}

const help = (form: Form, lead = 0): Measure => aMeasure({ id: `help-${form}`, pillar: 2, form, lead, effects: [] });
const response = (form: Form, lead = 0): Measure =>
  aMeasure({ id: `response-${form}`, pillar: 3, form, lead, effects: [] });

describe('the second pillar', () => {
  test.each<{ state: string; forms: Form[] }>([
    { state: 'idle', forms: [] },
    { state: 'encouraging', forms: ['encouragement'] },
    { state: 'building', forms: ['encouragement', 'capacity-building'] },
    { state: 'protecting', forms: ['encouragement', 'capacity-building', 'protection-assistance'] },
  ])('is $state, the most direct form that runs, under $forms', ({ state, forms }) => {
    expect(
      stateOf(
        'pillar-2',
        forms.map((form) => help(form)),
      ),
    ).toBe(state);
  });

  test('does not count what is only on its way, nor what the State does itself', () => {
    expect(stateOf('pillar-2', [help('protection-assistance', 3)])).toBe('idle');
    expect(stateOf('pillar-2', [aMeasure({ pillar: 1, form: 'national' })])).toBe('idle');
  });
});

describe('the third pillar', () => {
  test.each<{ state: string; measures: Measure[] }>([
    { state: 'idle', measures: [] },
    { state: 'non-coercive', measures: [response('chapter-VI')] },
    { state: 'coercive-preparing', measures: [response('chapter-VI'), response('chapter-VII-41', 3)] },
    { state: 'coercive-active', measures: [response('chapter-VI'), response('chapter-VII-41')] },
    { state: 'coercive-active', measures: [response('chapter-VII-41', 3), response('chapter-VII-42')] },
    {
      state: 'reviewing',
      measures: [response('chapter-VII-42'), { ...response('chapter-VII-42'), id: 'mandate-review' }],
    },
  ])('is $state', ({ state, measures }) => {
    expect(stateOf('pillar-3', measures)).toBe(state);
  });
});

test('the pillars are no ladder: each is open from the first month, and risk stays where it is', () => {
  const measures = [help('protection-assistance'), response('chapter-VII-42')];
  expect(stateOf('pillar-2', measures)).toBe('protecting');
  expect(stateOf('pillar-3', measures)).toBe('coercive-active');
  expect(stateOf('risk', measures)).toBe('general-risk');
});

describe('the Council', () => {
  test('is briefed for six months once the country is on its agenda', () => {
    const briefing = aMeasure({ id: 'council-agenda-briefing', effects: [], duration: 1 });
    const run = begin(aCountry({ measures: [briefing] }));
    const states = Array.from({ length: 8 }, (_, index) => {
      pass(run, index === 0 ? [take(briefing)] : []);
      return run.state.regions.council;
    });
    expect(states).toEqual([...Array.from({ length: 6 }, () => 'briefed'), 'not-seized', 'not-seized']);
  });

  test.each([
    { unity: 80, state: 'seized-united' },
    { unity: 20, state: 'seized-divided' },
  ])('that looks at the country with a unity of $unity is $state', ({ unity, state }) => {
    const run = begin(aCountry({ start: { attention: 90, 'council-unity': unity } }));
    pass(run);
    expect(run.state.regions.council).toBe(state);
  });
});
