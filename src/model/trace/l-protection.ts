import { cite } from '../citation.ts';
import { leftOut, lives, type TraceRow } from './row.ts';

/** Protection beside the State. */
// prettier-ignore
export const TRACE_OF_PROTECTION: readonly TraceRow[] = [
  lives(192, [...cite('A/68/947', 60), ...cite('A/69/981', 35)], 'measure:illicit-flows-control', 'indicator:armed-capacity'),
  lives(193, [...cite('A/68/947', 60), ...cite('A/69/981', 35)], 'measure:illicit-flows-control'),
  lives(194, cite('A/68/947', 60), 'measure:illicit-flows-control', 'coefficient:measure:off-stage'),
  lives(195, [...cite('A/68/947', 60), ...cite('ICRtoP', 'III')], 'measure:private-sector-safeguards'),
  lives(196, cite('A/68/947', 62), 'measure:mediation-support-team'),
  lives(197, [...cite('A/68/947', 63), ...cite('A/66/874', 28)], 'measure:human-rights-monitors'),
  lives(198, cite('A/68/947', 64), 'measure:police-and-investigators'),
  lives(199, cite('A/68/947', 65), 'measure:refugee-protection'),
  lives(200, cite('A/68/947', 66), 'measure:humanitarian-protection'),
  leftOut(201, 'later-model', cite('A/68/947', 61, 77)),
  lives(202, cite('A/68/947', 67), 'measure:regional-assistance-mission'),
  lives(203, [...cite('A/66/874', 16), ...cite('A/68/947', 67)], 'measure:peacekeeping-operation', 'protection:presence', 'coefficient:protect:armed-group', 'authorisation:protect-whoever-attacks', 'indicator:protection-presence'),
  leftOut(204, 'simplified', cite('A/68/947', 67)),
  leftOut(205, 'later-model', [...cite('A/68/947', 68), ...cite('A/69/981', 34)]),
  lives(206, cite('A/68/947', 69), 'combination:monitors-with-force'),
  lives(207, cite('A/69/981', 33), 'measure-rule:peacekeeping-operation/no-peace-to-keep'),
  lives(208, cite('A/69/981', 33, 74), 'indicator:protection-presence', 'protection:presence', 'coefficient:protect:state', 'measure-rule:peacekeeping-operation/against-state-forces'),
  lives(209, cite('A/69/981', 2), 'measure:protection-sites', 'protection:sites', 'coefficient:protect:sites'),
  lives(210, cite('A/69/981', 29), 'measure:preventive-deployment', 'measure-rule:preventive-deployment/too-late'),
  lives(211, cite('A/66/874', 46), 'measure:community-self-protection', 'protection:self-protection', 'coefficient:protect:self'),
  lives(212, [...cite('A/66/874', 46), ...cite('A/69/981', 53)], 'measure:community-self-protection', 'fog-source:community-self-protection'),
];
