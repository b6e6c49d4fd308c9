import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { act, actTogether, redo, restoreHistory, undo } from '../../src/exercise/deeds.ts';
import type { NewCommand } from '../../src/exercise/given.ts';
import { beginHistory, type History } from '../../src/exercise/history.ts';
import type { Command } from '../../src/scenario/commands.ts';
import { anyCommand, anyCommands, anySeed } from '../arbitraries.ts';
import { begin, historyAfter, historyOf, plan } from './an-exercise.ts';
import { fingerprintOf } from './frozen.ts';

const goodOffices = plan('a', 'good-offices', 'political-affairs');
const advocacy = plan('b', 'public-advocacy', 'ohchr');
const monitors = plan('m', 'human-rights-monitors', 'ohchr');
const go = (step: 'read' | 'plan' | 'decide'): NewCommand => ({ kind: 'go', step });

const must = <T>(value: T | null): T => {
  if (value === null) throw new Error('nothing to take back or do again');
  return value;
};
const planned = ({ present }: History) => present.draft.planned.map(({ id }) => id);

function together(history: History, commands: readonly NewCommand[]): History {
  const acted = actTogether(history, commands);
  if ('refusal' in acted) throw new Error(acted.refusal.code);
  return acted.history;
}

/** The history as it is after it was saved and taken up again. */
function reload({ present, undone }: History, seed = '1'): History {
  const restored = restoreHistory(begin({ seed }), present.commands, undone.flat());
  if ('fault' in restored) throw new Error(JSON.stringify(restored.fault));
  return restored.history;
}

/** Everything that a history is, to compare two of them. */
const seen = ({ past, present, undone }: History) => ({
  past: past.map(fingerprintOf),
  present: fingerprintOf(present),
  undone: undone.flat().map(({ n: _n, month: _month, ...command }) => command),
});

