import { expect, test } from 'vitest';
import type { SavedExercise } from '../../../src/view/saves.ts';
import { nextOf } from '../../../src/view/library/next-save.ts';

const save = (id: string, isOver: boolean): SavedExercise => ({ id, title: id, where: '', when: '', isOver });

test.each([
  { what: 'the first that is not over', saves: [save('a', true), save('b', false), save('c', false)], id: 'b' },
  { what: 'none where all are over', saves: [save('a', true)], id: undefined },
  { what: 'none where nothing was read yet', saves: null, id: undefined },
])('the exercise to go on with is $what', ({ saves, id }) => {
  expect(nextOf(saves)?.id).toBe(id);
});
