import { DERIVED } from '../model/derived.ts';
import { FOG_SOURCES } from '../model/fog.ts';
import { isIndicatorId } from '../model/indicators.ts';
import { MEASURES } from '../model/measures.ts';
import type { BelievedRow } from '../sim/believed.ts';
import type { Cause } from '../sim/cause.ts';
import { rowId } from '../words/reference/row-id.ts';

/** Parts of the model that tell about what has no row of its own. */
const PARTS = {
  actor: 'armed-actors',
  inject: 'input',
  limit: 'indicators',
  noise: 'noise',
  'not-known': 'belief',
  return: 'return',
  'spill-over': 'spill-over',
} as const;

/** The row of the catalogue's measure; null for one that the scenario brings. */
export const measureRow = (id: string): string | null =>
  MEASURES.some((measure) => measure.id === id) ? rowId('measure', id) : null;

/** The row of an effect by its place among the effects of a measure of the catalogue. */
export const effectRow = (measure: string, indicator: string, place: number): string | null =>
  measureRow(measure) === null ? null : rowId('effect', `${measure}:${indicator}#${place + 1}`);

/** The row of an indicator or of an index; null for what is neither. */
export function indicatorRow(id: string): string | null {
  if (isIndicatorId(id)) return rowId('indicator', id);
  return DERIVED.some((index) => index.id === id) ? rowId('derived', id) : null;
}

/** Where the model tells how a cause of an account works; null for a measure that the scenario brings. */
export function causeRow({ kind, id }: Cause | BelievedRow['cause']): string | null {
  if (kind === 'measure') return measureRow(id);
  return kind in PARTS
    ? PARTS[kind as keyof typeof PARTS]
    : rowId(kind as Exclude<typeof kind, keyof typeof PARTS>, id);
}

/** The armed actor that a cause is, which is explained as a place of its part; null for any other cause. */
export const causePlace = ({ kind, id }: Cause | BelievedRow['cause']): string | null => (kind === 'actor' ? id : null);

/** Where the model tells how a source of reports errs: one that a measure opens, or what is open to all. */
export const reportSourceRow = (measure: string): string =>
  FOG_SOURCES.some((source) => source.measure === measure) ? rowId('fog-source', measure) : 'visibility';

/** Where the model tells how the chance of a hurdle comes about. */
export const hurdleRow = (hurdle: string): string => (hurdle === 'security-council' ? 'votes' : 'requests');

/** Where the model tells about one of the regions; that of risk is the ladder. */
export const regionRow = (region: string): string => (region === 'risk' ? 'ladder' : rowId('region', region));
