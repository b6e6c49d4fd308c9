import { expect, test } from 'vitest';
import { type FloorId, judgeFloors } from '../../../src/tools/bench/floors.ts';

const NONE: Readonly<Record<FloorId, null>> = {
  engine: null,
  'bare-loop': null,
  'many-runs': null,
  memory: null,
  'first-picture': null,
  'final-picture': null,
  'main-thread': null,
  'library-load': null,
  'exercise-load': null,
  'layout-shift': null,
  interaction: null,
  lighthouse: null,
  check: null,
};

test.each([
  { id: 'engine', measured: 150_000, holds: true },
  { id: 'engine', measured: 149_999, holds: false },
  { id: 'bare-loop', measured: 0.49, holds: false },
  { id: 'bare-loop', measured: 0.5, holds: true },
  { id: 'many-runs', measured: 8, holds: true },
  { id: 'many-runs', measured: 8.1, holds: false },
  { id: 'first-picture', measured: 61, holds: false },
  { id: 'final-picture', measured: 150, holds: true },
  { id: 'main-thread', measured: 51, holds: false },
  { id: 'library-load', measured: 75.1, holds: false },
  { id: 'exercise-load', measured: 150, holds: true },
  { id: 'layout-shift', measured: 0.021, holds: false },
  { id: 'interaction', measured: 101, holds: false },
  { id: 'lighthouse', measured: 94, holds: false },
  { id: 'lighthouse', measured: 95, holds: true },
  { id: 'check', measured: 299, holds: true },
] as const)('with $measured the floor "$id" holds: $holds', ({ id, measured, holds }) => {
  const judged = judgeFloors({ ...NONE, [id]: measured });
  expect(judged.find((floor) => floor.id === id)).toMatchObject({ measured, holds });
  const others = judged.filter((floor) => floor.id !== id);
  for (const other of others) expect(other).toMatchObject({ measured: null, holds: null });
});

test('every floor is held against something, once', () => {
  expect(judgeFloors(NONE).map(({ id }) => id)).toEqual(Object.keys(NONE));
});
