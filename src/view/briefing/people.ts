import type { Scenario } from '../../scenario/schema.ts';

type People = Pick<Scenario, 'provinces' | 'groups'>;

/** Where part of a group lives: a province and the share of the group's people there, 0 to 1. */
export interface Home {
  readonly province: string;
  readonly share: number;
}

/** A group in numbers: its share of the country's people, 0 to 1, and where they live, most first. */
export interface GroupSize {
  readonly id: string;
  readonly share: number;
  readonly homes: readonly Home[];
}

/** How large each group is and where its people live, from the provinces' people and the groups' shares in them. */
export function groupSizes({ provinces, groups }: People): GroupSize[] {
  const all = provinces.reduce((sum, { population }) => sum + population, 0);
  return groups.map(({ id, share }) => {
    const parts = provinces.map((province) => ({
      province: province.id,
      people: (province.population / all) * (share[province.id] ?? 0),
    }));
    const size = parts.reduce((sum, { people }) => sum + people, 0);
    return {
      id,
      share: size,
      homes: parts
        .map(({ province, people }) => ({ province, share: size === 0 ? 0 : people / size }))
        .filter((home) => home.share > 0)
        .toSorted((a, b) => b.share - a.share || (a.province < b.province ? -1 : 1)),
    };
  });
}

/** The homes that hold most of a group, as many as it takes to name at least this share of it, two at most. */
export function mainHomes(homes: readonly Home[], enough = 0.8): Home[] {
  const [first, second] = homes;
  if (first === undefined) return [];
  return first.share >= enough || second === undefined ? [first] : [first, second];
}

/** Paragraphs of a longer text, as its author divided it by empty lines. */
export const paragraphs = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
