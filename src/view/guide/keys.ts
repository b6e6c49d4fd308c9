/** Keys of the guidance. The list of keys is drawn from this table. */
export const GUIDE_KEYS = [
  { deed: 'to-card', key: 'g' },
  { deed: 'back', key: 'Escape' },
] as const;

export type GuideDeed = (typeof GUIDE_KEYS)[number]['deed'];

/** What a key does with the guidance, or null. */
export const guideDeed = (pressed: string): GuideDeed | null =>
  GUIDE_KEYS.find(({ key }) => key.toLowerCase() === pressed.toLowerCase())?.deed ?? null;
