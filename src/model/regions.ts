import { cite, type Citation } from './citation.ts';
import { type Arrow, compare, type Comparison, exactly, LADDER } from './ladder.ts';
import type { ActivityId, ClockId } from './readings.ts';
import { STAGE_IDS } from './stages.ts';

/** One of six regions that run side by side; each is in exactly one of its states. */
export interface Region {
  readonly id: string;
  readonly states: readonly string[];
  readonly arrows: readonly Arrow[];
  readonly basis: readonly Citation[];
}

/** Points by which a level must be passed again before a state is left. */
const HYSTERESIS = 5;

const CONSENT_STATES = ['full', 'conditional', 'eroding', 'withdrawn'] as const;
const COUNCIL_STATES = ['not-seized', 'briefed', 'seized-divided', 'seized-united', 'vetoed'] as const;
const PILLAR_1_STATES = ['fulfilling', 'strained', 'manifestly-failing'] as const;
const PILLAR_2_STATES = ['idle', 'encouraging', 'building', 'protecting'] as const;
const PILLAR_3_STATES = ['idle', 'non-coercive', 'coercive-preparing', 'coercive-active', 'reviewing'] as const;

/** A state that a region is in while something holds: the first that holds in the list is taken. */
interface Claim {
  readonly to: string;
  readonly all: readonly Comparison[];
}

/** Arrows from every state to the first claim that holds; staying put is an arrow to itself. */
function arrowsByClaim(
  region: string,
  states: readonly string[],
  claimsIn: (from: string) => readonly Claim[],
): Arrow[] {
  return states.flatMap((from) =>
    claimsIn(from).map(({ to, all }, index, claims) => ({
      id: `${region}:${from}>${to}#${index + 1}`,
      from,
      to,
      priority: claims.length - index,
      all,
      basis: 'assumed' as const,
    })),
  );
}

const CONSENT_LEVELS = [65, 45, 25] as const;

/** Consent by the level of `host-consent`: a better state at the level, a worse one only below it by the hysteresis. */
function consentClaims(from: string): Claim[] {
  const rank = (CONSENT_STATES as readonly string[]).indexOf(from);
  const claims = CONSENT_LEVELS.map((value, index) => ({
    to: CONSENT_STATES[index] ?? from,
    all: [compare('host-consent', '>=', index < rank ? value : value - HYSTERESIS)],
  }));
  return [...claims, { to: 'withdrawn', all: [] }];
}

/** Within so many months of an event of the Council; the month of the event is the first. */
const within = (clock: ClockId, months: number): Comparison => exactly(`since:${clock}`, '<', months);

/** The Council is seized by its own attention or by a draft; the newest draft counts. */
function councilClaims(from: string): Claim[] {
  const isSeized = from === 'seized-united' || from === 'seized-divided';
  const attentive = compare('attention', '>=', isSeized ? 60 - HYSTERESIS : 60);
  const united = compare('council-unity', '>=', from === 'seized-united' ? 50 - HYSTERESIS : 50);
  return [
    { to: 'vetoed', all: [within('veto', 3)] },
    { to: 'seized-united', all: [within('adopted', 12)] },
    { to: 'seized-divided', all: [within('failed-draft', 12)] },
    { to: 'seized-united', all: [attentive, united] },
    { to: 'seized-divided', all: [attentive] },
    { to: 'briefed', all: [within('agenda', 6)] },
    { to: 'not-seized', all: [] },
  ];
}

/** The State's own duty: manifest failure is left only when will or violations pass the level by the hysteresis. */
function pillar1Claims(from: string): Claim[] {
  const failing = from === 'manifestly-failing' ? HYSTERESIS : 0;
  const fulfilling = from === 'fulfilling' ? HYSTERESIS : 0;
  return [
    {
      to: 'manifestly-failing',
      all: [
        compare('protection-will', '<', 30 + failing, failing === 0 ? 2 : 1),
        compare('violations:max', '>=', 45 - failing, failing === 0 ? 2 : 1),
      ],
    },
    {
      to: 'fulfilling',
      all: [compare('protection-will', '>=', 50 - fulfilling), compare('violations:max', '<', 35 + fulfilling)],
    },
    { to: 'strained', all: [] },
  ];
}

