import { COMBINATIONS, type Combination } from '../../model/combinations.ts';
import type { Quantity } from '../../model/quantity.ts';
import { type Measure, MEASURES } from '../../model/measures.ts';
import type { Effect, MeasureRule } from '../../model/measures/measure.ts';
import { basisOf, code, codes, rangeOf } from './cells.ts';
import { coefficientTable } from './coefficient-table.ts';
import { sayCondition } from './measure-conditions.ts';
import { type Cell, joined, say } from './cell.ts';
import { formulas, type Part, type Table } from './part.ts';
import { rowId } from './row-id.ts';
import type { Writer } from './writer.ts';

/** An effect of a measure, with its place among the measure's effects. */
interface EffectRow {
  readonly id: string;
  readonly effect: Effect;
  readonly index: number;
}

/** A measure by its name. */
const named = (write: Writer, id: string): Cell => [{ name: write.nameOf('measure', id), row: rowId('measure', id) }];

const effectId = ({ id, effect, index }: EffectRow): string => `${id}:${effect.indicator}#${index + 1}`;

/** Measures, their effects and rules, what scales them, and how they change each other. */
export const measureParts = (write: Writer): Part[] => [
  write.part(
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
      coefficientTable(write, 'points:', 'measure:fade-months'),
      measureTable(write),
    ],
    [write.part('effects', [effectTable(write)]), write.part('measure-rules', [ruleTable(write)])],
  ),
  write.part('modifiers', [modifierFormulas(), coefficientTable(write, ...MODIFIERS)]),
  write.part('combinations', [combinationTable(write)]),
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

const measureTable = (write: Writer): Table =>
  write.table<Measure>(MEASURES, ['measure', ({ id }) => id], {
    id: ({ id }) => code(id),
    name: ({ id }) => write.nameOf('measure', id),
    pillar: ({ pillar, alsoPillars }) => [pillar, ...alsoPillars].join(', '),
    form: ({ form }) => code(form, 'form'),
    reach: ({ reach }) => rangeOf(reach),
    actors: ({ actors }) => codes(actors, 'actor'),
    gates: ({ gates }) => codes(gates),
    lead: ({ leadMonths }) => rangeOf(leadMonths),
    duration: ({ durationMonths }) => rangeOf(durationMonths),
    political: ({ cost }) => rangeOf(cost.political),
    financial: ({ cost }) => rangeOf(cost.financial),
    stages: ({ bestStages }) => codes(bestStages, 'stage'),
    requires: needsOf,
    synergies: ({ synergies }) => codes(synergies, 'measure'),
    reveals: ({ reveals }) => codes(reveals, 'indicator'),
    evidence: ({ evidence }) => evidence.strength,
    studies: ({ evidence }) => codes(evidence.studies, 'study'),
    basis: ({ basis }) => basisOf(basis),
  });

const needsOf = ({ requires = [], requiresAny = [] }: Measure): Cell =>
  joined([codes(requires, 'measure'), codes(requiresAny, 'measure', ' or ')], '; ');

const effectTable = (write: Writer): Table =>
  write.table(
    MEASURES.flatMap(({ id, effects }) => effects.map((effect, index) => ({ id, effect, index }))),
    ['effect', effectId],
    {
      id: (row) => code(rowId('effect', effectId(row))),
      name: ({ id }) => named(write, id),
      effect: ({ effect }) => write.nameOf('indicator', effect.indicator),
      strength: ({ effect }) => rangeOf(effect.strength),
      delay: ({ effect }) => rangeOf(effect.delayMonths),
      how: ({ effect }) => howOf(effect),
      basis: ({ effect }) => basisOf(effect.strength.basis),
    },
  );

function howOf({ reputational, leverage, kinds }: Effect): Cell {
  const parts = [
    reputational === true ? ['reputational'] : [],
    leverage === true ? ['leverage'] : [],
    kinds === undefined ? [] : say`only on ${codes(kinds, 'armed-kind')}`,
  ];
  return joined(parts, '; ');
}

const ruleTable = (write: Writer): Table =>
  write.table(
    MEASURES.flatMap(({ id, rules }) => rules.map((rule) => ({ id, rule }))),
    ['measure-rule', ({ id, rule }) => `${id}/${rule.id}`],
    {
      id: ({ id, rule }) => code(`${id}/${rule.id}`),
      name: ({ id }) => named(write, id),
      when: ({ rule }) => joined(rule.when.map(sayCondition), ' and '),
      does: ({ rule }) => joined(deedsOf(rule), '; '),
      basis: () => basisOf('assumed'),
    },
  );

function deedsOf({ scale, on, adds = [], trigger }: MeasureRule): Cell[] {
  return [
    ...(scale === undefined ? [] : [scaled(scale, on)]),
    ...adds.map(
      ({ indicator, strength, delayMonths }) =>
        say`adds ${code(indicator, 'indicator')} ${rangeOf(strength)} after ${rangeOf(delayMonths)} months`,
    ),
    ...(trigger === undefined ? [] : [say`sets off ${code(trigger, 'trigger')}`]),
  ];
}

const scaled = (factor: Quantity, on: readonly string[] | undefined): Cell =>
  say`× ${rangeOf(factor)} on ${on === undefined ? 'all effects' : codes(on, 'indicator')}`;

const combinationTable = (write: Writer): Table =>
  write.table(COMBINATIONS, ['combination', ({ id }) => id], {
    id: ({ id }) => code(id),
    name: ({ id }) => write.nameOf('combination', id),
    measures: ({ measures }) => codes(measures, 'measure'),
    together: togetherOf,
    does: (combination) => joined(resultsOf(combination), '; '),
    why: ({ id }) => write.find('combination', id, 'meaning'),
    basis: ({ basis }) => basisOf(basis),
  });

function togetherOf({ atLeast, withinMonths, unless = [] }: Combination): Cell {
  const within = withinMonths === undefined ? '' : say` begun within ${rangeOf(withinMonths)} months`;
  return say`at least ${atLeast}${within}${unless.length === 0 ? '' : say`, unless ${codes(unless, 'measure', ' or ')} is active`}`;
}

function resultsOf({ scales, on, factor, lifts = [], halves = [], adds = [], atRecovery = [] }: Combination): Cell[] {
  const whose = scales === undefined ? '' : say` of ${codes(scales, 'measure')}`;
  return [
    say`${scaled(factor, on)}${whose}`,
    ...lifts.map((rule) => say`lifts ${code(rule)}`),
    ...halves.map((rule) => say`halves ${code(rule)}`),
    ...adds.map(({ indicator, points }) => say`adds ${code(indicator, 'indicator')} ${rangeOf(points)} points a month`),
    ...atRecovery.map(
      ({ indicator, points }) =>
        say`adds ${code(indicator, 'indicator')} ${rangeOf(points)} points once, on entering recovery`,
    ),
  ];
}
