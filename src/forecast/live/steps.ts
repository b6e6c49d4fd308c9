/** Work that may be left after each of its steps, and taken up again where it was left. */
export type Steps<Result> = Generator<void, Result>;

/** Does work with all its steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
