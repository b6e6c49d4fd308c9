import { expect, test } from 'vitest';
import { lookupIn } from '../../../src/words/reference/lookup.ts';
import { allParts, tablesOf } from '../../../src/words/reference/part.ts';
import { Writer } from '../../../src/words/reference/writer.ts';

const WORDS = {
  stage: { calm: { name: 'Calm' }, storm: 'Storm' },
  reference: {
    part: {
      weather: { title: 'Weather', text: { '1': 'First.', '2': 'Second.', '4': 'Never.' } },
      empty: { title: 'Empty' },
    },
    column: { id: 'id', name: 'name' },
    list: { signs: { '1': 'clouds', '2': 'wind' } },
  },
};
const write = new Writer(lookupIn(WORDS));

test('a thing is called by its name, by its words, or by its id', () => {
  expect(['calm', 'storm', 'fog'].map((id) => write.nameOf('stage', id))).toEqual(['Calm', 'Storm', 'fog']);
});

test('what hangs on no sentence of its own is not found, whatever its path', () => {
  const lookup = lookupIn(WORDS);
  for (const path of [['stage'], ['stage', 'calm', 'name', 'length'], ['constructor'], ['stage', 'toString'], []]) {
    expect(lookup(path)).toBeNull();
  }
});

test('a part begins with its numbered sentences, as far as they go without a gap', () => {
  const part = write.part('weather', [write.list('signs')], [write.part('empty', [])]);
  expect(part.blocks).toEqual([
    { kind: 'text', text: ['First.'] },
    { kind: 'text', text: ['Second.'] },
    { kind: 'list', lines: ['clouds', 'wind'] },
  ]);
  expect(allParts(part).map(({ id }) => id)).toEqual(['weather', 'empty']);
});

test('a missing sentence of the reference is a mistake', () => {
  expect(() => write.part('nothing', [])).toThrow('reference.part.nothing.title');
});

test('a table has a named row for each thing, and a cell without words is empty', () => {
  const table = write.table(['calm', 'fog'], ['stage', (id) => id], {
    id: (id) => id,
    name: (id) => (id === 'fog' ? '' : write.nameOf('stage', id)),
  });
  expect(table.columns).toEqual([
    { id: 'id', title: 'id' },
    { id: 'name', title: 'name' },
  ]);
  expect(table.rows).toEqual([
    { id: 'stage:calm', cells: [['calm'], ['Calm']] },
    { id: 'stage:fog', cells: [['fog'], []] },
  ]);
  const part = { ...write.part('empty', [table]) };
  expect(tablesOf(part)).toEqual([table]);
});
