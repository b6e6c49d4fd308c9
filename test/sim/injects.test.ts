import { describe, expect, test } from 'vitest';
import { type Trigger, TRIGGERS } from '../../src/model/triggers.ts';
import { type IndicatorId, indicatorOf } from '../../src/model/indicators.ts';
import type { InjectCondition, InjectInput } from '../../src/sim/world-input.ts';
import { aCountry, anInject, type Sketch } from './a-country.ts';
import { aMeasure, stop, take } from './a-measure.ts';
import { amountOf, begin, numberOf, pass, passMonths, rowsAbout, valueIn } from './an-exercise.ts';

const when = (given: Partial<NonNullable<InjectInput['when']>> = {}): NonNullable<InjectInput['when']> => ({
  all: [],
  any: [],
  after: 1,
  before: 99,
  ...given,
});

/** Ids of the injects that happen in each month. */
function course(timeline: readonly InjectInput[], months = 6, sketch: Sketch = {}): string[][] {
  return passMonths(begin(aCountry({ ...sketch, timeline })), months).map(({ injects }) => [...injects]);
}

const scheduled = (id: string, month: number, given: Partial<InjectInput> = {}) => anInject({ id, month, ...given });
const conditional = (id: string, given: Parameters<typeof when>[0] = {}, once = true) =>
  anInject({ id, when: when(given), once });

describe('in the opening of a month', () => {
  test('a scheduled inject happens in its month and no other', () => {
    expect(course([scheduled('news', 3)], 5)).toEqual([[], [], ['news'], [], []]);
  });

  test('an inject with neither month nor conditions never happens by itself', () => {
    expect(course([anInject()], 4).flat()).toEqual([]);
  });

  test('scheduled injects come before conditional ones, each in the order of the file', () => {
    const timeline = [conditional('c1'), scheduled('s1', 1), conditional('c2'), scheduled('s2', 1)];
    expect(course(timeline, 1)).toEqual([['s1', 's2', 'c1', 'c2']]);
  });

  test('a conditional inject happens once, unless it says otherwise', () => {
    expect(course([conditional('once')], 3)).toEqual([['once'], [], []]);
    expect(course([conditional('often', {}, false)], 3)).toEqual([['often'], ['often'], ['often']]);
  });

  test('it may happen from the month after to the month before, both included', () => {
    expect(course([conditional('window', { after: 2, before: 4 }, false)], 6)).toEqual([
      [],
      ['window'],
      ['window'],
      ['window'],
      [],
      [],
    ]);
  });
});

describe('the conditions of an inject', () => {
  const holds = (condition: InjectCondition, sketch: Sketch = {}): boolean =>
    course([conditional('it', { all: [condition] })], 1, sketch).flat().length === 1;

  test.each([
    { op: '<', value: 40, held: false },
    { op: '<', value: 41, held: true },
    { op: '<=', value: 40, held: true },
    { op: '>=', value: 40, held: true },
    { op: '>', value: 40, held: false },
    { op: '>', value: 39, held: true },
  ] as const)('hold at 40 $op $value: $held', ({ op, value, held }) => {
    expect(holds({ indicator: 'coherence', place: null, op, value }, { start: { coherence: 40 } })).toBe(held);
  });

  test('look at the place that they name, or at the highest of all places', () => {
    const sketch: Sketch = { provinces: [{ start: { incitement: 70 } }, { start: { incitement: 10 } }] };
    const above: InjectCondition = { indicator: 'incitement', place: null, op: '>=', value: 60 };
    expect(holds(above, sketch)).toBe(true);
    expect(holds({ ...above, place: 'p01' }, sketch)).toBe(true);
    expect(holds({ ...above, place: 'p02' }, sketch)).toBe(false);
  });

  test('may ask for the stage', () => {
    expect(holds({ stage: ['imminent-risk', 'general-risk'] })).toBe(true);
    expect(holds({ stage: ['imminent-risk'] })).toBe(false);
  });

  test('must all hold, and any one of those given as alternatives', () => {
    const yes: InjectCondition = { stage: ['general-risk'] };
    const no: InjectCondition = { stage: ['recovery'] };
    const happens = (given: Parameters<typeof when>[0]) => course([conditional('it', given)], 1).flat().length === 1;
    expect(happens({ all: [yes, yes] })).toBe(true);
    expect(happens({ all: [yes, no] })).toBe(false);
    expect(happens({ any: [no, yes] })).toBe(true);
    expect(happens({ any: [no, no] })).toBe(false);
    expect(happens({ all: [yes], any: [no] })).toBe(false);
  });

  test('may ask for an inject of the same month, scheduled or earlier in the file', () => {
    const echo = conditional('echo', { all: [{ inject: 'news' }] });
    expect(course([echo, scheduled('news', 2)], 3)).toEqual([[], ['news', 'echo'], []]);
    const second = conditional('second', { all: [{ inject: 'first' }] });
    expect(course([conditional('first', { after: 2 }), second], 3)).toEqual([[], ['first', 'second'], []]);
  });

  test('that ask for an inject later in the file hold a month later', () => {
    const early = conditional('early', { all: [{ inject: 'late' }] });
    expect(course([early, conditional('late', { after: 2 })], 4)).toEqual([[], ['late'], ['early'], []]);
  });

  test('see what an inject of the same month has moved', () => {
    const push = scheduled('push', 2, { effects: [{ indicator: 'attention', place: null, points: 60 }] });
    const seen = conditional('seen', { all: [{ indicator: 'attention', place: null, op: '>=', value: 70 }] });
    expect(course([seen, push], 3)).toEqual([[], ['push', 'seen'], []]);
  });

  test('may ask for a measure that runs or has run its time, not for one on its way or stopped', () => {
    const asks = conditional('it', { all: [{ running: 'own-measure' }] }, false);
    const months = (lead: number, stopIn: number) => {
      const measure = aMeasure({ lead, duration: 2 });
      const run = begin(aCountry({ measures: [measure], timeline: [asks] }));
      return passMonths(run, 6, (month) => (month === 1 ? [take(measure)] : month === stopIn ? [stop(measure)] : []))
        .filter(({ injects }) => injects.length > 0)
        .map(({ month }) => month);
    };
    expect(months(0, 0)).toEqual([2, 3, 4, 5, 6]);
    expect(months(2, 0)).toEqual([4, 5, 6]);
    expect(months(0, 2)).toEqual([2]);
  });
});

