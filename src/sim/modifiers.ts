import { indicatorOf } from '../model/indicators.ts';
import type { Measure } from '../model/measures.ts';
import type { Effect } from '../model/measures/measure.ts';
import type { StageId } from '../model/stages.ts';
import { legitimacyHere } from './aim.ts';
import type { CompiledMeasure } from './compiled-measure.ts';
import { highest, single, type View } from './indices.ts';
import { at } from './layout.ts';
import { k } from './parameters.ts';
import type { Run } from './run.ts';
import type { Scene } from './rule.ts';

const N = {
  offStage: k('measure:off-stage'),
  base: k('measure:coherence-base'),
  slope: k('measure:coherence-slope'),
  leverage: k('measure:leverage-base'),
  synergy: k('measure:synergy'),
  synergyMost: k('measure:synergy-most'),
  overloadFrom: k('overload:from'),
  overload: k('overload:factor'),
  commitmentMost: k('commitment:most'),
  perpetrator: k('perpetrator:will-below'),
  pleaFrom: k('plea:mobilization-from'),
  plea: k('plea:factor'),
  withdrawn: k('consent:withdrawn'),
} as const;

/** Actors whose help goes to communities and independent bodies, and does not need the will of leaders. */
const INDEPENDENT = [
  'civil-society',
  'local-leaders',
  'media',
  'unhcr',
  'ocha',
  'neighbouring-states',
  'private-sector',
];
const PROGRAMMES = ['capacity-building', 'protection-assistance'];

/** Whether a measure is a programme in the country, which loads its institutions. */
export const isProgramme = ({ form }: Measure): boolean => PROGRAMMES.includes(form);

/** Whether a run builds up the State itself, which takes the will of its leaders (A/68/947 §16). */
const buildsTheState = (measure: Measure, run: Run): boolean =>
  measure.form === 'capacity-building' && measure.gates.includes('host-consent') && !INDEPENDENT.includes(run.actor);

/** Whether a run builds up the State as it stands, and not the peace after: that backfires where the State is the danger (A/68/947 §76). */
export const helpsTheState = (measure: Measure, run: Run): boolean =>
  buildsTheState(measure, run) && measure.bestStages.some((stage) => stage !== 'recovery');

/** Factor on all effects of a run this month: fit to the stage, coherence, synergies, load, will, the hour of pleas, and consent. */
export function factorOf(scene: Scene, run: Run, measure: Measure): number {
  const fit = measure.bestStages.includes(scene.state.regions.risk as StageId) ? 1 : n(scene, N.offStage);
  return (
    fit *
    coherenceFactor(scene, measure) *
    synergyFactor(scene, scene.world.compiled[run.measure] as CompiledMeasure) *
    loadFactor(scene, measure) *
    commitmentFactor(scene, measure, run) *
    pleaFactor(scene, measure) *
    consentFactor(scene, measure)
  );
}

const n = (scene: Scene, place: number): number => scene.world.k[place] as number;

/** Outside action works better with one voice (A/66/874 §37); what the State does itself does not depend on it. */
function coherenceFactor(scene: Scene, measure: Measure): number {
  if (measure.pillar === 1) return 1;
  return n(scene, N.base) + (n(scene, N.slope) * single(scene, 'coherence')) / 100;
}

function synergyFactor(scene: Scene, { synergies }: CompiledMeasure): number {
  let factor = 1;
  for (const other of synergies) if (scene.together.since[other] !== 0) factor *= n(scene, N.synergy);
  return Math.min(n(scene, N.synergyMost), factor);
}

/** Overburdened institutions make less of further programmes (A/68/947 §77). */
function loadFactor(scene: Scene, measure: Measure): number {
  const overloaded = isProgramme(measure) && single(scene, 'assistance-load') >= n(scene, N.overloadFrom);
  return overloaded ? n(scene, N.overload) : 1;
}

/** Without will among national leaders outsiders build little (A/68/947 §16), and nothing for a State that is the danger. */
function commitmentFactor(scene: Scene, measure: Measure, run: Run): number {
  if (!buildsTheState(measure, run)) return 1;
  const will = single(scene, 'protection-will');
  const isTheDanger = will < n(scene, N.perpetrator) && helpsTheState(measure, run);
  return isTheDanger ? 0 : Math.min(n(scene, N.commitmentMost), will / 50);
}

/** Appeals for restraint persuade less once armed groups have formed (A/69/981 §28). */
function pleaFactor(scene: Scene, measure: Measure): number {
  const late = measure.form === 'encouragement' && highest(scene, 'mobilization') >= n(scene, N.pleaFrom);
  return late ? n(scene, N.plea) : 1;
}

/** Presence and help that rest on consent do little where it has been withdrawn (A/66/874 §16, A/69/266 §81). */
function consentFactor(scene: Scene, measure: Measure): number {
  const isCut = scene.state.regions.consent === 'withdrawn' && measure.gates.includes('host-consent');
  return isCut ? n(scene, N.withdrawn) : 1;
}

/** Factor on one effect in one place: by reputation, or by a mediator's hold on the parties. */
export function effectFactor(view: View, run: Run, effect: Effect, lane: number): number {
  if (effect.reputational === true) {
    const seeking =
      indicatorOf(effect.indicator).scope === 'actor' ? legitimacyOf(view, lane) : legitimacyHere(view, run.target);
    return seeking / 50;
  }
  if (effect.leverage !== true) return 1;
  const base = view.world.k[N.leverage] as number;
  return base + ((1 - base) * legitimacyHere(view, run.target)) / 50;
}

const legitimacyOf = ({ world, value }: View, lane: number): number =>
  value[(world.layout.offset[at('legitimacy-seeking')] as number) + lane] as number;
