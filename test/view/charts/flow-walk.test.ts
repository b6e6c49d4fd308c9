import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AccountRow, flowOf } from '../../../src/view/charts/flow.ts';
import { labelLines } from '../../../src/view/charts/flow-label.ts';
import { flowPicture, gapsOf, placeOf } from '../../../src/view/charts/flow-layout.ts';
import { markOf, traceOf } from '../../../src/view/charts/flow-trace.ts';
import { firstMark, walkFlow } from '../../../src/view/charts/flow-walk.ts';
import { anyAccount, GROUPS, LIMITS } from './any-account.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

describe('the way of an effect', () => {
  test('goes through the shares of the ribbons that its points have', () => {
    fc.assert(
      fc.property(anyAccount, (rows) => {
        const flow = flowOf(rows, GROUPS, LIMITS);
        for (const { key, size } of flow.nodes.filter(({ column }) => column === 'cause')) {
          const trace = traceOf(flow.links, markOf(flow, key)?.rows ?? []);
          const own = flow.links.filter(({ from }) => from === key);
          for (const link of own) expect(trace.get(link.key)).toBeCloseTo(1);
          for (const share of trace.values()) expect(share).toBeLessThanOrEqual(1 + 1e-9);
          expect(sum(own.map((link) => link.size))).toBeCloseTo(size, 6);
        }
      }),
    );
  });

  test('leaves dark what it did not reach', () => {
    const row = (indicator: AccountRow['indicator'], id: string): AccountRow => ({
      indicator,
      place: 'here',
      cause: { kind: 'measure', id },
      amount: 3,
    });
    const flow = flowOf([row('incitement', 'one'), row('host-consent', 'two')], GROUPS, LIMITS);
    const trace = traceOf(flow.links, markOf(flow, 'cause/measure:one')?.rows ?? []);
    expect([...trace.keys()].some((key) => key.includes('host-consent'))).toBe(false);
    expect(trace.size).toBeGreaterThan(2);
  });
});

test('what lies between two columns holds their ribbons and no node', () => {
  fc.assert(
    fc.property(anyAccount, fc.integer({ min: 700, max: 1400 }), (rows, width) => {
      const picture = flowPicture(flowOf(rows, GROUPS, LIMITS), width);
      const gaps = gapsOf(picture);
      expect(gaps).toHaveLength(3);
      for (const gap of gaps) {
        expect(gap.width).toBeGreaterThan(0);
        for (const { x, width: wide } of picture.boxes)
          expect(x >= gap.x + gap.width - 1e-6 || x + wide <= gap.x + 1e-6).toBe(true);
      }
      for (const { start, end } of picture.ribbons)
        expect(gaps.some(({ x, width: wide }) => start.x >= x - 1e-6 && end.x <= x + wide + 1e-6)).toBe(true);
    }),
  );
});

describe('walking through a flow', () => {
  test('reaches every node and every ribbon from the first by arrow keys alone', () => {
    fc.assert(
      fc.property(anyAccount, (rows) => {
        const { flow } = flowPicture(flowOf(rows, GROUPS, LIMITS), 1000);
        const met = new Set<string>();
        const next = [firstMark(flow) ?? ''];
        for (let at = next.pop(); at !== undefined; at = next.pop()) {
          if (met.has(at)) continue;
          met.add(at);
          for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
            const there = walkFlow(key, at, flow);
            if (there !== null) next.push(there);
          }
        }
        expect(met).toEqual(new Set([...flow.nodes, ...flow.links].map(({ key }) => key)));
      }),
    );
  });

  test('means nothing by other keys, and stops at the ends', () => {
    const row: AccountRow = { indicator: 'attention', place: 'here', cause: { kind: 'noise', id: 'noise' }, amount: 2 };
    const flow = flowOf([row], GROUPS, LIMITS);
    expect(walkFlow('x', 'cause/noise:noise', flow)).toBeNull();
    expect(walkFlow('ArrowUp', 'cause/noise:noise', flow)).toBeNull();
    expect(walkFlow('ArrowLeft', 'cause/noise:noise', flow)).toBeNull();
    expect(walkFlow('ArrowDown', 'nowhere', flow)).toBeNull();
  });
});

describe('what is written at a mark', () => {
  test('stands within the drawing, on the side where there is room', () => {
    fc.assert(
      fc.property(anyAccount, (rows) => {
        const picture = flowPicture(flowOf(rows, GROUPS, LIMITS), 1000);
        for (const { key } of [...picture.flow.nodes, ...picture.flow.links]) {
          const place = placeOf(picture, key);
          expect(place?.x).toBeGreaterThanOrEqual(0);
          expect(place?.x).toBeLessThanOrEqual(1000);
        }
        expect(placeOf(picture, 'nowhere')).toBeNull();
      }),
    );
  });

  test.each([
    { under: 'Northern Valleys of the far lake', mayCut: true, second: /^−18 Northern.*…$/ },
    { under: '40 leads towards specific threats', mayCut: false, second: /^−18$/ },
  ])('cuts "$under": $mayCut', ({ under, mayCut, second }) => {
    expect(labelLines({ name: 'Mobilisation', figure: '−18', under }, 130, mayCut).second).toMatch(second);
  });

  test('goes on to a second line with a name that has nothing else under it', () => {
    const lines = labelLines({ name: 'Offer United Nations good offices', figure: '', under: '' }, 180);
    expect(lines).toMatchObject({ first: 'Offer United Nations good', second: 'offices', isName: true });
  });
});
