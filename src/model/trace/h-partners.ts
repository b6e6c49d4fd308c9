import { cite } from '../citation.ts';
import { leftOut, lives, type TraceRow } from './row.ts';

/** Institutions and partners. */
// prettier-ignore
export const TRACE_OF_PARTNERS: readonly TraceRow[] = [
  leftOut(114, 'later-model', [...cite('A/68/947', 20), ...cite('A/66/874', 20)]),
  lives(115, [...cite('A/66/874', 5), ...cite('A/69/981', 53, 56), ...cite('ICRtoP', 'III')], 'actor:special-advisers'),
  lives(116, [...cite('A/68/947', 76), ...cite('A/69/981', 72)], 'actor:secretary-general', 'measure:public-advocacy'),
  lives(117, [...cite('A/69/266', 79), ...cite('A/69/981', 28, 72), ...cite('ICRtoP', 'III')], 'measure:special-envoy', 'fog-source:special-envoy'),
  lives(118, [...cite('A/68/947', 32, 63), ...cite('A/66/874', 39), ...cite('ICRtoP', 'III')], 'actor:ohchr', 'measure:human-rights-monitors'),
  lives(119, [...cite('A/68/947', 33, 66), ...cite('ICRtoP', 'III')], 'actor:ocha', 'measure:humanitarian-protection'),
  lives(120, [...cite('A/68/947', 65), ...cite('A/66/874', 39, 41), ...cite('ICRtoP', 'III')], 'actor:unhcr', 'measure:refugee-protection'),
  lives(121, [...cite('A/68/947', 38, 62), ...cite('ICRtoP', 'III')], 'actor:political-affairs', 'measure:mediation-support-team'),
  lives(122, [...cite('A/68/947', 67, 68), ...cite('ICRtoP', 'III')], 'actor:peace-operations', 'measure:peacekeeping-operation'),
  lives(123, cite('A/68/947', 21, 22, 28), 'actor:development-banks', 'actor:donors', 'measure:inclusive-development'),
  lives(124, [...cite('A/68/947', 35), ...cite('A/66/874', 39), ...cite('ICRtoP', 'III')], 'actor:un-country-team', 'measure:women-and-child-protection'),
  lives(125, [...cite('A/66/874', 29), ...cite('A/68/947', 22), ...cite('A/69/981', 66), ...cite('ICRtoP', 'III')], 'actor:icc', 'measure:icc-examination', 'measure:icc-referral'),
  lives(126, cite('A/68/947', 23), 'actor:neighbouring-states', 'indicator:neighbour-stability', 'measure-rule:regional-enforcement/partisan-neighbours'),
  leftOut(127, 'later-model', cite('A/68/947', 23)),
  lives(128, [...cite('A/68/947', 24), ...cite('A/69/981', 68), ...cite('A/66/874', 42, 48)], 'actor:regional-organization', 'indicator:regional-unity', 'measure:regional-assistance-mission'),
  lives(129, [...cite('A/68/947', 25), ...cite('A/69/266', 83), ...cite('A/69/981', 24, 25, 69)], 'measure:national-prevention-mechanism'),
  lives(130, cite('A/69/981', 24, 25, 69), 'measure:national-prevention-mechanism', 'measure-rule:national-prevention-mechanism/a-shield-for-leaders'),
  lives(131, [...cite('A/68/947', 27), ...cite('A/66/874', 45, 46), ...cite('ICRtoP', 'III')], 'actor:civil-society', 'measure:civil-society-support', 'fog-source:civil-society-support'),
  lives(132, [...cite('A/68/947', 15, 50, 54), ...cite('A/69/981', 22, 31)], 'actor:local-leaders', 'indicator:local-mediation', 'measure:local-peace-infrastructure'),
  lives(133, [...cite('A/68/947', 26), ...cite('A/66/874', 46), ...cite('ICRtoP', 'III')], 'actor:private-sector', 'measure:private-sector-safeguards'),
  lives(134, cite('A/68/947', 26, 60), 'trigger:resource-discovery', 'measure-rule:private-sector-safeguards/contested-land'),
  lives(135, [...cite('A/68/947', 68), ...cite('A/69/981', 34, 64)], 'actor:troop-contributors'),
  leftOut(136, 'simplified', [...cite('A/69/981', 69), ...cite('A/68/947', 40)]),
];
