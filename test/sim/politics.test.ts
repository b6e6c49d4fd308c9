import { describe, expect, test } from 'vitest';
import type { ActorId } from '../../src/model/actors.ts';
import type { Measure } from '../../src/model/measures.ts';
import type { Target } from '../../src/sim/decision.ts';
import type { LedgerRow } from '../../src/sim/ledger.ts';
import { aCountry, type Sketch } from './a-country.ts';
import { aMeasure, take } from './a-measure.ts';
import { amountOf, begin, numberOf, pass, put } from './an-exercise.ts';

/** Rows of the first month in which these measures run. */
function monthOf(
  measures: readonly { measure: Measure; actor?: ActorId }[],
  sketch: Sketch = {},
): readonly LedgerRow[] {
  const run = begin(
    aCountry({
      start: { 'host-consent': 100 },
      ...sketch,
      measures: [...new Set(measures.map(({ measure }) => measure))],
    }),
    3,
  );
  const { rows, results } = pass(
    run,
    measures.map(({ measure, actor }) => take(measure, actor === undefined ? {} : { actor })),
  );
  expect(results.map(({ outcome }) => outcome)).toEqual(measures.map(() => 'started'));
  return rows;
}

const talks = (id: string): Measure =>
  aMeasure({ id, effects: [], actors: ['secretary-general', 'regional-organization', 'third-states'] });
const envoy = talks('special-envoy');
const mediation = talks('high-level-mediation');
const contactGroup = talks('one-voice-contact-group');

describe('talks', () => {
  const rivalry = (measures: Parameters<typeof monthOf>[0]) =>
    amountOf(monthOf(measures), { kind: 'politics', id: 'rival-processes', indicator: 'coherence' });

  test('under two leads lower coherence', () => {
    expect(rivalry([{ measure: envoy }, { measure: mediation, actor: 'regional-organization' }])).toBeCloseTo(
      -numberOf('coherence:rivalry'),
      9,
    );
  });

  test('under three leads lower it more', () => {
    const three = rivalry([
      { measure: envoy },
      { measure: mediation, actor: 'regional-organization' },
      { measure: talks('good-offices'), actor: 'third-states' },
    ]);
    expect(three).toBeLessThan(-numberOf('coherence:rivalry'));
  });

  test('under one lead do no harm', () => {
    expect(rivalry([{ measure: envoy }, { measure: mediation }])).toBe(0);
  });

  test('under several leads do no harm while a contact group keeps them together', () => {
    const measures = [
      { measure: envoy },
      { measure: mediation, actor: 'regional-organization' as const },
      { measure: contactGroup },
    ];
    expect(rivalry(measures)).toBe(0);
  });
});

describe('many leads', () => {
  const ACTORS = ['secretary-general', 'ohchr', 'donors', 'unhcr', 'ocha', 'third-states'] as const;
  const acts = (count: number, pillar: 1 | 2 | 3) =>
    ACTORS.slice(0, count).map((actor) => ({
      measure: aMeasure({ id: `by-${actor}`, pillar, effects: [], actors: [actor] }),
    }));
  const crowding = (measures: Parameters<typeof monthOf>[0]) =>
    amountOf(monthOf(measures), { kind: 'politics', id: 'many-leads', indicator: 'coherence' });
  const few = numberOf('coherence:few-leads');

  test('lower coherence by each beyond the few who keep together by themselves', () => {
    expect(crowding(acts(few, 3))).toBe(0);
    expect(crowding(acts(few + 2, 3))).toBeCloseTo(-2 * numberOf('coherence:each-lead'), 9);
    expect(crowding(acts(few + 2, 2))).toBeCloseTo(-2 * numberOf('coherence:each-lead'), 9);
  });

  test('do no harm where a contact group keeps them together, or where the State acts itself', () => {
    expect(crowding([...acts(few + 2, 3), { measure: contactGroup }])).toBe(0);
    expect(crowding(acts(few + 2, 1))).toBe(0);
  });
});

const programme = (id: string): Measure =>
  aMeasure({ id, pillar: 2, form: 'capacity-building', effects: [], actors: ['un-country-team'] });
const plan: Measure = { ...aMeasure({ id: 'joint-needs-assessment', effects: [], actors: ['un-country-team'] }) };

