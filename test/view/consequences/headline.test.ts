import { describe, expect, test } from 'vitest';
import { accountOf, causeGroup, cellChanges } from '../../../src/view/consequences/account.ts';
import { causesOf } from '../../../src/view/consequences/cell-names.ts';
import { headline } from '../../../src/view/consequences/headline.ts';
import { meaningWords } from '../../../src/view/consequences/meanings.ts';
import { reasonFor } from '../../../src/view/consequences/reasons.ts';
import type { AccountRow } from '../../../src/view/charts/flow.ts';
import { spokenOut } from '../../exercise/an-exercise.ts';

const fog = spokenOut('fog', 2);
const open = spokenOut('open', 2);

const sum = (rows: readonly AccountRow[]): number => rows.reduce((total, { amount }) => total + amount, 0);

describe('the account of a month', () => {
  test('is what the team can know, under fog', () => {
    const kinds = new Set(accountOf(fog, 2).map(({ cause }) => cause.kind));
    expect([...kinds].toSorted()).toEqual(['measure', 'not-known']);
  });

  test('is the whole ledger where the truth may be shown', () => {
    expect(sum(accountOf(open, 2))).toBeCloseTo(
      open.months[1]?.ledger.amounts.reduce((total, amount) => total + amount, 0) ?? Number.NaN,
    );
    expect(new Set(accountOf(open, 2).map(causeGroup))).toContain('influence');
  });

  test('loses nothing when it is taken together by cell', () => {
    const rows = accountOf(open, 2);
    const changes = cellChanges(rows);
    expect(changes.reduce((total, { amount }) => total + amount, 0)).toBeCloseTo(sum(rows));
    expect(changes.flatMap((change) => change.rows)).toHaveLength(rows.length);
  });

  test('is empty for a month that is not over', () => {
    expect(accountOf(fog, 9)).toEqual([]);
  });
});

describe('what is said of a month', () => {
  const sayOf = (exercise: typeof fog, month: number, rows = accountOf(exercise, month)) => {
    const record = exercise.months[month - 1];
    if (record === undefined) throw new Error(`month ${month} is not over`);
    return headline(exercise, record, rows);
  };
  const row = (wishes: Partial<AccountRow>): AccountRow => ({
    indicator: 'violations',
    place: 'province-0',
    cause: { kind: 'not-known', id: '' },
    amount: 6.6,
    ...wishes,
  });

  test('tells what was reported, and ends in the team’s own reading, under fog', () => {
    expect(sayOf(fog, 2, [row({})])).toBe(
      'Gravity of violations against people in Province 0 is reported about 7 points higher. No measure of yours did much yet. You stated no stage; your own figures read general risk.',
    );
  });

  test('names the main cause and the stage where the truth may be shown', () => {
    const words = sayOf(open, 2, [
      row({ cause: { kind: 'actor', id: 'actor-1' }, amount: 5 }),
      row({ cause: { kind: 'protection', id: 'presence' }, amount: -2 }),
    ]);
    expect(words).toContain('rose by 3 points, most of all through: Actor 1.');
    expect(words).toContain('The country stays in general risk.');
  });

  test('credits a measure with what it is taken for, and not with a side effect that fades', () => {
    const cause = { kind: 'measure' as const, id: 'public-advocacy' };
    const fading = row({ cause, indicator: 'host-consent', place: 'international', amount: 2 });
    expect(sayOf(fog, 2, [fading])).toContain('No measure of yours did much yet.');
    const wanted = row({ cause, indicator: 'attention', place: 'international', amount: 2 });
    expect(sayOf(fog, 2, [fading, wanted])).toContain('is expected to have done most: International attention +2.');
  });

  test('lists several causes with their amounts and a single one by its name', () => {
    const one = cellChanges([row({})])[0];
    const two = cellChanges([row({}), row({ cause: { kind: 'measure', id: 'public-advocacy' }, amount: -2 })])[0];
    if (one === undefined || two === undefined) throw new Error('no change');
    expect(causesOf(one, fog.scenario)).toBe('Not known to you');
    expect(causesOf(two, fog.scenario)).toBe('Not known to you +7 and Raise the alarm in public −2');
  });

  test('gives every cause of a true account a reason', () => {
    for (const one of accountOf(open, 2)) {
      expect(reasonFor(one, open.world, open.scenario).text).not.toBe('');
    }
  });

  test('says where a reading stood before and after, and what it leads to', () => {
    expect(meaningWords(open, { from: 2, to: 2 }, 'dynamic-risk')).toMatchObject({
      name: 'Dynamic risk',
      move: expect.stringMatching(/^\d+ → \d+$/),
      limit: '40 leads towards specific threats',
    });
    expect(meaningWords(fog, { from: 2, to: 2 }, 'dynamic-risk').move).toMatch(/^about/);
    expect(meaningWords(fog, { from: 2, to: 2 }, 'people')).toMatchObject({ move: '', limit: '' });
  });
});
