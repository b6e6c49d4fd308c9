import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REGIONS } from '../../../src/model/regions.ts';
import { STAGE_IDS } from '../../../src/model/stages.ts';
import { mapTopics, trackTopics } from '../../../src/view/charts/room-topics.ts';
import * as topics from '../../../src/view/charts/topics.ts';
import { FAMILIES, familyRow } from '../../../src/view/consequences/cause-groups.ts';
import { meaningOf, titleOf } from '../../../src/view/explain/meaning.ts';
import { theModel } from '../../../src/view/reference/the-model.ts';

const VIEW = new URL('../../../src/view/', import.meta.url);
const { rows, partOf } = theModel();
const isInModel = (row: string): boolean => rows.has(row) || partOf(row) !== null;

/** Rows that are written out where something is explained, with the file. */
const WRITTEN = readdirSync(VIEW, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.svelte'))
  .flatMap((path) => {
    const text = readFileSync(new URL(path, VIEW), 'utf8');
    return [...text.matchAll(/<ModelLink\s+row="([^"{]+)"/gu)].map(([, row = '']) => ({ path, row }));
  })
  // The list of all terms stands in its place.
  .filter(({ row }) => row !== 'glossary');

const EVERYTHING = { stages: STAGE_IDS, hatch: true, presence: true, fled: true, flight: true, reports: true };
const SHOWN = [
  ...trackTopics(STAGE_IDS, { fans: true, bars: true }),
  ...mapTopics(EVERYTHING),
  ...topics.councilTopics(),
  ...topics.riskTopics(),
  ...topics.sideTopics(REGIONS.map(({ id }) => id)),
  ...topics.flowTopics(),
  ...topics.multipleTopics(),
  ...topics.stripTopics(STAGE_IDS),
  ...topics.calibrationTopics(),
];

test('rows are written out on many screens', () => {
  expect(WRITTEN.length).toBeGreaterThan(40);
});

test.each(WRITTEN)('what $path explains by $row is in the model, and has a name', ({ row }) => {
  expect(isInModel(row)).toBe(true);
  expect(titleOf({ row, place: null }, null)).not.toBe(row);
  expect(meaningOf({ row, place: null }, null)).not.toEqual([]);
});

test.each(SHOWN)('what the menu of a chart offers as “$label” is in the model, with its meaning', ({ row }) => {
  expect(isInModel(row)).toBe(true);
  expect(meaningOf({ row, place: null }, null)).not.toEqual([]);
});

test('no menu of a chart offers the same twice', () => {
  const offered = mapTopics(EVERYTHING).map(({ row }) => row);
  expect(new Set(offered).size).toBe(offered.length);
});

test.each(FAMILIES)('causes of the kind %s are explained by a part of the model', (family) => {
  expect(isInModel(familyRow(family))).toBe(true);
});
