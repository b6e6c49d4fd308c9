import { influenceId, INFLUENCES } from '../../model/influences.ts';
import type { Influence } from '../../model/influences/influence.ts';
import { indicatorOf } from '../../model/indicators.ts';
import { LOOPS } from '../../model/loops.ts';
import { type Trigger, TRIGGERS } from '../../model/triggers.ts';
import { basisOf, code, codes, rangeOf } from './cells.ts';
import { coefficientTable } from './coefficient-table.ts';
import { type Cell, joined, say } from './cell.ts';
import { formulas, type Part, type Table } from './part.ts';
import type { Writer } from './writer.ts';

/** What moves indicators without the team: links, return, neighbours, noise and events. */
export const dynamics = (write: Writer): Part[] => [
  write.part(
    'influences',
    [influenceFormulas(), coefficientTable(write, 'gain:', 'uneven:'), influenceTable(write)],
    [loops(write)],
  ),
  write.part('return', [
    formulas(
      'change = return:<speed> × (level − value)',
      'level  = baseline + lift of running measures, within 0 and 100',
    ),
    coefficientTable(write, 'return:'),
  ]),
  write.part('spill-over', [
    formulas(
      'change = spill:<indicator> × sum over neighbours of max(0, value there − value here) / number of neighbours',
    ),
    coefficientTable(write, 'spill:'),
  ]),
  write.part('noise', [formulas('change = noise of the indicator × (u1 + u2 + u3), each u drawn evenly from −1 to 1')]),
  write.part('triggers', [
    formulas(
      'change  = points × damping, in the province of the event for indicators of provinces, else in every place',
      'damping = damping:weak + (damping:strong − damping:weak) × min(1, level of what damps / damping:full-at)',
    ),
    coefficientTable(write, 'damping:'),
    triggerTable(write),
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

const influenceTable = (write: Writer): Table =>
  write.table(INFLUENCES, ['influence', influenceId], {
    id: (link) => code(`influence:${influenceId(link)}`),
    name: ({ from, to }) => `${write.nameOf('indicator', from)} → ${write.nameOf('indicator', to)}`,
    scope: ({ from, to }) => `${indicatorOf(from).scope} → ${indicatorOf(to).scope}`,
    sign: ({ sign }) => (sign > 0 ? '+' : '−'),
    strength: ({ strength }) => rangeOf(strength),
    delay: ({ delayMonths }) => rangeOf(delayMonths),
    special: (link) => joined(specialsOf(link), '; '),
    why: ({ from, to }) => write.find('influence', from, to),
    basis: ({ basis }) => basisOf(basis),
    studies: ({ studies = [] }) => codes(studies, 'study'),
  });

function specialsOf({ replacedBy, gatedBy, byKind, neighbours }: Influence): Cell[] {
  return [
    ...(replacedBy === undefined ? [] : [say`replaced by ${replacedBy}`]),
    ...(gatedBy === undefined ? [] : [say`gated by ${code(gatedBy, 'indicator')}`]),
    ...Object.entries(byKind ?? {}).map(([kind, factor]) => say`× ${factor} for ${code(kind, 'armed-kind')}`),
    ...(neighbours === undefined ? [] : [say`neighbours × ${rangeOf(neighbours)}`]),
  ];
}

const loops = (write: Writer): Part =>
  write.part('loops', [
    write.table(LOOPS, ['loop', ({ id }) => id], {
      id: ({ id }) => code(id),
      name: ({ id }) => write.nameOf('loop', id),
      kind: ({ kind }) => kind,
      path: ({ path }) => codes(path, 'indicator', ' → '),
      why: ({ id }) => write.find('loop', id, 'meaning'),
    }),
  ]);

const triggerTable = (write: Writer): Table =>
  write.table<Trigger>(TRIGGERS, ['trigger', ({ id }) => id], {
    id: ({ id }) => code(id),
    name: ({ id }) => write.nameOf('trigger', id),
    damped: ({ dampedBy }) => (dampedBy === null ? [] : code(dampedBy, 'indicator')),
    effects: ({ effects }) =>
      joined(
        effects.map(({ indicator, points }) => say`${code(indicator, 'indicator')} ${rangeOf(points)}`),
        '; ',
      ),
    factors: ({ riskFactor }) => riskFactor,
    basis: ({ basis }) => basisOf(basis),
  });
