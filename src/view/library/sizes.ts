import type { Scenario } from '../../scenario/schema.ts';
import { m } from '../../words/paraglide/messages.js';

/** How large a scenario is, in words: provinces, groups, and variants if there are some. */
export function sizesOf({ provinces, groups, variants = [] }: Scenario): string[] {
  const places = [m['library.provinces']({ count: provinces.length }), m['library.groups']({ count: groups.length })];
  return variants.length === 0 ? places : [...places, m['library.variants']({ count: variants.length })];
}
