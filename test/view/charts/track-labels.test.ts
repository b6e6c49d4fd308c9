import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STAGE_IDS } from '../../../src/model/stages.ts';
import { escalationTrack, type Track, type TrackInput } from '../../../src/view/charts/escalation-track.ts';
import { FAN_LAYOUT } from '../../../src/view/charts/fan-layout.ts';
import { textWidth } from '../../../src/view/charts/text-width.ts';
import { STAGE_TEXT } from '../../../src/view/charts/track-axis.ts';
import { BAR_TEXT } from '../../../src/view/charts/track-bars.ts';
import { FAN_TEXT, type FanInput } from '../../../src/view/charts/track-fan.ts';
import { theModel } from '../../../src/view/reference/the-model.ts';
import { trackMarks } from '../../../src/view/charts/track-marks.ts';
import { NAME_TEXT } from '../../../src/view/charts/track-names.ts';
import { trackTable } from '../../../src/view/charts/track-table.ts';
import { TICK_TEXT } from '../../../src/view/charts/track-ticks.ts';

const title = fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom('a', 'm', 'i', 'W', ' ', 'é') });

const fanFrom = (id: FanInput['id'], { now, months }: { now: number; months: number }) =>
  fc.double({ min: 0, max: 3.9, noNaN: true }).map((end): FanInput => {
    const points = Array.from({ length: months - now + 1 }, (_, index) => {
      const p50 = 1 + ((end - 1) * index) / Math.max(1, months - now);
      return { month: now + index, p10: p50 * 0.8, p25: p50 * 0.9, p50, p75: p50 * 1.02, p90: Math.min(4, p50 * 1.1) };
    });
    return { id, label: id === 'with' ? 'with this month’s plan' : 'without the plan', points };
  });

const anyTrack: fc.Arbitrary<TrackInput> = fc
  .integer({ min: 2, max: 40 })
  .chain((months) => fc.record({ months: fc.constant(months), now: fc.integer({ min: 1, max: months }) }))
  .chain((times) => {
    const month = fc.integer({ min: 1, max: times.now });
    const bar = fc
      .record({ name: title, decided: month, lead: fc.nat(12), length: fc.integer({ min: 1, max: 36 }) })
      .map(({ name, decided, lead, length }) => ({
        name,
        decided,
        starts: decided + lead,
        ends: decided + lead + length,
        isPlanned: decided === times.now,
        row: null,
      }));
    return fc.record({
      months: fc.constant(times.months),
      now: fc.constant(times.now),
      estimates: fc.uniqueArray(
        fc.record({ month, stage: fc.constantFrom(...STAGE_IDS), chance: fc.double({ min: 0, max: 1, noNaN: true }) }),
        { selector: (one) => one.month, maxLength: 30 },
      ),
      truth: fc.constant([]),
      events: fc.array(fc.record({ month, title }), { maxLength: 60 }),
      measures: fc
        .array(bar, { maxLength: 24 })
        .map((bars) => bars.map((one, index) => ({ ...one, id: String(index) }))),
      fans: fc.oneof(
        fc.constant([]),
        fanFrom('without', times).map((fan) => [fan]),
        fc.tuple(fanFrom('without', times), fanFrom('with', times)),
      ),
      width: fc.integer({ min: 300, max: 1400 }),
    });
  });

const trackOf = (input: TrackInput) => escalationTrack(input, FAN_LAYOUT);

