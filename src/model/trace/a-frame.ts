import { cite } from '../citation.ts';
import { leftOut, lives, type TraceRow } from './row.ts';

/** The frame: three pillars, their scope and who carries them. */
// prettier-ignore
export const TRACE_OF_THE_FRAME: readonly TraceRow[] = [
  lives(1, [...cite('A/68/947', 79), ...cite('A/66/874', 9), ...cite('A/69/981', 11)], 'glossary:atrocity-crimes'),
  lives(2, [...cite('A/68/947', 'fn 1'), ...cite('A/69/981', 'fn 1')], 'glossary:atrocity-crimes', 'derived:civilian-harm'),
  lives(3, [...cite('A/68/947', 1), ...cite('A/66/874', 2, 7, 11), ...cite('A/69/981', 18)], 'indicator:protection-will', 'region:pillar-1', 'glossary:pillar-one', 'measure:restrain-security-forces', 'measure:protect-exposed-communities'),
  lives(4, [...cite('A/68/947', 1, 28), ...cite('ICRtoP', 'I')], 'region:pillar-2', 'glossary:pillar-two'),
  lives(5, [...cite('A/66/874', 2, 31), ...cite('A/69/266', 79, 82)], 'region:pillar-3', 'authorisation:article-41-42', 'glossary:pillar-three'),
  lives(6, [...cite('A/68/947', 6, 79), ...cite('A/66/874', 2, 13, 14, 20), ...cite('A/69/266', 79)], 'authorisation:no-ladder', 'region:pillar-1', 'region:pillar-2', 'region:pillar-3'),
  leftOut(7, 'wording', [...cite('A/68/947', 6), ...cite('A/66/874', 13)]),
  lives(8, [...cite('A/66/874', 12), ...cite('A/69/266', 79)], 'measure:commission-of-inquiry', 'measure:good-offices', 'measure:treaty-and-norm-adherence'),
  lives(9, [...cite('A/66/874', 11, 20), ...cite('A/68/947', 79)], 'arrow:return-general-risk', 'arrow:return-specific-threats'),
  lives(10, [...cite('A/68/947', 12), ...cite('A/66/874', 18), ...cite('A/69/981', 12)], 'indicator:host-consent', 'trigger:sovereignty-alarm', 'politics:good-example'),
  lives(11, cite('A/68/947', 13), 'words:briefing.holds', 'words:briefing.roles'),
  lives(12, [...cite('A/66/874', 14, 15), ...cite('A/69/266', 81)], 'region:pillar-1', 'stage:recovery'),
  leftOut(13, 'comparison', [...cite('A/66/874', 15, 17, 18), ...cite('A/68/947', 6)]),
  lives(14, [...cite('A/66/874', 17), ...cite('A/69/981', 36)], 'influence:perceived-cost>atrocity-intent'),
  lives(15, [...cite('A/68/947', 31, 79), ...cite('A/69/981', 75)], 'stage:general-risk', 'derived:structural-risk'),
  leftOut(16, 'scenario', cite('A/69/981', 7, 23)),
  lives(17, cite('A/66/874', 47), 'indicator:self-protection', 'protection:self-protection'),
  lives(18, [...cite('A/68/947', 2), ...cite('A/66/874', 16)], 'glossary:protection-of-civilians', 'authorisation:consent-for-presence', 'measure:peacekeeping-operation'),
  leftOut(19, 'simplified', cite('A/69/981', 48, 50)),
  lives(20, cite('A/69/981', 55), 'derived:civilian-harm', 'debrief:harm'),
];
