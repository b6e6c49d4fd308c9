import type { Scenario } from '../../scenario/schema.ts';
import type { World } from '../../sim/world.ts';
import { actorName, gateName } from '../../words/model-words.ts';
import { rowId } from '../../words/reference/row-id.ts';
import { m } from '../../words/paraglide/messages.js';
import { hurdleRow } from '../model-links.ts';
import { percent } from '../numbers.ts';
import { means } from './figures.ts';
import type { Odds } from '../../exercise/ask.ts';
import type { Price } from '../../sim/refuse.ts';
import type { EffectFacts, MeasureFacts } from './measure-facts.ts';
import type { CardOrder } from './measure-order.ts';

const CLAUSE = /[:(,]/;

/** The head of an actor's name: the rest says who is meant and stands where there is room. */
export const actorShort = (id: string): string => (actorName(id).split(CLAUSE)[0] ?? '').trim();

/** Who would take a measure, and how many others could. */
export function whoWords({ actors }: MeasureFacts): string {
  const [first, ...others] = actors;
  if (first === undefined) return '';
  const name = actorShort(first);
  if (others.length === 0) return name;
  return others.length === 1 ? m['measures.who-one']({ name }) : m['measures.who-more']({ name, count: others.length });
}

/** Where the model tells about the one who would take it. */
export const whoRow = ({ actors: [first] }: MeasureFacts): string | null =>
  first === undefined ? null : rowId('actor', first);

/** When a measure begins to act: `month 9`, or `month 9–12` where its effects come one after another. */
export function bitesWords({ from, to }: { readonly from: number; readonly to: number }, month: number): string {
  if (to <= month) return m['measures.bites-now']();
  return from === to ? m['measures.bites-month']({ month: from }) : m['measures.bites-span']({ from, to });
}

/** A price in words. */
export const pricePlainly = ({ political, financial }: Price): string =>
  m['measures.price-plainly']({ political: means(political), financial: means(financial) });

/** What stands between a measure and its start, with the odds: `consent, 83 %`. */
export function needsWords({ all, hurdles }: Odds): string {
  const [first] = hurdles;
  if (first === undefined) return gateName('none');
  return hurdles.length === 1
    ? m['measures.need']({ hurdle: hurdleShort(first.hurdle), chance: percent(first.chance) })
    : m['measures.need-many']({
        hurdles: hurdles.map(({ hurdle }) => hurdleShort(hurdle)).join(' + '),
        chance: percent(all),
      });
}

/** Where the model tells about what stands between a measure and its start. */
export const needsRow = ({ hurdles: [first, second] }: Odds): string =>
  first === undefined || second !== undefined ? 'glossary:authorisation' : hurdleRow(first.hurdle);

const SHORT: Readonly<Record<string, () => string>> = {
  request: m['measures.hurdle-request'],
  'host-consent': m['measures.hurdle-host-consent'],
  'regional-mandate': m['measures.hurdle-regional-mandate'],
  'security-council': m['measures.hurdle-security-council'],
};

/** A hurdle in a word or two. */
export const hurdleShort = (hurdle: string): string => (SHORT[hurdle] ?? (() => hurdle))();

const SIZES = { 1: m['measures.size-1'], 2: m['measures.size-2'], 3: m['measures.size-3'] } as const;

/** How an effect moves its indicator: `down, clearly: about 9 points`. */
export function effectSize({ rises, size, points }: EffectFacts): string {
  const words = { size: SIZES[size](), points: Math.abs(Math.round(points)) };
  return rises ? m['board.points-up'](words) : m['board.points-down'](words);
}

/** Whether the team holds an actor, and can act for it without asking. */
export const isHeld = ({ input }: World, actor: string): boolean => (input.holds as readonly string[]).includes(actor);

const PILLAR_NAMES = { 1: m['measures.pillar-1'], 2: m['measures.pillar-2'], 3: m['measures.pillar-3'] } as const;
const PILLAR_NOTES = {
  1: m['measures.pillar-1-note'],
  2: m['measures.pillar-2-note'],
  3: m['measures.pillar-3-note'],
} as const;

const PILLAR_TERMS = { 1: 'pillar-one', 2: 'pillar-two', 3: 'pillar-three' } as const;

export const PILLARS = [1, 2, 3] as const;
export type Pillar = (typeof PILLARS)[number];
export const pillarName = (pillar: Pillar): string => PILLAR_NAMES[pillar]();
/** The term of the glossary that tells about a pillar. */
export const pillarRow = (pillar: Pillar): string => rowId('glossary', PILLAR_TERMS[pillar]);
export const pillarNote = (pillar: Pillar): string => PILLAR_NOTES[pillar]();

/** How far one measure reaches, in words. */
export function reachWords({ measure }: MeasureFacts, scenario: Scenario): string {
  const provinces = scenario.provinces.length;
  const reach = measure.reach.central;
  return reach >= provinces ? m['measures.reach-all']() : m['measures.reach']({ reach, provinces });
}

const ORDERS: Readonly<Record<CardOrder, () => string>> = {
  fit: m['board.order-fit'],
  soonest: m['board.order-soonest'],
  cheapest: m['board.order-cheapest'],
  surest: m['board.order-surest'],
};

/** What comes first on the board, in words. */
export const orderName = (order: CardOrder): string => ORDERS[order]();
