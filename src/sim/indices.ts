import { INHIBITORS, type IndicatorId } from '../model/indicators.ts';
import { CLOCKS, READING_IDS, type ReadingId, type Readings } from '../model/readings.ts';
import type { CompiledMeasure } from './compiled-measure.ts';
import { at } from './layout.ts';
import { k } from './parameters.ts';
import type { Run } from './run.ts';
import type { World } from './world.ts';

const W = {
  exclusion: k('index:structural:exclusion'),
  governance: k('index:structural:governance'),
  inhibitors: k('index:structural:inhibitors'),
  justice: k('index:structural:justice'),
  economy: k('index:structural:economy'),
  conflict: k('index:structural:conflict'),
  cost: k('index:means-and-motive:cost'),
  shock: k('index:dynamic:shock'),
  mobilized: k('index:dynamic:mobilization'),
  incited: k('index:dynamic:incitement'),
  tension: k('index:dynamic:tension'),
  driven: k('index:dynamic:means-and-motive'),
  violated: k('index:imminence:violations'),
  arming: k('index:imminence:mobilization'),
  able: k('index:imminence:means-and-motive'),
  fleeing: k('index:imminence:self-protection'),
  calling: k('index:imminence:incitement'),
} as const;

/** Places of the indicators that readings are made of, looked up once. */
const I = {
  'armed-capacity': at('armed-capacity'),
  'armed-conflict': at('armed-conflict'),
  'atrocity-intent': at('atrocity-intent'),
  attention: at('attention'),
  'council-unity': at('council-unity'),
  'economic-stress': at('economic-stress'),
  exclusion: at('exclusion'),
  'governance-legitimacy': at('governance-legitimacy'),
  'host-consent': at('host-consent'),
  incitement: at('incitement'),
  'intercommunal-tension': at('intercommunal-tension'),
  'local-mediation': at('local-mediation'),
  mobilization: at('mobilization'),
  'perceived-cost': at('perceived-cost'),
  'political-shock': at('political-shock'),
  'protection-will': at('protection-will'),
  'transitional-justice': at('transitional-justice'),
  violations: at('violations'),
} as const;

const INHIBITOR_PLACES = INHIBITORS.filter((id) => id !== 'local-mediation').map(at);
const SELF_PROTECTION = at('self-protection');

/** Looks at a set of values of all cells, true ones or believed ones, and answers questions about the country. */
export interface View {
  readonly world: World;
  readonly value: Float64Array;
}

/** The single value of a country or international indicator. */
export const single = (view: View, id: IndicatorId): number => singleAt(view, at(id));

/** The highest value of an indicator over its places; 0 where it has none. */
export const highest = (view: View, id: IndicatorId): number => highestAt(view, at(id));

const firstCell = ({ world }: View, place: number): number => world.layout.offset[place] as number;

/** Cell after the last of an indicator. */
const endCell = ({ world }: View, place: number): number => world.layout.offset[place + 1] ?? world.layout.cells;

/** The single value of a country or international indicator, by its place in `INDICATORS`. */
export const singleAt = (view: View, place: number): number => view.value[firstCell(view, place)] as number;

/** The highest value of an indicator over its places, by its place in `INDICATORS`; 0 where it has none. */
export function highestAt(view: View, place: number): number {
  const end = endCell(view, place);
  const { value } = view;
  let most = 0;
  for (let cell = firstCell(view, place); cell < end; cell += 1) {
    const here = value[cell] as number;
    if (here > most) most = here;
  }
  return most;
}

/** The second highest value of an indicator over its places; 0 where it has fewer than two. */
function secondHighestAt(view: View, place: number): number {
  const end = endCell(view, place);
  let most = 0;
  let second = 0;
  for (let cell = firstCell(view, place); cell < end; cell += 1) {
    const value = view.value[cell] as number;
    if (value > most) {
      second = most;
      most = value;
    } else if (value > second) second = value;
  }
  return second;
}

/** Mean of a province indicator, weighted by population. */
export const provinceMean = (view: View, id: IndicatorId): number => provinceMeanAt(view, at(id));

/** Mean of a province indicator, weighted by population, by its place in `INDICATORS`. */
export function provinceMeanAt(view: View, place: number): number {
  const { population } = view.world.society;
  const from = firstCell(view, place);
  let sum = 0;
  for (let p = 0; p < population.length; p += 1) sum += (population[p] as number) * (view.value[from + p] as number);
  return sum;
}

/** Strength of the seven capacities that keep risk from turning into crisis, 0 to 100 (A/68/947 §39, §43). */
export function inhibitorStrength(view: View): number {
  let sum = provinceMeanAt(view, I['local-mediation']);
  for (const place of INHIBITOR_PLACES) sum += view.value[view.world.layout.offset[place] as number] as number;
  return sum / INHIBITORS.length;
}

/** How many general risk factors are present, 0 to 100 (A/68/947 §8). */
export function structuralRisk(view: View): number {
  const { k: n } = view.world;
  return (
    (n[W.exclusion] as number) * highestAt(view, I['exclusion']) +
    (n[W.governance] as number) * (100 - singleAt(view, I['governance-legitimacy'])) +
    (n[W.inhibitors] as number) * (100 - inhibitorStrength(view)) +
    (n[W.justice] as number) * (100 - singleAt(view, I['transitional-justice'])) +
    (n[W.economy] as number) * singleAt(view, I['economic-stress']) +
    (n[W.conflict] as number) * highestAt(view, I['armed-conflict'])
  );
}

