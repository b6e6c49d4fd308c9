import { Fnv64 } from '../../src/lib/fnv.ts';
import type { Exercise } from '../../src/exercise/document.ts';

/** What is the same from the first month on, and XState's own parts. */
const CONSTANT = ['world', 'file', 'scenario', 'machine', '_nodes'];

/** A digest of everything in an exercise that a command could change, typed arrays included. */
export function fingerprintOf(exercise: Exercise): string {
  const hash = new Fnv64();
  const seen = new Set<object>();
  const add = (text: string) => hash.update(new TextEncoder().encode(text));
  const look = (value: unknown, key: string): void => {
    if (CONSTANT.includes(key)) return;
    if (typeof value !== 'object' || value === null) {
      add(`${key}=${typeof value === 'function' ? 'f' : String(value)};`);
      return;
    }
    add(`${key}{`);
    if (seen.has(value)) return;
    seen.add(value);
    if (ArrayBuffer.isView(value)) {
      hash.update(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
      return;
    }
    for (const [name, member] of Object.entries(value)) look(member, name);
    add('}');
  };
  look(exercise, '');
  return hash.digest();
}
