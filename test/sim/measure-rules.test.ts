import { describe, expect, test } from 'vitest';
import type { ActorId } from '../../src/model/actors.ts';
import { indicatorOf, type IndicatorId } from '../../src/model/indicators.ts';
import { below, type MeasureRule, type RuleCondition } from '../../src/model/measures/measure.ts';
import { type Measure, measureOf, MEASURES } from '../../src/model/measures.ts';
import { ARMED_KINDS, type ArmedKind, STAGE_IDS } from '../../src/model/stages.ts';
import { compile } from '../../src/sim/compile.ts';
import type { Options } from '../../src/sim/decision.ts';
import type { LedgerRow } from '../../src/sim/ledger.ts';
import { pointsOf, reachOf } from '../../src/sim/strands.ts';
import { aCountry, fifteen, type Sketch } from './a-country.ts';
import { aMeasure, atFullStrength, exact, take } from './a-measure.ts';
import { amountOf, begin, pass, put } from './an-exercise.ts';

/** What a test needs so that a condition holds, or does not. */
interface Setting {
  start: Partial<Record<IndicatorId, number>>;
  stage: (typeof STAGE_IDS)[number];
  partners: Measure[];
  kind: ArmedKind;
  stake: number;
  options: Options;
  /** Who may take it; all who can, unless a condition names some. */
  isLead: (actor: ActorId) => boolean;
}

const talksBy = (actor: 'political-affairs' | 'secretary-general'): Measure =>
  aMeasure({ id: 'good-offices', effects: [], actors: [actor] });

const partner = (id: string | undefined): Measure[] => (id === undefined ? [] : [aMeasure({ id, effects: [] })]);

/** What makes a condition that looks at the country hold in a setting, or keeps it from holding. */
function settleCountry(setting: Setting, condition: RuleCondition, wanted: boolean): void {
  if ('indicator' in condition) {
    const { indicator, op, value } = condition;
    setting.start[indicator] = value.central - (wanted === (op === '<') ? 1 : 0);
  } else if ('stage' in condition) {
    setting.stage = STAGE_IDS.find((stage) => condition.stage.includes(stage) === wanted) ?? setting.stage;
  } else if ('aimedAt' in condition || 'attackers' in condition) {
    const kinds = 'aimedAt' in condition ? condition.aimedAt : condition.attackers;
    setting.kind = ARMED_KINDS.find((kind) => kinds.includes(kind) === wanted) ?? setting.kind;
  }
}

/** What makes a condition that looks at what is done hold in a setting, or keeps it from holding. */
function settleAction(setting: Setting, condition: RuleCondition, wanted: boolean): void {
  if ('running' in condition) setting.partners.push(...(wanted ? partner(condition.running[0]) : []));
  else if ('notRunning' in condition) setting.partners.push(...(wanted ? [] : partner(condition.notRunning[0])));
  else if ('rivalProcess' in condition) setting.partners.push(...(wanted ? [talksBy('political-affairs')] : []));
  else if ('option' in condition) setting.options = condition.given === wanted ? { goal: 'an aim', review: 3 } : {};
  else if ('takenBy' in condition) setting.isLead = (actor) => condition.takenBy.includes(actor) === wanted;
  else if ('permanentStake' in condition) setting.stake = wanted ? condition.permanentStake.central : 0;
}

/** The condition itself where luck or time decides: always or never. */
function decided(condition: RuleCondition, wanted: boolean): RuleCondition {
  if ('luck' in condition) return { luck: exact(wanted ? 1 : 0) };
  if ('ranMonths' in condition) return { ranMonths: exact(wanted ? 0 : 99) };
  return condition;
}

interface Case {
  readonly measure: Measure;
  readonly rule: MeasureRule;
}

