import { describe, expect, test } from 'vitest';
import { mapShape } from '../../../src/view/map/map-shape.ts';
import { layMap } from '../../../src/view/map/map-layout.ts';
import { mapSummary } from '../../../src/view/map/map-summary.ts';
import type { Flight, ProvinceFacts } from '../../../src/view/map/province-facts.ts';
import { lateProvinceTable } from '../../../src/view/map/late-province-table.ts';
import { provinceTable } from '../../../src/view/map/province-table.ts';
import { labelTextOf, provinceSentence } from '../../../src/view/map/province-words.ts';
import { aCountry } from './any-country.ts';

const facts = (id: string, more: Partial<ProvinceFacts> = {}): ProvinceFacts => ({
  id,
  name: `Name of ${id}`,
  stage: 'general-risk',
  confidence: 'medium',
  violations: { value: 12, error: 4 },
  protection: { value: 20, error: 4 },
  fled: { value: 1, error: 2 },
  presence: [],
  reports: 0,
  ...more,
});

const LAKE = facts('p0', {
  stage: 'imminent-risk',
  confidence: 'low',
  fled: { value: 24, error: 6 },
  presence: [
    {
      measure: 'Send human rights monitors',
      row: 'measure:human-rights-monitors',
      kind: 'watch',
      since: 5,
      isComing: false,
    },
  ],
  reports: 3,
});
const COAST = facts('p1');
const FLIGHTS: readonly Flight[] = [{ from: 'p0', to: 'p1', perMonth: 0.23 }];

describe('what the map says of a province', () => {
  test('stands in words, each with its sign', () => {
    const { notes, stage } = labelTextOf(LAKE, '1');
    expect(stage).toEqual({ id: 'imminent-risk', text: 'imminent risk' });
    expect(notes).toEqual([
      { sign: { kind: 'watch', isComing: false }, text: 'Human rights monitors, since month 5' },
      { sign: { kind: 'flight' }, text: 'about 24 % have fled' },
      { sign: { kind: 'reports', count: 3 }, text: 'reports' },
    ]);
    expect(labelTextOf(COAST, '2').notes).toEqual([]);
  });

  test('is one sentence for those who listen, with doubt only where there is any', () => {
    expect(provinceSentence(LAKE, false)).toBe(
      'Name of p0, imminent risk, Human rights monitors, since month 5, about 24 % have fled, low confidence, 3 reports this month',
    );
    expect(provinceSentence(COAST, true)).toBe('Name of p1, general risk, 0 reports this month');
  });

  test('tells who is on the way', () => {
    const [first] = LAKE.presence;
    const coming = { ...LAKE, presence: first === undefined ? [] : [{ ...first, isComing: true }] };
    expect(labelTextOf(coming, '1').notes[0]).toEqual({
      sign: { kind: 'watch', isComing: true },
      text: 'Human rights monitors, from month 5',
    });
  });
});

describe('the map in words', () => {
  test('names the highest stage first, then doubt, flight and who is at work', () => {
    expect(mapSummary([COAST, LAKE], false)).toBe(
      'Imminent risk: Name of p0. General risk: Name of p1. Least sure: Name of p0. People have fled: Name of p0. Your measures are at work in Name of p0.',
    );
  });

  test('says that little is sure rather than name all provinces', () => {
    expect(mapSummary([LAKE], false)).toContain('Little is sure');
    expect(mapSummary([COAST], false)).not.toMatch(/Little is|Least/);
  });

  test('has no doubt where all is open', () => {
    expect(mapSummary([LAKE], true)).not.toContain('Little is sure');
    expect(mapSummary([COAST], true)).toContain('None of your measures');
  });
});

describe('the map as a table', () => {
  test('has a row for each province and a cell for each column', () => {
    const table = provinceTable([LAKE, COAST], FLIGHTS, false);
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    expect(table.rows[0]).toEqual([
      'Name of p0',
      'imminent risk',
      'low',
      '12 ± 4',
      '20 ± 4',
      '24 ± 6',
      'Name of p1: about 0.2 % of its people a month',
      'Human rights monitors, since month 5',
      '3',
    ]);
    expect(lateProvinceTable([LAKE, COAST], FLIGHTS, false).note).toContain('Arrows');
  });

  test('leaves out doubt where all is exact, and flight where there is none', () => {
    const table = provinceTable([LAKE], [], true);
    expect(table.rows[0]).toEqual([
      'Name of p0',
      'imminent risk',
      '12',
      '20',
      '24',
      'Human rights monitors, since month 5',
      '3',
    ]);
    expect(lateProvinceTable([LAKE], [], true).note).toBeUndefined();
  });

  test('leads from its figures to the model', () => {
    const about = provinceTable([LAKE], [], false).columns.map((column) => column.about);
    expect(about.filter((row) => row !== undefined).length).toBeGreaterThanOrEqual(5);
  });
});

describe('the whole layout', () => {
  const frame = { x: 207, y: 164, width: 426, height: 340 };

  test('has an arrow for each flight, with how many', () => {
    const { arrows } = layMap(mapShape(aCountry('talvora', 2), 414, 328), [LAKE, COAST], FLIGHTS, frame);
    expect(arrows).toHaveLength(1);
    expect(arrows[0]?.words?.text).toBe('about 0.2 % a month');
  });

  test('shows at most six arrows, and at thirty provinces no words beside them', () => {
    const provinces = Array.from({ length: 30 }, (_, index) => facts(`p${index}`));
    const many = provinces.slice(1).map(({ id }): Flight => ({ from: 'p0', to: id, perMonth: 1 }));
    const { arrows, keyed, spots } = layMap(mapShape(aCountry('talvora', 30), 344, 328), provinces, many, frame);
    expect(arrows).toHaveLength(6);
    expect(arrows.every(({ words }) => words === null)).toBe(true);
    expect(keyed.length).toBeGreaterThan(0);
    expect(spots).toHaveLength(30);
  });

  test('tells which signs stand without words', () => {
    const shape = mapShape(aCountry('talvora', 30), 344, 328);
    const provinces = Array.from({ length: 30 }, (_, index) => ({ ...LAKE, id: `p${index}` }));
    expect(layMap(shape, provinces, [], frame).bareSigns).toContain('stage');
    const one = layMap(mapShape(aCountry('talvora', 1), 414, 328), [LAKE], [], frame);
    expect(one.bareSigns).toEqual([]);
  });
});
