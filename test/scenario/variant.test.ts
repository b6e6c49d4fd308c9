import { describe, expect, test } from 'vitest';
import type { Scenario, Variant } from '../../src/scenario/schema.ts';
import { newScenario } from '../../src/scenario/template.ts';
import { applyChange, applyVariant } from '../../src/scenario/variant.ts';
import { faultsAfter, faultsIn } from './edited.ts';

const withVariant = (...changes: Variant['changes']): Scenario => ({
  ...newScenario('base'),
  variants: [{ id: 'other', name: 'Other', changes }],
});

describe('a variant', () => {
  test('changes what it names and nothing else', () => {
    const base = withVariant(
      { path: '/actors/0/drive', value: false },
      { path: '/groups/1/start/exclusion', value: 20 },
    );
    const varied = applyVariant(base, 'other');
    expect(varied).toEqual({
      ...base,
      actors: [{ ...base.actors?.[0], drive: false }],
      groups: [base.groups[0], { ...base.groups[1], start: { exclusion: 20 } }],
    });
    expect(varied.provinces).toBe(base.provinces);
  });

  test('leaves the scenario itself as it was', () => {
    const base = withVariant({ path: '/timeline/-', value: { id: 'later', month: 3 } });
    const before = structuredClone(base);
    expect(applyVariant(base, 'other').timeline).toHaveLength(4);
    expect(base).toEqual(before);
  });

  test('may build on its own changes', () => {
    const base = withVariant(
      { path: '/timeline', value: [] },
      { path: '/timeline/-', value: { id: 'only', month: 3 } },
    );
    expect(applyVariant(base, 'other').timeline).toEqual([{ id: 'only', month: 3 }]);
  });

  test('is none for null', () => {
    const base = newScenario('base');
    expect(applyVariant(base, null)).toBe(base);
  });

  test('that the scenario does not have is a mistake of the program', () => {
    expect(() => applyVariant(newScenario('base'), 'other')).toThrow('no variant "other"');
  });
});

describe('a change', () => {
  test.each([
    { path: '', about: 'the whole' },
    { path: 'actors', about: 'no pointer' },
    { path: '/id', about: 'the id' },
    { path: '/format', about: 'the format' },
    { path: '/variants/0/name', about: 'a variant' },
    { path: '/actors/1', about: 'an item that is not there' },
    { path: '/actors/00/drive', about: 'an index with two digits too many' },
    { path: '/actors/-/drive', about: 'a part of an item to come' },
    { path: '/title/en/x', about: 'a part of a text' },
    { path: '/council/members', about: 'a part of what is not there' },
    { path: '/__proto__/isTaken', about: 'what all objects share' },
    { path: '/actors/0/constructor', about: 'what makes objects' },
  ])('cannot be made to $about ($path)', ({ path }) => {
    expect(applyChange(newScenario('base'), { path, value: 1 })).toBeNull();
    expect(({} as Record<string, unknown>)['isTaken']).toBeUndefined();
  });

  test.each([
    { path: '/minutes', about: 'a field' },
    { path: '/support', about: 'a field that is new' },
    { path: '/provinces/0', about: 'an item' },
    { path: '/provinces/-', about: 'the end of a list' },
  ])('can be made to $about ($path)', ({ path }) => {
    expect(applyChange(newScenario('base'), { path, value: 1 })).not.toBeNull();
  });
});

/** Faults of the template with these changes as the only variant, as `code pointer`. */
function faultsOfVariant(...changes: unknown[]): string[] {
  const variants = [{ id: 'other', name: 'Other', changes }];
  return faultsIn({ ...newScenario('base'), variants }).map(({ code, pointer }) => `${code} ${pointer}`);
}

describe('a variant is checked', () => {
  test.each([
    { about: 'nothing wrong', changes: [{ path: '/months', value: 9 }], faults: [] },
    {
      about: 'a value that is missing',
      changes: [{ path: '/months' }],
      faults: ['missing-field /variants/0/changes/0/value'],
    },
    {
      about: 'an end before an inject',
      changes: [
        { path: '/minutes', value: 20 },
        { path: '/months', value: 4 },
      ],
      faults: ['inject-out-of-time /variants/0'],
    },
    {
      about: 'an item that does not fit',
      changes: [{ path: '/provinces/-', value: { id: 'delta', name: 'Delta', population: 0.5 } }],
      faults: ['population-sum /variants/0/changes/0/value', 'province-without-group /variants/0/changes/0/value'],
    },
    {
      about: 'a path that leads nowhere, beside a change that is made',
      changes: [
        { path: '/nowhere/at/all', value: 1 },
        { path: '/knowledge', value: 'dark' },
      ],
      faults: ['bad-path /variants/0/changes/0/path', 'wrong-value /variants/0/changes/1/value'],
    },
  ])('$about: $faults', ({ changes, faults }) => {
    expect(faultsOfVariant(...changes)).toEqual(faults);
  });

  test('without saying again what is wrong with the scenario anyway', () => {
    expect(faultsAfter({ '/minutes': 'x' })).toEqual(['wrong-type /minutes']);
  });
});
