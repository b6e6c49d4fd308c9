import type { Block, Part, Table } from './part.ts';
import { tell } from './words.ts';

const DEEPEST = 6;

/** A reference as Markdown: headings by depth, a list of contents, and tables in the GitHub manner. */
export function formatMarkdown(reference: Part, note: string): string {
  const contents = reference.parts.flatMap((one) => [
    `- ${one.title}`,
    ...one.parts.map(({ title }) => `  - ${title}`),
  ]);
  return [
    `# ${reference.title}`,
    note,
    ...reference.blocks.map(formatBlock),
    `## ${tell('contents')}`,
    contents.join('\n'),
    ...reference.parts.flatMap((one) => formatPart(one, 2)),
  ].join('\n\n');
}

const formatPart = ({ title, blocks, parts }: Part, depth: number): string[] => [
  `${'#'.repeat(Math.min(DEEPEST, depth))} ${title}`,
  ...blocks.map(formatBlock),
  ...parts.flatMap((one) => formatPart(one, depth + 1)),
];

function formatBlock(block: Block): string {
  if (block.kind === 'text') return block.text;
  if (block.kind === 'table') return formatTable(block);
  if (block.kind === 'list') return block.lines.map((line, index) => `${index + 1}. ${line}`).join('\n');
  return ['```text', ...block.lines, '```'].join('\n');
}

const formatTable = ({ columns, rows }: Table): string =>
  [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.map(escape).join(' | ')} |`).join('\n');

/** A bar would end its cell. */
const escape = (cell: string): string => cell.replaceAll('|', String.raw`\|`);
