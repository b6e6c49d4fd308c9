import { m } from '../../words/paraglide/messages.js';
import type { LateTable } from '../charts/frame/chart-table.ts';
import type { Flight, ProvinceFacts } from './province-facts.ts';

/** What the map shows, as a table with a row for each province. */
export const lateProvinceTable = (
  provinces: readonly ProvinceFacts[],
  flights: readonly Flight[],
  isExact: boolean,
): LateTable => ({
  caption: m['map.table'](),
  ...(flights.length === 0 ? {} : { note: m['map.spreads-note']() }),
  make: async () => (await import('./province-table.ts')).provinceTable(provinces, flights, isExact),
});
