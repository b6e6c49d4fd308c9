import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/sim/report.ts';
import { sortReports, reportsOn } from '../../../src/view/month/report-groups.ts';
import { moveOf, reportSentence } from '../../../src/view/month/report-text.ts';
import { aScenario, SMALL } from '../../arbitraries.ts';

const scenario = aScenario(SMALL);

const aReport = (wishes: Partial<Report> = {}): Report => ({
  id: '3/open/violations@province-0',
  month: 3,
  source: 'open',
  indicator: 'violations',
  place: 'province-0',
  value: 40,
  error: 9,
  asOf: 3,
  confidence: 'medium',
  oneSided: false,
  confirmed: false,
  before: 25,
  after: 33,
  ...wishes,
});

describe('what a report says', () => {
  test.each([
    { about: 'far above what was believed', before: 25, value: 40, error: 9, move: 'rise' },
    { about: 'far below', before: 40, value: 25, error: 9, move: 'fall' },
    { about: 'above by less than its error', before: 33, value: 40, error: 9, move: 'level' },
    { about: 'the same', before: 40, value: 41, error: 9, move: 'unchanged' },
    { about: 'a little more, by a sure source', before: 40, value: 43, error: 2, move: 'level' },
  ])('counts a value that is $about as: $move', ({ move, ...figures }) => {
    expect(moveOf(figures)).toBe(move);
  });

  test('rounds figures as its error allows', () => {
    expect(reportSentence(aReport({ value: 43.4, before: 21.2, error: 9.3 }), scenario)).toBe(
      'Province 0: Gravity of violations against people has risen to about 45 (before: 20), give or take 9.',
    );
    expect(reportSentence(aReport({ value: 43.4, before: 21.2, error: 4 }), scenario)).toContain('43 (before: 21)');
  });

  test('claims no move that rounding leaves nothing of', () => {
    expect(reportSentence(aReport({ value: 32, before: 22.5, error: 9 }), scenario)).toContain('risen');
    expect(reportSentence(aReport({ value: 27.4, before: 22.6, error: 8.5 }), scenario)).not.toContain('risen');
  });

  test('names no place for what is read for the whole country', () => {
    const wide = aReport({ indicator: 'attention', place: 'international', value: 20, before: 20 });
    expect(reportSentence(wide, scenario)).toBe('International attention is still put at about 20, give or take 9.');
  });
});

describe('the reports of a month', () => {
  const own = aReport({ id: 'a', source: 'human-rights-monitors' });
  const open = aReport({ id: 'b', value: 60, after: 60 });
  const old = aReport({ id: 'c', asOf: 1, value: 90, after: 80 });
  const same = aReport({ id: 'd', value: 25, after: 25, place: 'province-1' });

  test('put the team’s own sources first and public figures without news apart', () => {
    const { groups, unchanged } = sortReports([open, same, own]);
    expect(groups.map(({ source }) => source)).toEqual(['human-rights-monitors', 'open']);
    expect(unchanged).toEqual([same]);
  });

  test('put the newest first, then what moved belief most', () => {
    const small = aReport({ id: 'e', value: 36, after: 27 });
    expect(sortReports([old, small, open]).groups[0]?.reports.map(({ id }) => id)).toEqual(['b', 'e', 'c']);
  });

  test('can be narrowed down to one province', () => {
    expect(reportsOn([own, same], 'province-1')).toEqual([same]);
    expect(reportsOn([own, same], null)).toEqual([own, same]);
  });
});
