import { describe, expect, test } from 'vitest';
import { bitesIn, measureFacts } from '../../../src/view/month/measure-facts.ts';
import { leadOf, type MeasureFilter, NO_FILTER, partsSet, passes } from '../../../src/view/month/measure-filter.ts';
import { keepCards, measureCards } from '../../../src/view/month/measure-cards.ts';
import { CARD_ORDERS, orderCards } from '../../../src/view/month/measure-order.ts';
import { bitesWords, effectSize, needsWords, whoWords } from '../../../src/view/month/measure-words.ts';
import { targetsOf } from '../../../src/view/month/targets.ts';
import { formOf, hasTerms, needsReason, termsOf } from '../../../src/view/month/terms.ts';
import { measureOf } from '../../../src/model/measures.ts';
import { after, begin, plan } from '../../exercise/an-exercise.ts';

const exercise = begin();
const facts = measureFacts(exercise.world, exercise.scenario);
const factOf = (id: string) => {
  const found = facts.find(({ measure }) => measure.id === id);
  if (found === undefined) throw new Error(`no measure "${id}"`);
  return found;
};
const found = (filter: Partial<MeasureFilter>): string[] =>
  measureCards(exercise, facts)
    .filter((card) =>
      passes(
        card.facts,
        { hurdles: card.odds.hurdles.map(({ hurdle }) => hurdle), possible: card.refusal === null },
        { ...NO_FILTER, ...filter },
      ),
    )
    .map((card) => card.facts.measure.id);

describe('looking for a measure', () => {
  test('finds all of them where nothing is asked', () => {
    expect(found({})).toHaveLength(65);
    expect(partsSet(NO_FILTER)).toBe(0);
  });

  test.each([
    { by: 'its name', text: 'arms embargo', id: 'arms-embargo' },
    { by: 'who takes it', text: 'donor governments', id: 'electoral-commission-support' },
    { by: 'an indicator that it moves', text: 'incitement', id: 'counter-incitement-law' },
    { by: 'words in any order and case', text: 'EMBARGO  arms', id: 'arms-embargo' },
    { by: 'its name in the model', text: 'high level mediation', id: 'high-level-mediation' },
  ])('finds one by $by', ({ text, id }) => {
    expect(found({ text })).toContain(id);
  });

  test('finds nothing for a word that nothing says', () => {
    expect(found({ text: 'zzz' })).toEqual([]);
  });

  test('narrows down by need, lead time, stage, evidence, actor and what is possible', () => {
    expect(found({ need: 'security-council' })).toContain('protection-force');
    expect(found({ need: 'nothing' })).not.toContain('protection-force');
    expect(found({ actor: 'icc' }).every((id) => measureOf(id as 'arms-embargo').actors.includes('icc'))).toBe(true);
    expect(found({ stage: 'recovery' })).toContain('post-crisis-peacebuilding');
    expect(found({ lead: 'now' }).every((id) => factOf(id).measure.leadMonths.central === 0)).toBe(true);
    expect(found({ evidence: 'strong' }).length).toBeLessThan(found({}).length);
    expect(found({ possible: true })).not.toContain('mandate-review');
  });

  test.each([
    { months: 0, lead: 'now' },
    { months: 3, lead: 'soon' },
    { months: 4, lead: 'later' },
  ])('$months months of preparation count as $lead', ({ months, lead }) => {
    expect(leadOf(months)).toBe(lead);
  });
});

