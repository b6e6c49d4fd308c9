import { Fnv64 } from '../lib/fnv.ts';
import { utf8Of } from '../lib/utf8.ts';
import { REGIONS } from '../model/regions.ts';
import type { State } from './state.ts';

/**
 * Digest of a state: FNV-1a of 64 bits, as 16 hexadecimal digits, over the bits of its numbers in little-endian order.
 * Cells lie sorted by id and runs are taken by key, so that the order of a file does not matter.
 */
export function digestOfState(state: State): string {
  const hash = new Fnv64();
  hash.update(bytesOf([state.month, state.harm, state.scar, state.onset]));
  for (const values of [state.value, state.baseline, state.lift, state.belief.value, state.belief.error]) {
    hash.update(bytesOf(values));
  }
  hash.update(bytesOf([...state.clocks, ...state.dwell, ...state.resources, ...state.spent, ...state.trust]));
  hash.update(bytesOf([...state.happened, ...state.belief.asOf]));
  hash.update(bytesOf(state.assessments.flatMap((stated) => (stated ? [stated.chance, stated.public ? 1 : 0] : [-1]))));
  for (const { id } of REGIONS) hash.update(utf8Of(`${id}=${state.regions[id]};`));
  for (const run of state.runs.toSorted((a, b) =>
    a.key === b.key ? a.decidedIn - b.decidedIn : a.key < b.key ? -1 : 1,
  )) {
    hash
      .update(utf8Of(`${run.key};${run.phase};`))
      .update(bytesOf([run.decidedIn, run.startsIn, run.endsIn, run.firedRules]));
    hash.update(bytesOf(run.strands.level));
  }
  return hash.digest();
}

function bytesOf(values: ArrayLike<number>): Uint8Array {
  const bytes = new Uint8Array(values.length * 8);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < values.length; index += 1) view.setFloat64(index * 8, values[index] as number, true);
  return bytes;
}
