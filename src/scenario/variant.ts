import { isRecord, isUnsafeKey, parsePointer } from '../lib/json-pointer.ts';
import type { Scenario } from './schema.ts';

/** What makes a file the file it is; no variant may change it. */
const FIXED: readonly string[] = ['$schema', 'format', 'id', 'version', 'variants'];

/** One change of a variant: a JSON pointer and what shall stand there. */
export interface Change {
  readonly path: string;
  readonly value: unknown;
}

/**
 * The scenario as a variant changes it; the scenario itself for null. The original stays as it is and shares all that
 * is not changed. Throws on an id that is no variant of the scenario, and on a change that `readScenario` would refuse.
 */
export function applyVariant(scenario: Scenario, id: string | null): Scenario {
  if (id === null) return scenario;
  const variant = scenario.variants?.find((one) => one.id === id);
  if (variant === undefined) throw new RangeError(`no variant "${id}"`);
  return variant.changes.reduce<unknown>(applied, scenario) as Scenario;
}

function applied(document: unknown, change: Change): unknown {
  const result = applyChange(document, change);
  if (result === null) throw new RangeError(`nothing to change at "${change.path}"`);
  return result.document;
}

/**
 * The document with one change: a member is replaced or added, an item replaced, or appended under `-`. Null where
 * the path leads nowhere or to what no variant may change.
 */
export function applyChange(document: unknown, { path, value }: Change): { readonly document: unknown } | null {
  const steps = parsePointer(path);
  const [first] = steps ?? [];
  if (steps === null || first === undefined || FIXED.includes(first) || steps.some(isUnsafeKey)) return null;
  return changed(document, steps, value);
}

function changed(inner: unknown, steps: readonly string[], value: unknown): { readonly document: unknown } | null {
  const [step, ...rest] = steps;
  if (step === undefined) return { document: value };
  const isLast = rest.length === 0;
  if (Array.isArray(inner)) {
    const index = step === '-' && isLast ? inner.length : indexOf(step, inner.length);
    const item = index === null ? null : changed(inner[index], rest, value);
    return item === null || index === null ? null : { document: inner.toSpliced(index, 1, item.document) };
  }
  if (!isRecord(inner) || (!isLast && !Object.hasOwn(inner, step))) return null;
  const member = changed(inner[step], rest, value);
  return member === null ? null : { document: { ...inner, [step]: member.document } };
}

function indexOf(step: string, length: number): number | null {
  return /^(?:0|[1-9]\d*)$/.test(step) && Number(step) < length ? Number(step) : null;
}
