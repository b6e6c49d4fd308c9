import type { RegionId } from '../../model/regions.ts';
import type { StageId } from '../../model/stages.ts';
import { arrowWords, regionName, stageName } from '../../words/model-words.ts';
import { m } from '../../words/paraglide/messages.js';
import { listed } from '../numbers.ts';
import type { ArcInput, StageInput } from './risk-layout.ts';
import type { Seen } from './seen.ts';
import type { SideInput, SideState } from './side-layout.ts';
import { directionWord, nearWords, stateName } from './tip-words.ts';
import { CHART, directionOf, regionOf, type Tip } from './tips.ts';

/** Regions beside risk in the rows in which they are drawn: the three pillars side by side. */
export const SIDE_ROWS = [
  ['pillar-1', 'pillar-2', 'pillar-3'],
  ['council', 'consent'],
] as const satisfies readonly (readonly RegionId[])[];

/** Narrower than this, in CSS pixels, the picture is a list. */
export const NARROW = 720;

/** The stages of the machine, with what stands there. */
export function riskStages({ states }: Pick<Seen, 'states'>, stated: StageId | null): StageInput[] {
  const notes = (stage: string): string[] => [
    ...(stage === states.risk ? [m['escalation.here']()] : []),
    ...(stage === stated ? [m['escalation.you-stated']()] : []),
  ];
  return (regionOf('risk')?.states ?? []).map((id) => ({ id, name: stageName(id), notes: notes(id) }));
}

/** The arrows of risk; those that leave where things stand say how near they are. */
export function riskArcs({ isExact }: Pick<Seen, 'isExact'>, tips: readonly Tip[]): ArcInput[] {
  const { states = [], arrows = [] } = regionOf('risk') ?? {};
  return arrows.map((arrow) => {
    const tip = tips.find((one) => one.arrow.id === arrow.id);
    const isForward = states.indexOf(arrow.to) > states.indexOf(arrow.from);
    return {
      id: arrow.id,
      from: arrow.from,
      to: arrow.to,
      isUp: isForward && directionOf(arrow) === 'worsens',
      name: arrowWords(arrow.id).name,
      near: tip === undefined ? null : nearWords(tip, isExact),
    };
  });
}

/** The regions beside risk, with the arrows that leave where each stands. */
export const sideRows = (seen: Seen, tips: readonly Tip[]): SideInput[][] =>
  SIDE_ROWS.map((row) => row.map((id) => ({ id, name: regionName(id), states: sideStates(id, seen, tips) })));

function sideStates(region: RegionId, { states, isExact }: Seen, tips: readonly Tip[]): SideState[] {
  return (regionOf(region)?.states ?? []).map((id) => {
    const name = stateName(region, id);
    if (id === states[region]) return { id, name, note: m['escalation.here'](), arrow: null };
    const tip = tips.find(({ arrow }) => arrow.region === region && arrow.to === id);
    return { id, name, note: tip === undefined ? '' : nearWords(tip, isExact), arrow: tip?.arrow.id ?? null };
  });
}

/** What an arrow is called where it is only heard: where it leads, what that means and how near it is. */
export function arrowLabel(arrow: string, tip: Tip | undefined, isExact: boolean): string {
  return tip === undefined
    ? arrow
    : m['escalation.arrow-label']({
        arrow,
        direction: directionWord(tip.direction),
        near: nearWords(tip, isExact),
      });
}

/** What the picture of risk shows, in sentences. */
export function riskSummary(seen: Seen, tips: readonly Tip[]): string {
  const stages = listed((regionOf('risk')?.states ?? []).map((id) => stageName(id)));
  const arrows = tips
    .filter(({ arrow }) => arrow.region === 'risk')
    .map((tip) => arrowLabel(arrowWords(tip.arrow.id).name, tip, seen.isExact));
  return m['escalation.risk-summary']({ stages, stage: stageName(seen.states.risk), arrows: arrows.join('; ') });
}

/** What the picture of the other regions shows. */
export function sidesSummary({ states }: Pick<Seen, 'states'>): string {
  const stands = CHART.filter(({ id }) => id !== 'risk').map(({ id }) =>
    m['escalation.region-stands']({ region: regionName(id), state: stateName(id, states[id as RegionId]) }),
  );
  return m['escalation.sides-summary']({ stands: stands.join('; ') });
}