const whileActive = (...states: readonly ActivityId[]): Claim[] => [
  ...states.map((to) => ({ to, all: [exactly(`active:${to}`, '>=', 1)] })),
  { to: 'idle', all: [] },
];

/** The six regions; only the first escalates, and the three pillars are never a ladder. */
export const REGIONS = [
  { id: 'risk', states: STAGE_IDS, arrows: LADDER, basis: cite('A/68/947', 7, 8, 9, 10) },
  {
    id: 'consent',
    states: CONSENT_STATES,
    arrows: arrowsByClaim('consent', CONSENT_STATES, consentClaims),
    basis: [...cite('A/66/874', 16), ...cite('A/69/266', 81, 84)],
  },
  {
    id: 'council',
    states: COUNCIL_STATES,
    arrows: arrowsByClaim('council', COUNCIL_STATES, councilClaims),
    basis: cite('A/69/981', 29, 62, 63),
  },
  {
    id: 'pillar-1',
    states: PILLAR_1_STATES,
    arrows: arrowsByClaim('pillar-1', PILLAR_1_STATES, pillar1Claims),
    basis: [...cite('A/66/874', 2, 60), ...cite('A/69/266', 82)],
  },
  {
    id: 'pillar-2',
    states: PILLAR_2_STATES,
    arrows: arrowsByClaim('pillar-2', PILLAR_2_STATES, () => whileActive('protecting', 'building', 'encouraging')),
    basis: cite('A/68/947', 11, 28, 29),
  },
  {
    id: 'pillar-3',
    states: PILLAR_3_STATES,
    arrows: arrowsByClaim('pillar-3', PILLAR_3_STATES, () =>
      whileActive('reviewing', 'coercive-active', 'coercive-preparing', 'non-coercive'),
    ),
    basis: cite('A/66/874', 2, 22, 31, 32),
  },
] as const satisfies readonly Region[];

export type RegionId = (typeof REGIONS)[number]['id'];
/** The state of every region, by region id. */
export type RegionStates = Readonly<Record<RegionId, string>>;

/**
 * From where the regions beside risk find their first states: the worst of each, so that a better one has to be
 * reached at its full level.
 */
export const BEFORE_START: Readonly<Record<Exclude<RegionId, 'risk'>, string>> = {
  consent: 'withdrawn',
  council: 'not-seized',
  'pillar-1': 'strained',
  'pillar-2': 'idle',
  'pillar-3': 'idle',
};

/** What a comparison asks of a reading, whatever the months for which it must have held. */
export type Condition = Pick<Comparison, 'reading' | 'op' | 'value'>;

const textOf = ({ reading, op, value }: Condition): string => `${reading} ${op} ${value.central}`;

const COMPARISONS: readonly Comparison[] = REGIONS.flatMap((region) =>
  (region.arrows as readonly Arrow[]).flatMap((arrow) => [...arrow.all, ...(arrow.some?.of ?? [])]),
);

const BY_TEXT: ReadonlyMap<string, Condition> = new Map(COMPARISONS.map((row) => [textOf(row), row]));

/** Every condition of every arrow, each once: the place in the list is the place of its dwell counter. */
export const CONDITIONS: readonly Condition[] = [...BY_TEXT.values()];

const COUNTERS: ReadonlyMap<string, number> = new Map([...BY_TEXT.keys()].map((text, place) => [text, place]));

/** Place of the dwell counter of a comparison; undefined where no arrow asks for the like. */
export const counterOf = (comparison: Condition): number | undefined => COUNTERS.get(textOf(comparison));
