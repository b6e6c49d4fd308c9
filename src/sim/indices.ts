import { INHIBITORS, type IndicatorId } from '../model/indicators.ts';
import { CLOCKS, READING_IDS, type ReadingId, type Readings } from '../model/readings.ts';
import { countActivities } from './activity.ts';
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

const INHIBITOR_PLACES = INHIBITORS.filter((id) => id !== 'local-mediation').map(at);
const SELF_PROTECTION = at('self-protection');

/** Looks at a set of values of all cells, true ones or believed ones, and answers questions about the country. */
export interface View {
  readonly world: World;
  readonly value: Float64Array;
}

const first = ({ world }: View, id: IndicatorId): number => world.layout.offset[at(id)] as number;

/** The single value of a country or international indicator. */
export const single = (view: View, id: IndicatorId): number => view.value[first(view, id)] as number;

/** The highest value of an indicator over its places; 0 where it has none. */
export function highest(view: View, id: IndicatorId): number {
  let most = 0;
  const from = first(view, id);
  const lanes = lanesOf(view, id);
  for (let lane = 0; lane < lanes; lane += 1) most = Math.max(most, view.value[from + lane] as number);
  return most;
}

/** The second highest value of an indicator over its places; 0 where it has fewer than two. */
export function secondHighest(view: View, id: IndicatorId): number {
  let most = 0;
  let second = 0;
  const from = first(view, id);
  for (let lane = 0; lane < lanesOf(view, id); lane += 1) {
    const value = view.value[from + lane] as number;
    if (value > most) [most, second] = [value, most];
    else if (value > second) second = value;
  }
  return second;
}

/** Mean of a province indicator, weighted by population. */
export function provinceMean(view: View, id: IndicatorId): number {
  const { population } = view.world.society;
  const from = first(view, id);
  let sum = 0;
  for (let p = 0; p < population.length; p += 1) sum += (population[p] as number) * (view.value[from + p] as number);
  return sum;
}

const lanesOf = ({ world }: View, id: IndicatorId): number => {
  const place = at(id);
  const next = world.layout.offset[place + 1] ?? world.layout.cells;
  return next - (world.layout.offset[place] as number);
};

/** Strength of the seven capacities that keep risk from turning into crisis, 0 to 100 (A/68/947 §39, §43). */
export function inhibitorStrength(view: View): number {
  let sum = provinceMean(view, 'local-mediation');
  for (const place of INHIBITOR_PLACES) sum += view.value[view.world.layout.offset[place] as number] as number;
  return sum / INHIBITORS.length;
}

/** How many general risk factors are present, 0 to 100 (A/68/947 §8). */
export function structuralRisk(view: View): number {
  const { k: n } = view.world;
  return (
    (n[W.exclusion] as number) * highest(view, 'exclusion') +
    (n[W.governance] as number) * (100 - single(view, 'governance-legitimacy')) +
    (n[W.inhibitors] as number) * (100 - inhibitorStrength(view)) +
    (n[W.justice] as number) * (100 - single(view, 'transitional-justice')) +
    (n[W.economy] as number) * single(view, 'economic-stress') +
    (n[W.conflict] as number) * highest(view, 'armed-conflict')
  );
}

/** Motive and means of the most dangerous armed actor, less the price it expects; never below 0 (A/68/947 §8). */
export function meansAndMotive(view: View): number {
  const [intent, capacity, cost] = [
    first(view, 'atrocity-intent'),
    first(view, 'armed-capacity'),
    first(view, 'perceived-cost'),
  ];
  let most = 0;
  for (let lane = 0; lane < lanesOf(view, 'atrocity-intent'); lane += 1) {
    const both = Math.sqrt((view.value[intent + lane] as number) * (view.value[capacity + lane] as number));
    most = Math.max(most, both - (view.world.k[W.cost] as number) * (view.value[cost + lane] as number));
  }
  return most;
}

/** Crisis and an explicit drive against a group, 0 to 100 (A/68/947 §9). */
export function dynamicRisk(view: View, motive: number): number {
  const { k: n } = view.world;
  return (
    (n[W.shock] as number) * single(view, 'political-shock') +
    (n[W.mobilized] as number) * highest(view, 'mobilization') +
    (n[W.incited] as number) * highest(view, 'incitement') +
    (n[W.tension] as number) * highest(view, 'intercommunal-tension') +
    (n[W.driven] as number) * motive
  );
}

/** Violations of life, systematic targeting and people who protect themselves, 0 to 100 (A/68/947 §10). */
export function imminence(view: View, motive: number, rise: number): number {
  const { k: n } = view.world;
  return (
    (n[W.violated] as number) * highest(view, 'violations') +
    (n[W.arming] as number) * highest(view, 'mobilization') +
    (n[W.able] as number) * motive +
    (n[W.fleeing] as number) * Math.min(100 / 3, rise) +
    (n[W.calling] as number) * highest(view, 'incitement')
  );
}

/** What readings need of a run beside the values of its cells. */
export interface Standing {
  readonly runs: readonly Run[];
  readonly clocks: ArrayLike<number>;
  /** Self-protection of each group three months ago, where that is known. */
  readonly earlierSelfProtection: ArrayLike<number> | null;
}

/** Greatest rise of self-protection of any group over three months, in points; never below 0. */
function selfProtectionRise(view: View, earlier: Standing['earlierSelfProtection']): number {
  if (earlier === null) return 0;
  const from = view.world.layout.offset[SELF_PROTECTION] as number;
  let most = 0;
  for (let g = 0; g < earlier.length; g += 1)
    most = Math.max(most, (view.value[from + g] as number) - (earlier[g] as number));
  return most;
}

/** All readings of a month in the order of `READING_IDS`, of the truth or of what is believed. */
export function readAll(view: View, standing: Standing): Float64Array {
  const out = new Float64Array(READING_IDS.length);
  const motive = meansAndMotive(view);
  const rise = selfProtectionRise(view, standing.earlierSelfProtection);
  out[0] = single(view, 'political-shock');
  out[1] = single(view, 'protection-will');
  out[2] = single(view, 'transitional-justice');
  out[3] = single(view, 'council-unity');
  out[4] = single(view, 'attention');
  out[5] = single(view, 'host-consent');
  out[6] = highest(view, 'incitement');
  out[7] = highest(view, 'mobilization');
  out[8] = highest(view, 'violations');
  out[9] = secondHighest(view, 'violations');
  out[10] = rise;
  out[11] = highest(view, 'atrocity-intent');
  out[12] = inhibitorStrength(view);
  out[13] = structuralRisk(view);
  out[14] = motive;
  out[15] = dynamicRisk(view, motive);
  out[16] = imminence(view, motive, rise);
  for (let clock = 0; clock < CLOCKS.length; clock += 1) out[FIRST_CLOCK + clock] = standing.clocks[clock] as number;
  countActivities(view.world, standing.runs, out.subarray(FIRST_CLOCK + CLOCKS.length));
  return out;
}

const FIRST_CLOCK = 17;

/** Readings by name. */
export const nameReadings = (values: ArrayLike<number>): Readings =>
  Object.fromEntries(READING_IDS.map((id: ReadingId, index) => [id, values[index] as number])) as Readings;
