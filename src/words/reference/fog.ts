import { FOG_BASIS, FOG_SOURCES, type FogSource, VISIBILITY_CLASSES } from '../../model/fog.ts';
import { basisOf, code, codes, rangeOf, rangeOrNone } from './cells.ts';
import { coefficientTable } from './coefficient-table.ts';
import { formulas, type Part } from './part.ts';
import { rowId } from './row-id.ts';
import type { Writer } from './writer.ts';

/** What stands between the truth and the team. */
export const fog = (write: Writer): Part =>
  write.part('fog', [], [visibility(write), sources(write), belief(write), write.part('ahead', [])]);

const visibility = (write: Writer): Part =>
  write.part('visibility', [
    write.table(VISIBILITY_CLASSES, ['visibility', ({ id }) => id], {
      id: ({ id }) => code(id),
      name: ({ id }) => write.nameOf('fogClass', id),
      error: ({ error }) => rangeOrNone(error),
      lag: ({ lagMonths }) => rangeOrNone(lagMonths),
      coverage: ({ coverage }) => rangeOrNone(coverage),
      basis: ({ error }) => (error === null ? '' : basisOf(error.basis)),
    }),
  ]);

const sources = (write: Writer): Part =>
  write.part('fog-sources', [
    { kind: 'text', text: basisOf(FOG_BASIS) },
    write.table<FogSource>(FOG_SOURCES, ['fog-source', ({ measure }) => measure], {
      id: ({ measure }) => code(measure, 'measure'),
      name: ({ measure }) => [{ name: write.nameOf('measure', measure), row: rowId('measure', measure) }],
      reveals: ({ reveals }) => codes(reveals, 'indicator'),
      error: ({ error }) => rangeOf(error),
      lag: ({ lagMonths }) => rangeOf(lagMonths),
      alarm: ({ falseAlarm }) => rangeOf(falseAlarm),
      miss: ({ miss }) => rangeOf(miss),
      special: specialOf,
      basis: ({ error }) => basisOf(error.basis),
    }),
  ]);

const specialOf = ({ fromOutside, needsContact }: FogSource): string =>
  [fromOutside === true ? 'from outside' : '', needsContact === true ? 'needs contact' : '']
    .filter((text) => text !== '')
    .join('; ');

const belief = (write: Writer): Part =>
  write.part('belief', [
    formulas(
      'report  = value, delay months ago + size × (u1 + u2 + u3) + bias + alarm, within 0 and 100, each u from −1 to 1',
      'size    = error × fog:low-consent (estimates while host-consent < fog:low-consent-below)',
      '          × fog:non-state (of armed groups outside the State)',
      'bias    = (exclusion of the group heard − mean exclusion) × fog:one-sided / 25, at most fog:one-sided either way,',
      '          towards the worse; 0 for sources that hear all',
      'alarm   = fog:false-alarm towards the worse, with the chance of a false alarm; else 0',
      'stated error = size × fog:agreement where another source of the month agrees, else size',
      'coverage = usual + (1 − usual) × fog:grave × violations / 100 for public estimates of provinces, else usual',
      'no report from a province while humanitarian-access < fog:dark-access-below, save from outside',
      'first   = start with an error of belief:first-error, 0.4 of it for what is visible;',
      '          for what is hidden the reference, with belief:first-hidden-error',
      'widen   : error = min(belief:most-error, √(error² + belief:drift²)) each month, never less than before',
      'doubt   = (stated error)² + belief:drift² × delay of the report',
      'w       = error² / (error² + doubt)',
      'take in : value + w × (report − value), error = √(1 − w) × error',
    ),
    coefficientTable(write, 'fog:', 'belief:'),
  ]);
