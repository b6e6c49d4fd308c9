import { ACTORS, type Actor } from '../../model/actors.ts';
import { DERIVED } from '../../model/derived.ts';
import { INDICATORS, type Indicator } from '../../model/indicators.ts';
import { RESOURCES } from '../../model/resources.ts';
import { ARMED_KINDS } from '../../model/stages.ts';
import { basisOf, code, codes, rangeOf } from './cells.ts';
import { joined, say } from './cell.ts';
import type { Part } from './part.ts';
import type { Writer } from './writer.ts';

/** What the model is for, what it is made of, in which order a month runs, and on which ideas it rests. */
export const overview = (write: Writer): Part[] => [
  write.part('purpose', [], [write.part('patterns', [write.list('patterns')])]),
  write.part(
    'entities',
    [],
    [indicators(write), derived(write), institutions(write), armedKinds(write), resources(write)],
  ),
  write.part(
    'schedule',
    [],
    [write.part('opening', [write.list('opening')]), write.part('close', [write.list('close')])],
  ),
  write.part(
    'concepts',
    [],
    CONCEPTS.map((id) => write.part(id, [])),
  ),
  write.part('start', []),
  write.part('input', []),
];

const CONCEPTS = ['emergence', 'adaptation', 'interaction', 'stochasticity', 'observation', 'uncertainty'];

const indicators = (write: Writer): Part =>
  write.part('indicators', [
    write.table<Indicator>(INDICATORS, ['indicator', ({ id }) => id], {
      id: ({ id }) => code(id),
      name: ({ id }) => write.nameOf('indicator', id),
      scope: ({ scope }) => scope,
      unit: ({ unit }) => write.tell('unit', unit),
      better: ({ polarity }) => (polarity === 'good-high' ? 'high' : 'low'),
      visible: ({ visibility }) => visibility,
      reference: ({ reference }) => rangeOf(reference),
      speed: ({ speed }) => code(`return:${speed}`, 'coefficient'),
      noise: ({ noise }) => rangeOf(noise),
      factors: ({ riskFactors }) => riskFactors.join(', '),
      basis: ({ basis }) => basisOf(basis),
    }),
  ]);

const derived = (write: Writer): Part =>
  write.part('derived', [
    write.table(DERIVED, ['derived', ({ id }) => id], {
      id: ({ id }) => code(id),
      name: ({ id }) => write.nameOf('derived', id),
      inputs: ({ inputs }) => codes(inputs, 'indicator'),
      basis: ({ basis }) => basisOf(basis),
    }),
  ]);

const institutions = (write: Writer): Part =>
  write.part('institutions', [
    write.table<Actor>(ACTORS, ['actor', ({ id }) => id], {
      id: ({ id }) => code(id),
      name: ({ id }) => write.nameOf('actor', id),
      willingness: ({ willingness }) => rangeOf(willingness),
      swayed: ({ swayedBy }) =>
        joined(
          swayedBy.map(({ indicator, weight }) => say`${code(indicator, 'indicator')} ${rangeOf(weight)}`),
          '; ',
        ),
      basis: ({ willingness }) => basisOf(willingness.basis),
    }),
  ]);

const armedKinds = (write: Writer): Part =>
  write.part('armed-kinds', [
    write.table(ARMED_KINDS, ['armed-kind', (id) => id], {
      id: (id) => code(id),
      name: (id) => write.nameOf('kind', id),
    }),
  ]);

const resources = (write: Writer): Part =>
  write.part('resources', [
    write.table(RESOURCES, ['resource', ({ id }) => id], {
      id: ({ id }) => code(id),
      name: ({ id }) => write.nameOf('resource', id),
      most: ({ most }) => most,
      start: ({ start }) => rangeOf(start),
      income: ({ perMonth }) => rangeOf(perMonth),
      basis: ({ basis }) => basisOf(basis),
    }),
  ]);
