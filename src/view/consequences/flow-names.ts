import type { Exercise } from '../../exercise/document.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { causeKindWords, indicatorShort } from '../../words/model-words.ts';
import { m } from '../../words/paraglide/messages.js';
import { causePlace, causeRow, indicatorRow } from '../model-links.ts';
import { type AccountRow, SMALLER, type FlowNode, type Meaning, type Outcome } from '../charts/flow.ts';
import { points } from '../month/figures.ts';
import { causeName } from '../scenario-words.ts';
import type { Span } from './account-over.ts';
import { apartOf, UNEXPLAINED } from './cause-groups.ts';
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
  if (node.column === 'cell') return indicatorRow(first.indicator);
  return apartOf(node) === null ? causeRow(first.cause) : null;
}

/** The place in which a node is read, or the armed actor that it is; null where it is neither, or several. */
export function nodePlace(node: FlowNode | undefined): string | null {
  const [first, ...others] = node?.rows ?? [];
  if (node === undefined || first === undefined || node.folded > 0) return null;
  if (node.column === 'cause') return apartOf(node) === null ? causePlace(first.cause) : null;
  return node.column === 'cell' && others.every(({ place }) => place === first.place) ? first.place : null;
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

function causeWords({ key, rows }: FlowNode, { scenario }: Exercise): NodeWords {
  const [first] = rows;
  if (first === undefined) return { name: '', figure: '', under: '' };
  const group = key.slice('cause/'.length);
  if (group === UNEXPLAINED.worse) return { name: m['flow.worse'](), figure: '', under: '' };
  if (group === UNEXPLAINED.better) return { name: m['flow.better'](), figure: '', under: '' };
  return { name: nameOfGroup(group, first, scenario), figure: '', under: '' };
}

/** A causal link by itself is named by both its ends: the same condition leads to several others. */
function nameOfGroup(group: string, { cause, indicator }: AccountRow, scenario: Scenario): string {
  if (!group.includes(':')) return causeKindWords(cause.kind).name;
  const name = causeName(cause, scenario);
  return cause.kind === 'influence' ? m['flow.link']({ from: name, to: indicatorShort(indicator) }) : name;
}
