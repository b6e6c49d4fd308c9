import { setup, transition } from 'xstate';
import type { Step } from './document.ts';
import { isOpenMonth, landingOf, OPEN_STEPS } from './steps.ts';

/** Steps after the close: what came of it, and why. */
const CLOSED_STEPS = ['resolve', 'review'] as const;

/** What moves the month on. `commit` begins the close and `next` ends it, once the engine has done its part. */
export type MonthEvent =
  | { readonly type: 'go'; readonly step: Step }
  | { readonly type: 'commit' }
  | { readonly type: 'next' }
  | { readonly type: 'finish' };

interface MonthContext {
  /** Steps that are switched on. */
  readonly steps: readonly Step[];
  /** Whether the last month is closed. */
  readonly isLast: boolean;
}

const kit = setup({
  types: {} as { context: MonthContext; events: MonthEvent; input: MonthContext },
  guards: {
    isOn: ({ context }, { step }: { readonly step: Step }) => context.steps.includes(step),
    isLast: ({ context }) => context.isLast,
    goesTo: ({ context, event }, { step }: { readonly step: Step }) =>
      event.type === 'go' && event.step === step && context.steps.includes(step),
    goesOn: ({ context, event }) => event.type === 'go' && isOpenMonth(event.step) && context.isLast,
    landsOn: ({ context, event }, { step }: { readonly step: Step }) =>
      event.type === 'go' && isOpenMonth(event.step) && landingOf(event.step, context.steps) === step,
    beginsWith: ({ context }, { step }: { readonly step: Step }) => landingOf('read', context.steps) === step,
  },
});

const toOpenSteps = OPEN_STEPS.map((step) => ({
  target: `#month.${step}`,
  guard: { type: 'landsOn' as const, params: { step } },
}));
const toClosedSteps = CLOSED_STEPS.map((step) => ({
  target: `#month.${step}`,
  guard: { type: 'goesTo' as const, params: { step } },
}));
const open = { on: { go: toOpenSteps, commit: { target: '#month.resolve' } } };
const goOn = [...toClosedSteps, { target: '#month.over', guard: 'goesOn' as const }, ...toOpenSteps];

/**
 * The steps of a month. Those switched off are passed over: after the close the team comes to rest in the review, else
 * where it watches, else at the beginning of the next month.
 */
export const monthMachine = kit.createMachine({
  id: 'month',
  initial: 'read',
  context: ({ input }) => input,
  on: { finish: { target: '.over' } },
  states: {
    read: open,
    assess: open,
    plan: open,
    decide: open,
    resolve: {
      on: {
        go: goOn,
        next: [
          { target: '#month.review', guard: { type: 'isOn', params: { step: 'review' } } },
          { target: '#month.resolve', guard: { type: 'isOn', params: { step: 'resolve' } } },
          { target: '#month.over', guard: 'isLast' },
          ...OPEN_STEPS.map((step) => ({
            target: `#month.${step}`,
            guard: { type: 'beginsWith' as const, params: { step } },
          })),
        ],
      },
    },
    review: { on: { go: goOn } },
    over: {},
  },
});

/** Where an exercise is in its month, as far as the machine needs it. */
export interface MonthPlace extends MonthContext {
  readonly step: Step | 'over';
}

/** The step that an event leads to, or null where there is no such way. Pure. */
export function stepAfter({ step, steps, isLast }: MonthPlace, event: MonthEvent): Step | 'over' | null {
  const snapshot = monthMachine.resolveState({ value: step, context: { steps, isLast } });
  return snapshot.can(event) ? (transition(monthMachine, snapshot, event)[0].value as Step | 'over') : null;
}
