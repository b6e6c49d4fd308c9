import type * as z from 'zod/mini';
import { isRecord, isUnsafeKey, type JsonPath, valueAt } from '../lib/json-pointer.ts';
import type { Finding } from './faults.ts';
import { describeIssues, type Issue } from './issue.ts';

/** Longer lists are cut before they are looked at; no list of a scenario may be as long. */
const MOST_ITEMS = 300;

/**
 * What of a JSON value is not as a schema wants it, all of it. Paths begin with `at`, which says where the value
 * stands in its file.
 */
export function checkStructure(schema: z.ZodMiniType, value: unknown, at: JsonPath = []): Finding[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  return result.error.issues
    .flatMap((issue) => describeIssues(resolve(issue, value), value))
    .map((finding) => ({ ...finding, path: [...at, ...finding.path] }));
}

/**
 * A value without the fields that Vigil does not read (`x-…`) and those that no file may hold, and with over-long
 * lists and objects cut. Paths into what is left are the same. Returns the value itself where there is nothing to do.
 */
export function trimmed(value: unknown, mostItems = MOST_ITEMS): unknown {
  if (Array.isArray(value)) return trimmedList(value, mostItems);
  return isRecord(value) ? trimmedObject(value, mostItems) : value;
}

function trimmedList(list: readonly unknown[], mostItems: number): readonly unknown[] {
  const kept = list.slice(0, mostItems + 1).map((item) => trimmed(item, mostItems));
  return kept.length === list.length && kept.every((item, index) => item === list[index]) ? list : kept;
}

function trimmedObject(
  object: Readonly<Record<string, unknown>>,
  mostItems: number,
): Readonly<Record<string, unknown>> {
  const keys = Object.keys(object);
  const kept = keys.filter((key) => !key.startsWith('x-') && !isUnsafeKey(key)).slice(0, mostItems + 1);
  const members = kept.map((key) => [key, trimmed(object[key], mostItems)] as const);
  const isSame = kept.length === keys.length && members.every(([key, member]) => member === object[key]);
  return isSame ? object : Object.fromEntries(members);
}

/** Of the branches of a union, the issues of the one that was most probably meant. */
function resolve(issue: z.core.$ZodIssue, value: unknown): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const found = valueAt(value, issue.path as JsonPath);
  const likely = likeliest(issue, found);
  if (likely === null) return [issue];
  return likely.flatMap((inner) => resolve({ ...inner, path: [...issue.path, ...inner.path] }, value));
}

function likeliest(union: z.core.$ZodIssueInvalidUnion, found: unknown): z.core.$ZodIssue[] | null {
  const fitting = union.errors.filter((issues) => !issues.some((issue) => isOfAnotherKind(issue, found)));
  const least = Math.min(...fitting.map(weightOf));
  const best = fitting.filter((issues) => weightOf(issues) === least);
  if (best.length === 1) return best[0] ?? null;
  return namesItsKind(union, found) ? (best.find((issues) => recognisesAny(issues, found)) ?? null) : null;
}

/** Where a schema lists the fields that tell the branches apart, one of them must be there to choose by. */
function namesItsKind(union: z.core.$ZodIssueInvalidUnion, found: unknown): boolean {
  const [code, ...telling] = union.message.split(' ');
  return code !== 'missing-field' || (isRecord(found) && telling.some((field) => Object.hasOwn(found, field)));
}

/** The branch wants text where there is a list, for example. */
function isOfAnotherKind(issue: z.core.$ZodIssue, found: unknown): boolean {
  if (issue.path.length > 0) return false;
  return issue.code === 'invalid_type' || (issue.code === 'invalid_value' && typeof found !== 'string');
}

const unknownKeysOf = (issue: z.core.$ZodIssue): readonly string[] =>
  issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [];

const weightOf = (issues: readonly z.core.$ZodIssue[]): number =>
  issues.reduce((sum, issue) => sum + Math.max(1, unknownKeysOf(issue).length), 0);

function recognisesAny(issues: readonly z.core.$ZodIssue[], found: unknown): boolean {
  const unknown = issues.flatMap(unknownKeysOf);
  return isRecord(found) && Object.keys(found).some((key) => !unknown.includes(key));
}