interface Box {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const line = (what: string, left: number, y: number, [text, size]: [string, number]): Box => ({
  what: `${what} “${text}”`,
  left,
  right: left + textWidth(text, size),
  top: y - size * 0.75,
  bottom: y + size * 0.22,
});

/** Everything that is written, as rectangles. */
function writingOf({ ticks, bars, fans, legend, names }: Track): Box[] {
  return [
    ...ticks.flatMap(({ label }) =>
      label === null ? [] : [line('event', label.x, label.y, [`${label.month} ${label.text}`, TICK_TEXT])],
    ),
    ...bars.map(({ label, y }) => line('measure', label.x, y + 12, [label.text, BAR_TEXT])),
    ...fans.flatMap(({ label }) => (label === null ? [] : [line('fan', label.x, label.y, [label.text, FAN_TEXT])])),
    ...legend.map(({ textX, y, text }) => line('legend', textX, y, [text, FAN_TEXT])),
    ...names.flatMap(({ text, box }) => (box === null ? [] : [{ what: `stage “${text}”`, ...box }])),
  ];
}

const touch = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.01 && b.left < a.right - 0.01 && a.top < b.bottom && b.top < a.bottom;

describe('what is written on the track', () => {
  test('never stands over something else that is written', () => {
    fc.assert(
      fc.property(anyTrack, (input) => {
        const boxes = writingOf(trackOf(input));
        const collisions = boxes.flatMap((box, index) =>
          boxes.slice(index + 1).flatMap((other) => (touch(box, other) ? [`${box.what} and ${other.what}`] : [])),
        );
        expect(collisions).toEqual([]);
      }),
    );
  });

  test('never leaves the drawing', () => {
    fc.assert(
      fc.property(anyTrack, (input) => {
        const track = trackOf(input);
        for (const { what, left, right, top, bottom } of writingOf(track)) {
          expect([what, left >= -0.01 && right <= track.width + 0.01]).toEqual([what, true]);
          expect([what, top >= 0 && bottom <= track.height]).toEqual([what, true]);
        }
        const lefts = track.names
          .filter(({ anchor }) => anchor === 'end')
          .map(({ text, x }) => x - textWidth(text, track.isNarrow ? NAME_TEXT : STAGE_TEXT));
        expect(Math.min(0, ...lefts)).toBe(0);
      }),
    );
  });

  test('leaves no event out without a word', () => {
    fc.assert(
      fc.property(anyTrack, (input) => {
        const { ticks, unnamed } = trackOf(input);
        const named = ticks.flatMap(({ month, label }) => (label === null ? [] : [month]));
        const months = [...new Set(input.events.map(({ month }) => month))].toSorted((a, b) => a - b);
        expect([...named, ...unnamed].toSorted((a, b) => a - b)).toEqual(months);
      }),
    );
  });

  test('an event is named across from its tick', () => {
    fc.assert(
      fc.property(anyTrack, (input) => {
        for (const { x, label } of trackOf(input).ticks) {
          if (label === null) continue;
          expect(label.x).toBeLessThanOrEqual(x + 0.01);
          expect(label.x + label.width).toBeGreaterThanOrEqual(x - 4.01);
        }
      }),
    );
  });

  test('every fan is named once, beside its median or in the legend', () => {
    fc.assert(
      fc.property(anyTrack, (input) => {
        const { fans, legend } = trackOf(input);
        const named = [...fans.flatMap(({ id, label }) => (label === null ? [] : [id])), ...legend.map(({ id }) => id)];
        expect(named.toSorted()).toEqual(fans.map(({ id }) => id).toSorted());
      }),
    );
  });
});

test('where rows run out, the measures that ended first are left out', () => {
  const measures = Array.from({ length: 20 }, (_, index) => ({
    id: String(index),
    name: 'A measure with a name',
    decided: 1,
    starts: 1,
    ends: 30 - index,
    isPlanned: false,
    row: null,
  }));
  const input = { months: 30, now: 30, estimates: [], truth: [], events: [], measures, width: 900 };
  const { bars, hiddenBars } = trackOf(input);
  expect(hiddenBars).toBeGreaterThan(0);
  expect(bars.map(({ id }) => Number(id)).toSorted((a, b) => a - b)).toEqual(bars.map((_, index) => index));
});

test('fourteen measures and thirty months of events keep a place each at 1440 px', () => {
  const measures = Array.from({ length: 14 }, (_, index) => ({
    id: String(index),
    name: 'Post police beside threatened communities',
    decided: 1 + index * 2,
    starts: 3 + index * 2,
    ends: 60,
    isPlanned: false,
    row: null,
  }));
  const events = Array.from({ length: 30 }, (_, index) => ({ month: index + 1, title: 'A regional summit invites' }));
  const track = escalationTrack({ months: 30, now: 30, estimates: [], truth: [], events, measures, width: 900 });
  expect(track.hiddenBars).toBe(0);
  expect(track.unnamed.length).toBeLessThan(4);
});

test('the table, the marks and the drawing tell the same figures', () => {
  fc.assert(
    fc.property(anyTrack, (input) => {
      const track = trackOf(input);
      const marks = trackMarks(track, input);
      const { rows } = trackTable(input);
      for (const { month, chance } of input.estimates) {
        const said = `${Math.round(chance * 100)}%`;
        expect(rows[month - 1]?.[2]).toBe(said);
        expect(marks.find(({ key }) => key === `stated-${month}`)?.says).toContain(said);
        expect(marks.find(({ key }) => key === `month-${month}`)?.says).toContain(said);
      }
      (input.fans ?? []).forEach(({ id, points }, place) => {
        for (const { month, p50 } of points) {
          const level = rows[month - 1]?.[5 + place * 2];
          const mark = marks.find(({ key }) => key === `${id}-${month}`);
          expect(mark?.says).toContain(`level ${level}`);
          expect(mark?.y).toBeCloseTo(track.levelY(p50));
        }
      });
    }),
    { numRuns: 40 },
  );
});

test('every month up to now is a mark of its own, at its place on the axis', () => {
  const input = { months: 12, now: 5, estimates: [], truth: [], events: [], measures: [], width: 900 };
  const track = trackOf(input);
  const months = trackMarks(track, input).filter(({ series }) => series === 'month');
  expect(months.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5]);
  expect(months.map(({ x }) => x)).toEqual([1, 2, 3, 4, 5].map(track.x));
});

test('everything on the track has an explanation in the model, the names of the stages too', () => {
  const { rows, partOf } = theModel();
  fc.assert(
    fc.property(anyTrack, (input) => {
      const track = trackOf(input);
      const marks = trackMarks(track, input);
      expect(
        marks.filter(({ about }) => about === undefined || (!rows.has(about.row) && partOf(about.row) === null)),
      ).toEqual([]);
      const named = marks.filter(({ series }) => series === 'stages').map(({ about }) => about?.row);
      expect(named).toEqual(track.bands.map(({ stage }) => `stage:${stage}`));
    }),
    { numRuns: 40 },
  );
});
