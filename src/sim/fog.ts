import { FOG_SOURCES, type FogSource, VISIBILITY_CLASSES } from '../model/fog.ts';
import { INDICATORS, type Indicator, type IndicatorId, type Visibility } from '../model/indicators.ts';
import type { Measure } from '../model/measures.ts';
import { takeIn, widen } from './belief.ts';
import { single } from './indices.ts';
import { at, cellOf, nameOf } from './layout.ts';
import { draw, entityOf, ruleOf, spread, unit } from './luck.ts';
import { k } from './parameters.ts';
import { CONFIDENCES, type Confidence, type Report } from './report.ts';
import { isRunning, type Run } from './run.ts';
import { HISTORY_MONTHS, type State } from './state.ts';
import { reachOf } from './strands.ts';
import type { World } from './world.ts';

const N = {
  lowConsentBelow: k('fog:low-consent-below'),
  lowConsent: k('fog:low-consent'),
  darkBelow: k('fog:dark-access-below'),
  oneSided: k('fog:one-sided'),
  agreement: k('fog:agreement'),
  falseAlarm: k('fog:false-alarm'),
  nonState: k('fog:non-state'),
} as const;
const OPEN = 'open';
const OPEN_RULE = ruleOf('fog/open');
const REACHED = 0.25;
const SURE = 6;
const UNSURE = 12;
/** That access is cut is itself a public fact. */
const ACCESS = at('humanitarian-access');
const NO_CONTACT = 'diplomatic-restrictions';

/** An estimate before it is weighed with the others of the month. */
interface Draft {
  readonly source: string;
  readonly cell: number;
  readonly value: number;
  readonly error: number;
  readonly asOf: number;
  readonly oneSided: boolean;
}

/** The reports of a month, from public sources and running measures, each taken into the team's belief. */
export function observe(world: World, state: State): Report[] {
  widen(world, state.belief);
  const drafts = onceEach([
    ...openDrafts(world, state),
    ...state.runs.filter(isRunning).flatMap((run) => draftsOf(world, state, run)),
  ]);
  return drafts.map((draft) => publish(world, state, draft, agrees(drafts, draft)));
}

/** A source that runs twice where it looks at the same place still reports on it once. */
function onceEach(drafts: readonly Draft[]): Draft[] {
  const known = new Set<string>();
  return drafts.filter(({ source, cell }) => {
    const key = `${source}/${cell}`;
    return known.has(key) ? false : known.add(key) !== undefined;
  });
}

function publish(world: World, state: State, draft: Draft, confirmed: boolean): Report {
  const { cell, source, value, asOf, oneSided } = draft;
  const error = draft.error * (confirmed ? (world.k[N.agreement] as number) : 1);
  const before = state.belief.value[cell] as number;
  takeIn({ world, belief: state.belief, month: state.month }, cell, { value, error, asOf });
  const { indicator, place } = nameOf(world.layout, cell);
  const id = `${state.month}/${source}/${indicator}@${place}`;
  const after = state.belief.value[cell] as number;
  const confidence = confidenceOf(draft.error, confirmed);
  return {
    id,
    month: state.month,
    source,
    indicator,
    place,
    value,
    error,
    asOf,
    confidence,
    oneSided,
    confirmed,
    before,
    after,
  };
}

/** Confidence by stated error, a step higher when another source agrees. */
function confidenceOf(error: number, confirmed: boolean): Confidence {
  const step = error <= SURE ? 2 : error <= UNSURE ? 1 : 0;
  return CONFIDENCES[Math.min(2, step + (confirmed ? 1 : 0))] as Confidence;
}

/** Whether an independent source of the month says about the same of the same cell. */
const agrees = (drafts: readonly Draft[], draft: Draft): boolean =>
  drafts.some(
    ({ source, cell, value, error }) =>
      source !== draft.source && cell === draft.cell && Math.abs(value - draft.value) <= Math.min(error, draft.error),
  );

/** What everybody can know: all that is visible, and some months an estimate of what is not. */
function openDrafts(world: World, state: State): Draft[] {
  const { layout, entities } = world;
  const drafts: Draft[] = [];
  for (let cell = 0; cell < layout.cells; cell += 1) {
    const index = layout.indicatorAt[cell] as number;
    const { visibility, scope } = INDICATORS[index] as Indicator;
    const { error, lagMonths, coverage } = classOf(visibility);
    if (error === null || lagMonths === null || coverage === null) continue;
    const entity = entities[scope][layout.laneAt[cell] as number] as number;
    const words = draw(state.luck, OPEN_RULE, entity, index);
    if (unit(words[1] as number) >= coverage.central) continue;
    if (isDark(world, state, cell) && index !== ACCESS) continue;
    const size = error.central * consentFactor(world, state, visibility) * kindFactor(world, cell);
    const asOf = Math.max(0, state.month - lagMonths.central);
    const value = bounded(valueAsOf(world, state, cell, asOf) + size * spread(words[0] as number));
    drafts.push({ source: OPEN, cell, value, error: size, asOf, oneSided: false });
  }
  return drafts;
}

