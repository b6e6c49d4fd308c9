import { ACTOR_IDS, actorOf } from '../model/actors.ts';
import { type IndicatorId, indicatorOf } from '../model/indicators.ts';
import { INTRUSIVENESS } from '../model/intrusiveness.ts';
import type { Measure } from '../model/measures.ts';
import type { Options, Take } from './decision.ts';
import { provinceMean, single, type View } from './indices.ts';
import { k, valueOf } from './parameters.ts';
import type { State } from './state.ts';
import type { World } from './world.ts';

const N = {
  trust: k('request:trust'),
  offer: k('request:offer'),
  base: k('consent:base'),
  slope: k('consent:slope'),
  intrusive: k('consent:intrusiveness'),
  mandateBase: k('mandate:base'),
  mandateUnity: k('mandate:unity'),
  mandateIntrusive: k('mandate:intrusiveness'),
} as const;

/** Everything a hurdle looks at: the truth when it is tried, belief when the team asks for the odds. */
export interface Petition {
  readonly world: World;
  readonly state: State;
  readonly value: Float64Array;
  readonly take: Take;
  readonly options: Options;
}

/** Whoever is asked and does not vote in the Council. */
export type Asked = 'request' | 'host-consent' | 'regional-mandate';

/** What pulls on the chance that one who is asked agrees: an indicator, or one of these. */
export interface Pull {
  readonly by: 'leaning' | 'intrusiveness' | 'trust' | 'offer' | IndicatorId;
  /** Share of chance, -1 to 1; the chance is the sum of all, within bounds. */
  readonly size: number;
}

/** What pulls on the answer of one who is asked, from its own leaning on. */
export function pullsOn(petition: Petition, asked: Asked): Pull[] {
  const { world, take, value, options } = petition;
  const view: View = { world, value };
  const offer: Pull = { by: 'offer', size: n(world, N.offer) * (options.offer ?? 0) };
  if (asked === 'request') return [...willingnessOf(petition, view), offer];
  const measure = world.measures[world.measureIndex.get(take.measure) as number] as Measure;
  const { base, slope, intrusive, indicator } = OF[asked];
  return [
    { by: 'leaning', size: n(world, base) },
    { by: indicator, size: (n(world, slope) * (single(view, indicator) - 50)) / 100 },
    { by: 'intrusiveness', size: -(n(world, intrusive) * valueOf(world.k, INTRUSIVENESS[measure.form])) },
    offer,
  ];
}

const OF = {
  'host-consent': { base: N.base, slope: N.slope, intrusive: N.intrusive, indicator: 'host-consent' },
  'regional-mandate': {
    base: N.mandateBase,
    slope: N.mandateUnity,
    intrusive: N.mandateIntrusive,
    indicator: 'regional-unity',
  },
} as const;

/** How willing the actor is who is asked: its own leaning, the state of the country, and past trust. */
function willingnessOf({ world, state, take }: Petition, view: View): Pull[] {
  const actor = actorOf(take.actor);
  return [
    { by: 'leaning', size: valueOf(world.k, actor.willingness) },
    ...actor.swayedBy.map(({ indicator, weight }): Pull => {
      const value =
        indicatorOf(indicator).scope === 'province' ? provinceMean(view, indicator) : single(view, indicator);
      return { by: indicator, size: (valueOf(world.k, weight) * (value - 50)) / 100 };
    }),
    { by: 'trust', size: n(world, N.trust) * (state.trust[ACTOR_IDS.indexOf(take.actor)] as number) },
  ];
}

/** What several pulls come to. */
export const sumOf = (pulls: readonly Pick<Pull, 'size'>[]): number => pulls.reduce((sum, { size }) => sum + size, 0);

const n = (world: World, place: number): number => world.k[place] as number;
