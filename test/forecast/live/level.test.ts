import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { escalationLevel } from '../../../src/forecast/live/level.ts';
import { LADDER } from '../../../src/model/ladder.ts';
import { type ReadingId, READING_IDS } from '../../../src/model/readings.ts';
import { rankOf, STAGE_IDS, type StageId } from '../../../src/model/stages.ts';

type Given = Partial<Record<ReadingId, number>>;

/** Readings of a country in which nothing is wrong, but for what is given. */
const readings = (given: Given): Float64Array =>
  Float64Array.from(READING_IDS, (id) => given[id] ?? (id === 'protection-will' ? 100 : 0));

const anyReadings = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), {
  minLength: READING_IDS.length,
  maxLength: READING_IDS.length,
});

test('the level lies within the band of the stage, whatever is read', () => {
  fc.assert(
    fc.property(fc.constantFrom(...STAGE_IDS), anyReadings, (stage, values) => {
      expect(Math.floor(escalationLevel(stage, values))).toBe(rankOf(stage));
    }),
  );
});

const feared = (stage: StageId): ReadingId[] =>
  LADDER.filter(({ from, to }) => from === stage && rankOf(to) > rankOf(stage)).flatMap(({ all, some }) =>
    [...all, ...(some?.of ?? [])].filter(({ op }) => op === '>=').map(({ reading }) => reading),
  );

test('the level never falls when a reading that the ladder compares gets worse', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...STAGE_IDS),
      anyReadings,
      fc.double({ min: 0, max: 50, noNaN: true }),
      (stage, values, worse) => {
        for (const reading of feared(stage)) {
          const raised = values.slice();
          const place = READING_IDS.indexOf(reading);
          raised[place] = (raised[place] as number) + worse;
          expect(escalationLevel(stage, raised)).toBeGreaterThanOrEqual(escalationLevel(stage, values));
        }
      },
    ),
  );
});

test.each<{ about: string; stage: StageId; given: Given; level: number }>([
  { about: 'a quiet country', stage: 'general-risk', given: {}, level: 0 },
  {
    about: 'half the way of everything that specific threats need',
    stage: 'general-risk',
    given: { 'dynamic-risk': 20, 'incitement:max': 20, 'violations:max': 15 },
    level: 0.5,
  },
  {
    about: 'the least advanced of what must hold decides',
    stage: 'general-risk',
    given: { 'dynamic-risk': 39, 'incitement:max': 10, 'mobilization:max': 35 },
    level: 0.25,
  },
  {
    about: 'violations count from where the stage would be left',
    stage: 'specific-threats',
    given: { imminence: 45, 'violations:max': 35, 'incitement:max': 55, 'mobilization:max': 55 },
    level: 1.5,
  },
  {
    about: 'one of the two ways under way is enough',
    stage: 'imminent-risk',
    given: { 'violations:second': 45 },
    level: 2.75,
  },
  {
    about: 'crimes under way at their gravest',
    stage: 'ongoing-crimes',
    given: { 'violations:max': 100 },
    level: 3.999,
  },
  { about: 'recovery near a relapse', stage: 'recovery', given: { 'dynamic-risk': 40 }, level: 0.999 },
  {
    about: 'recovery that rests on justice and on those who hold back',
    stage: 'recovery',
    given: { 'dynamic-risk': 60, 'transitional-justice': 100, 'inhibitor-strength': 100 },
    level: 0,
  },
])('$about: $level', ({ stage, given, level }) => {
  expect(escalationLevel(stage, readings(given))).toBeCloseTo(level, 9);
});
