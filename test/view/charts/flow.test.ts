import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INDICATOR_IDS } from '../../../src/model/indicators.ts';
import { type AccountRow, cellKey, flowOf, meaningsOf, raisesRisk, SMALLER } from '../../../src/view/charts/flow.ts';
import { flowPicture } from '../../../src/view/charts/flow-layout.ts';

const anyRow: fc.Arbitrary<AccountRow> = fc.record({
  indicator: fc.constantFrom(...INDICATOR_IDS),
  place: fc.constantFrom('here', 'there', 'beyond'),
  cause: fc.constantFrom(
    { kind: 'measure' as const, id: 'human-rights-monitors' },
    { kind: 'measure' as const, id: 'special-envoy' },
    { kind: 'actor' as const, id: 'youth-wing' },
    { kind: 'noise' as const, id: 'noise' },
    { kind: 'not-known' as const, id: '' },
  ),
  amount: fc.double({ min: -20, max: 20, noNaN: true }).filter((amount) => Math.abs(amount) > 1e-6),
});
const anyAccount = fc.array(anyRow, { minLength: 1, maxLength: 120 });
const groupOf = ({ cause }: AccountRow): string => `${cause.kind}:${cause.id}`;
const LIMITS = { causes: 3, cells: 6 };

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
        const { links } = flowOf(rows, groupOf, LIMITS);
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
        for (const node of flowOf(rows, groupOf, LIMITS).nodes) {
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
        const { nodes, links } = flowOf(rows, groupOf, LIMITS);
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

  test('folds what is small, keeps it last, and says how much it folded', () => {
    fc.assert(
      fc.property(anyAccount, (rows) => {
        const cells = flowOf(rows, groupOf, LIMITS).nodes.filter(({ column }) => column === 'cell');
        expect(cells.length).toBeLessThanOrEqual(LIMITS.cells + 1);
        const folded = cells.find(({ key }) => key === `cell/${SMALLER}`);
        if (folded === undefined) return;
        expect(folded).toBe(cells.at(-1));
        expect(folded.folded).toBeGreaterThan(1);
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
    const { links } = flowOf([row], groupOf, LIMITS);
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
      fc.property(anyAccount, fc.integer({ min: 600, max: 1400 }), (rows, width) => {
        const { boxes, height } = flowPicture(flowOf(rows, groupOf, LIMITS), width);
        for (const column of ['cause', 'cell', 'meaning']) {
          const middles = boxes.filter(({ node }) => node.column === column).map(({ label }) => label.y);
          for (let index = 1; index < middles.length; index += 1) {
            expect((middles[index] ?? 0) - (middles[index - 1] ?? 0)).toBeGreaterThanOrEqual(33);
          }
        }
        for (const { y, height: tall, label, x } of boxes) {
          expect(y + tall).toBeLessThanOrEqual(height + 0.01);
          expect(label.anchor === 'end' ? label.x - label.width : x).toBeGreaterThanOrEqual(0);
          expect(label.anchor === 'end' ? x : label.x + label.width).toBeLessThanOrEqual(width + 0.01);
        }
      }),
    );
  });

  test('draws every link, thin ones too', () => {
    fc.assert(
      fc.property(anyAccount, (rows) => {
        const flow = flowOf(rows, groupOf, LIMITS);
        const { ribbons } = flowPicture(flow, 1000);
        expect(ribbons.map(({ link }) => link)).toEqual(flow.links);
        for (const { path } of ribbons) expect(path).toMatch(/^M[\d.]+,[\d.]+[^N]*Z$/);
      }),
    );
  });
});
