import { INFLUENCES_OF_THE_COUNTRY } from './influences/country.ts';
import { INFLUENCES_OF_GROUPS_AND_ACTORS } from './influences/group-and-actor.ts';
import type { Influence } from './influences/influence.ts';
import { INFLUENCES_OF_THE_WORLD } from './influences/international.ts';
import { INFLUENCES_OF_PROVINCES } from './influences/province.ts';

/** All 84 causal links between indicators, the four that rules replace included. */
export const INFLUENCES: readonly Influence[] = [
  ...INFLUENCES_OF_THE_COUNTRY,
  ...INFLUENCES_OF_PROVINCES,
  ...INFLUENCES_OF_GROUPS_AND_ACTORS,
  ...INFLUENCES_OF_THE_WORLD,
];

/** Name of a link in coefficients and ledgers, for example `incitement>mobilization`. */
export const influenceId = ({ from, to }: Pick<Influence, 'from' | 'to'>): string => `${from}>${to}`;
