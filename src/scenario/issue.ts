import type * as z from 'zod/mini';
import { isRecord, type JsonPath, valueAt } from '../lib/json-pointer.ts';
import { nearest } from '../lib/nearest.ts';
import { indicatorOf, isIndicatorId, type Scope } from '../model/indicators.ts';
import { FAULT_CODES, type FaultCode, type Finding, quote } from './faults.ts';

/** What zod finds wrong with a value. */
export type Issue = z.core.$ZodIssue;

/** Issues of a schema as findings, in words. `value` is what was checked. */
export function describeIssues(issues: readonly Issue[], value: unknown): Finding[] {
  return issues.flatMap((issue) => {
    const path = issue.path as JsonPath;
    const found = valueAt(value, path);
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(issue, [...path, key]));
    if (found === undefined) return [missing(path)];
    // What JSON cannot hold is reported by `json.ts`.
    if (found === Number.POSITIVE_INFINITY || found === Number.NEGATIVE_INFINITY) return [];
    if (issue.code === 'invalid_key') return issue.issues.map((inner) => badKey(path, codeOf(inner).code));
    return [{ path, ...describeValue(issue, found) }];
  });
}

type Words = Pick<Finding, 'code' | 'message' | 'hint'>;

/** The code that a schema gave an issue, and the names that would have been right. */
function codeOf(issue: Issue): { code: FaultCode | null; known: readonly string[] } {
  const [first, ...names] = issue.message.split(' ');
  const code = FAULT_CODES.find((one) => one === first) ?? null;
  const known = code === null ? [] : names;
  if (issue.code === 'invalid_value') return { code, known: issue.values.map(String) };
  const isChoice = issue.code === 'invalid_union' && issue.inclusive !== false && issue.options !== undefined;
  return isChoice ? { code: 'wrong-value', known: issue.options.map(String) } : { code, known };
}

const missing = (path: JsonPath): Finding => ({
  path,
  code: 'missing-field',
  message: `${quote(path.at(-1))} is missing`,
  hint: '',
});

function unknownKey(issue: Issue, path: JsonPath): Finding {
  const { code, known } = codeOf(issue);
  const key = String(path.at(-1));
  if (code === 'unknown-indicator') return { path, atKey: true, ...unknownIndicator(key, known) };
  const message = `${quote(key)} is no field here`;
  const hint = didYouMean(key, known) || 'Fields of your own begin with "x-".';
  return { path, atKey: true, code: 'unknown-field', message, hint };
}

function unknownIndicator(key: string, known: readonly string[]): Words {
  if (!isIndicatorId(key)) {
    return { code: 'unknown-indicator', message: `${quote(key)} is no indicator`, hint: didYouMean(key, known) };
  }
  const message = `${quote(key)} has no value here`;
  return { code: 'wrong-scope', message, hint: HOMES[indicatorOf(key).scope] };
}

/** Where values of each scope are given. */
const HOMES: Readonly<Record<Scope, string>> = {
  country: 'It belongs under "country".',
  international: 'It belongs under "country".',
  province: 'It belongs under "provinces", or under "country" for all of them.',
  group: 'It belongs under "groups", or under "country" for all of them.',
  actor: 'It belongs under "actors", or under "country" for all of them.',
};

function badKey(path: JsonPath, code: FaultCode | null): Finding {
  const key = quote(path.at(-1));
  const common = { path, atKey: true } as const;
  if (code === 'bad-language') return { ...common, code, message: `${key} is no language`, hint: LANGUAGE };
  return { ...common, code: code ?? 'bad-id', message: `${key} is no id`, hint: KEBAB };
}

const LANGUAGE = 'Write languages as "en" or "pt-BR".';
const KEBAB = 'Ids are small letters and digits joined by hyphens, such as "lake-shore", and do not begin with "x-".';

/** What is said of names that are not known. */
const NOUNS: Readonly<Partial<Record<FaultCode, string>>> = {
  'unknown-indicator': 'indicator',
  'unknown-measure': 'measure',
  'unknown-actor': 'institution or partner of the model',
  'unknown-trigger': 'trigger',
  'unknown-stage': 'stage',
  'unknown-document': 'document of the model',
  'unknown-strategy': 'strategy',
};