describe('undo and redo', () => {
  test('take back and do again, deed by deed', () => {
    const both = historyOf([goodOffices, advocacy]);
    const one = must(undo(both));
    const none = must(undo(one));
    expect([planned(one), planned(none)]).toEqual([['a'], []]);
    expect(undo(none)).toBeNull();
    expect(planned(must(redo(none)))).toEqual(['a']);
    expect(seen(must(redo(must(redo(none)))))).toEqual(seen(both));
    expect(redo(both)).toBeNull();
  });

  test('moving about and looking are no deeds', () => {
    const walked = historyOf([go('plan'), goodOffices, go('decide'), { kind: 'seen' }]);
    const back = must(undo(walked));
    expect(back.present.step).toBe('plan');
    expect(undo(back)).toBeNull();
    expect(seen(must(redo(back)))).toEqual(seen(walked));
    expect(planned(must(redo(historyAfter(back, [go('decide')]))))).toEqual(['a']);
  });

  test('take several commands that were given together for one deed', () => {
    const both = actTogether(historyOf([advocacy]), [{ kind: 'drop', id: 'b' }, goodOffices, monitors]);
    if ('refusal' in both) throw new Error(both.refusal.code);
    const { history } = both;
    expect(planned(history)).toEqual(['a', 'm']);
    expect(history.present.commands.map(({ kind }) => kind)).toEqual(['take', 'drop', 'take', 'take']);
    const back = must(undo(history));
    expect(planned(back)).toEqual(['b']);
    expect(seen(must(redo(back)))).toEqual(seen(history));
    expect(planned(must(undo(back)))).toEqual([]);
  });

  test('give no command of several where one is refused', () => {
    const before = historyOf([advocacy]);
    expect(actTogether(before, [goodOffices, advocacy])).toMatchObject({ refusal: { code: 'duplicate-id' } });
    expect(planned(before)).toEqual(['b']);
  });

  test('a save keeps the commands of one deed together, to be taken back and done again as a whole', () => {
    const both = together(historyOf([monitors]), [goodOffices, advocacy, { kind: 'note', text: 'Two at once.' }]);
    const reloaded = reload(both);
    expect(planned(must(undo(reloaded)))).toEqual(['m']);
    expect(seen(must(undo(reloaded)))).toEqual(seen(must(undo(both))));
    const back = reload(must(undo(both)));
    expect(back.undone).toHaveLength(1);
    expect(planned(must(redo(back)))).toEqual(['m', 'a', 'b']);
    expect(redo(must(redo(back)))).toBeNull();
    expect(both.present.commands.map(({ joined }) => joined)).toEqual([undefined, undefined, true, true]);
  });

  test('a save from before commands told that they were given together holds each for a deed of its own', () => {
    const { present } = together(beginHistory(begin()), [goodOffices, advocacy]);
    const old = present.commands.map(({ joined: _joined, ...command }) => command as Command);
    const restored = restoreHistory(begin(), old, []);
    if ('fault' in restored) throw new Error(restored.fault.code);
    expect(planned(must(undo(restored.history)))).toEqual(['a']);
  });

  test('the command at fault is named within a deed as well', () => {
    const { present } = together(beginHistory(begin()), [goodOffices, advocacy, monitors]);
    const twice = present.commands.map((command) => (command.n === 3 ? { ...command, id: 'b' } : command) as Command);
    expect(restoreHistory(begin(), twice, [])).toEqual({ fault: { n: 3, code: 'duplicate-id' } });
  });

  test('a new deed cuts off what was undone', () => {
    const back = must(undo(historyOf([goodOffices])));
    expect(redo(historyAfter(back, [advocacy]))).toBeNull();
  });

  test.each<{ about: string; commands: NewCommand[] }>([
    { about: 'a commit', commands: [goodOffices, { kind: 'commit' }] },
    {
      about: 'held course',
      commands: [
        { kind: 'note', text: 'Wait.' },
        { kind: 'hold-course', months: 2 },
      ],
    },
    { about: 'a draw', commands: [goodOffices, monitors, { kind: 'submit', id: 'm' }] },
    { about: 'the end', commands: [goodOffices, { kind: 'finish' }] },
  ])('nothing is taken back behind $about', ({ commands }) => {
    const history = historyOf(commands);
    expect(history.present.commands).toHaveLength(commands.length);
    expect(undo(history)).toBeNull();
  });

  test('what is done after a draw can be taken back as far as the draw', () => {
    const history = historyOf([monitors, { kind: 'submit', id: 'm' }, advocacy]);
    const back = must(undo(history));
    expect(planned(back)).toEqual(['m']);
    expect(undo(back)).toBeNull();
  });

  test('a refusal leaves the history as it was', () => {
    const back = must(undo(historyOf([goodOffices])));
    expect(act(back, { kind: 'drop', id: 'x' })).toEqual({ refusal: { code: 'unknown-decision' } });
    expect(back.undone).toHaveLength(1);
  });

  test('undo and then redo is as if nothing had been', () => {
    fc.assert(
      fc.property(anySeed, anyCommands, (seed, commands) => {
        const history = historyOf(commands, begin({ seed }));
        const back = undo(history);
        expect(seen(back === null ? history : must(redo(back)))).toEqual(seen(history));
      }),
      { numRuns: 60 },
    );
  });

  test('after a reload the way back and the way forward are what they were', () => {
    const several = fc.array(anyCommand, { minLength: 2, maxLength: 4 });
    const moves = fc.array(fc.oneof(anyCommand, several, fc.constant('undo' as const), fc.constant('redo' as const)), {
      maxLength: 40,
      size: 'max',
    });
    const move = (history: History, how: NewCommand | NewCommand[] | 'undo' | 'redo'): History => {
      if (how === 'undo') return undo(history) ?? history;
      if (how === 'redo') return redo(history) ?? history;
      const acted = actTogether(history, Array.isArray(how) ? how : [how]);
      return 'refusal' in acted ? history : acted.history;
    };
    fc.assert(
      fc.property(anySeed, moves, (seed, steps) => {
        const lived = steps.reduce(move, beginHistory(begin({ seed })));
        const reloaded = reload(lived, seed);
        expect(seen(reloaded)).toEqual(seen(lived));
        expect(reloaded.undone.map(({ length }) => length)).toEqual(lived.undone.map(({ length }) => length));
      }),
      { numRuns: 40 },
    );
  });
});