/** Motive and means of the most dangerous armed actor, less the price it expects; never below 0 (A/68/947 §8). */
export function meansAndMotive(view: View): number {
  const [intent, capacity, cost] = [
    firstCell(view, I['atrocity-intent']),
    firstCell(view, I['armed-capacity']),
    firstCell(view, I['perceived-cost']),
  ];
  let most = 0;
  const lanes = view.world.society.kinds.length;
  for (let lane = 0; lane < lanes; lane += 1) {
    const both = Math.sqrt((view.value[intent + lane] as number) * (view.value[capacity + lane] as number));
    most = Math.max(most, both - (view.world.k[W.cost] as number) * (view.value[cost + lane] as number));
  }
  return most;
}

/** Province indicators in the worst province, which several readings are made of. */
interface Peaks {
  readonly violations: number;
  readonly mobilization: number;
  readonly incitement: number;
}

const peaksOf = (view: View): Peaks => ({
  violations: highestAt(view, I['violations']),
  mobilization: highestAt(view, I['mobilization']),
  incitement: highestAt(view, I['incitement']),
});

/** Crisis and an explicit drive against a group, 0 to 100 (A/68/947 §9). */
export function dynamicRisk(view: View, motive: number, peaks = peaksOf(view)): number {
  const { k: n } = view.world;
  return (
    (n[W.shock] as number) * singleAt(view, I['political-shock']) +
    (n[W.mobilized] as number) * peaks.mobilization +
    (n[W.incited] as number) * peaks.incitement +
    (n[W.tension] as number) * highestAt(view, I['intercommunal-tension']) +
    (n[W.driven] as number) * motive
  );
}

/** Violations of life, systematic targeting and people who protect themselves, 0 to 100 (A/68/947 §10). */
export function imminence(view: View, motive: number, rise: number, peaks = peaksOf(view)): number {
  const { k: n } = view.world;
  return (
    (n[W.violated] as number) * peaks.violations +
    (n[W.arming] as number) * peaks.mobilization +
    (n[W.able] as number) * motive +
    (n[W.fleeing] as number) * Math.min(100 / 3, rise) +
    (n[W.calling] as number) * peaks.incitement
  );
}

/** What readings need of a run beside the values of its cells. */
export interface Standing {
  readonly runs: readonly Run[];
  readonly clocks: ArrayLike<number>;
  /** Self-protection of each group three months ago, where that is known, and where it begins in the array given. */
  readonly earlierSelfProtection: ArrayLike<number> | null;
  readonly earlierFrom?: number;
}

/** Greatest rise of self-protection of any group over three months, in points; never below 0. */
function selfProtectionRise(
  { world, value }: View,
  { earlierSelfProtection: earlier, earlierFrom = 0 }: Standing,
): number {
  if (earlier === null) return 0;
  const from = world.layout.offset[SELF_PROTECTION] as number;
  let most = 0;
  for (let g = 0; g < world.society.groupSize.length; g += 1) {
    most = Math.max(most, (value[from + g] as number) - (earlier[earlierFrom + g] as number));
  }
  return most;
}

/** All readings of a month in the order of `READING_IDS`, of the truth or of what is believed. */
export function readAll(view: View, standing: Standing): Float64Array {
  const out = new Float64Array(READING_IDS.length);
  readInto(view, standing, out);
  return out;
}

/** The same, written to `out`. */
export function readInto(view: View, standing: Standing, out: Float64Array): void {
  const motive = meansAndMotive(view);
  const rise = selfProtectionRise(view, standing);
  const peaks = peaksOf(view);
  out[0] = singleAt(view, I['political-shock']);
  out[1] = singleAt(view, I['protection-will']);
  out[2] = singleAt(view, I['transitional-justice']);
  out[3] = singleAt(view, I['council-unity']);
  out[4] = singleAt(view, I['attention']);
  out[5] = singleAt(view, I['host-consent']);
  out[6] = peaks.incitement;
  out[7] = peaks.mobilization;
  out[8] = peaks.violations;
  out[9] = secondHighestAt(view, I['violations']);
  out[10] = rise;
  out[11] = highestAt(view, I['atrocity-intent']);
  out[12] = inhibitorStrength(view);
  out[13] = structuralRisk(view);
  out[14] = motive;
  out[15] = dynamicRisk(view, motive, peaks);
  out[16] = imminence(view, motive, rise, peaks);
  for (let clock = 0; clock < CLOCKS.length; clock += 1) out[FIRST_CLOCK + clock] = standing.clocks[clock] as number;
  countActivities(view.world, standing.runs, out);
}

/** How many runs stand for each activity, in the order of `ACTIVITIES`. */
function countActivities({ compiled }: World, runs: readonly Run[], out: Float64Array): void {
  for (let place = FIRST_ACTIVITY; place < out.length; place += 1) out[place] = 0;
  for (const { phase, measure } of runs) {
    if (phase !== 'running' && phase !== 'preparing') continue;
    const { preparing, running } = compiled[measure] as CompiledMeasure;
    const activity = phase === 'running' ? running : preparing;
    if (activity >= 0) out[FIRST_ACTIVITY + activity] = (out[FIRST_ACTIVITY + activity] as number) + 1;
  }
}

const FIRST_CLOCK = 17;
const FIRST_ACTIVITY = FIRST_CLOCK + CLOCKS.length;

/** Readings by name. */
export const nameReadings = (values: ArrayLike<number>): Readings =>
  Object.fromEntries(READING_IDS.map((id: ReadingId, index) => [id, values[index] as number])) as Readings;
