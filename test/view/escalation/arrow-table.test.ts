import { describe, expect, test } from 'vitest';
import { REGIONS } from '../../../src/model/regions.ts';
import { riskTable, sidesTable } from '../../../src/view/escalation/arrow-table.ts';
import { headline, statedBy } from '../../../src/view/escalation/headline.ts';
import { riskSummary, sidesSummary } from '../../../src/view/escalation/picture.ts';
import { seenNow } from '../../../src/view/escalation/seen.ts';
import { tipsOf } from '../../../src/view/escalation/tips.ts';
import { truthAfter } from '../../../src/view/escalation/truth.ts';
import { leastSure, untold } from '../../../src/view/escalation/unknowns.ts';
import { after, begin, waited } from '../../exercise/an-exercise.ts';

const exercise = waited(begin(), 2);
const seen = seenNow(exercise);
const tips = tipsOf(seen);
const input = { seen, tips, scenario: exercise.scenario };

describe('the tables beside the pictures', () => {
  test('hold every arrow of the machine', () => {
    expect(riskTable(input).rows).toHaveLength(REGIONS[0].arrows.length);
    const others = REGIONS.slice(1).reduce((sum, { arrows }) => sum + arrows.length, 0);
    expect(sidesTable(input).rows).toHaveLength(others);
  });

  test('write a cell under every column', () => {
    for (const { columns, rows } of [riskTable(input), sidesTable(input)]) {
      for (const row of rows) {
        expect(row).toHaveLength(columns.length);
        expect(row.every((cell) => cell !== '')).toBe(true);
      }
    }
  });

  test('tell conditions as read, with months held and groups', () => {
    const cells = riskTable(input).rows.map((row) => row[4] ?? '');
    expect(cells.find((cell) => cell.includes('Imminence'))).toMatch(/Imminence about \d+ ± \d+, needs 45 or more; /);
    expect(cells.find((cell) => cell.includes('at least 2 of:'))).toBeDefined();
    expect(cells.find((cell) => /needs under 25 \(\d of 4 months\)/.test(cell))).toBeDefined();
  });
});

describe('the summaries', () => {
  test('name the five stages, where things stand and what leads away', () => {
    expect(riskSummary(seen, tips)).toMatch(/^Five stages in order: general risk, .*recovery\. Things stand in /);
    expect(riskSummary(seen, tips)).toMatch(/From there: .*(worsens|improves)/);
  });

  test('say where each of the five other regions stands', () => {
    expect(sidesSummary(seen).split(';')).toHaveLength(5);
  });
});

describe('the first sentence', () => {
  test('speaks of the team’s own figures under fog, and of what it stated', () => {
    const stating = after(exercise, { kind: 'assess', stage: 'imminent-risk', chance: 0.4, public: false });
    const words = headline(stating, seenNow(stating), tips);
    expect(words).toMatch(/^By your own figures the country stands in /);
    expect(words).toContain(`You stated imminent risk in month ${stating.month}.`);
    expect(words).toContain('Nearest to getting worse: ');
    expect(statedBy(exercise, exercise.month)).toBeNull();
  });

  test('says how it was, and how the team read it, once the exercise is over', () => {
    const over = { ...exercise, step: 'over' } as const;
    const truth = truthAfter(over, 2);
    expect(truth).not.toBeNull();
    if (truth === null) return;
    expect(headline(over, truth, tipsOf(truth))).toMatch(
      /^After month 2 the country stood in .*\. By your own figures of that time/,
    );
  });
});

describe('what cannot be known', () => {
  test('names the hidden indicators of which no report has told, and the least sure readings', () => {
    expect(untold(seen)).toContain('atrocity-intent');
    const errors = leastSure(seen).map(({ error }) => error);
    expect(errors).toEqual(errors.toSorted((a, b) => b - a));
    expect(errors.length).toBeGreaterThan(0);
  });

  test('is empty where all is exact', () => {
    const open = seenNow(waited(begin({ settings: { knowledge: 'open' } }), 1));
    expect(untold(open)).toEqual([]);
    expect(leastSure(open)).toEqual([]);
  });
});
