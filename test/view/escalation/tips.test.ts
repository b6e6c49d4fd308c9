import { describe, expect, test } from 'vitest';
import type { StageId } from '../../../src/model/stages.ts';
import { CONDITIONS } from '../../../src/model/regions.ts';
import type { Readings } from '../../../src/model/readings.ts';
import { exactly } from '../../../src/view/month/known.ts';
import { seenNow, type Seen } from '../../../src/view/escalation/seen.ts';
import { gapWords, nearWords, whyNear } from '../../../src/view/escalation/tip-words.ts';
import { CHART_ARROWS, directionOf, drifting, foremost, tipsOf } from '../../../src/view/escalation/tips.ts';
import { begin, waited } from '../../exercise/an-exercise.ts';
import { beginning, readingsWith } from '../../escalation/standing.ts';

const exercise = waited(begin(), 1);
const { scenario } = exercise;

/** The small country in a stage, with these readings known exactly or as unsurely as belief is. */
function seenWith(stage: StageId, given: Partial<Readings>, isExact: boolean): Seen {
  const now = seenNow(exercise);
  return {
    ...now,
    isExact,
    known: isExact ? exactly(now.known.value, 1) : now.known,
    states: beginning(stage),
    dwell: CONDITIONS.map(() => 0),
    readings: readingsWith({ 'host-consent': 90, 'protection-will': 90, ...given }),
  };
}

const tipNamed = (seen: Seen, id: string) => {
  const tip = tipsOf(seen).find(({ arrow }) => arrow.id === id);
  if (tip === undefined) throw new RangeError(id);
  return tip;
};

describe('where an arrow leads', () => {
  test.each([
    { id: 'fast-collapse', direction: 'worsens' },
    { id: 'relapse', direction: 'worsens' },
    { id: 'enter-recovery', direction: 'improves' },
    { id: 'exit-recovery', direction: 'improves' },
    { id: 'return-specific-threats', direction: 'improves' },
  ])('$id $direction', ({ id, direction }) => {
    const arrow = CHART_ARROWS.find((one) => one.id === id);
    expect(arrow && directionOf(arrow)).toBe(direction);
  });

  test.each([
    { region: 'consent', from: 'full', to: 'eroding', direction: 'worsens' },
    { region: 'pillar-1', from: 'manifestly-failing', to: 'strained', direction: 'improves' },
    { region: 'council', from: 'briefed', to: 'vetoed', direction: 'changes' },
    { region: 'pillar-2', from: 'building', to: 'idle', direction: 'changes' },
    { region: 'consent', from: 'full', to: 'full', direction: 'stays' },
  ])('$region from $from to $to $direction', ({ direction, ...way }) => {
    expect(directionOf({ id: '', place: 0, ...way })).toBe(direction);
  });
});

describe('what is closest to tipping', () => {
  const tips = tipsOf(seenNow(exercise));

  test('leaves only where things stand, once for each state that it leads to', () => {
    const { states } = seenNow(exercise);
    for (const { arrow } of tips) expect(arrow.from).toBe(states[arrow.region as 'risk']);
    const ways = tips.map(({ arrow }) => `${arrow.region} ${arrow.to}`);
    expect(new Set(ways).size).toBe(ways.length);
    expect(tips.filter(({ direction }) => direction === 'stays')).toEqual([]);
  });

  test('comes nearest first, with what takes an event or a measure at the end', () => {
    const distances = tips.map(({ nearness }) => nearness.distance ?? Infinity);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    expect(drifting(tips).length).toBeLessThan(tips.length);
  });

  test('is told once for each region and direction', () => {
    const few = foremost(drifting(tips)).map(({ arrow, direction }) => `${arrow.region} ${direction}`);
    expect(new Set(few).size).toBe(few.length);
    expect(foremost(tips)[0]).toBe(tips[0]);
  });

  test('names both ways out of the middle of the ladder', () => {
    const seen = seenWith('specific-threats', { imminence: 40, 'violations:max': 30, 'dynamic-risk': 33 }, true);
    const risk = tipsOf(seen).filter(({ arrow }) => arrow.region === 'risk');
    expect(risk.map(({ direction }) => direction).toSorted()).toEqual(['improves', 'worsens']);
  });
});

describe('why an arrow is near', () => {
  const near = { imminence: 41, 'violations:max': 50, 'means-and-motive': 40, 'incitement:max': 60 };

  test('is told in points where the figures are exact', () => {
    const seen = seenWith('specific-threats', near, true);
    const tip = tipNamed(seen, 'enter-imminent-risk');
    expect(whyNear(tip, seen, scenario)).toBe('Imminence would have to rise 4 points, to 45.');
    expect(nearWords(tip, true)).toBe('4 points to go');
  });

  test('admits under fog what the error leaves open', () => {
    const seen = seenWith('specific-threats', near, false);
    const why = whyNear(tipNamed(seen, 'enter-imminent-risk'), seen, scenario);
    expect(why).toMatch(
      /^Imminence would have to rise about [45] points, to 45; your error is ±\u00a0\d+, so it may be so already\.$/,
    );
  });

  test('counts the months that it has to last', () => {
    const seen = seenWith('imminent-risk', { imminence: 30, 'violations:max': 38 }, true);
    const tip = tipNamed(seen, 'return-specific-threats');
    expect(whyNear(tip, seen, scenario)).toContain('to under 35, and stay so for 2 months.');
    expect(whyNear(tip, seen, scenario)).toContain('would have to stay under 38 for 2 more months (0 of 2 so far).');
    expect(nearWords(tip, true)).toBe('3 points, 2 months');
  });

  test('says that nothing is missing where nothing is', () => {
    const seen = seenWith('imminent-risk', { 'violations:max': 80 }, true);
    const tip = tipNamed(seen, 'enter-ongoing-crimes');
    expect(whyNear(tip, seen, scenario)).toMatch(/^Everything that it takes holds/);
    expect(nearWords(tip, true)).toBe('due at this close');
  });

  test.each([
    { region: 'pillar-2', to: 'building', words: 'takes a measure', why: /kind “building” would have to run/ },
    { region: 'council', to: 'vetoed', words: 'takes an event', why: /^It takes a veto\.$/ },
  ])('says what an arrow to $to waits for', ({ region, to, words, why }) => {
    const seen = seenWith('general-risk', {}, true);
    const tip = tipsOf(seen).find(({ arrow }) => arrow.region === region && arrow.to === to);
    expect(tip && nearWords(tip, true)).toBe(words);
    expect(tip && whyNear(tip, seen, scenario)).toMatch(why);
  });

  test.each([
    { points: 4.2, error: 0, words: '4 points' },
    { points: 0.3, error: 0, words: 'less than a point' },
    { points: 4.2, error: 6, words: 'about 4 points' },
    { points: 12, error: 14, words: 'about 10 points' },
    { points: 1.2, error: 0, words: '1 point' },
  ])('writes $points points with an error of $error as "$words"', ({ points, error, words }) => {
    expect(gapWords(points, error)).toBe(words);
  });
});
