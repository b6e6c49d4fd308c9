import { actorOf, type ActorId } from '../../model/actors.ts';
import { indicatorOf, type IndicatorId } from '../../model/indicators.ts';
import type { Measure } from '../../model/measures.ts';
import type { Effect } from '../../model/measures/measure.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { pointsOf } from '../../sim/strands.ts';
import type { World } from '../../sim/world.ts';
import { actorName, evidenceName, indicatorName, type MeasureWords } from '../../words/model-words.ts';
import { measureWordsIn } from '../scenario-words.ts';

/** What does not change about a measure while an exercise goes on. */
export interface MeasureFacts {
  readonly measure: Measure;
  readonly words: MeasureWords;
  /** Who can take it: first those whom the team holds, then the others, the more willing first. */
  readonly actors: readonly ActorId[];
  readonly evidence: string;
  readonly effects: readonly EffectFacts[];
  /** All words that a search looks at, in lower case. */
  readonly searched: string;
}

/** What a measure is meant to do to an indicator, or does beside that. */
export interface EffectFacts {
  readonly indicator: IndicatorId;
  readonly rises: boolean;
  /** Whether that takes from the danger. */
  readonly helps: boolean;
  readonly size: 1 | 2 | 3;
  /** Points by which it moves the indicator at full strength, where it reaches in full. */
  readonly points: number;
  /** Months from the decision until it begins. */
  readonly after: number;
}

/** Facts of every measure that the scenario leaves open, in the order of the catalogue. */
export const measureFacts = (world: World, scenario: Scenario): MeasureFacts[] =>
  world.measures.map((measure) => factsOf(measure, world, scenario));

function factsOf(measure: Measure, world: World, scenario: Scenario): MeasureFacts {
  const words = measureWordsIn(measure.id, scenario);
  const actors = measure.actors.toSorted((a, b) => rankOf(a, world) - rankOf(b, world));
  const effects = measure.effects.map((effect) => effectOf(effect, measure, world));
  const parts = [
    words.name,
    words.summary,
    ...actors.map(actorName),
    ...effects.map(({ indicator }) => indicatorName(indicator)),
    measure.id.replaceAll('-', ' '),
  ];
  const evidence = evidenceName(measure.evidence.strength);
  return { measure, words, actors, evidence, effects, searched: parts.join(' ').toLowerCase() };
}

const rankOf = (actor: ActorId, { input }: World): number =>
  input.holds.includes(actor) ? -1 : 1 - actorOf(actor).willingness.central;

function effectOf({ indicator, strength, delayMonths }: Effect, { leadMonths }: Measure, world: World): EffectFacts {
  const rises = strength.central > 0;
  const helps = (indicatorOf(indicator).polarity === 'good-high') === rises;
  const size = Math.max(1, Math.min(3, Math.round(Math.abs(strength.central)))) as 1 | 2 | 3;
  const points = pointsOf(world, strength.central);
  return { indicator, rises, helps, size, points, after: Math.max(leadMonths.central, delayMonths.central) };
}

/** First and last month in which an effect of a measure begins when it is taken in a month. */
export function bitesIn(facts: MeasureFacts, month: number): { readonly from: number; readonly to: number } {
  const wanted = facts.effects.filter(({ helps }) => helps);
  const delays = (wanted.length > 0 ? wanted : facts.effects).map(({ after }) => after);
  const lead = facts.measure.leadMonths.central;
  return { from: month + Math.min(...delays, lead + 99), to: month + Math.max(...delays, lead) };
}
