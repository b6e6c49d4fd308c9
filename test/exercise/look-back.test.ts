import { describe, expect, test } from 'vitest';
import { restoreHistory, undo } from '../../src/exercise/deeds.ts';
import type { NewCommand } from '../../src/exercise/given.ts';
import { beginHistory, type History } from '../../src/exercise/history.ts';
import { exerciseIn } from '../../src/exercise/look-back.ts';
import { aScenario, SMALL } from '../arbitraries.ts';
import { after, begin, historyOf, plan } from './an-exercise.ts';
import { fingerprintOf } from './frozen.ts';

const goodOffices = plan('a', 'good-offices', 'political-affairs');
const read: NewCommand = { kind: 'go', step: 'read' };
const commit: NewCommand = { kind: 'commit' };
const hold = (months: number): NewCommand => ({ kind: 'hold-course', months });

const must = (history: History, month: number) => {
  const exercise = exerciseIn(history, month);
  if (exercise === null) throw new Error(`month ${month} is not over`);
  return exercise;
};

describe('looking back', () => {
  test('finds each month as it stood when the team had decided', () => {
    const first = historyOf([goodOffices, { kind: 'note', text: 'Talk first.' }]);
    const later = historyOf([commit, read, { kind: 'note', text: 'Now wait.' }, commit, read], first.present);
    const whole = historyOf(later.present.commands.map(({ n: _n, month: _month, ...command }) => command));
    expect(fingerprintOf(must(whole, 1))).toEqual(fingerprintOf(first.present));
    expect(must(whole, 2)).toMatchObject({ month: 2, draft: { note: 'Now wait.', planned: [] } });
    expect(exerciseIn(whole, 3)).toBeNull();
  });

  test('shows months that passed while the team held course as they were, one by one', () => {
    const scenario = { ...aScenario(SMALL), timeline: [], actors: [] };
    const held = Array.from({ length: 20 }, (_, seed) =>
      historyOf([hold(4), read], begin({ scenario, seed: `${seed}` })),
    )
      .filter(({ present }) => present.months.length > 1)
      .at(0);
    if (held === undefined) throw new Error('no seed is quiet for two months');
    const passed = held.present.months.length;
    for (let month = 1; month <= passed; month += 1) {
      const then = must(held, month);
      expect(then.month).toBe(month);
      expect(then.months).toEqual(held.present.months.slice(0, month - 1));
      expect(then.state.belief).toEqual(held.present.months[month - 1]?.belief);
      expect(then.opened.reports).toEqual(held.present.months[month - 1]?.reports);
    }
  });

  test('shows the months of a turn, of which only the first was decided', () => {
    const turns = historyOf(
      [goodOffices, commit, read],
      begin({ scenario: { ...aScenario(SMALL), monthsPerTurn: 3 } }),
    );
    expect(turns.present.month).toBe(4);
    expect(must(turns, 1).draft.planned).toHaveLength(1);
    expect(must(turns, 3)).toMatchObject({ month: 3, draft: { planned: [] } });
    expect(must(turns, 3).months.map(({ digest }) => digest)).toEqual(
      turns.present.months.slice(0, 2).map(({ digest }) => digest),
    );
  });

  test('is the same after a reload and after undo', () => {
    const history = historyOf([goodOffices, commit, read, plan('b', 'public-advocacy', 'ohchr')]);
    const start = begin();
    const restored = restoreHistory(start, history.present.commands, []);
    if ('fault' in restored) throw new Error(restored.fault.code);
    expect(fingerprintOf(must(restored.history, 1))).toEqual(fingerprintOf(must(history, 1)));
    const back = undo(history);
    expect(back === null ? null : fingerprintOf(must(back, 1))).toEqual(fingerprintOf(must(history, 1)));
  });

  test('finds nothing before a month is over', () => {
    expect(exerciseIn(beginHistory(after(begin(), goodOffices)), 1)).toBeNull();
    expect(exerciseIn(historyOf([commit]), 0)).toBeNull();
  });
});
