import type { Exercise } from '../../exercise/document.ts';
import { causeKindWords, indicatorShort } from '../../words/model-words.ts';
import { m } from '../../words/paraglide/messages.js';
import { causeRow, indicatorRow } from '../model-links.ts';
import { SMALLER, type FlowNode, type Meaning, type Outcome } from '../charts/flow.ts';
import { points } from '../month/figures.ts';
import { causeName } from '../scenario-words.ts';
import type { Span } from './account-over.ts';
import { groupOf, UNEXPLAINED } from './cause-groups.ts';
import { placeIfAny } from './cell-names.ts';
import { meaningWords } from './meanings.ts';
import type { NodeWords } from './node-words.ts';
import { outcomeWords } from './outcomes.ts';

/** What a flow is of: an exercise, some months of it, and one province or all. */
export interface FlowScope {
  readonly exercise: Exercise;
  readonly span: Span;
  readonly province: string | null;
}

/** Words of a node of the flow. */
export function nodeWords(node: FlowNode, { exercise, span, province }: FlowScope): NodeWords {
  const key = node.key.slice(node.column.length + 1);
  if (key === SMALLER) {
    return { name: m['consequences.smaller']({ count: node.folded }), figure: '', under: m['flow.open-fold']() };
  }
  if (node.column === 'outcome') return outcomeWords(exercise, span, key as Outcome, province);
  if (node.column === 'meaning') {
    const { name, move, limit } = meaningWords(exercise, span, key as Meaning);
    return { name, figure: move, under: limit };
  }
  return node.column === 'cell' ? cellWords(node, exercise) : causeWords(node, exercise);
}

/** The row of the model that tells about a node; null for one that stands for several things. */
export function nodeRow(node: FlowNode | undefined): string | null {
  const [first] = node?.rows ?? [];
  if (node === undefined || first === undefined || node.folded > 0) return null;
  if (node.column === 'outcome') return node.key === 'outcome/stage' ? 'ladder' : indicatorRow('displacement');
  if (node.column === 'meaning') return indicatorRow(node.key.slice(node.column.length + 1));
  return node.column === 'cell' ? indicatorRow(first.indicator) : causeRow(first.cause);
}

function cellWords({ rows }: FlowNode, { scenario }: Exercise): NodeWords {
  const [first] = rows;
  if (first === undefined) return { name: '', figure: '', under: '' };
  const amount = rows.reduce((sum, row) => sum + row.amount, 0);
  return {
    name: indicatorShort(first.indicator),
    figure: points(amount),
    under: placeIfAny(first.place, scenario),
  };
}

function causeWords({ rows }: FlowNode, { scenario }: Exercise): NodeWords {
  const [first] = rows;
  if (first === undefined) return { name: '', figure: '', under: '' };
  const group = groupOf(first);
  if (group === UNEXPLAINED.worse) return { name: m['flow.worse'](), figure: '', under: '' };
  if (group === UNEXPLAINED.better) return { name: m['flow.better'](), figure: '', under: '' };
  const name = group.includes(':') ? causeName(first.cause, scenario) : causeKindWords(first.cause.kind).name;
  return { name, figure: '', under: '' };
}
