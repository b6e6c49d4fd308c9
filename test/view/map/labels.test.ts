import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doTouch, type Box } from '../../../src/view/map/flight-arrows.ts';
import { type Label, labelIn, type LabelText } from '../../../src/view/map/labels.ts';
import { roomIn } from '../../../src/view/map/label-room.ts';
import { layNames } from '../../../src/view/map/map-layout.ts';
import { mapShape, type MapShape, type Places } from '../../../src/view/map/map-shape.ts';
import { isInside, type Point } from '../../../src/view/map/polygon.ts';
import { aCountry, anyCountry, SIZES } from './any-country.ts';

const text = (index: number): LabelText => ({
  name: `Province of ${index}`,
  stage: { id: 'specific-threats', text: 'specific threats' },
  notes: [
    { sign: { kind: 'watch', isComing: false }, text: 'Monitors, since month 5' },
    { sign: { kind: 'reports', count: 3 }, text: 'reports' },
  ],
  key: String(index + 1),
});

const boxOf = ({ x, top, width, height }: Label): Box => ({ x, y: top + height / 2, width, height });

const edgeOf = ({ x, y, width, height }: Box): Point[] =>
  [-1, -0.5, 0, 0.5, 1].flatMap((share): Point[] => [
    [x + (share * width) / 2, y - height / 2],
    [x + (share * width) / 2, y + height / 2],
    [x - width / 2, y + (share * height) / 2],
    [x + width / 2, y + (share * height) / 2],
  ]);

const holds = ({ cells }: MapShape, index: number, point: Point): boolean =>
  (cells[index]?.area ?? []).reduce((odd, ring) => odd !== isInside(ring, point), false);

/** Lays a country out at a width and looks at everything that is written. */
function lookAt(country: Places, width: number) {
  const height = width * 0.8;
  const shape = mapShape(country, width - 16, height - 16);
  const frame = { x: width / 2 - 8, y: height / 2 - 8, width: width - 4, height: height - 4 };
  const names = layNames(
    shape,
    country.provinces.map((_, index) => text(index)),
    frame,
  );
  return { shape, frame, ...names };
}

function expectOrder({ shape, frame, labels, leaders, keyed }: ReturnType<typeof lookAt>): void {
  labels.forEach((label, index) => {
    for (const point of label === null ? [] : edgeOf(boxOf(label))) expect(holds(shape, index, point)).toBe(true);
  });
  for (const leader of leaders) {
    for (const point of edgeOf(leader)) expect(shape.cells.some((_, index) => holds(shape, index, point))).toBe(false);
    expect(Math.abs(leader.x - frame.x) * 2 + leader.width).toBeLessThanOrEqual(frame.width + 1e-6);
  }
  const boxes = [...labels.flatMap((label) => (label === null ? [] : [boxOf(label)])), ...leaders];
  boxes.forEach((box, index) => {
    for (const other of boxes.slice(index + 1)) expect(doTouch(box, other)).toBe(false);
  });
  // Every name is on the map or in the list.
  const named = labels.filter((label) => label?.lines[0]?.kind === 'name').length;
  expect(named + leaders.length + keyed.length).toBe(shape.cells.length);
}

describe('names on a map', () => {
  test.each(SIZES)('of $count provinces at $width px lie in their province or at sea, and touch no other', (size) => {
    for (const id of ['talvora', 'marenval', 'velmora']) expectOrder(lookAt(aCountry(id, size.count), size.width));
  });

  test('do so wherever provinces lie', () => {
    fc.assert(
      fc.property(anyCountry, fc.integer({ min: 280, max: 900 }), (country, width) => {
        expectOrder(lookAt(country, width));
      }),
      { numRuns: 12 },
    );
  });

  test('stand at sea with a line where their province is too small', () => {
    const islet = {
      id: 'islet',
      provinces: [{ id: 'main' }, { id: 'rock' }],
      country: {
        map: {
          type: 'FeatureCollection' as const,
          features: [
            { type: 'Feature' as const, id: 'main', geometry: polygonOf(0, 0, 60, 60) },
            { type: 'Feature' as const, id: 'rock', geometry: polygonOf(80, 40, 85, 45) },
          ],
        },
      },
    };
    const { leaders, keyed, labels } = lookAt(islet, 430);
    expect(leaders.map(({ name }) => name)).toEqual(['Province of 1, specific threats']);
    expect(keyed).toEqual([]);
    expect(labels[0]?.isKey).toBe(false);
  });
});

const polygonOf = (left: number, bottom: number, right: number, top: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [left, bottom],
      [right, bottom],
      [right, top],
      [left, top],
      [left, bottom],
    ],
  ],
});

const boxArea = (width: number, height: number): Point[][] => [
  [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ],
];

const linesOf = (label: Label | null) =>
  label?.lines.map(({ text: words, signs }) => [words, ...signs.map(({ sign }) => sign.kind)].join(' '));

describe('a label', () => {
  test.each([
    {
      about: 'says all where there is room',
      size: [400, 300],
      lines: ['Province of 0', 'specific threats', 'Monitors, since month 5 watch', 'reports reports'],
    },
    {
      about: 'shows signs for what does not fit in words',
      size: [130, 60],
      lines: ['Province of 0', 'specific threats', ' watch reports'],
    },
    { about: 'shows the stage by its rungs, too', size: [120, 42], lines: ['Province of 0', ' stage watch reports'] },
    { about: 'keeps stage and name longest', size: [125, 26], lines: ['Province of 0 stage'] },
    { about: 'falls back on a number with signs', size: [70, 26], lines: ['1 stage watch reports'] },
    { about: 'falls back on a number with the stage', size: [36, 26], lines: ['1 stage'] },
    { about: 'falls back on a number', size: [18, 26], lines: ['1'] },
  ])('$about', ({ size: [width = 0, height = 0], lines }) => {
    expect(linesOf(labelIn(roomIn(boxArea(width, height)), text(0)))).toEqual(lines);
  });

  test('is none where there is no room at all', () => {
    expect(labelIn(roomIn(boxArea(8, 8)), text(0))).toBeNull();
  });

  test('has no sign for the first stage, which has no rungs', () => {
    const quiet = { ...text(0), stage: { id: 'general-risk', text: 'general risk' } as const };
    expect(linesOf(labelIn(roomIn(boxArea(120, 42)), quiet))).toEqual(['Province of 0', ' watch reports']);
  });

  test('keeps clear of holes and stays in one piece of land', () => {
    const ring = [
      ...boxArea(300, 100),
      ...boxArea(300, 100).map((hole) => hole.map(([x, y]): Point => [100 + x / 3, 10 + y * 0.8])),
    ];
    const label = labelIn(roomIn(ring), { ...text(0), notes: [], name: 'Name' });
    expect(label).not.toBeNull();
    for (const [x, y] of edgeOf(boxOf(label as Label))) expect(x > 100 && x < 200 && y > 10 && y < 90).toBe(false);
  });
});
