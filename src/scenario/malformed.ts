import type { JsonBreak, JsonLack } from '../lib/json-scan.ts';

const LACKS: Readonly<Record<JsonLack, string>> = {
  value: 'a value is expected here',
  key: 'a key in quotation marks is expected here',
  colon: 'a colon is expected after a key',
  comma: 'a comma or a closing bracket is expected here',
  end: 'nothing may follow the end of the JSON text',
  'closing-quote': 'a text that begins here never ends',
  escape: 'no such escape sequence',
  'plain-character': 'a line break or control character stands inside a text',
  depth: 'brackets are nested too deeply here',
};

const HINTS: Readonly<Partial<Record<JsonLack, string>>> = {
  'closing-quote': 'Add the closing quotation mark.',
  escape: 'Write a backslash itself as \\\\.',
  'plain-character': 'Write a line break inside a text as \\n, or add the missing quotation mark.',
  colon: 'Write keys as "key": value.',
};

/** What is wrong where a text stops being JSON, and what to do about it. */
export function describeBreak(text: string, { lack, offset, within }: JsonBreak): { message: string; hint: string } {
  return { message: LACKS[lack], hint: HINTS[lack] ?? hintFor(text, offset, within) };
}

function hintFor(text: string, offset: number, within: number | null): string {
  const found = text[offset];
  if (found === undefined) {
    return within === null
      ? 'The file is empty.'
      : `The text ends before the ${text[within] ?? ''} of line ${lineOf(text, within)} is closed.`;
  }
  if (found === '}' || found === ']') return hintForCloser(text, offset, within);
  if (found === "'") return 'JSON takes double quotation marks only.';
  if (found === '/') return 'JSON has no comments. Fields beginning with "x-" may hold notes.';
  if (found === '"') return 'A comma may be missing before it.';
  if (/[\d.+]/.test(found)) return 'Numbers have no plus sign, no leading zero and no bare point.';
  if (/[A-Za-z_]/.test(found)) return 'Put text in double quotation marks; true, false and null are in lower case.';
  return `Found ${JSON.stringify(found)}.`;
}

function hintForCloser(text: string, offset: number, within: number | null): string {
  if (/,\s*$/.test(text.slice(Math.max(0, offset - 200), offset))) return 'Take away the comma before it.';
  return within === null
    ? 'There is one closing bracket too many.'
    : `The ${text[within] ?? ''} of line ${lineOf(text, within)} is still open.`;
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
