import { cite, type Citation } from './citation.ts';

/** Paragraphs in which a source text names practice as good: for measures of the catalogue, by id. */
// prettier-ignore
export const PRACTICE: Readonly<Record<string, readonly Citation[]>> = {
  'arms-embargo': cite('A/69/981', 42),
  'commission-of-inquiry': [...cite('A/66/874', 12), ...cite('A/68/947', 32)],
  'community-self-protection': cite('A/66/874', 46),
  'ddr-programme': cite('A/68/947', 67),
  'domestic-prosecutions': cite('A/68/947', 32),
  'early-warning-support': cite('A/68/947', 52),
  'electoral-commission-support': cite('A/68/947', 47),
  'good-offices': cite('A/66/874', 23),
  'high-level-mediation': cite('A/66/874', 23),
  'human-rights-monitors': cite('A/68/947', 63),
  'icc-examination': cite('A/69/981', 42),
  'justice-and-rights-institutions': cite('A/68/947', 50),
  'local-peace-infrastructure': cite('A/68/947', 53),
  'media-and-counter-speech': cite('A/68/947', 56),
  'minority-rights-cooperation': cite('A/68/947', 42),
  'one-voice-contact-group': cite('A/69/981', 42),
  'peacekeeping-operation': cite('A/68/947', 67),
  'police-and-investigators': cite('A/68/947', 64),
  'public-advocacy': cite('A/66/874', 26),
  'quiet-diplomacy': cite('A/68/947', 37),
  'redress-and-durable-solutions': cite('A/68/947', 57),
  'regional-assistance-mission': cite('A/68/947', 67),
  'regional-enforcement': cite('A/66/874', 43),
  'security-sector-reform': cite('A/68/947', 45),
  'special-envoy': cite('A/66/874', 23),
  'targeted-sanctions': cite('A/69/981', 42),
  'transitional-justice-support': cite('A/68/947', 57),
  'women-and-child-protection': cite('A/68/947', 58),
};
