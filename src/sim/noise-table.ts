import { type Indicator, INDICATORS, SCOPES } from '../model/indicators.ts';
import type { Layout } from './layout.ts';
import { BLOCK } from './luck.ts';

/** Sums of three bytes that the sixteen bytes of a draw give. */
export const SUMS = 5;

/** The draws of a month's noise: each place draws under its own id, once for every five of its indicators. */
export interface NoiseTable {
  /** Counters of all draws, four words each, in month 0. */
  readonly counters: Uint32Array;
  /** By cell: its place among the sums of all draws, five each, and its spread in points. */
  readonly sum: Uint16Array;
  readonly size: Float64Array;
}

/** Lists the draws by scope, place and block of five indicators. */
export function noiseTable(
  { cells, offset, indicatorAt }: Layout,
  entities: Readonly<Record<keyof Layout['places'], Uint32Array>>,
): NoiseTable {
  const counters: number[] = [];
  const sum = new Uint16Array(cells);
  for (const scope of SCOPES) {
    const own = INDICATORS.flatMap((row, place) => (row.scope === scope ? [place] : []));
    entities[scope].forEach((id, lane) => {
      own.forEach((place, index) => {
        sum[(offset[place] as number) + lane] = (counters.length / BLOCK) * SUMS + index;
      });
      const blocks = Math.ceil(own.length / SUMS);
      for (let block = 0; block < blocks; block += 1) counters.push(0, id, block, 0);
    });
  }
  const size = Float64Array.from(indicatorAt, (place) => (INDICATORS[place] as Indicator).noise.central);
  return { counters: Uint32Array.from(counters), sum, size };
}
