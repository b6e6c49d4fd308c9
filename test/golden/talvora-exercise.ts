import type { Exercise } from '../../src/exercise/document.ts';
import { give } from '../../src/exercise/give.ts';
import type { NewCommand } from '../../src/exercise/given.ts';
import { startExercise } from '../../src/exercise/start.ts';
import { rankOf, type StageId } from '../../src/model/stages.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import type { Target } from '../../src/sim/decision.ts';
import type { ActorId } from '../../src/model/actors.ts';

const take = (id: string, measure: string, actor: ActorId, target: Target = { country: true }): NewCommand => {
  return { kind: 'take', id, measure, actor, target, options: {}, reason: 'Golden.' };
};
const submit = (id: string): NewCommand => ({ kind: 'submit', id });
const reword = (id: string): NewCommand => {
  return { kind: 'reword', id, options: { goal: 'protect civilians', months: 6, review: 3, offer: 2 } };
};

/** What the team of the golden exercise tries in each month, on top of saying what its reports tell it. */
const TRIES: Readonly<Record<number, readonly NewCommand[]>> = {
  1: [
    take('commission', 'electoral-commission-support', 'un-country-team'),
    take('plan', 'joint-needs-assessment', 'un-country-team'),
  ],
  2: [take('peace', 'local-peace-infrastructure', 'un-country-team', { province: 'lake-shore' })],
  3: [take('media', 'media-and-counter-speech', 'donors'), submit('media'), reword('media')],
  5: [take('voices', 'quiet-diplomacy', 'political-affairs', { actor: 'youth-wing' })],
  7: [take('monitors', 'human-rights-monitors', 'ohchr', { group: 'lake-communities' }), submit('monitors')],
  10: [take('observers', 'election-observation', 'regional-organization'), take('voice', 'public-advocacy', 'ohchr')],
  13: [
    take('envoy', 'special-envoy', 'regional-organization'),
    { kind: 'stop', id: 'enough', measure: 'local-peace-infrastructure', reason: '' },
  ],
  14: [
    take('restraint', 'restrain-security-forces', 'host-government'),
    submit('restraint'),
    take('sanctions', 'targeted-sanctions', 'security-council', { actor: 'youth-wing' }),
    submit('sanctions'),
    reword('sanctions'),
    { kind: 'withdraw', id: 'sanctions' },
  ],
  16: [take('talks', 'high-level-mediation', 'secretary-general'), take('other', 'good-offices', 'political-affairs')],
  19: [
    { kind: 'note', text: 'Wait for the talks.' },
    { kind: 'hold-course', months: 3 },
  ],
};

interface Refused {
  readonly month: number;
  readonly kind: string;
  readonly code: string;
}

/** What the golden exercise came to, month by month; what the model no longer allows is passed over and named. */
export interface Golden {
  readonly scenario: string;
  readonly seed: string;
  readonly refused: readonly Refused[];
  readonly months: readonly { readonly month: number; readonly stage: string; readonly digest: string }[];
}

/** Plays the same team through Talvora under seed 7. */
export function playGolden(scenario: Scenario): Golden {
  const seed = '7';
  let exercise = startExercise({ file: scenario, scenario, variant: null, seed, id: 'golden', created: '' });
  const refused: Refused[] = [];
  const attempt = (command: NewCommand): void => {
    const given = give(exercise, command);
    if ('exercise' in given) exercise = given.exercise;
    else refused.push({ month: exercise.month, kind: command.kind, code: given.refusal.code });
  };
  while (exercise.step !== 'over') {
    const { month } = exercise;
    for (const command of [assessment(exercise), ...(TRIES[month] ?? [])]) attempt(command);
    if (exercise.month === month && exercise.months.length < month) attempt({ kind: 'commit' });
    attempt({ kind: 'go', step: 'read' });
  }
  const months = exercise.months.map(({ month, regions, digest }) => ({ month, stage: regions.risk, digest }));
  return { scenario: scenario.id, seed, refused, months };
}

/** The team says what its reports tell it, every third month in public. */
function assessment({ believedRegions, month }: Exercise): NewCommand {
  const stage = believedRegions.risk as StageId;
  return { kind: 'assess', stage, chance: 0.1 + 0.25 * rankOf(stage), public: month % 3 === 0 };
}
