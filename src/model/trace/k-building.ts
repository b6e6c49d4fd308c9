import { cite } from '../citation.ts';
import { lives, type TraceRow } from './row.ts';

/** Encouragement, capacity-building and the seven inhibitors. */
// prettier-ignore
export const TRACE_OF_BUILDING: readonly TraceRow[] = [
  lives(168, cite('A/68/947', 29, 30), 'measure:treaty-and-norm-adherence', 'words:form.encouragement'),
  lives(169, [...cite('A/68/947', 31), ...cite('A/69/981', 30)], 'measure:human-rights-peer-review'),
  lives(170, [...cite('A/68/947', 34), ...cite('A/69/981', 22)], 'measure:human-rights-peer-review', 'actor:regional-organization'),
  lives(171, cite('A/68/947', 36, 37), 'measure:quiet-diplomacy', 'measure-rule:quiet-diplomacy/channel-burnt'),
  lives(172, [...cite('A/68/947', 38), ...cite('A/66/874', 23)], 'measure:good-offices', 'measure:special-envoy'),
  lives(173, cite('A/68/947', 41), 'indicator:governance-legitimacy'),
  lives(174, cite('A/68/947', 41), 'indicator:justice-independence'),
  lives(175, cite('A/68/947', 41), 'indicator:governance-legitimacy', 'trigger:resource-discovery'),
  lives(176, cite('A/68/947', 42), 'measure:minority-rights-cooperation'),
  lives(177, [...cite('A/69/266', 80), ...cite('A/68/947', 42)], 'measure:minority-rights-cooperation'),
  lives(178, cite('A/68/947', 39, 43), 'derived:inhibitor-strength', 'glossary:inhibitor'),
  lives(179, cite('A/68/947', 44, 45), 'indicator:security-sector-accountability', 'measure:security-sector-reform'),
  lives(180, cite('A/68/947', 44), 'words:plan.stop-name', 'words:debrief.stop'),
  lives(181, cite('A/68/947', 45), 'measure:train-and-equip'),
  lives(182, cite('A/68/947', 46, 47), 'indicator:transition-institutions', 'measure:electoral-commission-support', 'measure:election-observation'),
  lives(183, cite('A/68/947', 48, 49, 50), 'indicator:justice-independence', 'measure:justice-and-rights-institutions'),
  lives(184, cite('A/68/947', 51, 52), 'indicator:early-response-capacity', 'measure:early-warning-support'),
  lives(185, cite('A/68/947', 53, 54), 'indicator:local-mediation', 'measure:local-peace-infrastructure'),
  lives(186, cite('A/68/947', 55, 56), 'indicator:media-resilience', 'measure:media-and-counter-speech'),
  lives(187, cite('A/68/947', 57, 58), 'indicator:transitional-justice', 'measure:transitional-justice-support'),
  lives(188, cite('A/68/947', 59), 'region:pillar-2', 'words:form.protection-assistance', 'measure:police-and-investigators'),
  lives(189, [...cite('A/68/947', 28), ...cite('ICRtoP', 'II')], 'measure:inclusive-development'),
  lives(190, [...cite('ICRtoP', 'II'), ...cite('A/69/981', 35)], 'measure:security-sector-reform', 'measure:ddr-programme'),
  lives(191, cite('ICRtoP', 'II'), 'measure:transitional-justice-support'),
];
