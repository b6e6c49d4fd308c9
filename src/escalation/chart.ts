import type { AnyStateMachine } from 'xstate';

/** An arrow as the machine itself defines it. */
export interface ChartArrow {
  /** Id under which the tables of the model keep its conditions. */
  readonly id: string;
  readonly region: string;
  readonly from: string;
  /** The state that it leads to; the same as `from` where it keeps the region there. */
  readonly to: string;
  /** Place among the arrows that leave its state, from 0: the first that is open is taken. */
  readonly place: number;
}

/** One of the regions that run side by side, with its states and arrows in the machine's own order. */
export interface ChartRegion {
  readonly id: string;
  readonly states: readonly string[];
  readonly arrows: readonly ChartArrow[];
}

type Node = AnyStateMachine['root'];

/**
 * What a statechart of parallel regions says of itself: regions, states and arrows, read off its definition. Arrows are
 * known by the `arrow` that their guard is given. Throws for a transition without one.
 */
export const chartOf = ({ root }: Pick<AnyStateMachine, 'root'>): readonly ChartRegion[] =>
  nodesOf(root).map((region) => ({
    id: region.key,
    states: nodesOf(region).map(({ key }) => key),
    arrows: nodesOf(region).flatMap(arrowsOf),
  }));

const nodesOf = ({ states }: Node): Node[] => Object.values(states).toSorted((a, b) => a.order - b.order);

function arrowsOf(state: Node): ChartArrow[] {
  const transitions = [...state.transitions.values()].flat();
  return transitions.map(({ guard, target }, place) => ({
    id: arrowGuarded(guard, state),
    region: state.parent?.key ?? '',
    from: state.key,
    to: target?.[0]?.key ?? state.key,
    place,
  }));
}

function arrowGuarded(guard: unknown, { id }: Node): string {
  const params = typeof guard === 'object' && guard !== null && 'params' in guard ? guard.params : null;
  if (typeof params !== 'object' || params === null || !('arrow' in params) || typeof params.arrow !== 'string') {
    throw new TypeError(`a transition of ${id} names no arrow`);
  }
  return params.arrow;
}
