import { settle, type Tally } from './reports.ts';
import type { Step } from './steps.ts';

/** How one step went: its exit code, and the text of its report, or null when it left none. */
export type Outcome = { exitCode: number; report: string | null };

/** What became of a step. */
export type Result = { id: string; tally: Tally; wasSkipped: boolean };

/**
 * Runs every step, whatever became of those before it.
 * Only a step that needs one that failed is left out, and counts as a failure.
 */
export async function runSteps(
  steps: readonly Step[],
  run: (step: Step) => Promise<Outcome>,
  announce: (step: Step, missing: readonly string[]) => void,
): Promise<Result[]> {
  const results: Result[] = [];
  const isBroken = (id: string): boolean => results.some((result) => result.id === id && result.tally.failed > 0);
  for (const step of steps) {
    const missing = step.needs.filter(isBroken);
    announce(step, missing);
    const wasSkipped = missing.length > 0;
    // One after another: two cores are few, and mixed output helps nobody.
    const tally = wasSkipped ? { passed: 0, failed: 1 } : tallyOf(step, await run(step));
    results.push({ id: step.id, tally, wasSkipped });
  }
  return results;
}

function tallyOf(step: Step, outcome: Outcome): Tally {
  if (step.report === undefined) return outcome.exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  return settle(outcome.report === null ? null : read(step.report.tally, outcome.report), outcome.exitCode);
}

function read(tally: (text: string) => Tally, text: string): Tally | null {
  try {
    return tally(text);
  } catch {
    return null;
  }
}
