import type { CommandRefusal } from '../../src/exercise/command-refusal.ts';
import { act } from '../../src/exercise/deeds.ts';
import type { Exercise, Settings } from '../../src/exercise/document.ts';
import { give } from '../../src/exercise/give.ts';
import type { NewCommand } from '../../src/exercise/given.ts';
import { beginHistory, type History } from '../../src/exercise/history.ts';
import { startExercise } from '../../src/exercise/start.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import type { Take } from '../../src/sim/decision.ts';
import { aScenario, SMALL } from '../arbitraries.ts';

/** What a test wants different from the small country under seed 1. */
interface Wishes {
  readonly scenario?: Scenario;
  readonly seed?: string;
  readonly variant?: string | null;
  readonly settings?: Partial<Settings>;
}

/** An exercise in its first month. */
export const begin = ({
  scenario = aScenario(SMALL),
  seed = '1',
  variant = null,
  settings = {},
}: Wishes = {}): Exercise =>
  startExercise({ file: scenario, scenario, variant, seed, settings, id: 'one', created: '2024-05-01T10:00:00Z' });

/** The exercise after commands, all of which must be possible. */
export const after = (exercise: Exercise, ...commands: readonly NewCommand[]): Exercise =>
  commands.reduce((before, command) => {
    const given = give(before, command);
    if ('refusal' in given) throw new Error(`${command.kind}: ${JSON.stringify(given.refusal)}`);
    return given.exercise;
  }, exercise);

/** Why a command is refused; throws where it is not. */
export function refusalOf(exercise: Exercise, command: NewCommand): CommandRefusal {
  const given = give(exercise, command);
  if ('exercise' in given) throw new Error(`${command.kind} was possible`);
  return given.refusal;
}

/** The exercise after as many of these as are possible. */
export const afterWhatIsPossible = (exercise: Exercise, commands: readonly NewCommand[]): Exercise =>
  commands.reduce((before, command) => {
    const given = give(before, command);
    return 'refusal' in given ? before : given.exercise;
  }, exercise);

/** A history after as many of these as are possible. */
export const historyAfter = (history: History, commands: readonly NewCommand[]): History =>
  commands.reduce((before, command) => {
    const acted = act(before, command);
    return 'refusal' in acted ? before : acted.history;
  }, history);

export const historyOf = (commands: readonly NewCommand[], exercise = begin()): History =>
  historyAfter(beginHistory(exercise), commands);

/** The command that plans a take of the catalogue. */
export const plan = (id: string, measure: string, actor: Take['actor'], terms: Partial<Take> = {}): NewCommand => {
  const { target = { country: true }, options = {}, reason = '' } = terms;
  return { kind: 'take', id, measure, actor, target, options, reason };
};

/** A take as the interface asks about one. */
export const aTake = (measure: string, actor: Take['actor'], terms: Partial<Take> = {}): Take => ({
  kind: 'take',
  measure,
  actor,
  target: { country: true },
  options: {},
  reason: '',
  rewordings: [],
  ...terms,
});

/** Some months of the small country in which the team spoke out at first and then waited. */
export const spokenOut = (knowledge: Settings['knowledge'], months: number): Exercise =>
  waited(
    after(
      begin({ settings: { knowledge } }),
      plan('a', 'public-advocacy', 'secretary-general'),
      { kind: 'commit' },
      { kind: 'go', step: 'read' },
    ),
    months,
  );

/** Lets months pass without a decision, each reviewed and left behind. */
export const waited = (exercise: Exercise, months: number): Exercise =>
  Array.from({ length: months }).reduce<Exercise>(
    (before) => after(before, { kind: 'commit' }, { kind: 'go', step: 'read' }),
    exercise,
  );
