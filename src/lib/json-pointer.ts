/** A way into a JSON value: keys of objects and indices of arrays. */
export type JsonPath = readonly (string | number)[];

/** Keys that reach into JavaScript's own objects; no file may use them. */
const UNSAFE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export const isUnsafeKey = (key: string): boolean => UNSAFE_KEYS.has(key);

/** A path as a JSON pointer (RFC 6901): `/timeline/6/title`, and the empty text for the whole. */
export const formatPointer = (path: JsonPath): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The steps of a JSON pointer, or null when the text is none. Array indices stay texts. */
export function parsePointer(pointer: string): string[] | null {
  if (pointer === '') return [];
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return null;
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a path, or undefined where there is none. Reads own members only. */
export function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((inner, step) => memberOf(inner, step), value);
}

function memberOf(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return /^(?:0|[1-9]\d*)$/.test(String(step)) ? (value[Number(step)] as unknown) : undefined;
  return isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}
