import { expect, test } from 'vitest';
import { groupSizes, mainHomes, paragraphs } from '../../../src/view/briefing/people.ts';

const provinces = [
  { id: 'hill', name: 'Hill', population: 0.25 },
  { id: 'shore', name: 'Shore', population: 0.75 },
];

test('a group is as large as its share of each province, weighed by the people there', () => {
  const [group] = groupSizes({ provinces, groups: [{ id: 'a', name: 'A', share: { hill: 1, shore: 0.2 } }] });
  expect(group?.share).toBeCloseTo(0.4, 12);
  expect(group?.homes.map(({ province }) => province)).toEqual(['hill', 'shore']);
  expect(group?.homes[0]?.share).toBeCloseTo(0.625, 12);
});

test('the groups of a country whose shares are whole make up all its people', () => {
  const sizes = groupSizes({
    provinces,
    groups: [
      { id: 'a', name: 'A', share: { hill: 0.3, shore: 0.6 } },
      { id: 'b', name: 'B', share: { hill: 0.7, shore: 0.4 } },
    ],
  });
  expect(sizes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
});

test('provinces where nobody of a group lives are not named as homes, and a group of nobody has none', () => {
  const [some, none] = groupSizes({
    provinces,
    groups: [
      { id: 'a', name: 'A', share: { hill: 1 } },
      { id: 'b', name: 'B', share: {} },
    ],
  });
  expect(some?.homes).toEqual([{ province: 'hill', share: 1 }]);
  expect(none).toEqual({ id: 'b', share: 0, homes: [] });
});

test.each([
  { shares: [0.9, 0.1], named: 1 },
  { shares: [0.6, 0.3, 0.1], named: 2 },
  { shares: [0.3, 0.3, 0.2, 0.2], named: 2 },
  { shares: [], named: 0 },
])('of homes with $shares of a group $named are named', ({ shares, named }) => {
  const homes = shares.map((share, index) => ({ province: `p${index}`, share }));
  expect(mainHomes(homes)).toHaveLength(named);
});

test('a text falls into paragraphs at its empty lines, and single line ends stay', () => {
  expect(paragraphs('One.\n\n  \n\nTwo,\nstill two.\n \n')).toEqual(['One.', 'Two,\nstill two.']);
  expect(paragraphs('')).toEqual([]);
});
