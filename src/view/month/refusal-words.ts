import type { CommandRefusal } from '../../exercise/command-refusal.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Refusal } from '../../sim/refuse.ts';
import { m } from '../../words/paraglide/messages.js';
import { listed } from '../numbers.ts';
import { measureName } from '../scenario-words.ts';
import { means } from './figures.ts';

type Words = (inputs: { measures: string; short: string }) => string;

const REFUSALS: Readonly<Record<Refusal['code'], Words>> = {
  'needs-all': m['measures.refused-needs-all'],
  'needs-any': m['measures.refused-needs-any'],
  'political-capital': m['measures.refused-political'],
  budget: m['measures.refused-budget'],
  'already-active': () => m['measures.refused-active'](),
  'consent-withdrawn': () => m['measures.refused-consent'](),
  'not-active': () => m['measures.refused-not-active'](),
  'unknown-measure': () => m['measures.refused-unknown'](),
  'wrong-actor': () => m['measures.refused-unknown'](),
  'unknown-target': () => m['measures.refused-unknown'](),
};

/** Why a measure cannot be taken, and what would make it possible. */
export function refusalWords({ code, measures = [], short = 0 }: Refusal, scenario: Scenario): string {
  const names = measures.map((id) => measureName(id, scenario));
  return REFUSALS[code]({ measures: listed(names), short: means(Math.ceil(short * 10) / 10) });
}

const COMMANDS: Readonly<Partial<Record<CommandRefusal['code'], () => string>>> = {
  over: m['plan.refused-over'],
  'wrong-step': m['plan.refused-step'],
  'already-drawn': m['plan.refused-drawn'],
  'nothing-to-submit': m['plan.refused-nothing'],
  'not-turned-down': m['plan.refused-not-turned-down'],
  'plan-not-empty': m['plan.refused-not-empty'],
  'too-many': m['plan.refused-too-many'],
};

/** Why a command was not taken. */
export function commandWords({ code, refusal }: CommandRefusal, scenario: Scenario): string {
  if (refusal !== undefined) return refusalWords(refusal, scenario);
  return (COMMANDS[code] ?? m['plan.refused-other'])();
}
