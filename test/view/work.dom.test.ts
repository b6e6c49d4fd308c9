import { expect, test } from 'vitest';
import type { CommandRefusal } from '../../src/exercise/command-refusal.ts';
import { beginHistory } from '../../src/exercise/history.ts';
import { newScenario } from '../../src/scenario/template.ts';
import { engine, loadStart, starter } from '../../src/view/engine.ts';
import { Work } from '../../src/view/work.svelte.ts';

await loadStart();

function aWork() {
  const refused: (CommandRefusal | null)[] = [];
  const work = new Work({
    save: () => Promise.resolve(),
    now: () => new Date('2024-05-02T09:00:00.000Z'),
    beside: { close() {} },
    refuseLate: (refusal) => refused.push(refusal),
  });
  return { work, refused };
}

function begin(work: Work, id: string): void {
  const scenario = newScenario('ferry-toll');
  const { startExercise } = starter();
  const created = '2024-05-02T09:00:00.000Z';
  work.begin(beginHistory(startExercise({ file: scenario, scenario, variant: null, seed: '1', id, created })));
}

// One test, because what is loaded once stays loaded.
test('deeds wait in their order for what does them, and end with the exercise', async () => {
  const { work, refused } = aWork();
  const other = aWork();
  begin(work, 'one');
  begin(other.work, 'two');
  expect(engine()).toBeNull();

  expect(work.give({ kind: 'note', text: 'first' })).toBeNull();
  expect(work.give({ kind: 'note', text: 'second' })).toBeNull();
  expect(work.give({ kind: 'drop', id: 'nothing' })).toBeNull();
  expect(other.work.give({ kind: 'note', text: 'too late' })).toBeNull();
  expect(work.exercise?.draft.note).toBe('');
  expect(work.step('back')).toBe(false);
  begin(other.work, 'three');

  expect(await work.isReady()).toBe(true);
  expect(work.exercise?.draft.note).toBe('second');
  expect(refused).toEqual([{ code: 'unknown-decision' }]);
  await other.work.isReady();
  expect(work.exercise?.commands.map((command) => 'text' in command && command.text)).toEqual(['first', 'second']);
  expect(other.work.exercise?.commands).toEqual([]);
  expect(other.refused).toEqual([]);

  expect(work.give({ kind: 'drop', id: 'nothing' })).toEqual({ code: 'unknown-decision' });
  expect(work.step('back')).toBe(true);
  expect(work.exercise?.draft.note).toBe('first');
});
