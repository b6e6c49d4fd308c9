import { describe, expect, test } from 'vitest';
import { chanceOf, hurdlesOf } from '../../src/sim/authorise.ts';
import { type Asked, type Petition, pullsOn, sumOf } from '../../src/sim/petition.ts';
import { ownPullsOf, pullsOf, standsOn } from '../../src/sim/vote.ts';
import { aTake, begin } from '../exercise/an-exercise.ts';

const { world, state } = begin();
const petitionFor = (id: string, actor: Parameters<typeof aTake>[1], options = {}): Petition => {
  const take = aTake(id, actor, { options });
  return { world, state, value: state.value, take, options };
};

describe('what pulls on an answer', () => {
  test('adds up to the chance of a yes, within its bounds, for every measure and whoever is asked', () => {
    let told = 0;
    for (const measure of world.measures) {
      for (const actor of measure.actors) {
        const petition = petitionFor(measure.id, actor);
        for (const hurdle of hurdlesOf(world, measure, actor)) {
          if (hurdle === 'security-council') continue;
          const sum = sumOf(pullsOn(petition, hurdle));
          expect(chanceOf(petition, hurdle)).toBe(Math.max(0.02, Math.min(0.98, sum)));
          told += 1;
        }
      }
    }
    expect(told).toBeGreaterThan(50);
  });

  test.each<Asked>(['request', 'host-consent', 'regional-mandate'])(
    'names an offer in a %s by what it adds',
    (asked) => {
      const [without, withOffer] = [{}, { offer: 4 }].map((options) =>
        pullsOn(petitionFor('human-rights-monitors', 'ohchr', options), asked),
      );
      const offered = withOffer?.find(({ by }) => by === 'offer')?.size ?? 0;
      expect(offered).toBeGreaterThan(0);
      expect(sumOf(withOffer ?? []) - sumOf(without ?? [])).toBeCloseTo(offered, 12);
    },
  );

  test('adds up to the inclination of every member of the Council', () => {
    const measure = world.measures.find(({ id }) => id === 'arms-embargo') as (typeof world.measures)[0];
    const draft = { measure, options: { goal: 'arms' }, state, view: { world, value: state.value } };
    const common = Object.values(pullsOf(draft)).reduce((sum, pull) => sum + pull, 0);
    for (const { member, inclination } of standsOn(draft)) {
      const own = Object.values(ownPullsOf(draft, member)).reduce((sum, pull) => sum + pull, 0);
      expect(common + own).toBeCloseTo(inclination, 12);
    }
  });
});
