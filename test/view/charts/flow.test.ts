import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INDICATOR_IDS } from '../../../src/model/indicators.ts';
import {
  type AccountRow,
  cellKey,
  FLOW_COLUMNS,
  flowOf,
  meaningsOf,
  raisesRisk,
  SMALLER,
} from '../../../src/view/charts/flow.ts';
import { orderFlow } from '../../../src/view/charts/flow-order.ts';
import { type FlowBox, flowPicture } from '../../../src/view/charts/flow-layout.ts';
import { anyAccount, groupOf, GROUPS, LIMITS } from './any-account.ts';

/** From where to where the words of a node may reach. */
const wordsOf = ({ label }: FlowBox) =>
  label.anchor === 'end'
    ? { left: label.x - label.width, right: label.x }
    : { left: label.x, right: label.x + label.width };

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** What each cause did to each cell, whatever its sign, from the account itself. */
const moved = (rows: readonly AccountRow[]): number => {
  const byStrand = Map.groupBy(rows, (row) => `${groupOf(row)}|${cellKey(row)}`);
  return sum([...byStrand.values()].map((own) => Math.abs(sum(own.map(({ amount }) => amount)))));
};

describe('a flow', () => {
  test('holds all that the account holds, on both sides', () => {
    fc.assert(
      fc.property(anyAccount, (rows) => {
        const { links } = flowOf(rows, GROUPS, LIMITS);
        const first = links.filter(({ from }) => from.startsWith('cause/'));
        const second = links.filter(({ from }) => from.startsWith('cell/'));
        expect(sum(first.map(({ size }) => size))).toBeCloseTo(moved(rows), 6);
        expect(sum(second.map(({ size }) => size))).toBeCloseTo(moved(rows), 6);
      }),
    );
  });

  test('gives every cell that stands for itself the change that the account gives it', () => {
    fc.assert(
      fc.property(anyAccount, (rows) => {
        for (const node of flowOf(rows, GROUPS, LIMITS).nodes) {
          if (node.column !== 'cell' || node.folded > 0) continue;
          const own = rows.filter((row) => `cell/${cellKey(row)}` === node.key);
          expect(sum(node.rows.map(({ amount }) => amount))).toBeCloseTo(sum(own.map(({ amount }) => amount)), 6);
        }
      }),
    );
  });

  test('makes nodes as large as the links that enter and leave them', () => {
    fc.assert(
      fc.property(anyAccount, (rows) => {
        const { nodes, links } = flowOf(rows, GROUPS, LIMITS);
        for (const { key, size } of nodes) {
          const entering = links.filter(({ to }) => to === key).map((link) => link.size);
          const leaving = links.filter(({ from }) => from === key).map((link) => link.size);
          for (const side of [entering, leaving].filter(({ length }) => length > 0)) {
            expect(sum(side)).toBeCloseTo(size, 6);
          }
        }
      }),
    );
  });

  test('has as much come into every indicator as the account changed it, whatever is folded beside it', () => {
    fc.assert(
      fc.property(anyAccount, fc.integer({ min: 1, max: 40 }), (rows, cells) => {
        const { nodes, links } = flowOf(rows, GROUPS, { causes: 2, cells });
        const changes = links
          .filter(({ to }) => to.startsWith('cell/'))
          .map(({ to, rows: own }) => [to, sum(own.map(({ amount }) => amount))] as const);
        for (const { key, column, folded } of nodes) {
          if (column !== 'cell' || folded > 0) continue;
          const into = sum(changes.filter(([to]) => to === key).map(([, amount]) => amount));
          const moves = rows.filter((row) => `cell/${cellKey(row)}` === key);
          expect(into).toBeCloseTo(sum(moves.map(({ amount }) => amount)), 6);
        }
        expect(sum(changes.map(([, amount]) => amount))).toBeCloseTo(sum(rows.map(({ amount }) => amount)), 6);
      }),
    );
  });

  test('keeps each kind of cause together, in the order given, and what is folded last', () => {
    fc.assert(
      fc.property(anyAccount, (rows) => {
        const causes = flowOf(rows, GROUPS, LIMITS).nodes.filter(({ column }) => column === 'cause');
        const ranks = causes.map(({ family }) =>
          family === null ? GROUPS.families.length : GROUPS.families.indexOf(family),
        );
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }),
    );
  });

  test('ends in where the country stands and in how people fare; what outsiders can do ends by itself', () => {
    const rows = (['violations', 'attention'] as const).map((indicator): AccountRow => ({
      indicator,
      place: 'here',
      cause: { kind: 'noise', id: 'noise' },
      amount: 4,
    }));
    const { links } = flowOf(rows, GROUPS, LIMITS);
    const ends = links.filter(({ from }) => from.startsWith('meaning/')).map(({ from, to, size }) => [from, to, size]);
    expect(ends).toEqual([
      ['meaning/imminence', 'outcome/stage', 2],
      ['meaning/people', 'outcome/people', 2],
    ]);
  });

  test('folds what is small, keeps it last, and says how much it folded', () => {
    fc.assert(
      fc.property(anyAccount, (rows) => {
        const cells = flowOf(rows, GROUPS, LIMITS).nodes.filter(({ column }) => column === 'cell');
        expect(cells.length).toBeLessThanOrEqual(LIMITS.cells + 1);
        const folded = cells.find(({ key }) => key === `cell/${SMALLER}`);
        if (folded === undefined) return;
        expect(folded).toBe(cells.at(-1));
        expect(folded.folded).toBeGreaterThan(1);
      }),
    );
  });

  test('keeps the largest of what is taken apart beside the largest of the others', () => {
    fc.assert(
      fc.property(anyAccount, (rows) => {
        const groups = { ...GROUPS, isApart: (group: string) => group.startsWith('measure:') };
        const whole = flowOf(rows, groups, { causes: 9, cells: 9, apart: 9 }).nodes;
        const none = flowOf(rows, groups, { causes: 9, cells: 9, apart: 0 }).nodes;
        const measures = new Set(rows.filter(({ cause }) => cause.kind === 'measure').map(groupOf));
        const kept = (nodes: typeof whole) => nodes.filter(({ key }) => key.startsWith('cause/measure:')).length;
        expect(kept(whole)).toBe(measures.size);
        expect(kept(none)).toBe(measures.size === 1 ? 1 : 0);
      }),
    );
  });

  test.each([
    { indicator: 'violations', amount: 3, raises: true },
    { indicator: 'violations', amount: -3, raises: false },
    { indicator: 'protection-presence', amount: 3, raises: false },
    { indicator: 'host-consent', amount: -3, raises: true },
  ] as const)('$indicator by $amount adds to the danger: $raises', ({ indicator, amount, raises }) => {
    expect(raisesRisk(indicator, amount)).toBe(raises);
  });

  test('reads sudden self-protection as safer for people and as a sign of imminence', () => {
    const row: AccountRow = {
      indicator: 'self-protection',
      place: 'here',
      cause: { kind: 'noise', id: 'noise' },
      amount: 8,
    };
    const { links } = flowOf([row], GROUPS, LIMITS);
    expect(links.find(({ to }) => to === 'cell/self-protection@here')?.raisesRisk).toBe(false);
    expect(links.find(({ to }) => to === 'meaning/imminence')?.raisesRisk).toBe(true);
  });

  test('finds a meaning for every indicator', () => {
    for (const indicator of INDICATOR_IDS) expect(meaningsOf(indicator).length).toBeGreaterThan(0);
  });
});

