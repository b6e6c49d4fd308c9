import { assumed, type Quantity } from './quantity.ts';

export const HARM_BANDS = ['limited', 'serious', 'grave', 'extreme'] as const;
/** How much harm an exercise saw, in four words; never a number of people. */
export type HarmBand = (typeof HARM_BANDS)[number];

/** Where each band after the first begins: harm a month, which is the mean violations that people lived under / 100. */
export const HARM_FROM: Readonly<Record<Exclude<HarmBand, 'limited'>, Quantity>> = {
  serious: assumed(0.12, 0.1, 0.15),
  grave: assumed(0.17, 0.15, 0.22),
  extreme: assumed(0.25, 0.22, 0.35),
};

/** Band of a harm index (`civilian-harm`) that was summed over so many months. No month, no harm. */
export function harmBandOf(harm: number, months: number): HarmBand {
  const each = months > 0 ? harm / months : 0;
  return HARM_BANDS.findLast((band) => band !== 'limited' && each >= HARM_FROM[band].central) ?? 'limited';
}
