import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STAGE_IDS } from '../../../src/model/stages.ts';
import { escalationTrack, type TrackInput } from '../../../src/view/charts/escalation-track.ts';
import { textWidth } from '../../../src/view/charts/text-width.ts';
import { BAR_HEIGHT, BAR_TEXT } from '../../../src/view/charts/track-bars.ts';
import { TICK_TEXT } from '../../../src/view/charts/track-ticks.ts';

const anyTrack: fc.Arbitrary<TrackInput> = fc.integer({ min: 1, max: 60 }).chain((months) => {
  const month = fc.integer({ min: 1, max: months });
  return fc.record({
    months: fc.constant(months),
    now: month,
    estimates: fc.array(
      fc.record({ month, stage: fc.constantFrom(...STAGE_IDS), chance: fc.double({ min: 0, max: 1, noNaN: true }) }),
    ),
    truth: fc.constant([]),
    events: fc.array(fc.record({ month, title: fc.string({ minLength: 1, maxLength: 60 }) }), { maxLength: 30 }),
    measures: fc.array(
      fc
        .record({ decided: month, lead: fc.nat(12), length: fc.integer({ min: 1, max: 36 }) })
        .map(({ decided, lead, length }) => ({ decided, starts: decided + lead, ends: decided + lead + length }))
        .chain((times) =>
          fc
            .record({
              id: fc.uuid(),
              name: fc.string({ minLength: 1, maxLength: 50 }),
              isPlanned: fc.boolean(),
              row: fc.constant(null),
            })
            .map((named) => ({ ...named, ...times })),
        ),
      { maxLength: 24 },
    ),
    width: fc.integer({ min: 280, max: 1400 }),
  });
});

interface Box {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

function expectApart(boxes: readonly Box[]): void {
  boxes.forEach((box, index) => {
    for (const other of boxes.slice(index + 1)) {
      const isApart = box.y !== other.y || box.to <= other.from || other.to <= box.from;
      expect(isApart).toBe(true);
    }
  });
}

describe('the escalation track', () => {
  test('labels events so that none touches another or leaves the drawing', () => {
    fc.assert(
      fc.property(anyTrack, (input) => {
        const labels = escalationTrack(input).ticks.flatMap(({ label }) => (label === null ? [] : [label]));
        expectApart(labels.map(({ x, y, width }) => ({ from: x, to: x + width, y })));
        for (const { x, width } of labels) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(input.width + 0.01);
        }
      }),
    );
  });

  test('packs measures so that neither bars nor names touch', () => {
    fc.assert(
      fc.property(anyTrack, (input) => {
        const { bars, hiddenBars } = escalationTrack(input);
        expect(bars.length + hiddenBars).toBe(input.measures.length);
        expectApart(
          bars.map(({ lead, work, label, y }) => ({
            from: Math.min(lead.x, label.x),
            to: Math.max(work.x + work.width, label.x + textWidth(label.text, BAR_TEXT)),
            y,
          })),
        );
      }),
    );
  });

  test('always writes out the open month, and no month over another', () => {
    fc.assert(
      fc.property(anyTrack, (input) => {
        const { axis } = escalationTrack(input);
        expect(axis.map(({ month }) => month)).toContain(input.now);
        expectApart(axis.map(({ x }) => ({ from: x - 7, to: x + 7, y: 0 })));
      }),
    );
  });

  const base: TrackInput = {
    months: 24,
    now: 7,
    estimates: [
      { month: 2, stage: 'general-risk', chance: 0 },
      { month: 3, stage: 'general-risk', chance: 0.5 },
      { month: 4, stage: 'general-risk', chance: 1 },
    ],
    truth: [],
    events: [],
    measures: [],
    width: 900,
  };

  test('draws a chance as a line that rises towards crimes under way', () => {
    const { estimates, bands } = escalationTrack(base);
    const highest = bands.find(({ stage }) => stage === 'ongoing-crimes');
    const middle = (highest?.y ?? 0) + (highest?.height ?? 0) / 2;
    const [none, half, all] = estimates;
    expect(none?.top).toBe(none?.y);
    expect(half?.top).toBeCloseTo(((half?.y ?? 0) + middle) / 2);
    expect(all?.top).toBeCloseTo(middle);
  });

  test('has a band for recovery only where somebody speaks of it', () => {
    expect(escalationTrack(base).bands).toHaveLength(4);
    const recovering = { ...base, estimates: [{ month: 6, stage: 'recovery' as const, chance: 0.1 }] };
    expect(escalationTrack(recovering).bands.at(-1)?.stage).toBe('recovery');
  });

  test('shows lead time before work and leaves the months to come free', () => {
    const input = {
      ...base,
      measures: [{ id: 'a', name: 'Monitors', decided: 2, starts: 5, ends: 12, isPlanned: false, row: null }],
    };
    const { bars, now, right } = escalationTrack(input);
    expect(bars[0]?.lead.width).toBeGreaterThan(0);
    expect(bars[0]?.work.x).toBeCloseTo((bars[0]?.lead.x ?? 0) + (bars[0]?.lead.width ?? 0));
    expect(now.x).toBeLessThan(right / 2);
  });

  test('names events of one month together', () => {
    const events = [
      { month: 12, title: 'The vote' },
      { month: 12, title: 'A fire that was not' },
    ];
    const [tick] = escalationTrack({ ...base, events }).ticks;
    expect(tick?.titles).toHaveLength(2);
    expect(tick?.label).toMatchObject({ month: '12', text: 'The vote +1' });
    expect(tick?.label?.width).toBeCloseTo(textWidth('12 The vote +1', TICK_TEXT));
  });
});

test('a row of measures is taller than a bar', () => {
  const measures = ['a', 'b'].map((id) => ({
    id,
    name: id,
    decided: 1,
    starts: 1,
    ends: 24,
    isPlanned: false,
    row: null,
  }));
  const input = { months: 24, now: 1, estimates: [], truth: [], events: [], measures, width: 900 };
  const [first, second] = escalationTrack(input).bars;
  expect((second?.y ?? 0) - (first?.y ?? 0)).toBeGreaterThan(BAR_HEIGHT);
});