describe('the picture of a flow', () => {
  test('gives every node room for its words, so that none touch', () => {
    fc.assert(
      fc.property(anyAccount, fc.integer({ min: 700, max: 1400 }), (rows, width) => {
        const { boxes, height } = flowPicture(flowOf(rows, GROUPS, LIMITS), width);
        for (const column of FLOW_COLUMNS) {
          const own = boxes.filter(({ node }) => node.column === column);
          const middles = own.map(({ label }) => label.y);
          for (let index = 1; index < middles.length; index += 1) {
            expect((middles[index] ?? 0) - (middles[index - 1] ?? 0)).toBeGreaterThanOrEqual(35);
          }
        }
        for (const box of boxes) {
          const { left, right } = wordsOf(box);
          expect(box.y + box.height).toBeLessThanOrEqual(height + 0.01);
          expect(left).toBeGreaterThanOrEqual(box.x - 0.01);
          expect(right).toBeLessThanOrEqual(Math.min(width, box.x + box.width) + 0.01);
        }
      }),
    );
  });

  test('keeps ribbons out of the words: they run only from the right side of one column to the left of the next', () => {
    fc.assert(
      fc.property(anyAccount, fc.integer({ min: 700, max: 1400 }), (rows, width) => {
        const { boxes, ribbons } = flowPicture(flowOf(rows, GROUPS, LIMITS), width);
        const boxOf = new Map(boxes.map((box) => [box.node.key, box]));
        for (const { link, start, end } of ribbons) {
          const [from, to] = [boxOf.get(link.from), boxOf.get(link.to)];
          expect(start.x).toBeCloseTo((from?.x ?? 0) + (from?.width ?? 0));
          expect(end.x).toBeCloseTo(to?.x ?? 0);
          expect(end.x).toBeGreaterThan(start.x + 20);
        }
      }),
    );
  });

  test('has no more crossings than the largest first would have, and loses no node', () => {
    fc.assert(
      fc.property(anyAccount, (rows) => {
        const flow = flowOf(rows, GROUPS, LIMITS);
        const ordered = orderFlow(flow);
        expect(new Set(ordered)).toEqual(new Set(flow.nodes));
        const crossed = (nodes: readonly { readonly key: string }[]): number => {
          const places = new Map(nodes.map(({ key }, place) => [key, place]));
          const at = (key: string) => places.get(key) ?? 0;
          return sum(
            flow.links.flatMap((a) =>
              flow.links.map((b) =>
                a.from.split('/')[0] === b.from.split('/')[0] && at(a.from) < at(b.from) && at(a.to) > at(b.to)
                  ? a.size * b.size
                  : 0,
              ),
            ),
          );
        };
        expect(crossed(ordered)).toBeLessThanOrEqual(crossed(flow.nodes) + 1e-6);
      }),
    );
  });

  test('draws every link, thin ones too', () => {
    fc.assert(
      fc.property(anyAccount, (rows) => {
        const flow = flowOf(rows, GROUPS, LIMITS);
        const { ribbons } = flowPicture(flow, 1000);
        expect(ribbons.map(({ link }) => link)).toEqual(flow.links);
        for (const { path } of ribbons) expect(path).toMatch(/^M[\d.]+,[\d.]+[^N]*Z$/);
      }),
    );
  });
});
