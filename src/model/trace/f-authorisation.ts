import { cite } from '../citation.ts';
import { leftOut, lives, type TraceRow } from './row.ts';

/** Who may do what, and with whose leave. */
// prettier-ignore
export const TRACE_OF_AUTHORISATION: readonly TraceRow[] = [
  lives(85, cite('A/66/874', 22), 'authorisation:chapter-vi-no-mandate', 'words:form.chapter-VI', 'glossary:chapter-vi'),
  lives(86, cite('A/66/874', 22), 'authorisation:chapter-vi-no-mandate', 'measure:good-offices'),
  lives(87, cite('A/66/874', 41), 'authorisation:any-state-may-raise', 'measure:council-agenda-briefing'),
  lives(88, [...cite('A/69/981', 72), ...cite('A/66/874', 33)], 'authorisation:any-state-may-raise', 'actor:secretary-general', 'glossary:article-99'),
  lives(89, cite('A/66/874', 31), 'authorisation:article-41-42', 'measure:targeted-sanctions', 'glossary:chapter-vii'),
  lives(90, [...cite('A/66/874', 32), ...cite('A/69/981', 13)], 'authorisation:article-41-42', 'measure:protection-force'),
  lives(91, cite('A/66/874', 56, 60), 'authorisation:no-ladder', 'coefficient:vote:milder'),
  lives(92, [...cite('A/66/874', 2), ...cite('A/69/266', 82)], 'authorisation:council-vote-model'),
  lives(93, [...cite('A/66/874', 2, 60), ...cite('A/69/266', 82)], 'region:pillar-1', 'coefficient:vote:failing', 'glossary:manifestly-failing'),
  lives(94, cite('A/66/874', 42), 'authorisation:article-52-53', 'measure:regional-assistance-mission', 'glossary:chapter-viii'),
  lives(95, cite('A/66/874', 42), 'authorisation:article-52-53', 'measure:regional-enforcement'),
  leftOut(96, 'fictional', cite('A/66/874', 43)),
  lives(97, [...cite('A/66/874', 33), ...cite('A/68/947', 21), ...cite('ICRtoP', 'III')], 'measure:general-assembly-resolution', 'authorisation:assembly-recommends', 'actor:general-assembly'),
  lives(98, [...cite('A/66/874', 34), ...cite('A/68/947', 21, 31)], 'actor:human-rights-council', 'measure:human-rights-council-session', 'measure:commission-of-inquiry', 'measure:human-rights-peer-review'),
  lives(99, cite('A/69/981', 13), 'authorisation:article-41-42'),
  lives(100, cite('A/66/874', 41), 'measure:bilateral-sanctions', 'measure:diplomatic-restrictions'),
  lives(101, cite('A/66/874', 35), 'words:measures.you-ask', 'words:measures.needs', 'glossary:lead-time'),
];
