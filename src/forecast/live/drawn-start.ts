import { compile } from '../../sim/compile.ts';
import { draw, luckOf, ruleOf, turnTo, unit } from '../../sim/luck.ts';
import type { Run } from '../../sim/run.ts';
import { cloneState, copyState, type State } from '../../sim/state.ts';
import type { World } from '../../sim/world.ts';
import type { Course } from './course.ts';
import { resumeRun } from './own-runs.ts';
import type { Standpoint } from './standpoint.ts';
import { type ToldInput, worldInputFrom } from './told-input.ts';

/** Compiles what a team was told. To be used by one batch at a time: its scratch and its usual levels are written to. */
export const compileTold = (input: ToldInput): World => compile(worldInputFrom(input));

const PICK = ruleOf('forecast/course');
const ANY = 0;

/** Draws what may be true where a team stands, from the courses that may have led there. */
export class StartDrawer {
  readonly #standpoint: Standpoint;
  readonly #courses: readonly Course[];
  /** Takes in each start that is drawn. */
  #state: State | null = null;

  constructor(standpoint: Standpoint, courses: readonly Course[]) {
    this.#standpoint = standpoint;
    this.#courses = courses;
  }

  /**
   * The first state of the run with this seed: where one of the courses has come to, with the usual levels of that
   * course in the world given. The stage, what is left to spend and all that is public stand as the team has them; its
   * measures have got as far as in the course, and go on under the numbers of the world given. Valid until the next one
   * is drawn.
   */
  draw(world: World, seed: string): State {
    const { regions, dwell, clocks, resources, trust, runs } = this.#standpoint;
    const luck = luckOf(seed);
    turnTo(luck, 0);
    const share = unit(draw(luck, PICK, ANY)[0] as number);
    const course = this.#courses[Math.floor(share * this.#courses.length)] as Course;
    world.baseline.set(course.world.baseline);
    const state = (this.#state ??= cloneState(course.state));
    copyState(course.state, state);
    state.luck.key.set(luck.key);
    state.luck.counter.set(luck.counter);
    state.assessments.length = 0;
    state.regions = regions;
    state.dwell.set(dwell);
    state.clocks.set(clocks);
    state.resources.set(resources);
    state.spent.fill(0);
    state.trust.set(trust);
    state.harm = 0;
    state.onset = 0;
    state.runs = runs.map((note, index) => resumeRun(world, note, course.runs[index] as Run));
    return state;
  }
}
