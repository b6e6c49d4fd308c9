import { CAPACITY_BUILDING_MEASURES } from './measures/capacity-building.ts';
import { DIPLOMACY_MEASURES } from './measures/diplomacy.ts';
import { ENCOURAGEMENT_MEASURES } from './measures/encouragement.ts';
import { FORCE_MEASURES } from './measures/force.ts';
import type { MeasureRow } from './measures/measure.ts';
import { NATIONAL_MEASURES } from './measures/national.ts';
import { PROTECTION_ASSISTANCE_MEASURES } from './measures/protection-assistance.ts';
import { RECOVERY_MEASURES } from './measures/recovery.ts';
import { SANCTIONS_AND_COURTS_MEASURES } from './measures/sanctions-and-courts.ts';

const ROWS = [
  ...NATIONAL_MEASURES,
  ...ENCOURAGEMENT_MEASURES,
  ...CAPACITY_BUILDING_MEASURES,
  ...PROTECTION_ASSISTANCE_MEASURES,
  ...RECOVERY_MEASURES,
  ...DIPLOMACY_MEASURES,
  ...SANCTIONS_AND_COURTS_MEASURES,
  ...FORCE_MEASURES,
] as const;

export type MeasureId = (typeof ROWS)[number]['id'];

/** One of the 65 measures of the catalogue, or a scenario's own (whose id is any text in kebab-case). */
export interface Measure extends MeasureRow {
  readonly id: string;
}

/** The 65 measures of the three pillars, in the order of the pillars' families. */
export const MEASURES: readonly (Measure & { readonly id: MeasureId })[] = ROWS;

const byId = new Map<string, Measure & { readonly id: MeasureId }>(MEASURES.map((row) => [row.id, row]));

export const isMeasureId = (id: string): id is MeasureId => byId.has(id);

/** The measure of the catalogue with this id. Throws on an id that is none. */
export function measureOf(id: MeasureId): Measure {
  const row = byId.get(id);
  if (row === undefined) throw new RangeError(`no measure "${id}"`);
  return row;
}
