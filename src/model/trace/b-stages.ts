import { cite } from '../citation.ts';
import { leftOut, lives, type TraceRow } from './row.ts';

/** The stages of risk, and what moves a country between them. */
// prettier-ignore
export const TRACE_OF_STAGES: readonly TraceRow[] = [
  lives(21, cite('A/68/947', 7), 'region:risk'),
  lives(22, cite('A/68/947', 8), 'stage:general-risk', 'derived:structural-risk'),
  lives(23, cite('A/68/947', 8), 'stage:general-risk', 'coefficient:measure:off-stage'),
  lives(24, cite('A/68/947', 9), 'stage:specific-threats', 'arrow:enter-specific-threats', 'indicator:political-shock'),
  lives(25, cite('A/68/947', 9), 'coefficient:drive:means-and-motive', 'coefficient:drive:floor', 'coefficient:escalate:violations', 'indicator:mobilization'),
  lives(26, cite('A/68/947', 9), 'indicator:violations', 'coefficient:index:imminence:violations'),
  lives(27, cite('A/68/947', 10), 'stage:imminent-risk', 'arrow:enter-imminent-risk', 'derived:imminence'),
  lives(28, cite('A/68/947', 10), 'indicator:self-protection', 'influence:violations>self-protection', 'coefficient:index:imminence:self-protection'),
  lives(29, cite('A/68/947', 10), 'coefficient:measure:off-stage', 'glossary:lead-time'),
  lives(30, cite('A/68/947', 11), 'region:pillar-2', 'measure:humanitarian-protection', 'measure:community-self-protection'),
  lives(31, cite('A/68/947', 46, 47), 'trigger:election-crisis', 'influence:transition-institutions>political-shock'),
  lives(32, cite('A/68/947', 46), 'coefficient:drive:shock', 'influence:political-shock>mobilization'),
  lives(33, cite('A/66/874', 6), 'loop:R1-spiral-of-fear', 'indicator:intercommunal-tension'),
  lives(34, cite('A/66/874', 6), 'influence:exclusion>intercommunal-tension'),
  lives(35, [...cite('A/66/874', 26, 52), ...cite('A/68/947', 55)], 'indicator:incitement', 'influence:incitement>violations', 'influence:atrocity-intent>incitement', 'glossary:incitement'),
  lives(36, cite('A/69/981', 27), 'influence:armed-conflict>violations', 'coefficient:index:structural:conflict'),
  leftOut(37, 'later-model', cite('A/69/981', 27)),
  lives(38, cite('A/66/874', 53), 'words:report.rise', 'glossary:belief', 'glossary:confidence'),
];
