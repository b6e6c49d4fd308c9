import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Exercise } from '../../src/exercise/document.ts';
import { beginHistory } from '../../src/exercise/history.ts';
import { keepMonths } from '../../src/exercise/kept-months.ts';
import { logOf, openLog } from '../../src/exercise/log.ts';
import { type ExerciseLog, readLog } from '../../src/scenario/log.ts';
import { anyCommands, anySeed } from '../arbitraries.ts';
import { after, afterWhatIsPossible, begin, plan, waited } from './an-exercise.ts';
import { fingerprintOf } from './frozen.ts';

const played = after(
  waited(after(begin({ seed: '9' }), plan('a', 'human-rights-monitors', 'ohchr'), { kind: 'note', text: 'Look.' }), 3),
  { kind: 'assess', stage: 'specific-threats', chance: 0.3, public: true },
  { kind: 'commit' },
);

/** A log as it comes back from a file. */
function throughFile(exercise: Exercise): ExerciseLog {
  const read = readLog(JSON.stringify(logOf(exercise)));
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.log;
}

const other: ExerciseLog['model'] = { version: '0.9.0', digest: '0123456789abcdef' };

describe('the log of an exercise', () => {
  test('replays from its file to the same exercise', () => {
    fc.assert(
      fc.property(anySeed, anyCommands, (seed, commands) => {
        const exercise = afterWhatIsPossible(begin({ seed }), commands);
        const opened = openLog(throughFile(exercise));
        if (opened.kind !== 'replayed') throw new Error(opened.why);
        expect(opened.differing).toEqual([]);
        expect(fingerprintOf(opened.history.present)).toBe(fingerprintOf(exercise));
      }),
      { numRuns: 15 },
    );
  });

  test('is the same of a history as of its present', () => {
    expect(logOf(beginHistory(played))).toEqual(logOf(played));
  });

  test('names the months that came out differently', () => {
    const log = throughFile(played);
    const months = log.months.map((month) => (month.month === 2 ? { ...month, digest: '00000000000000ff' } : month));
    expect(openLog({ ...log, months })).toMatchObject({ kind: 'replayed', differing: [2] });
    expect(openLog({ ...log, months: log.months.slice(1) })).toMatchObject({ kind: 'replayed', differing: [1] });
  });

  test('says when the scenario in it was changed since', () => {
    const log = throughFile(played);
    expect(openLog(log)).toMatchObject({ isOtherScenario: false });
    const scenario = { ...log.scenario, file: { ...log.scenario.file, summary: 'Another story.' } };
    expect(openLog({ ...log, scenario })).toMatchObject({ kind: 'replayed', isOtherScenario: true });
  });

  test('of another model is read as it was, and says so', () => {
    const opened = openLog({ ...throughFile(played), model: other });
    if (opened.kind !== 'recorded') throw new Error('replayed');
    expect(opened.why).toBe('other-model');
    expect(opened.exercise.months.map(({ month }) => month)).toEqual([1, 2, 3, 4]);
    const [first] = opened.exercise.months;
    expect(first?.results).toMatchObject({ note: 'Look.', stage: played.months[0]?.regions.risk });
    expect(opened.exercise.months[3]?.results?.assessment).toEqual({
      stage: 'specific-threats',
      chance: 0.3,
      public: true,
    });
  });

  test('whose commands no longer fit is read as it was', () => {
    const log = throughFile(played);
    const broken = { ...log, commands: log.commands.filter(({ kind }) => kind !== 'take') };
    expect(openLog(broken)).toMatchObject({
      kind: 'recorded',
      why: 'not-replayable',
      fault: { n: 2, code: 'wrong-number' },
    });
  });

  test('loses only the months whose results are damaged', () => {
    const log = throughFile(played);
    const months = log.months.map((month) => (month.month === 1 ? { ...month, results: { stage: 'peace' } } : month));
    const opened = openLog({ ...log, model: other, months });
    if (opened.kind !== 'recorded') throw new Error('replayed');
    expect(opened.exercise.months.map(({ results }) => results === null)).toEqual([true, false, false, false]);
  });

  test('accounts for every change of a month', () => {
    const [first, second] = keepMonths(played).map(({ results }) => results);
    if (first === undefined || second === undefined) throw new Error('no months');
    const { ledger, indicators } = second;
    const before = first.indicators;
    for (const [place, name] of ledger.cells.entries()) {
      const [indicator = '', where = ''] = name.split('@');
      let value = before[indicator]?.[where] ?? Number.NaN;
      for (const [cell, , amount] of ledger.rows) if (cell === place) value += amount;
      expect(value).toBe(indicators[indicator]?.[where]);
    }
  });
});