function describeValue(issue: Issue, found: unknown): Words {
  if (issue.code === 'invalid_type') return wrongType([issue.expected], found);
  const { code, known } = codeOf(issue);
  if (issue.code === 'too_big' || issue.code === 'too_small') return outOfBounds(issue, found, code);
  if (code === null) return known.length > 0 ? wrongValue(null, known, found) : wrongType(expectedBy(issue), found);
  const noun = NOUNS[code];
  return noun === undefined ? describeCode(code, known, found) : unknownName({ code, noun, known }, found);
}

function describeCode(code: FaultCode, known: readonly string[], found: unknown): Words {
  switch (code) {
    case 'bad-id':
      return { code, message: `${quote(found)} is no id`, hint: KEBAB };
    case 'missing-field':
      if (!isRecord(found)) return wrongType(['object'], found);
      return { code, message: `one of ${orList(known)} is missing`, hint: '' };
    case 'empty':
      return SAYS_NOTHING;
    default:
      return wrongValue(code, known, found);
  }
}

const SAYS_NOTHING: Words = {
  code: 'empty',
  message: 'this says nothing',
  hint: 'Write something, or leave the field out.',
};

function unknownName(
  { code, noun, known }: { code: FaultCode; noun: string; known: readonly string[] },
  found: unknown,
): Words {
  if (typeof found !== 'string') return wrongType(['string'], found);
  return { code, message: `${quote(found)} is no ${noun}`, hint: suggest(found, known) };
}

function wrongValue(code: FaultCode | null, known: readonly string[], found: unknown): Words {
  const words = known.length === 0 ? 'has not the form expected here' : `is none of ${orList(known)}`;
  const hint = didYouMean(String(found), known);
  return { code: code ?? 'wrong-value', message: `${quote(found)} ${words}`, hint };
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
};

function wrongType(expected: readonly string[], found: unknown): Words {
  const names = [...new Set(expected.map((type) => TYPES[type] ?? type))];
  const isFraction = typeof found === 'number' && expected.includes('int');
  return {
    code: 'wrong-type',
    message: `${names.join(' or ')} is expected here, not ${isFraction ? found : kindOf(found)}`,
    hint: '',
  };
}

function kindOf(found: unknown): string {
  if (found === null) return 'null';
  const type = Array.isArray(found) ? 'array' : typeof found;
  return type === 'boolean' ? String(found) : (TYPES[type] ?? type);
}

/** What the branches of a union would take. */
const expectedBy = (issue: Issue): string[] =>
  issue.code === 'invalid_union'
    ? issue.errors.flat().map((inner) => (inner.code === 'invalid_type' ? inner.expected : 'string'))
    : ['string'];

function outOfBounds(
  issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
  found: unknown,
  code: FaultCode | null,
): Words {
  const isBig = issue.code === 'too_big';
  const bound = isBig ? issue.maximum : issue.minimum;
  const least = issue.inclusive === false ? 'more than' : 'at least';
  const limit = `${isBig ? 'at most' : least} ${bound}`;
  if (code === 'empty') return SAYS_NOTHING;
  if (typeof found === 'string')
    return { code: 'too-long', message: `${found.length} characters, where ${limit} may stand`, hint: '' };
  if (Array.isArray(found)) {
    return { code: isBig ? 'too-many' : 'too-few', message: `${limit} may stand in this list`, hint: '' };
  }
  return { code: 'out-of-range', message: `${quote(found)} is out of range: ${limit}`, hint: '' };
}

const orList = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

/** A question that names what was probably meant, or nothing. */
function didYouMean(word: string, known: Iterable<string>): string {
  const near = nearest(word, known);
  return near === null ? '' : `did you mean "${near}"?`;
}

/** Longer lists of names are no help in a line. */
const MOST_NAMED = 12;

/** What was probably meant, or else all that is known if that is little. */
export function suggest(word: string, known: Iterable<string>): string {
  const names = [...known];
  const isShort = names.length > 0 && names.length <= MOST_NAMED;
  return didYouMean(word, names) || (isShort ? `Known: ${orList(names)}.` : '');
}
