import * as z from 'zod/mini';

/**
 * The message of an issue is its fault code, followed by the names that would have been right, where there are any:
 * `unknown-field id name population`.
 */
export const coded = (code: string, known: readonly string[] = []): string => [code, ...known].join(' ');

/** An object with just these fields. Fields under `x-` are taken away before it looks (`structure.ts`). */
export function fields<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  // The page's policy forbids code made at run time: zod must not even try whether it may.
  z.config({ jitless: true });
  const unknown = coded('unknown-field', Object.keys(shape));
  return z.strictObject(shape, { error: ({ code }) => (code === 'unrecognized_keys' ? unknown : undefined) });
}

/** One of a list of known names; any other is a fault with this code. */
export const oneOf = <const Names extends readonly string[]>(names: Names, code = 'wrong-value') =>
  z.enum(names, { error: code });

/** An object that may have a value under each of the known names. */
export const under = <const Names extends readonly string[], Value extends z.ZodMiniType>(
  names: Names,
  value: Value,
  code: string,
) =>
  z.partialRecord(z.enum(names), value, {
    error: (issue: { readonly code: string }) => (issue.code === 'unrecognized_keys' ? coded(code, names) : undefined),
  });

/** A number from low to high, both included. */
export const between = (low: number, high: number) =>
  z.number().check(z.gte(low, { error: 'out-of-range' }), z.lte(high, { error: 'out-of-range' }));

/** A whole number from low to high, both included. */
export const whole = (low: number, high: number) =>
  z.int().check(z.gte(low, { error: 'out-of-range' }), z.lte(high, { error: 'out-of-range' }));

/** A list with a least and a greatest length. */
export function list<Item extends z.ZodMiniType>(item: Item, most: number, least = 0) {
  const upTo = z.array(item).check(z.maxLength(most, { error: 'too-many' }));
  return least === 0 ? upTo : upTo.check(z.minLength(least, { error: 'too-few' }));
}

/** Plain text of one language, at most this many characters. */
export const plain = (most: number) => z.string().check(z.maxLength(most, { error: 'too-long' }));

/** Plain text that says something. */
export const nonEmpty = (most: number) => plain(most).check(z.minLength(1, { error: 'empty' }));
