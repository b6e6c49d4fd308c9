import type { CommandRefusal } from '../../exercise/command-refusal.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Refusal } from '../../sim/refuse.ts';
import { m } from '../../words/paraglide/messages.js';
import { listed } from '../numbers.ts';
import { measureName } from '../scenario-words.ts';
import { means } from './figures.ts';

/** Why a measure cannot be taken, and what would make it possible. */
export function refusalWords({ code, measures = [], short = 0 }: Refusal, scenario: Scenario): string {
  const names = listed(measures.map((id) => measureName(id, scenario)));
  switch (code) {
    case 'needs-all':
      return m['measures.refused-needs-all']({ measures: names });
    case 'needs-any':
      return m['measures.refused-needs-any']({ measures: names });
    case 'political-capital':
      return m['measures.refused-political']({ short: means(Math.ceil(short * 10) / 10) });
    case 'budget':
      return m['measures.refused-budget']({ short: means(Math.ceil(short * 10) / 10) });
    case 'already-active':
      return m['measures.refused-active']();
    case 'consent-withdrawn':
      return m['measures.refused-consent']();
    case 'not-active':
      return m['measures.refused-not-active']();
    case 'unknown-measure':
    case 'wrong-actor':
    case 'unknown-target':
      return m['measures.refused-unknown']();
  }
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
