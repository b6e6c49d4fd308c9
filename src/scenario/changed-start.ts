import { type IndicatorId, indicatorOf, isIndicatorId } from '../model/indicators.ts';
import type { StartsFrom, WorldInput } from '../sim/world-input.ts';

/** Start values by `indicator` for all its places, or `indicator@place` for one. */
export type ChangedStart = Readonly<Record<string, number>>;

/** An indicator and the place that a key of a changed start names; null for all places. */
export interface StartKey {
  readonly indicator: string;
  readonly place: string | null;
}

/** Splits `armed-capacity@youth-wing` into indicator and place. */
export function splitStartKey(key: string): StartKey {
  const at = key.indexOf('@');
  return at < 0 ? { indicator: key, place: null } : { indicator: key.slice(0, at), place: key.slice(at + 1) };
}

/**
 * A country that starts otherwise. A value for one place outdoes one for all of them. As in a scenario file, the level
 * to which an indicator returns moves with its start unless a baseline is given. Keys that name no indicator are
 * passed over.
 */
export function withStart(input: WorldInput, start: ChangedStart): WorldInput {
  const keys = Object.keys(start).toSorted((a, b) => Number(a.includes('@')) - Number(b.includes('@')));
  return keys.reduce((changed, key) => {
    const { indicator, place } = splitStartKey(key);
    return isIndicatorId(indicator) ? changedAt(changed, { indicator, place }, start[key] as number) : changed;
  }, input);
}

function changedAt(
  input: WorldInput,
  { indicator, place }: { indicator: IndicatorId; place: string | null },
  value: number,
): WorldInput {
  const put = <Owner extends StartsFrom>(owner: Owner): Owner => ({
    ...owner,
    start: { ...owner.start, [indicator]: value },
  });
  const putIn = <Owner extends StartsFrom & { readonly id: string }>(owners: readonly Owner[]): Owner[] =>
    owners.map((owner) => (place === null || owner.id === place ? put(owner) : owner));
  switch (indicatorOf(indicator).scope) {
    case 'province':
      return { ...input, provinces: putIn(input.provinces) };
    case 'group':
      return { ...input, groups: putIn(input.groups) };
    case 'actor':
      return { ...input, actors: putIn(input.actors) };
    default:
      return { ...input, country: put(input.country) };
  }
}
