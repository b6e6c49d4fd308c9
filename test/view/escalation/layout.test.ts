import { describe, expect, test } from 'vitest';
import type { ArrowPaths, Box } from '../../../src/view/escalation/arc.ts';
import { layRisk } from '../../../src/view/escalation/risk-layout.ts';
import { NARROW, riskArcs, riskStages, sideRows } from '../../../src/view/escalation/picture.ts';
import { laySides } from '../../../src/view/escalation/side-layout.ts';
import { seenNow } from '../../../src/view/escalation/seen.ts';
import { tipsOf } from '../../../src/view/escalation/tips.ts';
import { STAGE_IDS } from '../../../src/model/stages.ts';
import { REGIONS } from '../../../src/model/regions.ts';
import { begin, waited } from '../../exercise/an-exercise.ts';

const WIDTHS = [NARROW, 768, 860, 960, 1100, 1320];
const exercise = waited(begin(), 2);

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Pairs of boxes that lie over each other. */
const clashes = (boxes: readonly Box[]) =>
  boxes.flatMap((box, place) => boxes.slice(place + 1).filter((other) => overlap(box, other)));

/** The first and the last point of an arrow. */
function endsOf({ line, head }: ArrowPaths) {
  const [, x, y] = /^M([\d.]+) ([\d.]+)/.exec(line) ?? [];
  const [, headX, headY] = /^M([\d.]+) ([\d.]+)/.exec(head) ?? [];
  return { from: { x: Number(x), y: Number(y) }, to: { x: Number(headX), y: Number(headY) } };
}

const isOnEdge = (point: { x: number; y: number }, { x, y, width, height }: Box): boolean =>
  point.x >= x && point.x <= x + width && [y, y + height].some((edge) => Math.abs(edge - point.y) < 0.5);

describe.each(WIDTHS)('risk at %i px', (width) => {
  describe.each(STAGE_IDS)('in %s', (stage) => {
    const seen = { ...seenNow(exercise), states: { ...exercise.believedRegions, risk: stage } };
    const layout = layRisk(riskStages(seen, stage), riskArcs(seen, tipsOf(seen)), width);
    const stageNamed = (id: string | undefined) => layout.stages.find((one) => one.id === id) as Box;
    const arrowNamed = (id: string) => REGIONS[0].arrows.find((one) => one.id === id);

    test('draws five stages in order and every arrow of the ladder', () => {
      expect(layout.stages.map(({ id }) => id)).toEqual(STAGE_IDS);
      expect(layout.stages.map(({ x }) => x)).toEqual(layout.stages.map(({ x }) => x).toSorted((a, b) => a - b));
      expect(layout.arcs.map(({ id }) => id).toSorted()).toEqual(REGIONS[0].arrows.map(({ id }) => id).toSorted());
    });

    test('begins and ends each arrow on the edge of its stages', () => {
      for (const arc of layout.arcs) {
        const { from, to } = endsOf(arc);
        expect(isOnEdge(from, stageNamed(arrowNamed(arc.id)?.from))).toBe(true);
        expect(isOnEdge(to, stageNamed(arrowNamed(arc.id)?.to))).toBe(true);
      }
    });

    test('lets no label lie on another, on a stage or outside of the drawing', () => {
      const labels = layout.arcs.map(({ label }) => label);
      expect(clashes([...labels, ...layout.stages])).toEqual([]);
      for (const { x, y, width: wide, height } of labels) {
        expect(Math.min(x, y, width - x - wide, layout.height - y - height)).toBeGreaterThanOrEqual(0);
      }
    });

    test('lets no arrow run through the label of another', () => {
      for (const { id, line, isUp, ends } of layout.arcs) {
        const crest = Number(/Q[-\d.]+ ([-\d.]+)/.exec(line)?.[1]);
        const edge = Number(/^M[-\d.]+ ([-\d.]+)/.exec(line)?.[1]);
        const [left, right] = ends.toSorted((a, b) => a - b) as [number, number];
        const flat = { x: left, y: crest - 0.5, width: right - left, height: 1 };
        const flanks = [left, right].map((x) => ({
          x: x - 0.5,
          y: Math.min(edge, crest),
          width: 1,
          height: Math.abs(edge - crest),
        }));
        for (const other of layout.arcs) {
          if (other.id === id || other.isUp !== isUp) continue;
          expect([flat, ...flanks].filter((part) => overlap(part, other.label))).toEqual([]);
        }
      }
    });

    test('lets no two arrows end in one point, and nests those that would cross', () => {
      const ends = layout.arcs.flatMap((arc) => arc.ends.map((x) => `${arc.isUp} ${x}`));
      expect(new Set(ends).size).toBe(ends.length);
      for (const one of layout.arcs) {
        for (const other of layout.arcs) {
          if (one.isUp !== other.isUp) continue;
          const [left, right] = one.ends.toSorted((a, b) => a - b) as [number, number];
          expect(other.ends.filter((x) => x > left && x < right).length).not.toBe(1);
        }
      }
    });
  });
});

describe.each(WIDTHS)('the five regions at %i px', (width) => {
  const seen = seenNow(exercise);
  const { regions, height } = laySides(sideRows(seen, tipsOf(seen)), width);

  test('stand in equal columns, the pillars in one row', () => {
    const pillars = regions.filter(({ id }) => id.startsWith('pillar'));
    expect(pillars).toHaveLength(3);
    expect(new Set(pillars.map((one) => one.y)).size).toBe(1);
    expect(new Set(pillars.map((one) => Math.round(one.width))).size).toBe(1);
    expect(clashes(regions)).toEqual([]);
  });

  test('hold all their states, which do not touch, within the drawing', () => {
    for (const region of regions) {
      expect(region.states.map(({ id }) => id)).toEqual(REGIONS.find(({ id }) => id === region.id)?.states);
    }
    const states = regions.flatMap((region) => region.states);
    expect(states.map(({ name, note }) => name + note).filter((text) => text.includes('…'))).toEqual([]);
    expect(clashes(states)).toEqual([]);
    for (const one of states)
      expect(Math.min(one.x, one.y, width - one.x - one.width, height - one.y - one.height)).toBeGreaterThanOrEqual(0);
  });

  test('draw an arrow from where each stands to every other of its states, within its column', () => {
    for (const region of regions) {
      const here = region.states.find(({ paths }) => paths === null);
      expect(here?.id).toBe(seen.states[region.id as 'risk']);
      for (const state of region.states) {
        if (state.paths === null) continue;
        const { from, to } = endsOf(state.paths);
        expect(from).toEqual({ x: here?.x, y: (here?.y ?? 0) + (here?.height ?? 0) / 2 });
        expect(to).toEqual({ x: state.x, y: state.y + state.height / 2 });
        const xs = [...state.paths.line.matchAll(/[MHQ]([\d.]+)/g)].map(([, x]) => Number(x));
        expect(Math.min(...xs)).toBeGreaterThan(region.x);
      }
    }
  });
});
