import type { Measure } from '../model/measures.ts';
import { RESOURCES } from '../model/resources.ts';
import { type Price, upkeepOf } from '../sim/refuse.ts';
import { isActive, type Run } from '../sim/run.ts';
import { leftAfterPlan, shareOfUpkeep } from './ask.ts';
import { type Exercise, isTake } from './document.ts';
import { settleDrawn } from './turn.ts';

/** What a measure costs from when to when: one that is under way, or that the plan would start. */
interface Running extends Pick<Run, 'phase' | 'startsIn' | 'endsIn'> {
  readonly upkeep: Price;
}

/**
 * For a price, the first month in which the team could pay it, at the present rate: with what the plan leaves, the
 * income of the scenario, and upkeep for what is under way or planned until that ends. Null where that is not before
 * the last month.
 */
export function whenAffordable(exercise: Exercise): (price: Price) => number | null {
  const means = meansByMonth(exercise);
  return (price) =>
    means.find(({ left }) => left.political >= price.political && left.financial >= price.financial)?.month ?? null;
}

interface Means {
  readonly month: number;
  readonly left: Price;
}

/** What the team would have to spend in the open month and in each that follows, were nothing more decided. */
function meansByMonth(exercise: Exercise): Means[] {
  const { politicalCapital, budget } = exercise.world.input.resources;
  const running = runningOf(exercise);
  const all: Means[] = [{ month: exercise.month, left: leftAfterPlan(exercise) }];
  for (let month = exercise.month; month < exercise.scenario.months; month += 1) {
    const { left } = all.at(-1) as Means;
    const due = (of: keyof Price) => running.reduce((sum, run) => sum + shareOfUpkeep(run, month) * run.upkeep[of], 0);
    all.push({
      month: month + 1,
      left: {
        political: Math.max(0, upTo(0, left.political + politicalCapital.perMonth) - due('political')),
        financial: Math.max(0, upTo(1, left.financial + budget.perMonth) - due('financial')),
      },
    });
  }
  return all;
}

const upTo = (resource: number, amount: number): number => Math.min(RESOURCES[resource]?.most ?? amount, amount);

/** What is under way once planned stops are made, and what the plan would start. */
function runningOf({ world, state, draft, month }: Exercise): Running[] {
  const settled = settleDrawn({ world, state }, draft);
  const started = settled.state.runs.filter(isActive).map(({ phase, startsIn, endsIn, measure }) => {
    const upkeep = upkeepOf(world, world.measures[measure] as Measure);
    return { phase, startsIn, endsIn, upkeep };
  });
  const asked = draft.planned.flatMap(({ id, decision }): Running[] => {
    if (!isTake(decision) || settled.results.has(id)) return [];
    const measure = world.measures[world.measureIndex.get(decision.measure) as number] as Measure;
    const startsIn = month + measure.leadMonths.central;
    const endsIn = startsIn + (decision.options.months ?? measure.durationMonths.central);
    return [{ phase: 'preparing', startsIn, endsIn, upkeep: upkeepOf(world, measure) }];
  });
  return [...started, ...asked];
}
