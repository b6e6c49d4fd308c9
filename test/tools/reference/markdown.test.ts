import { expect, test } from 'vitest';
import { formatMarkdown } from '../../../src/tools/reference/markdown.ts';
import type { PlainBlock, PlainPart } from '../../../src/tools/reference/plain.ts';

const FRAME = { note: 'Note', contents: 'Contents' };

const partOf = (title: string, blocks: readonly PlainBlock[], parts: readonly PlainPart[] = []): PlainPart => ({
  id: title,
  title,
  blocks,
  parts,
});

test('parts become headings by depth, after a note and a list of contents', () => {
  const inner = partOf('Inner', [{ kind: 'list', lines: ['first', 'second'] }]);
  const text = formatMarkdown(
    partOf('Whole', [], [partOf('Outer', [{ kind: 'text', text: 'Words.' }], [inner])]),
    FRAME,
  );
  expect(text).toBe(
    [
      '# Whole',
      'Note',
      '## Contents',
      '- Outer\n  - Inner',
      '## Outer',
      'Words.',
      '### Inner',
      '1. first\n2. second',
    ].join('\n\n'),
  );
});

test('no heading is deeper than Markdown allows', () => {
  const deep = Array.from({ length: 8 }).reduce<PlainPart>((inner) => partOf('Deep', [], [inner]), partOf('Last', []));
  expect(formatMarkdown(deep, FRAME)).toMatch(/^#{6} Last$/m);
});

test('a bar in a table does not end its cell, and one in a formula stays as it is', () => {
  const table: PlainBlock = { kind: 'table', columns: ['a|b', 'c'], rows: [['|x|', '1']] };
  const formula: PlainBlock = { kind: 'formulas', lines: ['step = |full| / ramp'] };
  const text = formatMarkdown(partOf('Whole', [table, formula]), FRAME);
  expect(text).toContain(['| a\\|b | c |', '| --- | --- |', '| \\|x\\| | 1 |'].join('\n'));
  expect(text).toContain('```text\nstep = |full| / ramp\n```');
});