describe('the effects of an inject', () => {
  test('move the place named, or all places', () => {
    const effects = [
      { indicator: 'incitement' as const, place: 'p02', points: 7 },
      { indicator: 'mobilization' as const, place: null, points: -3 },
    ];
    const { rows } = pass(begin(aCountry({ timeline: [scheduled('news', 1, { effects })] })));
    const booked = rowsAbout(rows, { kind: 'inject', id: 'news' }).map(({ indicator, place, amount }) => [
      indicator,
      place,
      amount,
    ]);
    expect(booked).toEqual([
      ['incitement', 'p02', 7],
      ['mobilization', 'p01', -3],
      ['mobilization', 'p02', -3],
    ]);
  });

  test('are there when the team reads, before it decides', () => {
    const effects = [{ indicator: 'coherence' as const, place: null, points: 30 }];
    const run = begin(aCountry({ timeline: [scheduled('news', 1, { effects })] }));
    const gained = amountOf(pass(run).rows, { kind: 'return', indicator: 'coherence' });
    expect(gained).toBeCloseTo(-30 * numberOf('return:fast'), 9);
    expect(valueIn(run, 'coherence')).toBeGreaterThan(60);
  });
});

const EVENTS: readonly Trigger[] = TRIGGERS;
const DAMPED = EVENTS.filter(({ dampedBy }) => dampedBy !== null);
const UNDAMPED = EVENTS.filter(({ dampedBy }) => dampedBy === null);

const everywhere = (indicator: IndicatorId): readonly string[] =>
  begin(aCountry()).world.layout.places[indicatorOf(indicator).scope];

describe.each(EVENTS)('the event $id', ({ id, effects }) => {
  const happen = (sketch: Sketch = {}, place: string | null = null) =>
    pass(begin(aCountry({ ...sketch, timeline: [scheduled('news', 1, { trigger: id, place })] }))).rows;

  test('moves everything that its row names, in the row’s direction', () => {
    const rows = happen();
    for (const { indicator, points } of effects) {
      const amount = rowsAbout(rows, { kind: 'trigger', id, indicator })[0]!.amount;
      expect(Math.sign(amount)).toBe(Math.sign(points.central));
    }
    const touched = new Set(rowsAbout(rows, { kind: 'trigger' }).map(({ indicator }) => indicator));
    expect(touched).toEqual(new Set(effects.map(({ indicator }) => indicator)));
  });

  test('stays in the province that it is given, and moves the country all the same', () => {
    const rows = rowsAbout(happen({}, 'p02'), { kind: 'trigger' });
    for (const { indicator } of effects) {
      const places = rows.filter((row) => row.indicator === indicator).map(({ place }) => place);
      expect(places).toEqual(indicatorOf(indicator).scope === 'province' ? ['p02'] : everywhere(indicator));
    }
  });
});

/** First effect of an event other than on what damps it, as a share of its row, when that stands at a level. */
function sizeOf({ id, effects, dampedBy }: Trigger, level: number): number {
  const { indicator, points } = effects.find((row) => row.indicator !== dampedBy)!;
  const start = dampedBy === null ? {} : { [dampedBy]: level };
  const { rows } = pass(begin(aCountry({ start, timeline: [scheduled('news', 1, { trigger: id })] })));
  return rowsAbout(rows, { kind: 'trigger', indicator })[0]!.amount / points.central;
}

describe.each(DAMPED)('the event $id', (trigger) => {
  test('is larger where what damps it is weak, and smaller where it is strong', () => {
    expect(sizeOf(trigger, 0)).toBeCloseTo(numberOf('damping:weak'), 9);
    expect(sizeOf(trigger, numberOf('damping:full-at'))).toBeCloseTo(numberOf('damping:strong'), 9);
    expect(sizeOf(trigger, 100)).toBeCloseTo(numberOf('damping:strong'), 9);
    expect(sizeOf(trigger, 30)).toBeLessThan(sizeOf(trigger, 0));
    expect(sizeOf(trigger, 30)).toBeGreaterThan(sizeOf(trigger, 60));
  });
});

test.each(UNDAMPED)('the event $id is as large as its row says, for nothing damps it', (trigger) => {
  expect(sizeOf(trigger, 0)).toBeCloseTo(1, 9);
});
