import { describe, expect, test } from 'vitest';
import { give } from '../../src/exercise/give.ts';
import type { Exercise } from '../../src/exercise/document.ts';
import { logOf } from '../../src/exercise/log.ts';
import type { ActorId } from '../../src/model/actors.ts';
import { MEASURES } from '../../src/model/measures.ts';
import { aScenario } from '../arbitraries.ts';
import { after, afterWhatIsPossible, begin, plan } from './an-exercise.ts';

const LARGEST = { provinces: 30, groups: 8, actors: 6, months: 60 };
const MEGABYTE = 1024 * 1024;

/** A busy team to the end: each month the next few measures of the catalogue that can be taken. */
function playBusily(exercise: Exercise): Exercise {
  let busy = exercise;
  for (let month = 0; busy.step !== 'over'; month += 1) {
    const next = [0, 1, 2].map((step) => MEASURES[(month * 3 + step) % MEASURES.length] ?? MEASURES[0]);
    const takes = next.map((measure, index) =>
      plan(`${month}-${index}`, measure?.id ?? '', measure?.actors[0] as ActorId, {
        reason: 'A reason of some length.',
      }),
    );
    busy = afterWhatIsPossible(busy, takes);
    const given = give(busy, { kind: 'commit' });
    busy = 'exercise' in given ? given.exercise : busy;
    busy = after(busy, { kind: 'go', step: 'read' });
  }
  return busy;
}

/** Bytes that an object keeps alive, by the sizes that engines use; what is shared counts once. */
function bytesOf(root: unknown): number {
  const seen = new Set<unknown>();
  const waiting: unknown[] = [root];
  let bytes = 0;
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string') bytes += seen.has(value) ? 0 : 16 + 2 * value.length;
    else if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    else if (ArrayBuffer.isView(value)) bytes += 200 + value.buffer.byteLength;
    else {
      const members: unknown[] = value instanceof Map ? [...value].flat() : Object.values(value);
      bytes += 24 + 16 * members.length;
      waiting.push(...members);
    }
    seen.add(value);
  }
  return bytes;
}

describe('the size of an exercise', () => {
  test('of 60 months, 30 provinces, 8 groups and 6 armed actors stays under 64 MB, ledger and all', () => {
    const exercise = playBusily(begin({ scenario: aScenario(LARGEST) }));
    expect(exercise.months).toHaveLength(LARGEST.months);
    expect(exercise.months.at(-1)?.ledger.cells.length).toBeGreaterThan(1000);
    expect(bytesOf(exercise)).toBeLessThan(64 * MEGABYTE);
  });

  test('a log of 24 months and four provinces stays under 2 MB', () => {
    const size = { provinces: 4, groups: 3, actors: 3, months: 24 };
    const text = JSON.stringify(logOf(playBusily(begin({ scenario: aScenario(size) }))));
    expect(text.length).toBeLessThan(2 * MEGABYTE);
  });

  test('a command adds to memory what it changes, not another exercise', () => {
    const exercise = playBusily(begin({ scenario: aScenario({ ...LARGEST, months: 20 }) }));
    const open = begin({ scenario: exercise.scenario });
    const noted = after(open, { kind: 'note', text: 'One more thought.' });
    expect(bytesOf([open, noted]) - bytesOf(open)).toBeLessThan(5000);
  });
});
