import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../src/view/charts/text-width.ts';
import { escalationTrack, type TrackInput } from '../../../src/view/charts/escalation-track.ts';
import { FAN_LAYOUT } from '../../../src/view/charts/fan-layout.ts';
import { FAN_TEXT, type FanInput, type FanPoint, layFans } from '../../../src/view/charts/track-fan.ts';

const flat = (level: number, months: number, from = 1): FanPoint[] =>
  Array.from({ length: months - from + 1 }, (_, index) => ({
    month: from + index,
    p10: Math.max(0, level - 0.6),
    p25: Math.max(0, level - 0.3),
    p50: level,
    p75: Math.min(4, level + 0.3),
    p90: Math.min(4, level + 0.6),
  }));

const both = (without: readonly FanPoint[], with_: readonly FanPoint[]): FanInput[] => [
  { id: 'without', label: 'without the plan', points: without },
  { id: 'with', label: 'with this month’s plan', points: with_ },
];

const ROOM = {
  x: (month: number) => month * 20,
  y: (level: number) => 200 - level * 40,
  box: { left: 0, right: 500, top: 40, bottom: 200 },
  taken: [],
};

const trackOf = (fans: readonly FanInput[], more: Partial<TrackInput> = {}) =>
  escalationTrack(
    { months: 24, now: 1, estimates: [], truth: [], events: [], measures: [], fans, width: 700, ...more },
    FAN_LAYOUT,
  );

const widthOf = (text: string) => textWidth(text, FAN_TEXT);

describe('a fan', () => {
  test('draws the median on the level that it has', () => {
    const [mark] = layFans([{ id: 'without', label: 'x', points: flat(2, 3) }], ROOM);
    expect(mark?.median.startsWith('M20,120')).toBe(true);
    expect(mark?.median).not.toContain('NaN');
  });

  test('of one month goes on to the edge, so that it is seen', () => {
    const [mark] = layFans([{ id: 'with', label: 'x', points: flat(1, 5, 5) }], ROOM);
    expect(mark?.median).toBe('M100,160L500,160');
  });

  test('without a month is not drawn', () => {
    expect(layFans([{ id: 'with', label: 'x', points: [] }], ROOM)).toEqual([]);
  });

  test('is left out of a track for as long as nothing is there that lays it out', () => {
    const drawn = trackOf(both(flat(1, 24), flat(3, 24)));
    const input = { months: 24, now: 1, estimates: [], truth: [], events: [], measures: [], width: 700 };
    const bare = escalationTrack({ ...input, fans: both(flat(1, 24), flat(3, 24)) });
    expect(bare.fans).toEqual([]);
    expect([bare.height, bare.names]).toEqual([drawn.height, drawn.names]);
  });

  test.each([
    { levels: [0, 4], heights: [4, 0] },
    { levels: [1, 3], heights: [3, 1] },
  ])('maps levels $levels onto the bands of the track', ({ levels, heights }) => {
    const [low = 0, high = 0] = levels;
    const track = trackOf(both(flat(low, 24), flat(high, 24)));
    const [band] = track.bands;
    const yOf = (path = '') => Number(path.slice(1).split(',')[1]?.split(/[A-Z]/)[0]);
    expect(track.fans.map(({ median }) => (yOf(median) - track.bandsTop) / (band?.height ?? 1))).toEqual(heights);
  });
});

describe('names of fans', () => {
  test('stand close to their medians, one above and one below', () => {
    const [without, with_] = layFans(both(flat(3, 24), flat(1, 24)), ROOM);
    expect(without?.label?.y).toBeLessThan(ROOM.y(3));
    expect(with_?.label?.y).toBeGreaterThan(ROOM.y(1));
  });

  test('do not touch where both medians are the same', () => {
    const [without, with_] = layFans(both(flat(2, 24), flat(2, 24)), ROOM);
    expect(Math.abs((without?.label?.y ?? 0) - (with_?.label?.y ?? 0))).toBeGreaterThanOrEqual(14);
  });

  test('are left out rather than written over something', () => {
    const taken = [{ left: 0, right: 500, top: 0, bottom: 300 }];
    expect(layFans(both(flat(3, 24), flat(1, 24)), { ...ROOM, taken }).map(({ label }) => label)).toEqual([null, null]);
  });

  test('never collide with each other, with names of stages or with the bands, whatever the runs come to', () => {
    const level = fc.double({ min: 0, max: 4, noNaN: true });
    const fan = fc.array(fc.tuple(level, level, level, level, level), { minLength: 24, maxLength: 24 }).map((rows) =>
      rows.map((row, index): FanPoint => {
        const [p10, p25, p50, p75, p90] = row.toSorted((a, b) => a - b) as [number, number, number, number, number];
        return { month: index + 1, p10, p25, p50, p75, p90 };
      }),
    );
    fc.assert(
      fc.property(
        fan,
        fan,
        fc.integer({ min: 1, max: 24 }),
        fc.integer({ min: 280, max: 1400 }),
        (a, b, now, width) => {
          const later = (points: FanPoint[]) => points.filter(({ month }) => month >= now);
          const track = trackOf(both(later(a), later(b)), { now, width });
          const boxes = track.fans.flatMap(({ label }) =>
            label === null
              ? []
              : [{ left: label.x, right: label.x + widthOf(label.text), top: label.y - 10, bottom: label.y + 4 }],
          );
          const names = track.names.flatMap(({ box }) => (box === null ? [] : [box]));
          for (const one of boxes) {
            expect(one.left).toBeGreaterThanOrEqual(track.left);
            expect(one.right).toBeLessThanOrEqual(track.right);
            expect(one.top).toBeGreaterThanOrEqual(track.bandsTop);
            expect(one.bottom).toBeLessThanOrEqual(track.bandsBottom);
            for (const other of [...boxes, ...names]) {
              if (other === one) continue;
              const isApart =
                one.right <= other.left ||
                other.right <= one.left ||
                one.bottom <= other.top ||
                other.bottom <= one.top;
              expect(isApart).toBe(true);
            }
          }
        },
      ),
    );
  });
});
