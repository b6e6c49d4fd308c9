import type { Exercise } from '../../exercise/document.ts';
import { give, type NewCommand } from '../../exercise/give.ts';
import { startExercise } from '../../exercise/start.ts';
import { measure, type RoundSettings, type Times } from './rounds.ts';
import { referenceScenario } from './reference-scenario.ts';
import { sharesOfTime } from './shares-of-time.ts';

/** Who spends the time of a month: the rules, the two libraries of the exercise, and all else of it. */
export const SPENDERS = ['engine', 'xstate', 'immer', 'rest'] as const;
export type Spender = (typeof SPENDERS)[number];

/** A month as a team goes through it, in milliseconds, and how that is spent. */
export interface InteractiveMonth {
  readonly msPerMonth: number;
  readonly parts: Readonly<Record<Spender, number>>;
}

const COMMANDS: readonly NewCommand[] = [
  { kind: 'assess', stage: 'general-risk', chance: 0.1, public: false },
  { kind: 'commit' },
  { kind: 'go', step: 'read' },
];

/**
 * Months with assessment, commit and reports, through the whole reference exercise: its commands, machines and immutable
 * document, and the engine with ledger and digest.
 */
export async function measureInteractive(settings: RoundSettings): Promise<InteractiveMonth> {
  const scenario = referenceScenario();
  const goThrough = (times: number): void => {
    for (let count = 0; count < times; count += 1) {
      let exercise = startExercise({ file: scenario, scenario, variant: null, seed: '1', id: 'bench', created: '' });
      while (exercise.step !== 'over' && exercise.months.length < scenario.months) exercise = monthOf(exercise);
    }
  };
  const [{ median }] = measure([{ time: timed(goThrough) }], settings) as [Times];
  const watched = Math.ceil((settings.rounds * settings.roundMs) / median);
  const shares = await sharesOfTime(() => goThrough(watched), spenderOf);
  const msPerMonth = median / scenario.months;
  const parts = Object.fromEntries(SPENDERS.map((one) => [one, (shares.get(one) ?? 0) * msPerMonth]));
  return { msPerMonth, parts: parts as Record<Spender, number> };
}

const monthOf = (before: Exercise): Exercise =>
  COMMANDS.reduce((exercise, command) => {
    const given = give(exercise, command);
    return 'exercise' in given ? given.exercise : exercise;
  }, before);

const timed =
  (work: (times: number) => void) =>
  (times: number): number => {
    const begin = performance.now();
    work(times);
    return performance.now() - begin;
  };

/** Who spends time in a script; null for what both engine and exercise call. */
function spenderOf(url: string): Spender | null {
  if (/\/node_modules\/(?:immer|xstate)\//.test(url)) return url.includes('/immer/') ? 'immer' : 'xstate';
  if (/\/src\/(?:sim|model)\//.test(url)) return 'engine';
  return url === '' || url.startsWith('node:') || url.includes('/src/lib/') ? null : 'rest';
}
