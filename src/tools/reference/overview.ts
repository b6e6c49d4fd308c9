import { ACTORS, type Actor } from '../../model/actors.ts';
import { DERIVED } from '../../model/derived.ts';
import { INDICATORS, type Indicator } from '../../model/indicators.ts';
import { RESOURCES } from '../../model/resources.ts';
import { ARMED_KINDS } from '../../model/stages.ts';
import { basisOf, code, codes, rangeOf } from './cells.ts';
import { list, type Part, part, tableOf } from './part.ts';
import { nameOf, tell } from './words.ts';

/** What the model is for, what it is made of, in which order a month runs, and on which ideas it rests. */
export const overview = (): Part[] => [
  part('purpose', [], [part('patterns', [list('patterns')])]),
  part('entities', [], [indicators(), derived(), institutions(), armedKinds(), resources()]),
  part('schedule', [], [part('opening', [list('opening')]), part('close', [list('close')])]),
  part(
    'concepts',
    [],
    CONCEPTS.map((id) => part(id, [])),
  ),
  part('start', []),
  part('input', []),
];

const CONCEPTS = ['emergence', 'adaptation', 'interaction', 'stochasticity', 'observation', 'uncertainty'];

const indicators = (): Part =>
  part('indicators', [
    tableOf<Indicator>(INDICATORS, {
      id: ({ id }) => code(id),
      name: ({ id }) => nameOf('indicator', id),
      scope: ({ scope }) => scope,
      unit: ({ unit }) => tell('unit', unit),
      better: ({ polarity }) => (polarity === 'good-high' ? 'high' : 'low'),
      visible: ({ visibility }) => visibility,
      reference: ({ reference }) => rangeOf(reference),
      speed: ({ speed }) => code(`return:${speed}`),
      noise: ({ noise }) => rangeOf(noise),
      factors: ({ riskFactors }) => riskFactors.join(', '),
      basis: ({ basis }) => basisOf(basis),
    }),
  ]);

const derived = (): Part =>
  part('derived', [
    tableOf(DERIVED, {
      id: ({ id }) => code(id),
      name: ({ id }) => nameOf('derived', id),
      inputs: ({ inputs }) => codes(inputs),
      basis: ({ basis }) => basisOf(basis),
    }),
  ]);

const institutions = (): Part =>
  part('institutions', [
    tableOf<Actor>(ACTORS, {
      id: ({ id }) => code(id),
      name: ({ id }) => nameOf('actor', id),
      willingness: ({ willingness }) => rangeOf(willingness),
      swayed: ({ swayedBy }) =>
        swayedBy.map(({ indicator, weight }) => `${code(indicator)} ${rangeOf(weight)}`).join('; '),
      basis: ({ willingness }) => basisOf(willingness.basis),
    }),
  ]);

const armedKinds = (): Part =>
  part('armed-kinds', [tableOf(ARMED_KINDS, { id: (id) => code(id), name: (id) => nameOf('kind', id) })]);

const resources = (): Part =>
  part('resources', [
    tableOf(RESOURCES, {
      id: ({ id }) => code(id),
      name: ({ id }) => nameOf('resource', id),
      most: ({ most }) => most,
      start: ({ start }) => rangeOf(start),
      income: ({ perMonth }) => rangeOf(perMonth),
      basis: ({ basis }) => basisOf(basis),
    }),
  ]);
