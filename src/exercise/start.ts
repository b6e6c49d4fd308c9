import { firstPosition } from '../escalation/position.ts';
import { digestOf } from '../lib/digest.ts';
import type { Scenario } from '../scenario/schema.ts';
import { applyVariant } from '../scenario/variant.ts';
import { worldInputOf } from '../scenario/world-input.ts';
import { compile } from '../sim/compile.ts';
import { exerciser } from '../sim/exerciser.ts';
import { noDwell } from '../sim/ladder.ts';
import { firstStanding } from '../sim/local-reading.ts';
import { MODEL_VERSION, modelDigest } from '../sim/model-digest.ts';
import { createState } from '../sim/state.ts';
import type { World } from '../sim/world.ts';
import { EMPTY_DRAFT, type Exercise, type Settings } from './document.ts';
import { frozen, opaque } from './frozen.ts';
import { openNext } from './open-month.ts';
import { settingsFor } from './settings.ts';
import { firstStep } from './steps.ts';

/** What an exercise begins with. */
export interface Beginning {
  /** The scenario file as it was read, and the scenario in it before a variant changes it. */
  readonly file: unknown;
  readonly scenario: Scenario;
  readonly variant: string | null;
  readonly seed: string;
  /** What is not given is as the scenario says. */
  readonly settings?: Partial<Settings>;
  readonly id: string;
  /** When it was created, as an ISO date; only kept. */
  readonly created: string;
}

/** Worlds by their scenarios, and digests by their files: what was once worked out holds as long as the object is there. */
const worlds = new WeakMap<Scenario, World>();
const digests = new WeakMap<object, string>();

function worldOf(scenario: Scenario): World {
  const world = worlds.get(scenario) ?? compile(worldInputOf(scenario));
  worlds.set(scenario, world);
  return world;
}

function digestIn(file: unknown): string {
  if (typeof file !== 'object' || file === null) return digestOf(file);
  const digest = digests.get(file) ?? digestOf(file);
  digests.set(file, digest);
  return digest;
}

/** Works out ahead of time what takes longest when an exercise begins with a scenario as it stands in its file. */
export function prepareStart(scenario: Scenario): void {
  worldOf(scenario);
  digestIn(scenario);
  modelDigest();
}

/** Begins an exercise: the world is compiled and month 1 is open. Throws on a variant that the scenario does not have. */
export function startExercise({ file, scenario: original, variant, seed, settings, id, created }: Beginning): Exercise {
  const scenario = applyVariant(original, variant);
  const world = worldOf(scenario);
  const run = exerciser(world, createState(world, seed));
  const { regions } = run.state;
  const opened = openNext(run);
  const chosen = settingsFor(scenario, settings);
  const exercise: Exercise = {
    id,
    created,
    model: { version: MODEL_VERSION, digest: modelDigest() },
    file,
    scenarioDigest: digestIn(file),
    scenario,
    variant,
    seed,
    settings: chosen,
    commands: [],
    step: firstStep(chosen.steps),
    month: run.state.month,
    injects: opened.injects,
    reports: opened.reports,
    opened,
    draft: EMPTY_DRAFT,
    months: [],
    skipped: [],
    seenMonth: 0,
    heldUntil: null,
    world: opaque(world),
    state: opaque(run.state),
    firstRegions: regions,
    believedRegions: regions,
    believedDwell: noDwell(),
    local: world.layout.places.province.map(() => firstStanding(world.input.stage)),
    escalation: firstPosition(regions),
  };
  return frozen(exercise);
}