/** First month of a measure with one rule and without any; all conditions hold but the one with this place. */
function firstMonth(
  { measure, rule }: Case,
  broken: number,
): { ruled: LedgerRow[]; free: LedgerRow[]; sketch: Sketch } {
  const kind = rule.adds?.find(({ kinds }) => kinds !== undefined)?.kinds?.[0] ?? 'non-state';
  const setting: Setting = {
    start: {},
    stage: measure.bestStages[0]!,
    partners: [],
    kind,
    stake: 0,
    options: {},
    isLead: () => true,
  };
  rule.when.forEach((condition, index) => {
    settleCountry(setting, condition, index !== broken);
    settleAction(setting, condition, index !== broken);
  });
  const when = rule.when.map((condition, index) => decided(condition, index !== broken));
  const leads = measure.actors.filter(setting.isLead);
  const lead = leads.includes('secretary-general') ? 'secretary-general' : leads[0];
  const sketch: Sketch = {
    stage: setting.stage,
    start: { coherence: 50, ...setting.start },
    actors: [{ kind: setting.kind, drive: false }],
    council: fifteen({ stake: setting.stake }),
  };
  const rowsOf = (rules: MeasureRule[]): LedgerRow[] => {
    const own = atFullStrength(measure, rules);
    const run = begin(aCountry({ ...sketch, measures: [own, ...setting.partners] }), 'rules');
    const decisions = [
      ...setting.partners.map((each) => take(each)),
      take(own, { actor: lead!, options: setting.options }),
    ];
    const month = pass(run, decisions);
    const outcomes = month.results.map(({ outcome }) => outcome);
    expect(outcomes).toEqual(decisions.map(() => 'started'));
    return [...month.rows];
  };
  return { ruled: rowsOf([{ ...rule, when }]), free: rowsOf([]), sketch };
}

const CASES: readonly Case[] = MEASURES.flatMap((measure) => measure.rules.map((rule) => ({ measure, rule })));
const NAMED = CASES.map((each) => ({ ...each, id: `${each.measure.id}/${each.rule.id}` }));

/** Points by indicator that the rule adds on top of its measure's scaled effects. */
function addedBy({ measure, rule }: Case, sketch: Sketch, indicator: IndicatorId): number {
  const world = compile(aCountry(sketch));
  const kind = sketch.actors?.[0]?.kind ?? 'non-state';
  return (rule.adds ?? [])
    .filter((effect) => effect.indicator === indicator && (effect.kinds?.includes(kind) ?? true))
    .map((effect) => {
      const reach = reachOf(world, measure, indicator, { country: true });
      return pointsOf(world, effect.strength.central) * reach.reduce((sum, share) => sum + share, 0);
    })
    .reduce((sum, points) => sum + points, 0);
}

const touched = ({ measure, rule }: Case): IndicatorId[] => [
  ...new Set([...measure.effects, ...(rule.adds ?? [])].map(({ indicator }) => indicator)),
];

describe('when all its conditions hold', () => {
  test.each(NAMED)('$id does to its measure what its row says', (each) => {
    const { ruled, free, sketch } = firstMonth(each, -1);
    const { rule, measure } = each;
    for (const indicator of touched(each)) {
      const about = { kind: 'measure', id: measure.id, indicator };
      const scaled = rule.scale !== undefined && (rule.on?.includes(indicator) ?? true) ? rule.scale.central : 1;
      const expected = amountOf(free, about) * scaled + addedBy(each, sketch, indicator);
      expect(amountOf(ruled, about), `points of ${indicator}`).toBeCloseTo(expected, 9);
    }
    const events = ruled.filter(({ cause }) => cause.kind === 'trigger').map(({ cause }) => cause.id);
    expect(new Set(events)).toEqual(new Set(rule.trigger === undefined ? [] : [rule.trigger]));
  });

  test.each(NAMED)('$id changes something', (each) => {
    const { ruled, free } = firstMonth(each, -1);
    expect(ruled).not.toEqual(free);
  });
});

