import { COMBINATIONS, type Combination } from '../../model/combinations.ts';
import type { Quantity } from '../../model/quantity.ts';
import { type Measure, MEASURES } from '../../model/measures.ts';
import type { Effect, MeasureRule } from '../../model/measures/measure.ts';
import { basisOf, code, codes, rangeOf } from './cells.ts';
import { coefficientTable } from './coefficient-table.ts';
import { sayCondition } from './measure-conditions.ts';
import { formulas, type Part, part, type Table, tableOf } from './part.ts';
import { find, nameOf } from './words.ts';

/** Measures, their effects and rules, what scales them, and how they change each other. */
export const measureParts = (): Part[] => [
  part(
    'measures',
    [
      formulas(
        'points(strength)  = straight lines through 0, points:1, points:2, points:3 at 0, 1, 2, 3 steps, carried on beyond 3',
        '                    and with the sign of the strength',
        'begins            = month decided + max(lead, delay)',
        'ramp              = max(1, min(6, length / 3)) months',
        'full              = points(strength) × weight of the place × factor of the month × combinations × rules × reputation or leverage',
        'full, of a rule   = points(strength) × weight of the place × reputation or leverage × 0.5 where halved',
        'step up a month   = |full| / ramp',
        'step down a month = highest level reached / measure:fade-months',
        'weight, aimed at the country = min(1, reach / provinces)',
      ),
      coefficientTable('points:', 'measure:fade-months'),
      measureTable(),
    ],
    [part('effects', [effectTable()]), part('measure-rules', [ruleTable()])],
  ),
  part('modifiers', [modifierFormulas(), coefficientTable(...MODIFIERS)]),
  part('combinations', [combinationTable()]),
];

const MODIFIERS = [
  'measure:off-stage',
  'measure:coherence',
  'measure:leverage',
  'measure:synergy',
  'overload:from',
  'overload:factor',
  'commitment:',
  'perpetrator:will-below',
  'plea:',
  'consent:withdrawn',
];

const modifierFormulas = () =>
  formulas(
    'factor of the month = fit × coherence × synergy × load × commitment × plea × consent',
    'fit        = 1 in a stage that the measure fits, else measure:off-stage',
    'coherence  = 1 for pillar I, else measure:coherence-base + measure:coherence-slope × coherence / 100',
    'synergy    = min(measure:synergy-most, measure:synergy for each supporting measure at work, multiplied)',
    'load       = overload:factor for capacity-building and protection-assistance while assistance-load ≥ overload:from, else 1',
    'commitment = for what builds the State itself: 0 while protection-will < perpetrator:will-below,',
    '             else min(commitment:most, protection-will / 50); 1 for all other measures',
    '             builds the State: capacity-building that needs host-consent, unless it is taken by civil-society,',
    '             local-leaders, media, unhcr, ocha, neighbouring-states or private-sector',
    'plea       = plea:factor for encouragement while max mobilization ≥ plea:mobilization-from, else 1',
    'consent    = consent:withdrawn for what needs host consent while consent is withdrawn, else 1',
    'reputation = legitimacy-seeking / 50 of the armed actors concerned',
    'leverage   = measure:leverage-base + (1 − measure:leverage-base) × legitimacy-seeking / 50',
  );

const measureTable = (): Table =>
  tableOf<Measure>(MEASURES, {
    id: ({ id }) => code(id),
    name: ({ id }) => nameOf('measure', id),
    pillar: ({ pillar, alsoPillars }) => [pillar, ...alsoPillars].join(', '),
    form: ({ form }) => code(form),
    reach: ({ reach }) => rangeOf(reach),
    actors: ({ actors }) => codes(actors),
    gates: ({ gates }) => codes(gates),
    lead: ({ leadMonths }) => rangeOf(leadMonths),
    duration: ({ durationMonths }) => rangeOf(durationMonths),
    political: ({ cost }) => rangeOf(cost.political),
    financial: ({ cost }) => rangeOf(cost.financial),
    stages: ({ bestStages }) => codes(bestStages),
    requires: needsOf,
    synergies: ({ synergies }) => codes(synergies),
    reveals: ({ reveals }) => codes(reveals),
    evidence: ({ evidence }) => evidence.strength,
    studies: ({ evidence }) => codes(evidence.studies),
    basis: ({ basis }) => basisOf(basis),
  });

