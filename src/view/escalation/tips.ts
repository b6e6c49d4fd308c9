import { isStaying } from '../../escalation/arrows.ts';
import { chartOf, type ChartArrow, type ChartRegion } from '../../escalation/chart.ts';
import { escalation } from '../../escalation/machine.ts';
import { type Nearness, nearnessFrom } from '../../escalation/nearness.ts';
import type { RegionId } from '../../model/regions.ts';
import { rankOf, type StageId } from '../../model/stages.ts';
import type { Seen } from './seen.ts';

/** The machine as it says of itself that it is. */
export const CHART: readonly ChartRegion[] = chartOf(escalation);

export const regionOf = (id: string): ChartRegion | undefined => CHART.find((region) => region.id === id);

/** Every arrow of the machine, region by region. */
export const CHART_ARROWS: readonly ChartArrow[] = CHART.flatMap(({ arrows }) => arrows);

/** What an arrow means for people: neither of the two where that depends on what is made of it. */
export type Direction = 'worsens' | 'improves' | 'changes' | 'stays';

/** Regions whose states stand in order from good to bad. */
const BAD_LAST: readonly string[] = ['consent', 'pillar-1'];

/** Where an arrow leads. Of the Council and of help from outside no state is good or bad in itself. */
export function directionOf({ region, from, to }: ChartArrow): Direction {
  if (from === to) return 'stays';
  if (region === 'risk') return rankOf(to as StageId) > rankOf(from as StageId) ? 'worsens' : 'improves';
  if (!BAD_LAST.includes(region)) return 'changes';
  const states = regionOf(region)?.states ?? [];
  return states.indexOf(to) > states.indexOf(from) ? 'worsens' : 'improves';
}

/** An arrow that leads away from where its region stands, and how near it is. */
export interface Tip {
  readonly arrow: ChartArrow;
  readonly direction: Direction;
  readonly nearness: Nearness;
}

/** For each state that a region can go to from where it stands: the nearest arrow that leads there, nearest first. */
export function tipsOf(seen: Seen): Tip[] {
  return CHART.flatMap((region) => tipsIn(region, seen)).toSorted((a, b) => distanceOf(a) - distanceOf(b));
}

function tipsIn({ id, arrows }: ChartRegion, seen: Seen): Tip[] {
  const region = id as RegionId;
  const state = seen.states[region];
  const leaving = nearnessFrom({ region, state }, seen)
    .filter(({ openness }) => !isStaying(openness.arrow))
    .toSorted((a, b) => (a.distance ?? Infinity) - (b.distance ?? Infinity) || 0);
  const nearest = leaving.filter(
    ({ openness: { arrow } }, place) => leaving.findIndex((one) => one.openness.arrow.to === arrow.to) === place,
  );
  return nearest.flatMap((nearness) => {
    const arrow = arrows.find((one) => one.id === nearness.openness.arrow.id);
    return arrow === undefined ? [] : [{ arrow, direction: directionOf(arrow), nearness }];
  });
}

const distanceOf = ({ nearness: { distance } }: Tip): number => distance ?? Number.MAX_VALUE;

/** The nearest of each region in each direction: what lies further on has to pass it, or is further off. */
export const foremost = (tips: readonly Tip[]): Tip[] =>
  tips.filter((tip, place) => tips.findIndex((one) => isAlike(one, tip)) === place);

const isAlike = (a: Tip, b: Tip): boolean => a.arrow.region === b.arrow.region && a.direction === b.direction;

/** Those whose distance can be told: they tip by the drift of readings or of time. */
export const drifting = (tips: readonly Tip[]): Tip[] => tips.filter(({ nearness }) => nearness.distance !== null);
