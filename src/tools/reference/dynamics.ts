import { influenceId, INFLUENCES } from '../../model/influences.ts';
import type { Influence } from '../../model/influences/influence.ts';
import { indicatorOf, type IndicatorId } from '../../model/indicators.ts';
import { LOOPS } from '../../model/loops.ts';
import { type Trigger, TRIGGERS } from '../../model/triggers.ts';
import { basisOf, code, codes, rangeOf } from './cells.ts';
import { coefficientTable } from './coefficient-table.ts';
import { formulas, type Part, part, type Table, tableOf } from './part.ts';
import { find, nameOf } from './words.ts';

/** What moves indicators without the team: links, return, neighbours, noise and events. */
export const dynamics = (): Part[] => [
  part('influences', [influenceFormulas(), coefficientTable('gain:', 'uneven:'), influenceTable()], [loops()]),
  part('return', [
    formulas(
      'change = return:<speed> × (level − value)',
      'level  = baseline + lift of running measures, within 0 and 100',
    ),
    coefficientTable('return:'),
  ]),
  part('spill-over', [
    formulas(
      'change = spill:<indicator> × sum over neighbours of max(0, value there − value here) / number of neighbours',
    ),
    coefficientTable('spill:'),
  ]),
  part('noise', [formulas('change = noise of the indicator × (u1 + u2 + u3), each u drawn evenly from −1 to 1')]),
  part('triggers', [
    formulas(
      'change  = points × damping, in the province of the event for indicators of provinces, else in every place',
      'damping = damping:weak + (damping:strong − damping:weak) × min(1, level of what damps / damping:full-at)',
    ),
    coefficientTable('damping:'),
    triggerTable(),
  ]),
];

const influenceFormulas = () =>
  formulas(
    'change of the target  = gain:<stage> × sign × strength × felt / 10',
    'felt                  = sum over sources of weight × (source, delay months ago − its reference)',
    'weight = factor of the kind of armed actor × …',
    '  province → group        share of the group’s people who live there',
    '  province → actor        part of the actor’s presence that is there',
    '  province → country      share of the population',
    '  province → province     1 to itself; neighbours / number of neighbours to each neighbour',
    '  group → province        share of the province’s people',
    '  group → actor           even over the groups it targets, or over all where it names none',
    '  group → country         share of the country’s people',
    '  actor → province        presence',
    '  to the same place, and from the country or the world   1',
    'felt, uneven sources  = uneven:mean × mean + (1 − uneven:mean) × worst province',
    'felt, actor → country = strongest of weight × (source − its reference)',
    'felt, gated           = sum over sources of weight × (source − its reference) × gate / 100',
  );

const influenceTable = (): Table =>
  tableOf(INFLUENCES, {
    id: (link) => code(`influence:${influenceId(link)}`),
    name: ({ from, to }) => `${nameOf('indicator', from)} → ${nameOf('indicator', to)}`,
    scope: ({ from, to }) => `${indicatorOf(from).scope} → ${indicatorOf(to).scope}`,
    sign: ({ sign }) => (sign > 0 ? '+' : '−'),
    strength: ({ strength }) => rangeOf(strength),
    delay: ({ delayMonths }) => rangeOf(delayMonths),
    special: (link) => specialsOf(link).join('; '),
    why: ({ from, to }) => find('influence', from, to) ?? '',
    basis: ({ basis }) => basisOf(basis),
    studies: ({ studies = [] }) => codes(studies),
  });

function specialsOf({ replacedBy, gatedBy, byKind, neighbours }: Influence): string[] {
  return [
    ...(replacedBy === undefined ? [] : [`replaced by ${replacedBy}`]),
    ...(gatedBy === undefined ? [] : [`gated by ${code(gatedBy)}`]),
    ...Object.entries(byKind ?? {}).map(([kind, factor]) => `× ${factor} for ${code(kind)}`),
    ...(neighbours === undefined ? [] : [`neighbours × ${rangeOf(neighbours)}`]),
  ];
}

const loops = (): Part =>
  part('loops', [
    tableOf(LOOPS, {
      id: ({ id }) => code(id),
      name: ({ id }) => nameOf('loop', id),
      kind: ({ kind }) => kind,
      path: ({ path }) => path.map((id: IndicatorId) => code(id)).join(' → '),
      why: ({ id }) => find('loop', id, 'meaning') ?? '',
    }),
  ]);

const triggerTable = (): Table =>
  tableOf<Trigger>(TRIGGERS, {
    id: ({ id }) => code(id),
    name: ({ id }) => nameOf('trigger', id),
    damped: ({ dampedBy }) => (dampedBy === null ? '' : code(dampedBy)),
    effects: ({ effects }) =>
      effects.map(({ indicator, points }) => `${code(indicator)} ${rangeOf(points)}`).join('; '),
    factors: ({ riskFactor }) => riskFactor,
    basis: ({ basis }) => basisOf(basis),
  });
