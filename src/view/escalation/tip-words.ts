import { type Hindrance, measuredBy } from '../../escalation/nearness.ts';
import type { ChartArrow } from '../../escalation/chart.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { arrowWords, regionName, regionStateWords, stageName } from '../../words/model-words.ts';
import { m } from '../../words/paraglide/messages.js';
import { roundBy, roundError } from '../month/figures.ts';
import { knownReading } from './known-reading.ts';
import { awaitedEvent, eventName, kindOfMeasures, readingName } from './reading-words.ts';
import type { Seen } from './seen.ts';
import { CHART_ARROWS, type Direction, type Tip } from './tips.ts';

const DIRECTIONS: Readonly<Record<Direction, () => string>> = {
  worsens: m['escalation.worsens'],
  improves: m['escalation.improves'],
  changes: m['escalation.changes'],
  stays: m['escalation.stays'],
};

export const directionWord = (direction: Direction): string => DIRECTIONS[direction]();

export const stateName = (region: string, state: string): string => regionStateWords(region, state).name;

/** Name of an arrow with where it leads: `Danger comes close: specific threats to imminent risk`. */
export function arrowName(arrow: ChartArrow): string {
  const { id, region, from, to } = arrow;
  if (region === 'risk') {
    return m['escalation.stage-arrow']({ name: arrowWords(id).name, from: stageName(from), to: stageName(to) });
  }
  const [name, first, second] = [regionName(region), stateName(region, from), stateName(region, to)];
  if (from === to) return m['escalation.stay-arrow']({ region: name, state: first });
  return numbered(arrow, m['escalation.side-arrow']({ region: name, from: first, to: second }));
}

/** Two arrows may lead the same way on different grounds. */
function numbered({ id, region, from, to }: ChartArrow, name: string): string {
  const alike = CHART_ARROWS.filter((one) => one.region === region && one.from === from && one.to === to);
  const count = alike.findIndex((one) => one.id === id) + 1;
  return alike.length < 2 ? name : m['escalation.way']({ name, count });
}

/** Why an arrow is as near as it is, in sentences. */
export function whyNear({ nearness: { hindrances } }: Tip, seen: Seen, scenario: Scenario): string {
  const clauses = hindrances.map((hindrance) => clauseOf(hindrance, seen, scenario));
  const all = clauses.length > 0 ? clauses : [seen.isExact ? m['escalation.due-exact']() : m['escalation.due']()];
  return all.map((clause) => m['escalation.sentence']({ clause })).join(' ');
}

function clauseOf(hindrance: Hindrance, seen: Seen, scenario: Scenario): string {
  const { condition } = hindrance;
  const measured = measuredBy(condition);
  if (measured === 'clock') return clockClause(hindrance);
  if (measured === 'measures') {
    const kind = kindOfMeasures(condition.reading);
    if (hindrance.kind === 'reach') return m['escalation.reach-measure']({ kind });
    return m['escalation.cease-measure']({ kind, count: condition.value });
  }
  const known = knownReading(seen, condition.reading);
  const name = readingName(condition.reading, known, scenario);
  if (hindrance.kind === 'wait') return waitClause(hindrance, name);
  return moveClause(hindrance, name, known.error);
}

function clockClause({ kind, months, condition: { reading } }: Hindrance): string {
  if (kind !== 'cease') return m['escalation.reach-clock']({ event: awaitedEvent(reading) });
  const event = eventName(reading);
  return months === 1 ? m['escalation.cease-clock-one']({ event }) : m['escalation.cease-clock']({ event, months });
}

function waitClause({ months, condition }: Hindrance, name: string): string {
  const { op, threshold: limit, monthsHeld: held, monthsNeeded: needed } = condition;
  const words = { name, limit, held, needed };
  if (op === '>=') {
    return months > 1 ? m['escalation.wait-over']({ ...words, months }) : m['escalation.wait-one-over'](words);
  }
  return months > 1 ? m['escalation.wait-under']({ ...words, months }) : m['escalation.wait-one-under'](words);
}

/** A reading that must move: up to a limit, or down to it or under it. */
function moveClause({ kind, points, months, condition }: Hindrance, name: string, error: number): string {
  const { op, threshold: limit } = condition;
  const words = { name, limit, gap: gapWords(points, error) };
  const isUp = (op === '>=') === (kind === 'reach');
  const isUnder = op === '<' || kind === 'cease';
  const moved = isUp
    ? m['escalation.rise-to'](words)
    : (isUnder ? m['escalation.fall-under'] : m['escalation.fall-to'])(words);
  const lasting = months > 1 ? m['escalation.then-lasts']({ clause: moved, months }) : moved;
  if (error === 0 || points >= error) return lasting;
  return m['escalation.maybe']({ clause: lasting, error: roundError(error) });
}

/** Points that are missing, as exactly as the error allows. */
export function gapWords(points: number, error: number): string {
  const gap = Math.round(points);
  if (gap < 1) return m['escalation.less-point']();
  if (error === 0) return gap === 1 ? m['escalation.point']() : m['escalation.points']({ gap });
  const about = Math.max(1, roundBy(points, error));
  return about === 1 ? m['escalation.about-point']() : m['escalation.about-points']({ gap: about });
}

/** How near in a few words: `4 points to go`, `due at this close`, `takes a measure`. */
export function nearWords({ nearness: { hindrances } }: Tip, isExact: boolean): string {
  if (hindrances.length === 0) return m['escalation.near-month']();
  const deed = hindrances.find(({ needsDeed }) => needsDeed);
  if (deed !== undefined) return deedWords(deed);
  const gap = Math.round(hindrances.reduce((sum, { points }) => sum + points, 0));
  const months = Math.max(...hindrances.map((one) => one.months));
  const hasPoints = hindrances.some(({ condition, kind }) => kind !== 'wait' && measuredBy(condition) === 'points');
  if (!hasPoints) return months === 1 ? m['escalation.near-month']() : m['escalation.near-months']({ months });
  if (gap < 1 && months === 1) return m['escalation.near-less']();
  const points = isExact ? countOf(gap) : m['escalation.about-count']({ count: countOf(gap) });
  return months > 1 ? m['escalation.near-both']({ points, months }) : m['escalation.near-points']({ points });
}

const countOf = (gap: number): string => (gap <= 1 ? m['escalation.point']() : m['escalation.points']({ gap }));

function deedWords({ kind, condition }: Hindrance): string {
  if (measuredBy(condition) !== 'measures') return m['escalation.near-event']();
  return kind === 'reach' ? m['escalation.near-measure']() : m['escalation.near-ends']();
}

/** Name of an arrow where its region and direction stand beside it. */
export const shortArrowName = (arrow: ChartArrow): string =>
  arrow.region === 'risk' ? arrowWords(arrow.id).name : regionName(arrow.region);

/** From where to where an arrow leads: `general risk to specific threats`. */
export const whereTo = ({ region, from, to }: ChartArrow): string =>
  m['escalation.from-to']({ from: stateName(region, from), to: stateName(region, to) });
