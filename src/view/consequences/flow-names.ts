import type { Exercise } from '../../exercise/document.ts';
import { COUNTRY, INTERNATIONAL } from '../../sim/layout.ts';
import { causeKindWords, indicatorShort } from '../../words/model-words.ts';
import { m } from '../../words/paraglide/messages.js';
import { causeRow, indicatorRow } from '../model-links.ts';
import { SMALLER, type FlowNode, type Meaning } from '../charts/flow.ts';
import { points } from '../month/figures.ts';
import { causeName, placeName } from '../scenario-words.ts';
import { causeGroup } from './account.ts';
import { meaningWords } from './meanings.ts';

/** What is written beside a node: a name, a figure that follows it, and a line under it. */
export interface NodeWords {
  readonly name: string;
  readonly figure: string;
  readonly under: string;
}

/** Words of a node of the flow. */
export function nodeWords(node: FlowNode, exercise: Exercise, month: number): NodeWords {
  const key = node.key.slice(node.column.length + 1);
  if (key === SMALLER) return { name: m['consequences.smaller']({ count: node.folded }), figure: '', under: '' };
  if (node.column === 'meaning') {
    const { name, move, limit } = meaningWords(exercise, month, key as Meaning);
    return { name, figure: move, under: limit };
  }
  return node.column === 'cell' ? cellWords(node, exercise) : causeWords(node, exercise);
}

/** The row of the model that tells about a node; null for one that stands for several things. */
export function nodeRow(node: FlowNode | undefined): string | null {
  const [first] = node?.rows ?? [];
  if (node === undefined || first === undefined || node.folded > 0) return null;
  if (node.column === 'meaning') return indicatorRow(node.key.slice(node.column.length + 1));
  return node.column === 'cell' ? indicatorRow(first.indicator) : causeRow(first.cause);
}

function cellWords({ rows }: FlowNode, { scenario }: Exercise): NodeWords {
  const [first] = rows;
  if (first === undefined) return { name: '', figure: '', under: '' };
  const amount = rows.reduce((sum, row) => sum + row.amount, 0);
  const isWide = first.place === COUNTRY || first.place === INTERNATIONAL;
  return {
    name: indicatorShort(first.indicator),
    figure: points(amount),
    under: isWide ? '' : placeName(first.place, scenario),
  };
}

function causeWords({ rows }: FlowNode, { scenario }: Exercise): NodeWords {
  const [first] = rows;
  if (first === undefined) return { name: '', figure: '', under: '' };
  const isById = causeGroup(first).includes(':') || first.cause.kind === 'not-known';
  const name = isById ? causeName(first.cause, scenario) : causeKindWords(first.cause.kind).name;
  return { name, figure: '', under: '' };
}
