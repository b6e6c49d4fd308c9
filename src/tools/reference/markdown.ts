import type { PlainBlock, PlainPart, PlainTable } from './plain.ts';

const DEEPEST = 6;

/** What is set around a reference: a note under its title, and the heading of its list of contents. */
export interface Frame {
  readonly note: string;
  readonly contents: string;
}

/** A reference as Markdown: headings by depth, a list of contents, and tables in the GitHub manner. */
export function formatMarkdown(reference: PlainPart, { note, contents: heading }: Frame): string {
  const contents = reference.parts.flatMap((one) => [
    `- ${one.title}`,
    ...one.parts.map(({ title }) => `  - ${title}`),
  ]);
  return [
    `# ${reference.title}`,
    note,
    ...reference.blocks.map(formatBlock),
    `## ${heading}`,
    contents.join('\n'),
    ...reference.parts.flatMap((one) => formatPart(one, 2)),
  ].join('\n\n');
}

const formatPart = ({ title, blocks, parts }: PlainPart, depth: number): string[] => [
  `${'#'.repeat(Math.min(DEEPEST, depth))} ${title}`,
  ...blocks.map(formatBlock),
  ...parts.flatMap((one) => formatPart(one, depth + 1)),
];

function formatBlock(block: PlainBlock): string {
  if (block.kind === 'text') return block.text;
  if (block.kind === 'table') return formatTable(block);
  if (block.kind === 'list') return block.lines.map((line, index) => `${index + 1}. ${line}`).join('\n');
  return ['```text', ...block.lines, '```'].join('\n');
}

const formatTable = ({ columns, rows }: PlainTable): string =>
  [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.map(escape).join(' | ')} |`).join('\n');

/** A bar would end its cell. */
const escape = (cell: string): string => cell.replaceAll('|', String.raw`\|`);
