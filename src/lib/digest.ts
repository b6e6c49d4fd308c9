import { canonicalJson } from './canonical.ts';
import { fnv64 } from './fnv.ts';
import { utf8Of } from './utf8.ts';

/** Digest of a JSON value, whatever the order of its keys: FNV-1a of its canonical text, 16 hexadecimal digits. */
export const digestOf = (value: unknown): string => fnv64(utf8Of(canonicalJson(value)));
