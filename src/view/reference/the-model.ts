import { TRACE } from '../../model/trace.ts';
import { lookUp } from '../../words/late-words.ts';
import { modelReference } from '../../words/reference/reference.ts';
import { Writer } from '../../words/reference/writer.ts';
import { appendix } from './appendix.ts';
import { type Beside, rowsBeside } from './beside.ts';
import { mechanismsByRow } from './mechanisms.ts';
import { type ModelTree, modelTree, rowName } from './model-tree.ts';

let tree: ModelTree | null = null;
let beside: ReadonlyMap<string, readonly Beside[]> | null = null;

/** The model as the screens show it: the reference, and what the screens add to it. It is written once. */
export function theModel(): ModelTree {
  if (tree === null) {
    const reference = modelReference(new Writer(lookUp));
    tree = modelTree({ ...reference, parts: [...reference.parts, appendix()] });
  }
  return tree;
}

/** Rows that belong to another row, by that row. */
export const rowsBelonging = (): ReadonlyMap<string, readonly Beside[]> => (beside ??= rowsBeside(theModel()));

/** Mechanisms of the texts by the row or part of the model in which they live. */
export const MECHANISMS = mechanismsByRow(TRACE);

/** Steps of the ladder have names among the words, though their table gives ids only. */
const STEP = 'arrow:';

/** What a row or part of the model is called. */
export function nameInModel(id: string): string {
  const step = id.startsWith(STEP) ? lookUp(['arrow', id.slice(STEP.length), 'name']) : null;
  if (step !== null) return step;
  const placed = theModel().rows.get(id);
  return placed === undefined ? (theModel().partOf(id)?.title ?? id) : rowName(placed);
}
