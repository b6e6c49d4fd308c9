import { expect, test } from 'vitest';
import { formatMarkdown } from '../../../src/tools/reference/markdown.ts';
import type { Block, Part } from '../../../src/tools/reference/part.ts';

const partOf = (title: string, blocks: readonly Block[], parts: readonly Part[] = []): Part => ({
  id: title,
  title,
  blocks,
  parts,
});

test('parts become headings by depth, after a note and a list of contents', () => {
  const inner = partOf('Inner', [{ kind: 'list', lines: ['first', 'second'] }]);
  const text = formatMarkdown(
    partOf('Whole', [], [partOf('Outer', [{ kind: 'text', text: 'Words.' }], [inner])]),
    'Note',
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
  const deep = Array.from({ length: 8 }).reduce<Part>((inner) => partOf('Deep', [], [inner]), partOf('Last', []));
  expect(formatMarkdown(deep, '')).toMatch(/^#{6} Last$/m);
});

test('a bar in a table does not end its cell, and one in a formula stays as it is', () => {
  const table: Block = { kind: 'table', columns: ['a|b', 'c'], rows: [['|x|', '1']] };
  const formula: Block = { kind: 'formulas', lines: ['step = |full| / ramp'] };
  const text = formatMarkdown(partOf('Whole', [table, formula]), '');
  expect(text).toContain(['| a\\|b | c |', '| --- | --- |', '| \\|x\\| | 1 |'].join('\n'));
  expect(text).toContain('```text\nstep = |full| / ramp\n```');
});
