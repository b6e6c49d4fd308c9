import type { Debrief } from '../../debrief/debrief.ts';
import { TRACE } from '../../model/trace.ts';
import { POLITICS_CAUSES, PROTECTION_CAUSES } from '../../sim/cause.ts';
import { glossary, glossaryTerms, sentenceWithGaps } from '../../words/late-words.ts';
import { causeRuleName } from '../../words/model-words.ts';
import { m } from '../../words/paraglide/messages.js';
import type { Cell } from '../../words/reference/cell.ts';
import type { Part, Row, Table } from '../../words/reference/part.ts';
import { rowId, type RowKind } from '../../words/reference/row-id.ts';

/** What the screens add to the model: rules that the account names, terms, sentences, and what the debrief shows. */
export const appendix = (): Part => ({
  id: 'elsewhere',
  title: m['model.elsewhere'](),
  blocks: [{ kind: 'text', text: [m['model.elsewhere-text']()] }],
  parts: [
    partOf('account-rules', m['model.account-rules'](), accountRules()),
    partOf('glossary', m['model.glossary'](), terms()),
    partOf('debrief-fields', m['model.debrief-fields'](), debriefFields()),
    partOf('sentences', m['model.sentences'](), sentencesOnScreen()),
  ],
});

const partOf = (id: string, title: string, table: Table): Part => ({ id, title, blocks: [table], parts: [] });

const tableOf = (columns: Readonly<Record<string, () => string>>, rows: readonly Row[]): Table => ({
  kind: 'table',
  columns: Object.entries(columns).map(([id, title]) => ({ id, title: title() })),
  rows,
});

const rowOf = (kind: RowKind, id: string, ...cells: readonly (Cell | string)[]): Row => ({
  id: rowId(kind, id),
  cells: cells.map((cell) => (typeof cell === 'string' ? [cell] : cell)),
});

/** Rules of protection and of politics, whose numbers stand in the part of the same name. */
function accountRules(): Table {
  const rules = (kind: 'protection' | 'politics', ids: readonly string[]): Row[] =>
    ids.map((id) => rowOf(kind, id, causeRuleName(kind, id), [{ code: kind, row: kind }]));
  return tableOf({ name: m['model.col-rule'], numbers: m['model.col-numbers'] }, [
    ...rules('protection', PROTECTION_CAUSES),
    ...rules('politics', POLITICS_CAUSES),
  ]);
}

const terms = (): Table =>
  tableOf(
    { name: m['model.col-term'], meaning: m['model.col-meaning'] },
    glossaryTerms().map((id) => {
      const { term, meaning } = glossary(id);
      return rowOf('glossary', id, term, meaning);
    }),
  );

const DEBRIEF_FIELDS: Readonly<Record<keyof Debrief, () => string>> = {
  track: m['debrief.timeline'],
  stages: m['model.debrief-stages'],
  calibration: m['debrief.forecasts'],
  harm: m['debrief.harm'],
  spent: m['model.debrief-spent'],
  runs: m['debrief.deeds'],
  delay: m['model.debrief-delay'],
};

const debriefFields = (): Table =>
  tableOf(
    { name: m['model.col-shown'] },
    Object.entries(DEBRIEF_FIELDS).map(([id, words]) => rowOf('debrief', id, words())),
  );

const SCREENS: Readonly<Record<string, () => string>> = { briefing: m['briefing.label'], debrief: m['debrief.title'] };

/** The sentences on screen that carry a mechanism of the texts. */
function sentencesOnScreen(): Table {
  const keys = TRACE.flatMap(({ places }) => places.filter(({ kind }) => kind === 'words').map(({ id }) => id));
  return tableOf(
    { name: m['model.col-sentence'], screen: m['model.col-screen'] },
    [...new Set(keys)].map((key) =>
      rowOf('words', key, sentenceWithGaps(key), (SCREENS[key.split('.')[0] ?? ''] ?? m['app.screen-month'])()),
    ),
  );
}
