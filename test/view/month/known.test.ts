import { describe, expect, test } from 'vitest';
import { conditionState, limitWords, readingName, readingValue } from '../../../src/view/month/condition-words.ts';
import { nextArrows } from '../../../src/view/month/conditions.ts';
import { indicesIn, knownIn, knownNow } from '../../../src/view/month/known.ts';
import { provinceList } from '../../../src/view/month/province-list.ts';
import { trackInput } from '../../../src/view/month/track-input.ts';
import { after, begin, waited } from '../../exercise/an-exercise.ts';

const fog = waited(begin({ settings: { knowledge: 'fog' } }), 3);
const open = waited(begin({ settings: { knowledge: 'open' } }), 3);

describe('what the room may show', () => {
  test('is belief under fog, now and in months that are over', () => {
    expect(knownNow(fog)).toBe(fog.state.belief);
    expect(knownIn(fog, 2)).toBe(fog.months[1]?.belief);
    expect(knownIn(fog, 4)).toBe(fog.state.belief);
  });

  test('is the truth, and exact, where that is wished', () => {
    expect(knownNow(open).value).toBe(open.state.value);
    expect(Math.max(...knownNow(open).error)).toBe(0);
    expect(knownIn(open, 2).value).toBe(open.months[0]?.values);
  });

  test('never reads the truth under fog', () => {
    const blind = {
      ...fog,
      state: { ...fog.state, value: new Float64Array(fog.state.value.length).fill(99) },
      months: fog.months.map((record) => ({ ...record, values: record.values.map(() => 99) })),
    };
    expect(indicesIn(blind, 2)).toEqual(indicesIn(fog, 2));
    expect(nextArrows(blind, 'specific-threats')).toEqual(nextArrows(fog, 'specific-threats'));
    expect(provinceList(blind)).toEqual(provinceList(fog));
    expect(trackInput(blind)).toEqual(trackInput(fog));
    expect(trackInput(fog).truth).toEqual([]);
  });

  test('is exact on the map when open, and unsure under fog', () => {
    expect(provinceList(open).every(({ violations }) => violations.error === 0)).toBe(true);
    expect(provinceList(fog).every(({ violations }) => violations.error > 0)).toBe(true);
    expect(provinceList(fog).map(({ name }) => name)).toEqual(['Province 0', 'Province 1', 'Province 2']);
  });
});

describe('the steps that lead away from a stage', () => {
  test('come with the known value of every condition', () => {
    const arrows = nextArrows(fog, 'specific-threats');
    expect(arrows.map(({ id }) => id)).toEqual(['enter-imminent-risk', 'return-general-risk']);
    expect(arrows[0]?.all.map(({ reading }) => reading)).toEqual(['imminence', 'violations:max']);
    expect(arrows[0]?.some?.atLeast).toBe(2);
  });

  test('say whether a condition holds, and admit where the error leaves it open', () => {
    const states = new Set(
      nextArrows(fog, 'specific-threats').flatMap(({ all, some }) =>
        [...all, ...(some?.of ?? [])].map(({ state }) => state),
      ),
    );
    expect(states.size).toBeGreaterThan(1);
    const [first] = nextArrows(open, 'specific-threats');
    const violations = first?.all.find(({ reading }) => reading === 'violations:max');
    expect(violations?.state).toBe((violations?.value ?? 0) >= 45 ? 'met' : 'unmet');
  });

  test('are told in plain words', () => {
    const condition = {
      reading: 'violations:max',
      op: '>=',
      limit: 45,
      months: 1,
      value: 38.2,
      error: 7,
      place: 'province-1',
      state: 'near',
    } as const;
    expect(readingName(condition, fog.scenario)).toBe('Violations, highest (Province 1)');
    expect(readingValue(condition)).toBe('about 38 ± 7');
    expect(limitWords({ ...condition, op: '<', limit: 25, months: 4 })).toBe('under 25, 4 months long');
    expect(conditionState('near')).toBe('cannot be told');
  });
});

test('the track marks what was stated, what happened and what is planned', () => {
  const stated = after(
    begin(),
    { kind: 'assess', stage: 'specific-threats', chance: 0.3, public: false },
    { kind: 'commit' },
    { kind: 'go', step: 'read' },
    {
      kind: 'take',
      id: 'a',
      measure: 'human-rights-monitors',
      actor: 'ohchr',
      target: { province: 'province-0' },
      options: { months: 4 },
      reason: '',
    },
  );
  const track = trackInput(stated);
  expect(track.estimates).toEqual([{ month: 1, stage: 'specific-threats', chance: 0.3 }]);
  expect(track.events).toContainEqual({ month: 2, title: 'A warning' });
  expect(track.measures).toMatchObject([{ id: 'a', decided: 2, isPlanned: true }]);
  expect((track.measures[0]?.ends ?? 0) - (track.measures[0]?.starts ?? 0)).toBe(4);
});
