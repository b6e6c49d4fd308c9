import { HARM_BANDS, HARM_FROM, type HarmBand } from '../../model/harm.ts';

/** The band of an exercise, and how far down and up it might stand under other limits that are as good a guess. */
export interface HarmRange {
  readonly low: HarmBand;
  readonly band: HarmBand;
  readonly high: HarmBand;
}

/** Bands of a harm index summed over so many months, under the highest, the central and the lowest limits. */
export function harmRange(index: number, months: number): HarmRange {
  const each = months > 0 ? index / months : 0;
  const under = (limit: 'low' | 'central' | 'high'): HarmBand =>
    HARM_BANDS.findLast((band, place) => place > 0 && each >= limitOf(band, limit)) ?? first;
  return { low: under('high'), band: under('central'), high: under('low') };
}

const [first] = HARM_BANDS;

function limitOf(band: HarmBand, limit: 'low' | 'central' | 'high'): number {
  return band in HARM_FROM ? HARM_FROM[band as keyof typeof HARM_FROM][limit] : 0;
}
