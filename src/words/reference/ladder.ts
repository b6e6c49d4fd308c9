import { type Arrow, type Comparison, LADDER } from '../../model/ladder.ts';
import { BEFORE_START, type Region, REGIONS } from '../../model/regions.ts';
import { STAGES } from '../../model/stages.ts';
import { basisOf, code, codes, rangeOf } from './cells.ts';
import { coefficientTable } from './coefficient-table.ts';
import { type Cell, joined, say } from './cell.ts';
import { formulas, type Part, type Table } from './part.ts';
import type { Writer } from './writer.ts';

/** Indices, the ladder of risk and the regions beside it. */
export const ladderParts = (write: Writer): Part[] => [
  write.part('ladder', [stageTable(write), arrowTable(write, LADDER)]),
  write.part('regions', [
    regionTable(write),
    arrowTable(
      write,
      BESIDE_RISK.flatMap(({ arrows }) => arrows),
    ),
  ]),
];

const BESIDE_RISK: readonly Region[] = REGIONS.filter(({ id }) => id !== 'risk');

const firstStates: Readonly<Record<string, string | undefined>> = BEFORE_START;

/** Formulas of the indices on which the ladder looks. */
export const indices = (write: Writer): Part =>
  write.part('indices', [
    formulas(
      'inhibitor-strength = mean of the seven inhibitors, local-mediation as its mean over provinces',
      'structural-risk    = index:structural:exclusion × max exclusion',
      '                     + index:structural:governance × (100 − governance-legitimacy)',
      '                     + index:structural:inhibitors × (100 − inhibitor-strength)',
      '                     + index:structural:justice × (100 − transitional-justice)',
      '                     + index:structural:economy × economic-stress + index:structural:conflict × max armed-conflict',
      'means-and-motive   = max over armed actors, and at least 0, of',
      '                     √(atrocity-intent × armed-capacity) − index:means-and-motive:cost × perceived-cost',
      'dynamic-risk       = index:dynamic:shock × political-shock + index:dynamic:mobilization × max mobilization',
      '                     + index:dynamic:incitement × max incitement + index:dynamic:tension × max intercommunal-tension',
      '                     + index:dynamic:means-and-motive × means-and-motive',
      'imminence          = index:imminence:violations × max violations + index:imminence:mobilization × max mobilization',
      '                     + index:imminence:means-and-motive × means-and-motive',
      '                     + index:imminence:self-protection × min(100/3, greatest rise of self-protection in 3 months)',
      '                     + index:imminence:incitement × max incitement',
      'civilian-harm      = sum over months and provinces of population share × violations / 100',
    ),
    coefficientTable(write, 'index:'),
  ]);

const stageTable = (write: Writer): Table =>
  write.table(STAGES, ['stage', ({ id }) => id], {
    id: ({ id }) => code(id),
    name: ({ id }) => write.nameOf('stage', id),
    basis: ({ basis }) => basisOf(basis),
  });

const arrowTable = (write: Writer, arrows: readonly Arrow[]): Table =>
  write.table(arrows, ['arrow', ({ id }) => id], {
    id: ({ id }) => code(id),
    from: ({ from }) => code(from),
    to: ({ to, skips }) => say`${code(to)}${skips === true ? ' (passes over a stage)' : ''}`,
    priority: ({ priority }) => priority,
    conditions: conditionsOf,
    basis: ({ basis }) => basisOf(basis),
  });

function conditionsOf({ all, some }: Arrow): Cell {
  const parts = all.map(sayComparison);
  if (some !== undefined) parts.push(say`at least ${some.atLeast} of: ${joined(some.of.map(sayComparison), '; ')}`);
  return parts.length === 0 ? ['always'] : joined(parts, ' and ');
}

const sayComparison = ({ reading, op, value, months }: Comparison): Cell =>
  say`${code(reading)} ${op} ${rangeOf(value)}${months === 1 ? '' : ` for ${months} months`}`;

const regionTable = (write: Writer): Table =>
  write.table(BESIDE_RISK, ['region', ({ id }) => id], {
    id: ({ id }) => code(id),
    name: ({ id }) => write.nameOf('region', id),
    states: ({ states }) => codes(states),
    first: ({ id }) => code(firstStates[id] ?? ''),
    basis: ({ basis }) => basisOf(basis),
  });
