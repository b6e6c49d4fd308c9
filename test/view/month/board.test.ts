import { describe, expect, test } from 'vitest';
import { availability } from '../../../src/exercise/ask.ts';
import type { Exercise } from '../../../src/exercise/document.ts';
import { filterParts, partsInWords } from '../../../src/view/month/board/filter-parts.ts';
import { remedyFinder } from '../../../src/view/month/board/remedies.ts';
import { firstToSee, remedyWords, shortWords } from '../../../src/view/month/board/remedy-words.ts';
import { measureCards } from '../../../src/view/month/measure-cards.ts';
import { measureFacts } from '../../../src/view/month/measure-facts.ts';
import { cardPasses, NO_FILTER } from '../../../src/view/month/measure-filter.ts';
import { stageAtOpening } from '../../../src/view/month/assessment.ts';
import { PRACTICE } from '../../../src/model/practice.ts';
import { measureWords } from '../../../src/words/model-words.ts';
import { after, begin, plan, waited } from '../../exercise/an-exercise.ts';
import { talvora } from '../../exercise/talvora.ts';

const exercise = begin({ scenario: talvora(), seed: '7' });
const cardsOf = (of: Exercise) => measureCards(of, measureFacts(of.world, of.scenario));
const cards = cardsOf(exercise);
const cardOf = (of: Exercise, id: string) => {
  const found = cardsOf(of).find(({ facts }) => facts.measure.id === id);
  if (found === undefined) throw new Error(`no card "${id}"`);
  return found;
};

describe('the lists of a filter', () => {
  test.each([
    { by: 'nothing else', filter: NO_FILTER },
    { by: 'a stage', filter: { ...NO_FILTER, stage: 'recovery' as const } },
    { by: 'a word', filter: { ...NO_FILTER, text: 'violations' } },
  ])('count what each option would find beside $by', ({ filter }) => {
    for (const { part, options } of filterParts(cards, filter)) {
      for (const { value, count } of options) {
        expect(cards.filter((card) => cardPasses(card, { ...filter, [part]: value }))).toHaveLength(count);
      }
    }
  });

  test('cover actors, authorisation, lead time, stage and evidence, and tell what is set', () => {
    const filter = { ...NO_FILTER, lead: 'now', evidence: 'weak' } as const;
    const parts = filterParts(cards, filter);
    expect(parts.map(({ part }) => part)).toEqual(['actor', 'need', 'lead', 'stage', 'evidence']);
    expect(partsInWords(parts, filter).map(({ words }) => words)).toEqual([
      'Lead time: at work at once',
      'Evidence: weak',
    ]);
  });
});

describe('what would make a measure possible', () => {
  test('is a month for means that are short, in words that fit in the place of a button', () => {
    const poor = after(
      exercise,
      plan('a', 'special-envoy', 'secretary-general'),
      plan('b', 'arms-embargo', 'regional-organization', { reason: 'Arms.' }),
      plan('c', 'council-agenda-briefing', 'secretary-general'),
      plan('d', 'public-advocacy', 'secretary-general'),
    );
    const short = cardsOf(poor).filter(({ refusal }) => refusal?.code === 'political-capital');
    expect(short.length).toBeGreaterThan(0);
    for (const { refusal, remedy } of short) {
      if (refusal === null || remedy?.kind !== 'wait') throw new Error('no month is told');
      expect(remedy.month).toBeGreaterThan(poor.month);
      expect(shortWords(refusal, remedy)).toBe(
        `${Number((Math.ceil((refusal.short ?? 0) * 10) / 10).toFixed(1))} short · month ${remedy.month}`,
      );
      expect(remedyWords(remedy, poor.scenario)).toContain(`from month ${remedy.month}`);
    }
  });

  test('is the measure on which it builds, and when that could be at work', () => {
    const review = cardOf(exercise, 'mandate-review');
    if (review.remedy?.kind !== 'first') throw new Error('nothing comes first');
    const [first] = review.remedy.measures;
    expect(review.facts.measure.requiresAny).toContain(first?.measure);
    expect(first).toMatchObject({ standing: 'open' });
    expect(first?.from).toBeGreaterThan(exercise.month);
    expect(firstToSee(review.remedy)).toBe(first?.measure);
    expect(remedyWords(review.remedy, exercise.scenario)).toContain('can be asked for now');
  });

  test('is a level of consent where that was withdrawn, and what raises it', () => {
    const regions = { ...exercise.state.regions, consent: 'withdrawn' };
    const withdrawn: Exercise = { ...exercise, state: { ...exercise.state, regions } };
    const refusals = availability(withdrawn);
    const remedy = remedyFinder(withdrawn, refusals)({ code: 'consent-withdrawn' }, { political: 1, financial: 1 });
    if (remedy?.kind !== 'consent') throw new Error('nothing is said of consent');
    expect(remedy.needed).toBe(25);
    expect(remedy.raisedBy.length).toBeGreaterThan(0);
    for (const id of remedy.raisedBy) expect(refusals.get(id)).toBeNull();
    expect(remedyWords(remedy, withdrawn.scenario)).toContain('counts again from 25');
  });

  test('is not asked for what can be taken', () => {
    expect(cards.filter(({ refusal, remedy }) => refusal === null && remedy !== null)).toEqual([]);
  });
});

test('the board keeps the order of the stage that was believed when the month opened', () => {
  const assess = { kind: 'assess', stage: 'imminent-risk', chance: 0.4, public: false } as const;
  const stated = after(exercise, assess);
  expect(stageAtOpening(stated)).toBe(stageAtOpening(exercise));
  expect(stageAtOpening(waited(stated, 1))).toBe('imminent-risk');
});

test('every practice that is told of cites the paragraph that names it', () => {
  const told = cards.map(({ facts }) => facts.measure.id).filter((id) => measureWords(id).practice !== null);
  expect(Object.keys(PRACTICE)).toEqual(told.toSorted());
  expect(Object.values(PRACTICE).every((basis) => basis.length > 0)).toBe(true);
});
