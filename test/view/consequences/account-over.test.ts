import { describe, expect, test } from 'vitest';
import type { Exercise } from '../../../src/exercise/document.ts';
import { cellOf } from '../../../src/sim/layout.ts';
import { type AccountRow, flowOf } from '../../../src/view/charts/flow.ts';
import { accountOver, inProvince } from '../../../src/view/consequences/account-over.ts';
import { cellChanges } from '../../../src/view/consequences/account.ts';
import { apartOf, groupOf, groupsOf, UNEXPLAINED } from '../../../src/view/consequences/cause-groups.ts';
import { nodeWords } from '../../../src/view/consequences/flow-names.ts';
import { moversOf, multipleMarks, multiplesPicture } from '../../../src/view/consequences/multiples.ts';
import { outcomeWords } from '../../../src/view/consequences/outcomes.ts';
import { firstSpan, kindOf, spanOf } from '../../../src/view/consequences/span-of.ts';
import { spokenOut } from '../../exercise/an-exercise.ts';

const fog = spokenOut('fog', 4);
const open = spokenOut('open', 4);
const WHOLE = { from: 1, to: 5 };
const LIMITS = { causes: 4, cells: 6 };

const sum = (rows: readonly AccountRow[]): number => rows.reduce((total, { amount }) => total + amount, 0);
/** An exercise in which nothing true can be read without a failure that shows. */
const blind = (exercise: Exercise): Exercise => ({
  ...exercise,
  months: exercise.months.map((record) => ({
    ...record,
    values: record.values.map(() => Number.NaN),
    readings: record.readings.map(() => Number.NaN),
    regions: Object.fromEntries(Object.keys(record.regions).map((id) => [id, 'a secret'])) as typeof record.regions,
    ledger: { ...record.ledger, amounts: record.ledger.amounts.map(() => Number.NaN) },
    harm: Number.NaN,
  })),
  state: { ...exercise.state, value: exercise.state.value.map(() => Number.NaN) },
});

describe('the account of several months', () => {
  test('adds up to how far every true value came', () => {
    for (const change of cellChanges(accountOver(open, WHOLE))) {
      const cell = cellOf(open.world.layout, change.indicator, change.place) ?? -1;
      const [before, now] = [open.world.start[cell] ?? Number.NaN, open.months[4]?.values[cell] ?? Number.NaN];
      expect(change.amount).toBeCloseTo(now - before, 9);
    }
  });

  test.each([
    { name: 'fog', exercise: fog },
    { name: 'open', exercise: open },
  ])('holds a cause once for each cell and loses nothing ($name)', ({ exercise }) => {
    const rows = accountOver(exercise, WHOLE);
    const months = [1, 2, 3, 4, 5].map((month) => sum(accountOver(exercise, { from: month, to: month })));
    expect(sum(rows)).toBeCloseTo(
      months.reduce((total, each) => total + each, 0),
      9,
    );
    const names = rows.map(({ indicator, place, cause }) => `${indicator}@${place}|${cause.kind}:${cause.id}`);
    expect(new Set(names).size).toBe(names.length);
  });

  test('is worked out once', () => {
    expect(accountOver(open, WHOLE)).toBe(accountOver(open, { ...WHOLE }));
    expect(accountOver(open, { from: 2, to: 3 })).not.toBe(accountOver(open, WHOLE));
  });

  test('can be that of one province alone', () => {
    const rows = inProvince(accountOver(open, WHOLE), 'province-0');
    expect(new Set(rows.map(({ place }) => place))).toEqual(new Set(['province-0']));
    expect(inProvince(accountOver(open, WHOLE), null)).toBe(accountOver(open, WHOLE));
  });
});

describe('under fog', () => {
  test('nothing true is in the flow, its words or its lines', () => {
    const hidden = blind(fog);
    const show = (exercise: Exercise) => {
      const rows = accountOver(exercise, WHOLE);
      const flow = flowOf(rows, groupsOf(exercise), LIMITS);
      const words = flow.nodes.map((node) => nodeWords(node, { exercise, span: WHOLE, province: null }));
      return { rows, words, movers: moversOf(exercise, cellChanges(rows), WHOLE.to) };
    };
    expect(show(hidden)).toEqual(show(fog));
    expect(JSON.stringify(show(hidden))).not.toMatch(/NaN|a secret/);
  });

  test('the same would show in an open exercise, where truth is drawn', () => {
    expect(JSON.stringify(accountOver(blind(open), WHOLE))).not.toBe(JSON.stringify(accountOver(open, WHOLE)));
  });

  test('a flow ends in the team’s own reading', () => {
    expect(outcomeWords(fog, WHOLE, 'stage', null)).toEqual({
      name: 'general risk',
      figure: '',
      under: 'as your own figures read',
    });
    expect(outcomeWords(fog, WHOLE, 'people', null).name).toMatch(/^About [\d.]+ % have fled$/);
  });

  test('what is not explained is told apart by whether it is for the worse', () => {
    const row = { indicator: 'violations', place: 'province-0', cause: { kind: 'not-known', id: '' } } as const;
    expect(groupOf({ ...row, amount: 3 })).toBe(UNEXPLAINED.worse);
    expect(groupOf({ ...row, amount: -3 })).toBe(UNEXPLAINED.better);
  });
});

