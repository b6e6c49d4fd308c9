import { cite } from '../citation.ts';
import { leftOut, lives, type TraceRow } from './row.ts';

/** Consequences, cost, recovery and relapse. */
// prettier-ignore
export const TRACE_OF_RECOVERY: readonly TraceRow[] = [
  lives(264, cite('A/69/981', 2, 15), 'indicator:displacement', 'influence:violations>displacement', 'coefficient:spill:displacement'),
  lives(265, cite('A/69/981', 15), 'indicator:neighbour-stability', 'influence:displacement>neighbour-stability', 'trigger:neighbour-spillover'),
  lives(266, cite('A/69/981', 16), 'influence:violations>trust-in-state', 'influence:violations>local-mediation', 'coefficient:return:slow'),
  lives(267, cite('A/69/981', 16), 'influence:violations>governance-legitimacy', 'coefficient:scar:per-violation'),
  lives(268, [...cite('A/69/981', 16), ...cite('A/68/947', 75)], 'influence:violations>economic-stress', 'influence:armed-conflict>economic-stress'),
  lives(269, cite('A/69/981', 15, 16), 'coefficient:scar:per-violation', 'influence:violations>local-mediation'),
  leftOut(270, 'not-shown', cite('A/69/981', 15)),
  lives(271, [...cite('A/68/947', 18, 75), ...cite('A/66/874', 52), ...cite('ICRtoP', 'II')], 'coefficient:cost:crisis-from', 'debrief:spent'),
  lives(272, [...cite('A/68/947', 72, 75), ...cite('A/69/981', 16)], 'resource:budget'),
  leftOut(273, 'simplified', cite('A/69/981', 28)),
  leftOut(274, 'later-model', [...cite('A/68/947', 72), ...cite('ICRtoP', 'IV')]),
  lives(275, cite('A/66/874', 15), 'stage:recovery', 'arrow:enter-recovery'),
  lives(276, cite('A/69/981', 65), 'arrow:relapse'),
  lives(277, cite('A/69/981', 65), 'arrow:relapse', 'measure-rule:post-crisis-peacebuilding/no-reckoning'),
  lives(278, cite('A/69/981', 66), 'measure:post-crisis-peacebuilding', 'measure-rule:post-crisis-peacebuilding/no-reckoning'),
  lives(279, cite('A/69/981', 66), 'measure:redress-and-durable-solutions', 'measure:domestic-prosecutions'),
  lives(280, cite('A/68/947', 57), 'measure:redress-and-durable-solutions'),
  lives(281, cite('A/68/947', 57), 'measure:redress-and-durable-solutions'),
  lives(282, cite('A/68/947', 58), 'measure:women-and-child-protection'),
  lives(283, cite('A/69/981', 67), 'coefficient:measure:fade-months', 'coefficient:return:slow'),
  lives(284, cite('A/69/981', 20), 'measure-rule:incentive-package/seen-as-reward', 'words:debrief.question-4'),
  lives(285, cite('A/69/981', 19), 'measure:treaty-and-norm-adherence'),
  lives(286, [...cite('A/68/947', 22, 48), ...cite('A/69/981', 66)], 'measure:icc-examination', 'glossary:complementarity'),
  leftOut(287, 'later-model', cite('A/69/981', 20)),
];