describe('when one condition does not hold', () => {
  const broken = NAMED.flatMap((each) => each.rule.when.map((condition, index) => ({ ...each, condition, index })));

  test.each(broken)('$id leaves its measure alone without condition $index', (each) => {
    const { ruled, free } = firstMonth(each, each.index);
    expect(ruled).toEqual(free);
  });
});

test('every indicator that a rule names belongs to its measure or is added by the rule', () => {
  for (const { measure, rule } of CASES) {
    const effects = measure.effects.map(({ indicator }) => indicator);
    for (const indicator of rule.on ?? []) expect(effects, `${measure.id}/${rule.id}`).toContain(indicator);
    for (const { indicator } of rule.adds ?? []) expect(indicatorOf(indicator).id).toBe(indicator);
  }
});

test('a rule about time applies from the month in which the measure has run so long', () => {
  const rule: MeasureRule = { id: 'late', when: [{ ranMonths: exact(3) }], trigger: 'economic-shock' };
  const measure = aMeasure({ rules: [rule], lead: 2 });
  const run = begin(aCountry({ measures: [measure] }));
  const months = Array.from({ length: 10 }, (_, index) => pass(run, index === 0 ? [take(measure)] : []));
  const when = months.filter(({ rows }) => amountOf(rows, { kind: 'trigger' }) !== 0).map(({ month }) => month);
  expect(when).toEqual([6]);
});

test('a rule sets off its event once a run, and not after the run has ended', () => {
  const rule: MeasureRule = { id: 'event', when: [below('justice-independence', 35)], trigger: 'economic-shock' };
  const measure = aMeasure({ rules: [rule], duration: 3 });
  const whenJusticeFalls = (fallsIn: number): number[] => {
    const run = begin(aCountry({ measures: [measure] }));
    return Array.from({ length: 8 }, (_, index) => {
      put(run, 'justice-independence', index + 1 >= fallsIn ? 20 : 60);
      return pass(run, index === 0 ? [take(measure)] : []);
    })
      .filter(({ rows }) => amountOf(rows, { kind: 'trigger' }) !== 0)
      .map(({ month }) => month);
  };
  expect(whenJusticeFalls(2)).toEqual([2]);
  expect(whenJusticeFalls(5)).toEqual([]);
});

test('a rule that goes by luck draws once for a run and stays with it', () => {
  const rule: MeasureRule = { id: 'by-luck', when: [{ luck: exact(0.5) }], scale: exact(0) };
  const measure = aMeasure({ rules: [rule], duration: 3 });
  const shares = Array.from({ length: 400 }, (_, seed) => {
    const run = begin(aCountry({ measures: [measure] }), seed);
    const first = amountOf(pass(run, [take(measure)]).rows, { kind: 'measure' });
    const second = amountOf(pass(run).rows, { kind: 'measure' });
    expect(Math.abs(second)).toBeLessThan(1);
    return first === 0 ? 1 : 0;
  });
  const share = shares.reduce<number>((sum, one) => sum + one, 0) / shares.length;
  expect(share).toBeGreaterThan(0.4);
  expect(share).toBeLessThan(0.6);
});

test('a rule keeps its hold on effects that outlast their measure', () => {
  const measure = measureOf('public-advocacy');
  const rule = measure.rules.find(({ id }) => id === 'claims-not-believed')!;
  const inForce = (rules: MeasureRule[]): number[] => {
    const own: Measure = { ...measure, rules };
    const run = begin(aCountry({ start: { 'warning-credibility': 20 }, measures: [own], actors: [{ drive: false }] }));
    let sum = 0;
    return Array.from({ length: 4 }, (_, index) => {
      const { rows } = pass(run, index === 0 ? [take(own)] : []);
      return (sum += amountOf(rows, { kind: 'measure', indicator: 'incitement' }));
    });
  };
  const half = inForce([{ id: rule.id, when: rule.when, scale: rule.scale! }]);
  const whole = inForce([]);
  half.forEach((points, month) => expect(Math.abs(points)).toBeLessThanOrEqual(Math.abs(whole[month]!) * 0.6));
});