describe('where truth may be shown', () => {
  test('a flow ends in the stage of the country and in how people fare, in a province too', () => {
    expect(outcomeWords(open, WHOLE, 'stage', null)).toMatchObject({ name: 'general risk', under: 'as before' });
    expect(outcomeWords(open, WHOLE, 'people', 'province-0').name).toMatch(/^[\d.]+ % have fled$/);
  });

  test('causes are taken together by who acted', () => {
    const { familyOf } = groupsOf(open);
    const families = new Set(accountOver(open, WHOLE).map(familyOf));
    expect(families).toContain('links');
    expect(families).toContain('unexplained');
    expect([...families].every((family) => groupsOf(open).families.includes(family))).toBe(true);
  });
});

describe('the multiples', () => {
  const changes = cellChanges(accountOver(open, WHOLE)).slice(0, 7);
  const movers = moversOf(open, changes, WHOLE.to);

  test('show for every month what moved the value in it', () => {
    for (const { change, parts, points } of movers) {
      expect(parts.reduce((total, { amount }) => total + amount, 0)).toBeCloseTo(change.amount, 9);
      for (const [index, point] of points.slice(1).entries()) {
        const month = index + 1;
        const moved = parts.filter((part) => part.month === month).reduce((total, { amount }) => total + amount, 0);
        expect(moved).toBeCloseTo(point.value - (points[index]?.value ?? Number.NaN), 9);
      }
    }
  });

  test.each([{ width: 300 }, { width: 800 }, { width: 1360 }])('fit side by side within $width px', ({ width }) => {
    const { multiples, height } = multiplesPicture(movers, width);
    for (const [index, one] of multiples.entries()) {
      expect(one.x + one.width).toBeLessThanOrEqual(width + 0.01);
      expect(one.y).toBeLessThan(height);
      const beside = multiples.slice(0, index).filter(({ y }) => y === one.y);
      for (const before of beside) expect(one.x).toBeGreaterThan(before.x + before.width);
      for (const bar of one.bars) {
        expect(bar.y).toBeGreaterThanOrEqual(one.middle - 24.01);
        expect(bar.y + bar.height).toBeLessThanOrEqual(one.middle + 24.01);
      }
    }
  });

  test('can be walked through month by month', () => {
    const marks = multipleMarks(multiplesPicture(movers, 800), (_, { month }) => `month ${month}`);
    expect(marks).toHaveLength(movers.reduce((total, { points }) => total + points.length, 0));
    expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
  });
});

test.each([
  { kind: 'one', span: { from: 4, to: 4 } },
  { kind: 'some', span: { from: 2, to: 4 } },
  { kind: 'all', span: { from: 1, to: 5 } },
] as const)('a span of $kind begins with sensible months', ({ kind, span }) => {
  const view = { span: firstSpan(kind, { month: 4, last: 5 }), province: null };
  expect(kindOf(view)).toBe(kind);
  expect(spanOf(view, { month: 4, last: 5 })).toEqual(span);
});

describe('other conditions taken apart', () => {
  const rows = accountOver(open, WHOLE);
  const most = { causes: 1000, cells: 6, apart: 1000 };
  const whole = flowOf(rows, groupsOf(open), most).nodes;
  const apart = flowOf(rows, groupsOf(open, ['influence']), most).nodes;
  const conditions = whole.find(({ key }) => key === 'cause/influence');
  const single = apart.filter(({ key }) => key.startsWith('cause/influence:'));
  const scope = { exercise: open, span: WHOLE, province: null };

  test('are as many causal links as are said, which add up to what they did together', () => {
    if (conditions === undefined) throw new Error('nothing carried over');
    expect(apartOf(conditions)).toEqual({ kind: 'influence', count: single.length });
    expect(single.length).toBeGreaterThan(1);
    expect(apart.some(({ key }) => key === 'cause/influence')).toBe(false);
    expect(sum(single.flatMap((node) => node.rows))).toBeCloseTo(sum(conditions.rows), 6);
  });

  test('are of the same family, each named by both its ends, and open no further', () => {
    const names = single.map((node) => nodeWords(node, scope).name);
    for (const node of single) expect([node.family, apartOf(node)]).toEqual(['links', null]);
    for (const name of names) expect(name).toMatch(/.+ → .+/);
    expect(new Set(names).size).toBe(names.length);
  });
});
