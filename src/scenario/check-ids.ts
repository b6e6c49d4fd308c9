import { formatPointer } from '../lib/json-pointer.ts';
import { isMeasureId } from '../model/measures.ts';
import { quote, type Finding } from './faults.ts';
import { namesAt, type NameSpot } from './spots.ts';

/** Families of things that need ids of their own. Places share one, so that an id alone says which place is meant. */
const FAMILIES: readonly { readonly at: readonly string[]; readonly isReserved?: (id: string) => boolean }[] = [
  { at: ['/provinces/*/id', '/groups/*/id', '/actors/*/id'], isReserved: (id) => RESERVED_PLACES.has(id) },
  { at: ['/team/roles/*/id'], isReserved: (id) => id === 'all' },
  { at: ['/council/members/*/id'] },
  { at: ['/measures/own/*/id'], isReserved: isMeasureId },
  { at: ['/timeline/*/id'] },
  { at: ['/variants/*/id'] },
];

/** Words with a meaning of their own where a place can be named. */
const RESERVED_PLACES: ReadonlySet<string> = new Set(['country', 'international', 'max', 'mean', 'all']);

/** Ids that are given twice, and ids that mean something else already. */
export function checkIds(scenario: unknown): Finding[] {
  return FAMILIES.flatMap(({ at, isReserved = () => false }) => {
    const spots = at.flatMap((pattern) => namesAt(scenario, pattern));
    return [...repeatedIn(spots), ...spots.filter(({ name }) => isReserved(name)).map(reserved)];
  });
}

function repeatedIn(spots: readonly NameSpot[]): Finding[] {
  const first = new Map<string, NameSpot>();
  return spots.flatMap((spot) => {
    const earlier = first.get(spot.name);
    if (earlier === undefined) first.set(spot.name, spot);
    return earlier === undefined ? [] : [repeated(spot, earlier)];
  });
}

const repeated = ({ path, name }: NameSpot, earlier: NameSpot): Finding => ({
  path,
  code: 'duplicate-id',
  message: `the id ${quote(name)} is taken by ${formatPointer(earlier.path)}`,
  hint: 'Give each its own id.',
});

const reserved = ({ path, name }: NameSpot): Finding => ({
  path,
  code: 'reserved-id',
  message: `the id ${quote(name)} has a meaning of its own in the model`,
  hint: 'Choose another id.',
});
