import { type Indicator, INDICATORS, PASSING } from '../../model/indicators.ts';
import { compile } from '../../sim/compile.ts';
import { draw, luckOf, ruleOf, spread, turnTo } from '../../sim/luck.ts';
import { createState, HISTORY_MONTHS, type State } from '../../sim/state.ts';
import type { World } from '../../sim/world.ts';
import { rehearse } from './own-runs.ts';
import type { Standpoint } from './standpoint.ts';
import { type ToldInput, worldInputFrom } from './told-input.ts';
import { addUnseen, bounded, sharesLeftOpen, type Unseen } from './unseen.ts';

/** A country as a team was told of it, ready for runs, and the levels that its cells are told to return to. */
export interface ToldWorld {
  readonly world: World;
  readonly usual: Float64Array;
}

/** Compiles what a team was told. To be used by one batch at a time: its scratch and its usual levels are written to. */
export function compileTold(input: ToldInput): ToldWorld {
  const world = compile(worldInputFrom(input));
  return { world, usual: world.baseline.slice() };
}

const DRAWN = ruleOf('forecast/state');

/** Shocks pass, and violence that nothing drives eases, to levels of the model's own. */
const RETURNS_TO_KNOWN = Uint8Array.from(INDICATORS, ({ id, speed }) =>
  Number(speed === 'shock' || PASSING.includes(id)),
);

/** Draws what may be true where a team stands, again and again into the same state. */
export class StartDrawer {
  readonly #usual: Float64Array;
  readonly #standpoint: Standpoint;
  readonly #state: State;
  readonly #unseen: Unseen;

  constructor({ world, usual }: ToldWorld, standpoint: Standpoint) {
    this.#usual = usual;
    this.#standpoint = standpoint;
    this.#state = createState(world, 0);
    const leftOpen = sharesLeftOpen(world, standpoint);
    this.#unseen = { leftOpen, lifted: new Float64Array(leftOpen.length) };
  }

  /**
   * The first state of the run with this seed: every cell as far from belief as its error allows, now and in the months
   * before alike; the level that it returns to as far from what was told, but no further than the first briefing may
   * have erred; and the team's measures as they would then stand, with what they have moved unseen. The draw of a cell
   * goes by its place, so that all arms share it. Valid until the next one is drawn.
   */
  draw(world: World, seed: string): State {
    const state = this.#state;
    const { regions, dwell, clocks, resources, trust, runs, month } = this.#standpoint;
    state.luck.key.set(luckOf(seed).key);
    turnTo(state.luck, 0);
    this.#drawValues(world);
    state.month = month;
    state.regions = regions;
    state.dwell.set(dwell);
    state.clocks.set(clocks);
    state.resources.set(resources);
    state.trust.set(trust);
    state.assessments.length = 0;
    rehearse(world, state, runs, this.#unseen.lifted);
    if (runs.length > 0) addUnseen(state, this.#unseen);
    return state;
  }

  #drawValues(world: World): void {
    const { indicatorAt, laneAt } = world.layout;
    const { belief, told } = this.#standpoint;
    const { value, luck } = this.#state;
    for (let cell = 0; cell < value.length; cell += 1) {
      const index = indicatorAt[cell] as number;
      const entity = world.entities[(INDICATORS[index] as Indicator).scope][laneAt[cell] as number] as number;
      const apart = spread(draw(luck, DRAWN, entity, index)[0] as number);
      const error = belief.error[cell] as number;
      value[cell] = bounded((belief.value[cell] as number) + apart * error);
      const most = RETURNS_TO_KNOWN[index] === 1 ? 0 : Math.min(error, told.error[cell] as number);
      world.baseline[cell] = bounded((this.#usual[cell] as number) + apart * most);
      this.#drawPast(cell, apart * error);
    }
    this.#state.baseline.set(world.baseline);
  }

  /** The months before stand as far from what was believed of them as the open one does. */
  #drawPast(cell: number, off: number): void {
    const { told, past, month } = this.#standpoint;
    const { history, value } = this.#state;
    for (let then = Math.max(0, month - HISTORY_MONTHS + 1); then < month; then += 1) {
      const { value: believed } = then === 0 ? told : (past[then - 1] as Standpoint['belief']);
      history[(then % HISTORY_MONTHS) * value.length + cell] = bounded((believed[cell] as number) + off);
    }
  }
}
