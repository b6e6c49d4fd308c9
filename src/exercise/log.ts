import type { ExerciseLog } from '../scenario/log.ts';
import type { Exercise } from './document.ts';
import type { FoldFault } from './fold.ts';
import type { History } from './history.ts';
import { keepMonths } from './kept-months.ts';
import type { RecordedExercise } from './recorded.ts';
import { isOfThisModel, type Kept, readAsKept, refold, type Refolded } from './reopen.ts';

/** The log of an exercise, or of the present of a history: everything needed to read it and to replay it. */
export function logOf(of: Exercise | History): ExerciseLog {
  const exercise = 'present' in of ? of.present : of;
  const { id, created, model, file, scenarioDigest, variant, seed, settings, commands } = exercise;
  return {
    format: 1,
    kind: 'exercise',
    id,
    created,
    model: { ...model },
    scenario: { digest: scenarioDigest, file: file as ExerciseLog['scenario']['file'] },
    variant,
    seed,
    settings: { ...settings, steps: [...settings.steps] },
    commands: [...commands],
    months: keepMonths(exercise).map(({ month, digest, results }) => ({ month, digest, results: { ...results } })),
  };
}

/**
 * An opened log. `replayed`: folded again under the model it was made with; `differing` names the months whose digest
 * is another than the log says, and `isOtherScenario` that the scenario in it was changed since. `recorded`: to be read as it was, because the model is another one or because a
 * command no longer fits.
 */
export type OpenedLog =
  | ({ readonly kind: 'replayed'; readonly isOtherScenario: boolean } & Refolded)
  | {
      readonly kind: 'recorded';
      readonly why: 'other-model' | 'not-replayable';
      /** The command that no longer fits, for `not-replayable`. */
      readonly fault: FoldFault | null;
      readonly exercise: RecordedExercise;
    };

/** Opens a log that `readLog` has read. */
export function openLog(log: ExerciseLog): OpenedLog {
  const kept = keptOf(log);
  if (!isOfThisModel(kept)) return { kind: 'recorded', why: 'other-model', fault: null, exercise: readAsKept(kept) };
  const refolded = refold(kept);
  if ('fault' in refolded) {
    return { kind: 'recorded', why: 'not-replayable', fault: refolded.fault, exercise: readAsKept(kept) };
  }
  const { scenarioDigest } = refolded.history.present;
  return { kind: 'replayed', isOtherScenario: scenarioDigest !== log.scenario.digest, ...refolded };
}

const keptOf = ({ scenario, months, ...log }: ExerciseLog): Kept => ({
  ...log,
  file: scenario.file,
  undone: [],
  closed: months,
});