const classOf = (visibility: Visibility) =>
  VISIBILITY_CLASSES.find(({ id }) => id === visibility) as (typeof VISIBILITY_CLASSES)[number];

/** Reports of a running measure on everything that it reveals where it is aimed. */
function draftsOf(world: World, state: State, run: Run): Draft[] {
  const measure = world.measures[run.measure] as Measure;
  const source = FOG_SOURCES.find((row) => row.measure === measure.id);
  if (source === undefined || (isContactCut(world, state) && 'needsContact' in source)) return [];
  return source.reveals.flatMap((indicator) =>
    reachOf(world, measure, indicator, run.target).flatMap((reach, lane) => {
      const cell = (world.layout.offset[at(indicator)] as number) + lane;
      return reach < REACHED ? [] : draftOf({ world, state, run, source }, indicator, cell);
    }),
  );
}

interface Reporting {
  readonly world: World;
  readonly state: State;
  readonly run: Run;
  readonly source: FogSource;
}

/** One report, or none where the source missed the month or cannot see: error, lag, bias and false alarm. */
function draftOf({ world, state, run, source }: Reporting, indicator: IndicatorId, cell: number): Draft[] {
  const index = at(indicator);
  const { scope, visibility } = INDICATORS[index] as Indicator;
  const entity = world.entities[scope][world.layout.laneAt[cell] as number] as number;
  const words = draw(state.luck, entityOf(`fog/${source.measure}`), entity, index);
  if (unit(words[1] as number) < source.miss.central) return [];
  if (source.fromOutside !== true && isDark(world, state, cell)) return [];
  const size = source.error.central * consentFactor(world, state, visibility) * kindFactor(world, cell);
  const asOf = Math.max(0, state.month - source.lagMonths.central);
  const oneSided = 'group' in run.target && scope !== 'country';
  const bias = oneSided ? biasOf(world, state, run) * worseIs(indicator) : 0;
  const alarm = unit(words[2] as number) < source.falseAlarm.central ? alarmOf(world, indicator) : 0;
  const value = bounded(valueAsOf(world, state, cell, asOf) + size * spread(words[0] as number) + bias + alarm);
  return [{ source: source.measure, cell, value, error: size, asOf, oneSided }];
}

/** A change for the worse that is not there. */
const alarmOf = (world: World, indicator: IndicatorId): number =>
  (world.k[N.falseAlarm] as number) * worseIs(indicator);

/** The direction in which an indicator worsens. */
const worseIs = (indicator: IndicatorId): 1 | -1 =>
  (INDICATORS[at(indicator)] as Indicator).polarity === 'bad-high' ? 1 : -1;

/** How far a source that hears one group only leans towards what that group lives through. */
function biasOf(world: World, state: State, { target }: Run): number {
  if (!('group' in target)) return 0;
  const own = state.value[cellOf(world.layout, 'exclusion', target.group) as number] as number;
  const all = world.layout.places.group.reduce(
    (sum, group, lane) =>
      sum +
      (world.society.groupSize[lane] as number) *
        (state.value[cellOf(world.layout, 'exclusion', group) as number] as number),
    0,
  );
  const most = world.k[N.oneSided] as number;
  return Math.max(-most, Math.min(most, ((own - all) * most) / 25));
}

/** A value as it was: now, or at the close of an earlier month. */
function valueAsOf(world: World, state: State, cell: number, month: number): number {
  if (month >= state.month) return state.value[cell] as number;
  return state.history[(Math.max(0, month) % HISTORY_MONTHS) * world.layout.cells + cell] as number;
}

/** Where monitors, press and relief are shut out a province goes dark. */
function isDark(world: World, state: State, cell: number): boolean {
  const { indicator, place } = nameOf(world.layout, cell);
  if ((INDICATORS[at(indicator)] as Indicator).scope !== 'province') return false;
  const access = state.value[cellOf(world.layout, 'humanitarian-access', place) as number] as number;
  return access < (world.k[N.darkBelow] as number);
}

function consentFactor(world: World, state: State, visibility: Visibility): number {
  const isLow = single({ world, value: state.value }, 'host-consent') < (world.k[N.lowConsentBelow] as number);
  return isLow && visibility === 'noisy' ? (world.k[N.lowConsent] as number) : 1;
}

/** Less is known of armed groups outside the State (A/69/981 §47). */
function kindFactor(world: World, cell: number): number {
  const { indicator } = nameOf(world.layout, cell);
  if ((INDICATORS[at(indicator)] as Indicator).scope !== 'actor') return 1;
  const kind = world.society.kinds[world.layout.laneAt[cell] as number];
  return kind === 'non-state' ? (world.k[N.nonState] as number) : 1;
}

const isContactCut = (world: World, state: State): boolean =>
  state.runs.some((run) => isRunning(run) && (world.measures[run.measure] as Measure).id === NO_CONTACT);

const bounded = (value: number): number => Math.max(0, Math.min(100, value));