describe('programmes', () => {
  const load = (measures: readonly Measure[], id: string) =>
    amountOf(monthOf(measures.map((measure) => ({ measure }))), { kind: 'politics', id, indicator: 'assistance-load' });

  test('load the institutions that they work with, each as much as the other', () => {
    const one = load([programme('one')], 'parallel-programmes');
    expect(one).toBeCloseTo(numberOf('overload:per-programme'), 9);
    expect(load([programme('one'), programme('two'), programme('three')], 'parallel-programmes')).toBeCloseTo(
      3 * one,
      9,
    );
  });

  test('load them less under a shared plan', () => {
    const measures = [programme('one'), programme('two'), plan];
    expect(load(measures, 'shared-plan')).toBeLessThan(0);
    expect(load([programme('one'), programme('two')], 'shared-plan')).toBe(0);
  });

  test('are not talks, statements or sanctions', () => {
    expect(load([envoy], 'parallel-programmes')).toBe(0);
  });
});

describe('the host’s consent', () => {
  const change = (measure: Measure, id: string) =>
    amountOf(monthOf([{ measure }]), { kind: 'politics', id, indicator: 'host-consent' });

  test('erodes under measures that intrude without asking, the more the deeper they reach', () => {
    const forms = ['chapter-VI', 'chapter-VII-41', 'chapter-VII-42'] as const;
    const amounts = forms.map((form) => change(aMeasure({ form, effects: [] }), 'intrusion'));
    expect(amounts[0]).toBeLessThan(0);
    expect(amounts[1]).toBeLessThan(amounts[0]!);
    expect(amounts[2]).toBeLessThan(amounts[1]!);
  });

  test('does not erode under help to which the host agreed', () => {
    const help = aMeasure({
      pillar: 2,
      form: 'capacity-building',
      gates: ['host-consent'],
      effects: [],
      actors: ['un-country-team'],
    });
    expect(change(help, 'intrusion')).toBe(0);
    expect(change(help, 'good-example')).toBeGreaterThan(0);
  });
});

describe('the world outside', () => {
  test('looks where crimes are under way', () => {
    const run = begin(aCountry({ stage: 'ongoing-crimes', start: { violations: 80 } }));
    expect(amountOf(pass(run).rows, { id: 'crimes-in-view', indicator: 'attention' })).toBeCloseTo(
      numberOf('attention:ongoing'),
      9,
    );
    expect(amountOf(pass(begin(aCountry())).rows, { id: 'crimes-in-view' })).toBe(0);
  });

  test.each([
    { stage: 'imminent-risk', counts: true },
    { stage: 'ongoing-crimes', counts: true },
    { stage: 'specific-threats', counts: false },
  ] as const)('loses faith in the principle when the Council is divided at $stage: $counts', ({ stage, counts }) => {
    const run = begin(aCountry({ stage, start: { violations: 60, attention: 90, 'council-unity': 10 } }));
    put(run, 'violations', 60);
    expect(run.state.regions.council).toBe('seized-divided');
    const amount = amountOf(pass(run).rows, { id: 'divided-council', indicator: 'norm-standing' });
    expect(amount).toBeCloseTo(counts ? -numberOf('standing:divided') : 0, 9);
  });
});

describe('findings that hear one side only', () => {
  const advocacy = aMeasure({ id: 'public-advocacy', effects: [], actors: ['secretary-general'] });
  const monitors = aMeasure({ id: 'human-rights-monitors', effects: [], actors: ['ohchr'] });

  /** Standing that is lost in the month of the statement. */
  const lost = (target: Target, isPublished: boolean): number => {
    const run = begin(aCountry({ measures: [advocacy, monitors] }));
    pass(run, [take(monitors, { target })]);
    const { rows } = pass(run, isPublished ? [take(advocacy)] : []);
    return amountOf(rows, { kind: 'politics', id: 'selective-report', indicator: 'norm-standing' });
  };

  test('cost the principle its standing when they are made public', () => {
    expect(lost({ group: 'g02' }, true)).toBeCloseTo(-numberOf('standing:selective-report'), 9);
  });

  test('cost nothing while they are kept, nor when all sides are heard', () => {
    expect(lost({ group: 'g02' }, false)).toBe(0);
    expect(lost({ country: true }, true)).toBe(0);
  });
});

test('nothing done moves nothing in politics', () => {
  expect(amountOf(pass(begin(aCountry())).rows, { kind: 'politics' })).toBe(0);
});
