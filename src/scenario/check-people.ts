import { isRecord } from '../lib/json-pointer.ts';
import { quote, type Finding } from './faults.ts';
import { namesAt, numberAt, spotsOf } from './spots.ts';

/** How far sums of shares may be from 1. */
const TOLERANCE = 0.01;

/** Provinces and groups that do not add up: shares of people, and neighbours that are the province itself. */
export function checkPeople(scenario: unknown): Finding[] {
  return [...checkPopulation(scenario), ...checkShares(scenario), ...checkNeighbours(scenario)];
}

function checkPopulation(scenario: unknown): Finding[] {
  const provinces = spotsOf(scenario, '/provinces/*');
  const sum = sumOf(provinces.map(({ value }) => numberAt(value, 'population')));
  if (provinces.length === 0 || sum === null || isOne(sum)) return [];
  const message = `the provinces hold ${rounded(sum)} of the population together, not 1`;
  return [
    { path: ['provinces'], code: 'population-sum', message, hint: 'Give each its share of the country, such as 0.25.' },
  ];
}

/** Looked at only where all shares are numbers: one that is at fault says nothing of the sum. */
function checkShares(scenario: unknown): Finding[] {
  const shares = spotsOf(scenario, '/groups/*').map(({ value }) => (isRecord(value) ? value['share'] : null));
  const isSound = shares.every(
    (share) => isRecord(share) && Object.values(share).every((part) => typeof part === 'number'),
  );
  if (shares.length === 0 || !isSound) return [];
  return namesAt(scenario, '/provinces/*/id').flatMap(({ path, name }): Finding[] => {
    const sum = shares.reduce((total: number, share) => total + (numberAt(share, name) ?? 0), 0);
    if (isOne(sum)) return [];
    return [{ path: path.slice(0, -1), ...(sum === 0 ? withoutGroup(name) : wrongSum(name, sum)) }];
  });
}

const withoutGroup = (province: string) => ({
  code: 'province-without-group' as const,
  message: `no group lives in ${quote(province)}`,
  hint: `Name it under "share" of the groups that live there.`,
});

const wrongSum = (province: string, sum: number) => ({
  code: 'share-sum' as const,
  message: `the groups make up ${rounded(sum)} of ${quote(province)} together, not 1`,
  hint: 'Shares are parts of a province: for each province they sum to 1 over the groups.',
});

function checkNeighbours(scenario: unknown): Finding[] {
  const own = new Map(namesAt(scenario, '/provinces/*/id').map(({ path, name }) => [path[1], name]));
  return namesAt(scenario, '/provinces/*/neighbours/*').flatMap(({ path, name }): Finding[] => {
    if (own.get(path[1]) !== name) return [];
    return [
      {
        path,
        code: 'neighbour-of-itself',
        message: `${quote(name)} is its own neighbour`,
        hint: 'Take it out of the list.',
      },
    ];
  });
}

function sumOf(numbers: readonly (number | null)[]): number | null {
  return numbers.reduce((sum, number) => (sum === null || number === null ? null : sum + number), 0);
}

/** The last digits of a sum of shares are not the author's. */
const isOne = (sum: number): boolean => Math.abs(sum - 1) <= TOLERANCE + 1e-9;

const rounded = (sum: number): string => String(Math.round(sum * 1000) / 1000);
