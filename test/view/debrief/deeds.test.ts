import { describe, expect, test } from 'vitest';
import { deedBars, deedTicks } from '../../../src/view/debrief/deeds.ts';

describe('a measure as a bar', () => {
  const run = { key: 'a', measure: 'a', actor: 'ohchr', decidedIn: 3, startsIn: 5, actsFrom: 6, endsIn: 11 };

  test('is light from the decision to its work and dark until its end', () => {
    expect(deedBars([run], 20)).toEqual([
      expect.objectContaining({
        decided: 3,
        starts: 5,
        ends: 10,
        lead: { at: 0.1, width: expect.closeTo(0.1, 9) },
        work: { at: 0.2, width: expect.closeTo(0.3, 9) },
        effect: 0.25,
      }),
    ]);
  });

  test('that outlasts the exercise has no end, and one that had no time to act no effect', () => {
    const [bar] = deedBars([{ ...run, actsFrom: 12, endsIn: 30 }], 10);
    expect(bar).toMatchObject({ ends: null, effect: null });
    expect((bar?.work.at ?? 0) + (bar?.work.width ?? 0)).toBe(1);
  });

  test('that was stopped before it worked has no dark part', () => {
    expect(deedBars([{ ...run, endsIn: 4 }], 10)[0]).toMatchObject({ work: { width: 0 }, effect: null });
  });

  test.each([
    { months: 12, shown: [1, 3, 6, 9, 12] },
    { months: 24, shown: [1, 6, 12, 18, 24] },
    { months: 60, shown: [1, 12, 24, 36, 48, 60] },
  ])('stands under the months $shown of $months', ({ months, shown }) => {
    expect(deedTicks(months).map(({ month }) => month)).toEqual(shown);
  });
});
