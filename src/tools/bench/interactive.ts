import type { Exercise } from '../../exercise/document.ts';
import { give, type NewCommand } from '../../exercise/give.ts';
import { startExercise } from '../../exercise/start.ts';
import { worldInputOf } from '../../scenario/world-input.ts';
import { compile } from '../../sim/compile.ts';
import { play } from '../../sim/month.ts';
import { createState } from '../../sim/state.ts';
import { referenceScenario } from './reference-scenario.ts';
import type { Measured } from './rounds.ts';

/** A whole exercise, month by month: as a team goes through it, or by the engine alone. `time` counts exercises. */
export interface Interactive extends Measured {
  readonly by: 'exercise' | 'engine';
  readonly months: number;
}

const COMMANDS: readonly NewCommand[] = [
  { kind: 'assess', stage: 'general-risk', chance: 0.1, public: false },
  { kind: 'commit' },
  { kind: 'go', step: 'read' },
];

/**
 * Months with assessment, commit and reports: in the exercise, with its commands, machines and immutable document, and
 * in the engine alone, with ledger and digest. What lies between them is the price of the exercise.
 */
export function interactive(): Interactive[] {
  const scenario = referenceScenario();
  const world = compile(worldInputOf(scenario));
  const { months } = world.input;
  const through = (): void => {
    let exercise = startExercise({ file: scenario, scenario, variant: null, seed: '1', id: 'bench', created: '' });
    while (exercise.step !== 'over' && exercise.months.length < months) exercise = monthOf(exercise);
  };
  const idle = { assessment: { stage: 'general-risk', chance: 0.1, public: false }, decisions: [] } as const;
  return [
    { by: 'exercise', months, time: timed(through) },
    { by: 'engine', months, time: timed(() => play(world, createState(world, '1'), () => idle)) },
  ];
}

const monthOf = (before: Exercise): Exercise =>
  COMMANDS.reduce((exercise, command) => {
    const given = give(exercise, command);
    return 'exercise' in given ? given.exercise : exercise;
  }, before);

const timed =
  (work: () => unknown) =>
  (times: number): number => {
    const begin = performance.now();
    for (let count = 0; count < times; count += 1) work();
    return performance.now() - begin;
  };
