import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldExercise } from '../../src/exercise/fold.ts';
import { give } from '../../src/exercise/give.ts';
import type { Command } from '../../src/scenario/commands.ts';
import { play } from '../../src/sim/month.ts';
import { createState } from '../../src/sim/state.ts';
import { turnOf } from '../../src/exercise/turn.ts';
import { anyCommands, anySeed } from '../arbitraries.ts';
import { after, afterWhatIsPossible, begin, plan } from './an-exercise.ts';
import { fingerprintOf } from './frozen.ts';

const RUNS = { numRuns: 60 };
const digests = ({ months }: ReturnType<typeof begin>) => months.map(({ digest }) => digest);

describe('the fold', () => {
  test('no command throws, and none changes the exercise it was given', () => {
    fc.assert(
      fc.property(anySeed, anyCommands, (seed, commands) => {
        const lived = [begin({ seed })].map((exercise) => ({ exercise, mark: fingerprintOf(exercise) }));
        for (const command of commands) {
          const given = give(lived.at(-1)?.exercise ?? begin(), command);
          if ('exercise' in given) lived.push({ exercise: given.exercise, mark: fingerprintOf(given.exercise) });
        }
        for (const { exercise, mark } of lived) expect(fingerprintOf(exercise)).toBe(mark);
      }),
      { numRuns: 25 },
    );
  });

  test('folding the commands of an exercise gives that exercise', () => {
    fc.assert(
      fc.property(anySeed, anyCommands, (seed, commands) => {
        const played = afterWhatIsPossible(begin({ seed }), commands);
        const folded = foldExercise(begin({ seed }), played.commands);
        if ('fault' in folded) throw new Error(JSON.stringify(folded.fault));
        expect(fingerprintOf(folded.exercise)).toBe(fingerprintOf(played));
      }),
      RUNS,
    );
  });

  test('commands are numbered from 1 and carry the month in which they were given', () => {
    fc.assert(
      fc.property(anyCommands, (commands) => {
        const exercise = afterWhatIsPossible(begin(), commands);
        expect(exercise.commands.map(({ n }) => n)).toEqual(exercise.commands.map((_, index) => index + 1));
        const months = exercise.commands.map(({ month }) => month);
        expect(months).toEqual(months.toSorted((a, b) => a - b));
      }),
      RUNS,
    );
  });

  test('the ledger folds to every change bit for bit, injects included', () => {
    fc.assert(
      fc.property(anySeed, anyCommands, (seed, commands) => {
        const { world, months } = afterWhatIsPossible(begin({ seed }), commands);
        let values = world.start.slice();
        for (const record of months) {
          record.ledger.cells.forEach((cell, row) => {
            values[cell] = (values[cell] as number) + (record.ledger.amounts[row] as number);
          });
          expect(values).toEqual(record.values);
          values = record.values.slice();
        }
      }),
      RUNS,
    );
  });

  test('an exercise closes its months as a run without a screen does', () => {
    fc.assert(
      fc.property(anySeed, anyCommands, (seed, commands) => {
        const exercise = afterWhatIsPossible(begin({ seed }), commands);
        const turns = exercise.months.map(({ draft }) => turnOf(draft));
        const { world } = exercise;
        const run = play(world, createState(world, seed), ({ month }) => turns[month - 1] as never, turns.length);
        expect(run.map(({ digest }) => digest)).toEqual(digests(exercise));
      }),
      RUNS,
    );
  });

  test('what was drawn before the commit is what the close of the month brings, whatever was planned with it', () => {
    fc.assert(
      fc.property(anySeed, anyCommands, (seed, commands) => {
        for (const { draft, results } of afterWhatIsPossible(begin({ seed }), commands).months) {
          for (const { decision, attempts } of draft.planned.filter((planned) => planned.attempts.length > 0)) {
            expect(results.find((result) => result.decision === decision)?.attempts).toEqual(attempts);
          }
        }
      }),
      RUNS,
    );
  });

  test('nothing planned is found impossible at the close, save what a dropped stop would have made room for', () => {
    fc.assert(
      fc.property(anySeed, anyCommands, (seed, commands) => {
        const kept = commands.filter(({ kind }) => kind !== 'drop');
        const { months } = afterWhatIsPossible(begin({ seed }), kept);
        const outcomes = months.flatMap(({ results }) => results.map(({ outcome }) => outcome));
        expect(outcomes).not.toContain('impossible');
      }),
      RUNS,
    );
  });

  test.each<{ about: string; change: (commands: readonly Command[]) => Command[]; fault: object }>([
    {
      about: 'a gap in the numbers',
      change: ([first, , ...rest]) => [first as Command, ...rest],
      fault: { n: 3, code: 'wrong-number' },
    },
    {
      about: 'a month that is not open',
      change: ([first, ...rest]) => [{ ...(first as Command), month: 2 }, ...rest],
      fault: { n: 1, code: 'wrong-month' },
    },
    {
      about: 'something impossible',
      change: ([first]) => [first as Command, { kind: 'drop', id: 'nothing', n: 2, month: 1 }],
      fault: { n: 2, code: 'unknown-decision' },
    },
  ])('names the first command that does not fit: $about', ({ change, fault }) => {
    const exercise = after(
      begin(),
      plan('a', 'good-offices', 'political-affairs'),
      { kind: 'note', text: 'Talk.' },
      { kind: 'commit' },
    );
    expect(foldExercise(begin(), change(exercise.commands))).toEqual({ fault });
  });
});
