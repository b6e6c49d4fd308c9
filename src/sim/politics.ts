import { INTRUSIVENESS } from '../model/intrusiveness.ts';
import { FOG_SOURCES } from '../model/fog.ts';
import type { IndicatorId } from '../model/indicators.ts';
import type { Measure } from '../model/measures.ts';
import { CLOCKS, type ClockId } from '../model/readings.ts';
import { TALKS } from '../model/talks.ts';
import { POLITICS_CAUSES, type PoliticsCause } from './cause.ts';
import { brierOf } from './credibility.ts';
import { single } from './indices.ts';
import { at } from './layout.ts';
import { helpsTheState, isProgramme } from './modifiers.ts';
import { k, valueOf } from './parameters.ts';
import { isRunning, type Run } from './run.ts';
import { add, type Work } from './work.ts';

const N = {
  rivalry: k('coherence:rivalry'),
  lead: k('coherence:each-lead'),
  leadsFrom: k('coherence:few-leads'),
  programme: k('overload:per-programme'),
  plan: k('overload:shared-plan'),
  intrusion: k('consent:intrusion'),
  example: k('consent:good-example'),
  mostExamples: k('consent:most-examples'),
  crimes: k('attention:ongoing'),
  divided: k('standing:divided'),
  standingVeto: k('standing:veto'),
  failed: k('unity:failed-draft'),
  adopted: k('unity:adopted'),
  unityVeto: k('unity:veto'),
  brier: k('credibility:brier'),
  selective: k('standing:selective-report'),
  perpetrator: k('perpetrator:will-below'),
  perpetratorShare: k('perpetrator:share'),
  perpetratorStanding: k('perpetrator:standing'),
} as const;

/** Step 7: consent, attention, coherence, load, standing, unity and credibility answer to what was done this month. */
export function doPolitics(work: Work): void {
  if (work.state.runs.some(isRunning)) answerToMeasures(work);
  watchTheCouncil(work);
  if (work.state.regions.risk === 'ongoing-crimes') push(work, 'attention', 'crimes-in-view', n(work, N.crimes));
  push(work, 'warning-credibility', 'track-record', n(work, N.brier) * brierOf(work));
}

function answerToMeasures(work: Work): void {
  const runs = work.state.runs.filter(isRunning);
  const measures = runs.map((run) => work.world.measures[run.measure] as Measure);
  followTalks(work, runs, measures);
  loadInstitutions(work, measures);
  weighConsent(work, measures);
  helpPerpetrators(work, runs, measures);
  publishSelectively(work, runs, measures);
}

const n = ({ world }: Work, place: number): number => world.k[place] as number;

const causeOf = ({ world }: Work, cause: PoliticsCause): number =>
  world.causes.first.politics + POLITICS_CAUSES.indexOf(cause);

function push(work: Work, indicator: IndicatorId, cause: PoliticsCause, points: number): void {
  if (points === 0) return;
  add(work, work.world.layout.offset[at(indicator)] as number, causeOf(work, cause), points);
}

/**
 * Talks under different leads, and many who act each for themselves, pull apart unless a contact group keeps them
 * together (A/66/874 §24, §37; A/69/981 §42).
 */
function followTalks(work: Work, runs: readonly Run[], measures: readonly Measure[]): void {
  if (measures.some(({ id }) => id === 'one-voice-contact-group')) return;
  const leads = new Set(runs.filter((_, index) => TALKS.includes(measures[index]?.id ?? '')).map(({ actor }) => actor));
  if (leads.size > 1) push(work, 'coherence', 'rival-processes', -n(work, N.rivalry) * (leads.size - 1));
  const outsiders = new Set(runs.filter((_, index) => measures[index]?.pillar !== 1).map(({ actor }) => actor));
  const crowd = outsiders.size - n(work, N.leadsFrom);
  if (crowd > 0) push(work, 'coherence', 'many-leads', -n(work, N.lead) * crowd);
}

