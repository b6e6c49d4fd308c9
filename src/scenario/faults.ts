import { formatPointer, type JsonPath } from '../lib/json-pointer.ts';
import { placesOf } from '../lib/json-places.ts';

/** What can be wrong with a file. The codes are stable: tools and tests may rely on them. */
export const FAULT_CODES = [
  // The text
  'too-large',
  'too-deep',
  'malformed-json',
  'duplicate-key',
  'forbidden-key',
  'number-too-large',
  // The shape
  'unknown-format',
  'unknown-kind',
  'unknown-field',
  'missing-field',
  'wrong-type',
  'wrong-value',
  'out-of-range',
  'too-long',
  'empty',
  'too-many',
  'too-few',
  'bad-id',
  'bad-language',
  // Names of the model
  'unknown-indicator',
  'wrong-scope',
  'unknown-measure',
  'unknown-actor',
  'unknown-trigger',
  'unknown-stage',
  'unknown-document',
  // Names of the scenario
  'reserved-id',
  'duplicate-id',
  'unknown-province',
  'unknown-group',
  'unknown-armed-actor',
  'unknown-place',
  'wrong-place',
  'unknown-role',
  'unknown-inject',
  'unknown-variant',
  // Sense
  'neighbour-of-itself',
  'province-without-group',
  'share-sum',
  'population-sum',
  'open-ring',
  'flat-ring',
  'province-without-shape',
  'second-shape',
  'overlapping-shapes',
  'too-detailed',
  'council-size',
  'inject-without-moment',
  'inject-with-two-moments',
  'inject-out-of-time',
  'inject-cycle',
  'bad-path',
  'other-scenario',
  'out-of-time',
  'second-assessment',
  'out-of-order',
  // Experiments
  'unknown-metric',
  'unknown-strategy',
  'unknown-arm',
  'unknown-coefficient',
  'second-country',
  'missing-file',
  'faulty-file',
  // The report itself
  'too-many-faults',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** Something wrong with a file, with its address. Lines and columns count from 1, columns in UTF-16 units. */
export interface Fault {
  readonly line: number;
  readonly column: number;
  /** JSON pointer (RFC 6901) of the value, or of a value that is missing. */
  readonly pointer: string;
  readonly code: FaultCode;
  /** What is wrong, as a phrase in English. */
  readonly message: string;
  /** What would be right; empty when there is nothing useful to say. */
  readonly hint: string;
}

/** A fault before its line is known. */
export interface Finding {
  readonly path: JsonPath;
  /** Points at the key instead of the value. */
  readonly atKey?: boolean;
  /** Where it stands in the text, where that is known already. */
  readonly offset?: number;
  readonly code: FaultCode;
  readonly message: string;
  readonly hint: string;
}

/** Faults reported at most; one more says that there are others. */
export const MOST_FAULTS = 500;

/** Gives findings their lines and columns and puts them in the order of the text. */
export function addressFindings(text: string, findings: readonly Finding[]): Fault[] {
  const places = placesOf(
    text,
    findings.map(({ path }) => path),
  );
  const starts = lineStarts(text);
  const faults = findings.map((finding, index): Fault => {
    const place = places[index];
    const offset = finding.offset ?? (finding.atKey === true ? place?.key : null) ?? place?.value ?? 0;
    const { path, code, message, hint } = finding;
    return { ...lineAndColumn(starts, offset), pointer: formatPointer(path), code, message, hint };
  });
  return capped(faults.toSorted(byAddress));
}

function capped(faults: readonly Fault[]): Fault[] {
  const first = faults.slice(0, MOST_FAULTS);
  const next = faults[MOST_FAULTS];
  if (next === undefined) return first;
  const message = `there are more than ${MOST_FAULTS} faults, and the rest is left out`;
  return [...first, { ...next, code: 'too-many-faults', message, hint: 'Mend these first.' }];
}

const byAddress = (a: Fault, b: Fault): number =>
  a.line - b.line || a.column - b.column || compare(a.pointer, b.pointer) || compare(a.code, b.code);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Offsets at which the lines of a text begin. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineAndColumn(starts: readonly number[], offset: number): { line: number; column: number } {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** A fault as one line: `file:line:column /json/pointer code message (hint)`; the whole file has the pointer `/`. */
export function formatFault(file: string, { line, column, pointer, code, message, hint }: Fault): string {
  const end = hint === '' ? '' : ` (${hint})`;
  return `${file}:${line}:${column} ${pointer === '' ? '/' : pointer} ${code} ${message}${end}`;
}

const LONGEST_QUOTE = 40;

/** A value of the file as it can stand in a message: short, in one line, with its quotation marks. */
export function quote(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value !== 'string') return String(value);
  const short = value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value;
  return JSON.stringify(short);
}
