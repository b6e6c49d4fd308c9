import type { Refusal } from '../sim/refuse.ts';

export const COMMAND_REFUSALS = [
  /** The exercise is over. */
  'over',
  /** The step in which this is done is behind the team or switched off. */
  'wrong-step',
  /** There is no way to that step from here. */
  'bad-step',
  /** The command is not as the format wants it, or the exercise holds as many as it may. */
  'malformed',
  'too-many',
  'duplicate-id',
  'unknown-decision',
  'unknown-report',
  /** The engine refuses the decision: `refusal` says why. */
  'not-possible',
  /** What was drawn stays drawn, and this would change it. */
  'already-drawn',
  /** Nobody has to agree to it, so there is nothing to submit. */
  'nothing-to-submit',
  /** Only what was turned down can be reworded or withdrawn. */
  'not-turned-down',
  /** Options belong to measures that are taken. */
  'no-options',
  /** Holding course means that nothing is decided: drop what is planned first. */
  'plan-not-empty',
] as const;

/** Why a command cannot be given now. Nothing has changed. */
export interface CommandRefusal {
  readonly code: (typeof COMMAND_REFUSALS)[number];
  /** What the engine says, for `not-possible`. */
  readonly refusal?: Refusal;
}

/** A refusal as every command handler returns it. */
export const refused = (code: CommandRefusal['code'], refusal?: Refusal): { readonly refusal: CommandRefusal } => ({
  refusal: refusal === undefined ? { code } : { code, refusal },
});