/** Each programme loads the institutions that it works with; a shared plan takes load off (A/68/947 §77). */
function loadInstitutions(work: Work, measures: readonly Measure[]): void {
  const programmes = measures.filter(isProgramme).length;
  push(work, 'assistance-load', 'parallel-programmes', n(work, N.programme) * programmes);
  const planned = measures.some(({ id }) => id === 'joint-needs-assessment');
  if (planned) push(work, 'assistance-load', 'shared-plan', -n(work, N.plan) * programmes);
}

/** Consent erodes under intrusive measures that do not ask for it, and grows with help that is seen to work. */
function weighConsent(work: Work, measures: readonly Measure[]): void {
  let intrusion = 0;
  let examples = 0;
  for (const measure of measures) {
    if (measure.pillar === 3 && !measure.gates.includes('host-consent'))
      intrusion += valueOf(work.world.k, INTRUSIVENESS[measure.form]);
    if (measure.pillar === 2 && measure.gates.includes('host-consent')) examples += 1;
  }
  push(work, 'host-consent', 'intrusion', -n(work, N.intrusion) * intrusion);
  push(work, 'host-consent', 'good-example', n(work, N.example) * Math.min(n(work, N.mostExamples), examples));
}

/** Building up a State that is the danger feeds its means and costs the principle its standing (A/68/947 §76). */
function helpPerpetrators(work: Work, runs: readonly Run[], measures: readonly Measure[]): void {
  const view = { world: work.world, value: work.state.value };
  if (single(view, 'protection-will') >= n(work, N.perpetrator)) return;
  const helped = runs.filter((run, index) => helpsTheState(measures[index] as Measure, run)).length;
  if (helped === 0) return;
  push(work, 'norm-standing', 'perpetrator-helped', -n(work, N.perpetratorStanding) * helped);
  work.world.society.kinds.forEach((kind, lane) => {
    const cell = (work.world.layout.offset[at('armed-capacity')] as number) + lane;
    if (kind === 'state') add(work, cell, causeOf(work, 'perpetrator-helped'), n(work, N.perpetratorShare) * helped);
  });
}

const sinceEvent = ({ state }: Work, clock: ClockId): number => state.clocks[CLOCKS.indexOf(clock)] as number;

/** Drafts adopted, failed and vetoed this month, and a divided Council before grave danger (A/69/981 §44, §62). */
function watchTheCouncil(work: Work): void {
  const { regions } = work.state;
  if (sinceEvent(work, 'adopted') === 0) push(work, 'council-unity', 'draft-adopted', n(work, N.adopted));
  if (sinceEvent(work, 'failed-draft') === 0) push(work, 'council-unity', 'draft-failed', -n(work, N.failed));
  if (sinceEvent(work, 'veto') === 0) {
    push(work, 'council-unity', 'veto', -n(work, N.unityVeto));
    push(work, 'norm-standing', 'veto', -n(work, N.standingVeto));
  }
  const grave = regions.risk === 'imminent-risk' || regions.risk === 'ongoing-crimes';
  if (grave && (regions.council === 'seized-divided' || regions.council === 'vetoed')) {
    push(work, 'norm-standing', 'divided-council', -n(work, N.divided));
  }
}

/** One-sided findings that are made public cost the principle its standing (A/66/874 §51). */
function publishSelectively(work: Work, runs: readonly Run[], measures: readonly Measure[]): void {
  const { month } = work.state;
  const isPublished = runs.some((run, index) => measures[index]?.id === 'public-advocacy' && run.startsIn === month);
  const isOneSided = runs.some((run, index) => 'group' in run.target && isFogSource(measures[index]?.id));
  if (isPublished && isOneSided) push(work, 'norm-standing', 'selective-report', -n(work, N.selective));
}

const isFogSource = (id: string | undefined): boolean => FOG_SOURCES.some(({ measure }) => measure === id);