function needsOf({ requires = [], requiresAny = [] }: Measure): string {
  const any = requiresAny.map(code).join(' or ');
  return [codes(requires), any].filter((text) => text !== '').join('; ');
}

const effectTable = (): Table =>
  tableOf(
    MEASURES.flatMap(({ id, effects }) => effects.map((effect, index) => ({ id, effect, index }))),
    {
      id: ({ id, effect, index }) => code(`effect:${id}:${effect.indicator}#${index + 1}`),
      name: ({ id }) => nameOf('measure', id),
      effect: ({ effect }) => nameOf('indicator', effect.indicator),
      strength: ({ effect }) => rangeOf(effect.strength),
      delay: ({ effect }) => rangeOf(effect.delayMonths),
      how: ({ effect }) => howOf(effect),
      basis: ({ effect }) => basisOf(effect.strength.basis),
    },
  );

function howOf({ reputational, leverage, kinds }: Effect): string {
  const parts = [
    reputational === true ? 'reputational' : '',
    leverage === true ? 'leverage' : '',
    kinds === undefined ? '' : `only on ${codes(kinds)}`,
  ];
  return parts.filter((text) => text !== '').join('; ');
}

const ruleTable = (): Table =>
  tableOf(
    MEASURES.flatMap(({ id, rules }) => rules.map((rule) => ({ id, rule }))),
    {
      id: ({ id, rule }) => code(`${id}/${rule.id}`),
      name: ({ id }) => nameOf('measure', id),
      when: ({ rule }) => rule.when.map(sayCondition).join(' and '),
      does: ({ rule }) => deedsOf(rule).join('; '),
      basis: () => 'assumed',
    },
  );

function deedsOf({ scale, on, adds = [], trigger }: MeasureRule): string[] {
  return [
    ...(scale === undefined ? [] : [scaled(scale, on)]),
    ...adds.map(
      ({ indicator, strength, delayMonths }) =>
        `adds ${code(indicator)} ${rangeOf(strength)} after ${rangeOf(delayMonths)} months`,
    ),
    ...(trigger === undefined ? [] : [`sets off ${code(trigger)}`]),
  ];
}

const scaled = (factor: Quantity, on: readonly string[] | undefined): string =>
  `× ${rangeOf(factor)} on ${on === undefined ? 'all effects' : codes(on)}`;

const combinationTable = (): Table =>
  tableOf(COMBINATIONS, {
    id: ({ id }) => code(id),
    name: ({ id }) => nameOf('combination', id),
    measures: ({ measures }) => codes(measures),
    together: togetherOf,
    does: (combination) => resultsOf(combination).join('; '),
    why: ({ id }) => find('combination', id, 'meaning') ?? '',
    basis: ({ basis }) => basisOf(basis),
  });

function togetherOf({ atLeast, withinMonths, unless = [] }: Combination): string {
  const within = withinMonths === undefined ? '' : ` begun within ${rangeOf(withinMonths)} months`;
  return `at least ${atLeast}${within}${unless.length === 0 ? '' : `, unless ${unless.map(code).join(' or ')} is active`}`;
}

function resultsOf({ scales, on, factor, lifts = [], halves = [], adds = [], atRecovery = [] }: Combination): string[] {
  const whose = scales === undefined ? '' : ` of ${codes(scales)}`;
  return [
    `${scaled(factor, on)}${whose}`,
    ...lifts.map((rule) => `lifts ${code(rule)}`),
    ...halves.map((rule) => `halves ${code(rule)}`),
    ...adds.map(({ indicator, points }) => `adds ${code(indicator)} ${rangeOf(points)} points a month`),
    ...atRecovery.map(
      ({ indicator, points }) => `adds ${code(indicator)} ${rangeOf(points)} points once, on entering recovery`,
    ),
  ];
}
