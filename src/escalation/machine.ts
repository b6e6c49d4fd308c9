import { assign, setup } from 'xstate';
import type { Arrow } from '../model/ladder.ts';
import type { Readings } from '../model/readings.ts';
import { BEFORE_START, type Region, type RegionId, REGIONS, type RegionStates } from '../model/regions.ts';
import { STAGE_IDS } from '../model/stages.ts';
import { arrowNamed, arrowsFrom, isStaying } from './arrows.ts';
import { countMonth, isOpen, type DwellMonths, noMonths } from './dwell.ts';

/** What the machine remembers besides its states. */
export interface EscalationContext {
  /** The months up to and with the last one closed. */
  readonly dwell: DwellMonths;
}

/** One month is closed: everything that the ladder and the regions look at. */
export interface MonthEvent {
  readonly type: 'month';
  readonly readings: Readings;
}

const COUNTS = new WeakMap<MonthEvent, { readonly before: DwellMonths; readonly after: DwellMonths }>();

/** The counters with this month; counted once for an event, since each of its guards asks for them. */
function countEvent({ dwell: before }: EscalationContext, event: MonthEvent): DwellMonths {
  const known = COUNTS.get(event);
  if (known?.before === before) return known.after;
  const after = countMonth(before, event.readings);
  COUNTS.set(event, { before, after });
  return after;
}

const kit = setup({
  types: {} as { context: EscalationContext; events: MonthEvent },
  guards: {
    /** The arrow is open once this month is counted. */
    open({ context, event }, { arrow: id }: { readonly arrow: string }): boolean {
      return isOpen(arrowNamed(id), countEvent(context, event));
    },
  },
  actions: {
    countMonth: assign(({ context, event }) => ({ dwell: countEvent(context, event) })),
  },
});

/**
 * A month may move all six regions or none, and must be counted once. XState asks every guard before any action, and
 * each region takes at most one transition a month: so one region counts, with each arrow or by staying, for all.
 */
const COUNTING = REGIONS[0].id;
const FIRST: RegionStates = { risk: STAGE_IDS[0], ...BEFORE_START };

/** An arrow that stays has no target, so that its state is neither left nor entered. */
const transitionOf = (arrow: Arrow, actions: readonly 'countMonth'[]) => ({
  ...(isStaying(arrow) ? {} : { target: arrow.to }),
  guard: { type: 'open' as const, params: { arrow: arrow.id } },
  actions,
});

function regionOf({ id, states }: Region & { readonly id: RegionId }) {
  const actions = id === COUNTING ? (['countMonth'] as const) : [];
  const transitionsOf = (state: string) => arrowsFrom(id, state).map((arrow) => transitionOf(arrow, actions));
  return kit.createStateConfig({
    initial: FIRST[id],
    states: Object.fromEntries(states.map((state) => [state, { on: { month: transitionsOf(state) } }])),
    on: { month: { actions } },
  });
}

/**
 * Escalation as a statechart: six regions side by side, built from the tables that the engine reads (`REGIONS`), each
 * of which takes at most one arrow a month. Only risk escalates; the three pillars are never a ladder (A/68/947 §79).
 */
export const escalation = kit.createMachine({
  id: 'escalation',
  type: 'parallel',
  context: () => ({ dwell: noMonths() }),
  states: Object.fromEntries(REGIONS.map((region) => [region.id, regionOf(region)])),
});
