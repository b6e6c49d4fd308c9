import { INDICATORS, type Indicator, SCOPES } from '../model/indicators.ts';
import type { Layout } from './layout.ts';

/** Indicators whose noise one draw serves. */
const PER_DRAW = 4;

/** The draws of a month's noise: for each place and block of four indicators, the cells that its words move. */
export interface NoiseTable {
  readonly entity: Uint32Array;
  readonly block: Uint8Array;
  /** First entry of each draw in `cells` and `sizes`; a draw ends where the next starts. */
  readonly first: Uint16Array;
  readonly cells: Uint16Array;
  /** Spread of each cell's noise in points. */
  readonly sizes: Float64Array;
}

/** Lists the draws by scope, place and block; each place draws under its own id. */
export function noiseTable(
  layout: Layout,
  entities: Readonly<Record<keyof Layout['places'], Uint32Array>>,
): NoiseTable {
  const entity: number[] = [];
  const block: number[] = [];
  const first: number[] = [];
  const cells: number[] = [];
  const sizes: number[] = [];
  for (const scope of SCOPES) {
    const indicators = INDICATORS.map((row: Indicator, place) => ({ row, place })).filter(
      ({ row }) => row.scope === scope,
    );
    entities[scope].forEach((id, lane) => {
      indicators.forEach(({ row, place }, index) => {
        if (index % PER_DRAW === 0) {
          entity.push(id);
          block.push(index / PER_DRAW);
          first.push(cells.length);
        }
        cells.push((layout.offset[place] as number) + lane);
        sizes.push(row.noise.central);
      });
    });
  }
  return {
    entity: Uint32Array.from(entity),
    block: Uint8Array.from(block),
    first: Uint16Array.from([...first, cells.length]),
    cells: Uint16Array.from(cells),
    sizes: Float64Array.from(sizes),
  };
}