describe('a card', () => {
  test('names first whom the team holds', () => {
    const { holds } = exercise.world.input;
    for (const { actors } of facts) {
      const heldFirst = actors.findIndex((actor) => !holds.includes(actor));
      const rest = heldFirst < 0 ? [] : actors.slice(heldFirst);
      expect(rest.some((actor) => holds.includes(actor))).toBe(false);
    }
    expect(whoWords({ ...factOf('arms-embargo'), actors: ['donors'] })).toBe('Donor governments');
    expect(whoWords({ ...factOf('arms-embargo'), actors: ['donors', 'ohchr', 'icc'] })).toBe(
      'Donor governments, or 2 others',
    );
  });

  test('says when it bites, from lead and delays', () => {
    const commission = factOf('electoral-commission-support');
    const { from, to } = bitesIn(commission, 5);
    expect(from).toBe(5 + commission.measure.leadMonths.central);
    expect(to).toBeGreaterThanOrEqual(from);
    expect(bitesWords({ from: 5, to: 5 }, 5)).toBe('this month');
    expect(bitesWords({ from: 6, to: 9 }, 5)).toBe('month 6–9');
  });

  test('says what stands in the way, with odds', () => {
    expect(needsWords({ all: 1, hurdles: [] })).toBe('nothing more');
    expect(needsWords({ all: 0.83, hurdles: [{ hurdle: 'host-consent', chance: 0.83 }] })).toBe('consent, 83%');
  });

  test('tells effects by direction, size and points', () => {
    const effect = { indicator: 'violations', rises: false, helps: true, size: 2, points: -9.2, after: 3 } as const;
    expect(effectSize(effect)).toBe('down, clearly: about 9 points');
    expect(effectSize({ ...effect, rises: true, points: 15 })).toBe('up, clearly: about 15 points');
    for (const { effects } of facts) {
      for (const { rises, points } of effects) expect(Math.sign(points)).toBe(rises ? 1 : -1);
    }
  });

  test('shows what is planned, and why a measure cannot be taken', () => {
    const planned = after(exercise, plan('a', 'public-advocacy', 'secretary-general'));
    const cards = new Map(measureCards(planned, facts).map((card) => [card.facts.measure.id, card]));
    expect(cards.get('public-advocacy')?.standing).toBe('planned');
    expect(cards.get('mandate-review')?.refusal?.code).toBe('needs-any');
  });

  test.each(CARD_ORDERS)('keeps its place while the plan changes, in the order %s', (by) => {
    const planned = after(exercise, plan('a', 'public-advocacy', 'secretary-general'));
    const order = (of: typeof exercise) =>
      orderCards(measureCards(of, facts), 'general-risk', by).map((card) => card.facts.measure.id);
    expect(order(planned)).toEqual(order(exercise));
  });

  test('comes first by what is asked for, and after all others where it is barred', () => {
    const cards = measureCards(exercise, facts);
    const first = (by: (typeof CARD_ORDERS)[number]) =>
      orderCards(cards, 'specific-threats', by)[0] as (typeof cards)[0];
    const open = cards.filter(({ refusal }) => refusal === null);
    const prices = open.map(({ price }) => price.political + price.financial);
    expect(first('cheapest').price.political + first('cheapest').price.financial).toBe(Math.min(...prices));
    expect(first('soonest').bites.from).toBe(Math.min(...open.map(({ bites }) => bites.from)));
    expect(first('surest').odds.all).toBe(Math.max(...open.map(({ odds }) => odds.all)));
    expect(first('fit').facts.measure.bestStages).toContain('specific-threats');
    expect(orderCards(cards, 'specific-threats').at(-1)?.refusal).not.toBeNull();
  });

  test('stays the same thing where it says the same, and is a new one where it does not', () => {
    const before = measureCards(exercise, facts);
    expect(keepCards(before, measureCards(exercise, facts))).toBe(before);
    const planned = after(exercise, plan('a', 'public-advocacy', 'secretary-general'));
    const kept = keepCards(before, measureCards(planned, facts));
    const changed = kept.filter((card, place) => card !== before[place]);
    expect(changed.map(({ facts: { measure } }) => measure.id)).toContain('public-advocacy');
    expect(changed.length).toBeLessThan(before.length / 2);
  });
});

describe('taking a measure', () => {
  test('can be aimed at what its effects have values for', () => {
    const families = (id: string) =>
      new Set(targetsOf(factOf(id).measure, exercise.scenario).map(({ family }) => family));
    expect(families('human-rights-monitors').has('province')).toBe(true);
    expect(families('veto-restraint-compact')).toEqual(new Set(['country']));
  });

  test('asks for terms where somebody must agree or its rules look at them', () => {
    expect(hasTerms(factOf('protection-force').measure, 0)).toBe(true);
    expect(hasTerms(factOf('public-advocacy').measure, 0)).toBe(false);
    expect(hasTerms(factOf('public-advocacy').measure, 1)).toBe(true);
  });

  test('needs a reason for coercion only', () => {
    expect(needsReason(factOf('targeted-sanctions').measure)).toBe(true);
    expect(needsReason(factOf('quiet-diplomacy').measure)).toBe(false);
  });

  test('leaves out terms that were left open, and what is no number of months', () => {
    expect(termsOf(formOf({}))).toEqual({});
    expect(termsOf({ goal: '  ', months: 0, review: 2.5, offer: null })).toEqual({});
    const terms = { goal: 'protect civilians', months: 12, review: 6, offer: 3 };
    expect(termsOf(formOf(terms))).toEqual(terms);
  });
});
