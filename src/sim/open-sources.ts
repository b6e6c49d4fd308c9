import { bounded, type Draft, errorOf, isDark, type Sight, valueAsOf } from './draft.ts';
import { at } from './layout.ts';
import { draw, ruleOf, spread, unit } from './luck.ts';
import { k } from './parameters.ts';
import type { OpenSource } from './seen.ts';

const GRAVE = k('fog:grave');
const VIOLATIONS = at('violations');
/** That access is cut is itself a public fact. */
const ACCESS = at('humanitarian-access');
const RULE = ruleOf('fog/open');
const OPEN = 'open';

/** What can be known of a cell this month by public means: always of what is visible, some months of what is noisy. */
export function openDraft(sight: Sight, source: OpenSource): Draft | null {
  const { seen } = source;
  const { state } = sight;
  const words = draw(state.luck, RULE, seen.entity, seen.index);
  if (unit(words[1] as number) >= coverageOf(sight, source)) return null;
  if (seen.index !== ACCESS && isDark(sight, seen.province)) return null;
  const error = errorOf(sight, seen, source.error);
  const asOf = Math.max(0, state.month - source.lagMonths);
  const value = bounded(valueAsOf(sight, seen.cell, asOf) + error * spread(words[0] as number));
  return { source: OPEN, cell: seen.cell, value, error, asOf, oneSided: false };
}

/** Chance that an estimate is published: of a province where violence stands high more gets about. */
function coverageOf({ world, state }: Sight, { seen, coverage }: OpenSource): number {
  if (seen.province < 0) return coverage;
  const violence = state.value[(world.layout.offset[VIOLATIONS] as number) + seen.province] as number;
  return coverage + ((1 - coverage) * (world.k[GRAVE] as number) * violence) / 100;
}
