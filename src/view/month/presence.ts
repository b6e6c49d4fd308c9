import type { Exercise } from '../../exercise/document.ts';
import type { Measure } from '../../model/measures.ts';
import { isActive, type Run } from '../../sim/run.ts';
import type { PresenceKind } from '../map/labels.ts';
import type { Presence } from '../map/province-facts.ts';
import { measureRow } from '../model-links.ts';
import { measureName } from '../scenario-words.ts';

/** What a measure does in a place, by the effects that the model gives it. */
export function presenceKindOf({ effects, reveals }: Measure): PresenceKind {
  const raises = (indicator: string, sign = 1) =>
    effects.some((effect) => effect.indicator === indicator && effect.strength.central * sign > 0);
  if (raises('protection-presence')) return 'guard';
  if (raises('humanitarian-access') || raises('displacement', -1)) return 'relief';
  return reveals.length > 0 ? 'watch' : 'work';
}

/** The team's measures that are aimed at a province, at work or on their way. */
export const presenceIn = (exercise: Exercise, province: string): Presence[] =>
  presenceOf(exercise, ({ target }) => 'province' in target && target.province === province);

/** Those aimed at the whole country that are with people in places: they stand between, bring relief or watch. */
export const presenceEverywhere = (exercise: Exercise): Presence[] =>
  presenceOf(exercise, ({ target }) => 'country' in target).filter(({ kind }) => kind !== 'work');

function presenceOf({ state, world, scenario }: Exercise, isMeant: (run: Run) => boolean): Presence[] {
  return state.runs
    .filter((run) => isActive(run) && isMeant(run))
    .map((run): Presence => {
      const measure = world.measures[run.measure] as Measure;
      return {
        measure: measureName(measure.id, scenario),
        row: measureRow(measure.id),
        kind: presenceKindOf(measure),
        since: run.startsIn,
        isComing: run.phase === 'preparing',
      };
    })
    .toSorted((a, b) => Number(a.isComing) - Number(b.isComing) || a.since - b.since);
}
