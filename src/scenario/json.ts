import { brokenPath, repeatedKeysOf } from '../lib/json-places.ts';
import { isRecord, isUnsafeKey, type JsonPath } from '../lib/json-pointer.ts';
import { type JsonBreak, scanJson } from '../lib/json-scan.ts';
import { addressFindings, type Fault, type Finding, quote } from './faults.ts';
import { describeBreak } from './malformed.ts';

/** How much a file may hold. */
export interface JsonLimits {
  /** Size in UTF-16 units. */
  readonly size: number;
  /** Levels of brackets. */
  readonly depth: number;
}

/** What a scenario, a plan or an experiment may hold. */
export const SCENARIO_LIMITS: JsonLimits = { size: 4_000_000, depth: 32 };
/** What the log of an exercise may hold, ledgers and all. */
export const LOG_LIMITS: JsonLimits = { size: 24_000_000, depth: 32 };

/** Findings collected at most of one kind, so that a hostile file cannot fill the memory. */
const MOST_FINDINGS = 1000;

/** What could be read of a text. The value is undefined when the text is no JSON; it may hold parts that are at fault. */
export interface JsonReading {
  /** The text without a byte order mark; addresses count in it. */
  readonly text: string;
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

/** A JSON value, or why the text is none that may be used. Never throws. */
export function parseJson(
  text: string,
  limits = SCENARIO_LIMITS,
): { readonly value: unknown } | { readonly faults: readonly Fault[] } {
  const reading = readJson(text, limits);
  if (reading.findings.length === 0) return { value: reading.value };
  return { faults: addressFindings(reading.text, reading.findings) };
}

/**
 * Reads a JSON text within limits. Size and depth are looked at before anything is built. Repeated keys, keys that
 * reach into JavaScript's own objects and numbers beyond a double are findings.
 */
export function readJson(given: string, limits: JsonLimits): JsonReading {
  if (given.length > limits.size) return { text: '', value: undefined, findings: [tooLarge(given.length, limits)] };
  const text = given.startsWith('\uFEFF') ? given.slice(1) : given;
  const { members, broken } = scanJson(text, limits.depth);
  if (broken !== null) return { text, value: undefined, findings: [malformed(text, broken, limits)] };
  const value = JSON.parse(text) as unknown;
  const oddities = odditiesOf(value);
  const repeated = oddities.members === members ? [] : repeatedKeysOf(text, MOST_FINDINGS).map(repeatedKey);
  return { text, value, findings: [...oddities.findings, ...repeated] };
}

function tooLarge(size: number, limits: JsonLimits): Finding {
  const inMegabytes = (units: number): string => `${(units / 1e6).toFixed(1)} MB`;
  const message = `the file has ${inMegabytes(size)}, and at most ${inMegabytes(limits.size)} are read`;
  return { path: [], code: 'too-large', message, hint: '' };
}

function malformed(text: string, broken: JsonBreak, limits: JsonLimits): Finding {
  const where = { path: brokenPath(text, limits.depth), offset: broken.offset };
  const { message, hint } = describeBreak(text, broken);
  if (broken.lack !== 'depth') return { ...where, code: 'malformed-json', message, hint };
  return { ...where, code: 'too-deep', message, hint: `At most ${limits.depth} levels are read.` };
}

const repeatedKey = ({ path, offset }: { path: JsonPath; offset: number }): Finding => ({
  path,
  offset,
  code: 'duplicate-key',
  message: `the key ${quote(path.at(-1))} stands twice in one object`,
  hint: 'Only one of them would count.',
});

interface Oddities {
  members: number;
  readonly findings: Finding[];
}

/** Keys and numbers that no file may hold, and how many members the value has in all. */
function odditiesOf(value: unknown): Oddities {
  const oddities: Oddities = { members: 0, findings: [] };
  look(value, [], oddities);
  return oddities;
}

function look(value: unknown, path: (string | number)[], oddities: Oddities): void {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    note(oddities, {
      path: [...path],
      code: 'number-too-large',
      message: 'this number is beyond all that can be reckoned with',
      hint: '',
    });
  }
  if (Array.isArray(value)) {
    value.forEach((item, index) => lookInto(item, index, path, oddities));
  } else if (isRecord(value)) {
    for (const key of Object.keys(value)) {
      oddities.members += 1;
      if (isUnsafeKey(key)) note(oddities, forbiddenKey([...path, key]));
      lookInto(value[key], key, path, oddities);
    }
  }
}

function lookInto(value: unknown, step: string | number, path: (string | number)[], oddities: Oddities): void {
  path.push(step);
  look(value, path, oddities);
  path.pop();
}

function note({ findings }: Oddities, finding: Finding): void {
  if (findings.length < MOST_FINDINGS) findings.push(finding);
}

const forbiddenKey = (path: JsonPath): Finding => ({
  path,
  atKey: true,
  code: 'forbidden-key',
  message: `the key ${quote(path.at(-1))} is not allowed`,
  hint: 'It has a meaning of its own in JavaScript. Choose another name.',
});
