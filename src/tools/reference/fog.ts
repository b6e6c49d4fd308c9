import { FOG_BASIS, FOG_SOURCES, type FogSource, VISIBILITY_CLASSES } from '../../model/fog.ts';
import { basisOf, code, codes, rangeOf, rangeOrNone } from './cells.ts';
import { coefficientTable } from './coefficient-table.ts';
import { formulas, type Part, part, tableOf } from './part.ts';
import { nameOf } from './words.ts';

/** What stands between the truth and the team. */
export const fog = (): Part => part('fog', [], [visibility(), sources(), belief()]);

const visibility = (): Part =>
  part('visibility', [
    tableOf(VISIBILITY_CLASSES, {
      id: ({ id }) => code(id),
      name: ({ id }) => nameOf('fogClass', id),
      error: ({ error }) => rangeOrNone(error),
      lag: ({ lagMonths }) => rangeOrNone(lagMonths),
      coverage: ({ coverage }) => rangeOrNone(coverage),
      basis: ({ error }) => (error === null ? '' : basisOf(error.basis)),
    }),
  ]);

const sources = (): Part =>
  part('fog-sources', [
    { kind: 'text', text: basisOf(FOG_BASIS) },
    tableOf<FogSource>(FOG_SOURCES, {
      id: ({ measure }) => code(measure),
      name: ({ measure }) => nameOf('measure', measure),
      reveals: ({ reveals }) => codes(reveals),
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

const belief = (): Part =>
  part('belief', [
    formulas(
      'report  = value, delay months ago + size × (u1 + u2 + u3) + bias + alarm, within 0 and 100, each u from −1 to 1',
      'size    = error × fog:low-consent (estimates while host-consent < fog:low-consent-below)',
      '          × fog:non-state (of armed groups outside the State)',
      'bias    = (exclusion of the group heard − mean exclusion) × fog:one-sided / 25, at most fog:one-sided either way,',
      '          towards the worse; 0 for sources that hear all',
      'alarm   = fog:false-alarm towards the worse, with the chance of a false alarm; else 0',
      'stated error = size × fog:agreement where another source of the month agrees, else size',
      'no report from a province while humanitarian-access < fog:dark-access-below, save from outside',
      'first   = start with an error of belief:first-error, 0.4 of it for what is visible;',
      '          for what is hidden the reference, with belief:first-hidden-error',
      'widen   : error = min(belief:most-error, √(error² + belief:drift²)) each month, never less than before',
      'doubt   = (stated error)² + belief:drift² × delay of the report',
      'w       = error² / (error² + doubt)',
      'take in : value + w × (report − value), error = √(1 − w) × error',
    ),
    coefficientTable('fog:', 'belief:'),
  ]);
