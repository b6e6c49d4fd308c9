import { describe, expect, test } from 'vitest';
import { createActor, type Snapshot } from 'xstate';
import { escalation } from '../../src/escalation/machine.ts';
import {
  type EscalationSnapshot,
  nextMonth,
  restoreEscalation,
  saveEscalation,
  startEscalation,
} from '../../src/escalation/snapshot.ts';
import { statesOf } from '../../src/escalation/position.ts';
import type { Readings } from '../../src/model/readings.ts';
import { CONDITIONS } from '../../src/model/regions.ts';
import { STAGE_IDS } from '../../src/model/stages.ts';
import { beginning, readingsWith } from './standing.ts';

const CALM = readingsWith({
  'host-consent': 70,
  'protection-will': 60,
  'transitional-justice': 60,
  'inhibitor-strength': 60,
});
const SHOCK = readingsWith({ 'political-shock': 80, 'structural-risk': 70, 'violations:max': 50, 'since:veto': 0 });
/** Collapse, then calm for so long that the counters decide when stages are left. */
const COURSE: readonly Readings[] = [CALM, SHOCK, SHOCK, ...Array.from({ length: 27 }, () => CALM)];

const follow = (from: EscalationSnapshot, course: readonly Readings[]) => course.reduce(nextMonth, from);
const plain = (snapshot: EscalationSnapshot): unknown => JSON.parse(JSON.stringify(saveEscalation(snapshot)));

describe('an escalation', () => {
  test.each(STAGE_IDS)('starts at %s, with nothing counted', (stage) => {
    const start = startEscalation(beginning(stage));
    expect(statesOf(start)).toEqual({
      risk: stage,
      consent: 'full',
      council: 'not-seized',
      'pillar-1': 'strained',
      'pillar-2': 'idle',
      'pillar-3': 'idle',
    });
    expect(start.context.dwell).toEqual(CONDITIONS.map(() => 0));
  });

  test('counts a month once, whether every region moves or none', () => {
    const moved = nextMonth(startEscalation(beginning('general-risk')), {
      ...SHOCK,
      'protection-will': 60,
      'violations:max': 0,
      'dynamic-risk': 40,
      'incitement:max': 40,
      'active:building': 1,
      'active:non-coercive': 1,
    });
    expect(Object.values(statesOf(moved))).toEqual([
      'specific-threats',
      'withdrawn',
      'vetoed',
      'fulfilling',
      'building',
      'non-coercive',
    ]);
    expect(new Set(moved.context.dwell)).toEqual(new Set([0, 1]));
    const still = follow(startEscalation(beginning('general-risk')), [CALM, CALM, CALM]);
    const stood = nextMonth(still, CALM);
    expect(statesOf(stood)).toEqual(statesOf(still));
    expect(new Set(stood.context.dwell)).toEqual(new Set([0, 4]));
  });

  test('leaves the snapshot before as it was', () => {
    const start = startEscalation(beginning('general-risk'));
    const before = plain(start);
    nextMonth(start, SHOCK);
    expect(plain(start)).toEqual(before);
  });

  test('moves an actor just as it moves a snapshot', () => {
    const actor = createActor(escalation, { snapshot: startEscalation(beginning('recovery')) }).start();
    for (const readings of COURSE) actor.send({ type: 'month', readings });
    expect(plain(actor.getSnapshot())).toEqual(plain(follow(startEscalation(beginning('recovery')), COURSE)));
  });
});

describe('an event sent again', () => {
  test('is another month', () => {
    const actor = createActor(escalation, { snapshot: startEscalation(beginning('specific-threats')) }).start();
    const event = { type: 'month' as const, readings: CALM };
    const stages = Array.from({ length: 4 }, () => {
      actor.send(event);
      return statesOf(actor.getSnapshot()).risk;
    });
    expect(stages).toEqual(['specific-threats', 'specific-threats', 'specific-threats', 'general-risk']);
  });
});

describe('a saved escalation', () => {
  test('comes back without what does not belong to it', () => {
    const start = startEscalation(beginning('recovery'));
    const saved = { value: { ...statesOf(start), weather: 'mild' }, context: start.context };
    const restored = restoreEscalation(saved);
    expect(restored && plain(restored)).toEqual(plain(start));
  });

  test.each(COURSE.map((_, months) => months))('continues after %i months as if it had never been saved', (months) => {
    const saved = plain(follow(startEscalation(beginning('general-risk')), COURSE.slice(0, months)));
    const whole = plain(follow(startEscalation(beginning('general-risk')), COURSE));
    const restored = restoreEscalation(saved);
    expect(restored && plain(follow(restored, COURSE.slice(months)))).toEqual(whole);

    const actor = createActor(escalation, { snapshot: saved as Snapshot<unknown> }).start();
    for (const readings of COURSE.slice(months)) actor.send({ type: 'month', readings });
    expect(plain(actor.getSnapshot())).toEqual(whole);
  });

  const value = statesOf(startEscalation(beginning('general-risk')));
  const dwell = CONDITIONS.map(() => 0);
  test.each([
    { what: 'nothing', saved: null },
    { what: 'a text', saved: 'escalation' },
    { what: 'no states', saved: { context: { dwell } } },
    { what: 'no counters', saved: { value, context: {} } },
    { what: 'a state of no region', saved: { value: { ...value, risk: 'calm' }, context: { dwell } } },
    { what: 'a region missing', saved: { value: { risk: 'recovery' }, context: { dwell } } },
    { what: 'a state of another kind', saved: { value: { ...value, risk: ['recovery'] }, context: { dwell } } },
    { what: 'counters of other tables', saved: { value, context: { dwell: dwell.slice(1) } } },
    { what: 'a counter below 0', saved: { value, context: { dwell: dwell.with(0, -1) } } },
    { what: 'half a month', saved: { value, context: { dwell: dwell.with(0, 0.5) } } },
    { what: 'more months than are counted', saved: { value, context: { dwell: dwell.with(0, 65_536) } } },
    { what: 'a counter in words', saved: { value, context: { dwell: dwell.map(String) } } },
  ])('is refused when it holds $what', ({ saved }) => {
    expect(restoreEscalation({ value, context: { dwell } })).not.toBeNull();
    expect(restoreEscalation(saved)).toBeNull();
  });
});
