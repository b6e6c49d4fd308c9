import { readFileSync } from 'node:fs';
import { readScenario } from '../../src/scenario/read.ts';
import { worldInputOf } from '../../src/scenario/world-input.ts';
import type { WorldInput } from '../../src/sim/world-input.ts';
import { referenceScenario } from '../../src/tools/bench/reference-scenario.ts';
import { aCountry } from '../sim/a-country.ts';

const reading = readScenario(readFileSync(new URL('../../scenarios/talvora.json', import.meta.url), 'utf8'));
if ('faults' in reading) throw new Error('scenarios/talvora.json has faults');

const everywhere = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`p0${index + 1}`, 1]));
const kinds = [{ kind: 'state' as const }, { kind: 'state-aligned' as const }, {}];
const ring = Array.from({ length: 8 }, (_, index) => ({
  neighbours: [`p0${1 + ((index + 1) % 8)}`, `p0${1 + ((index + 7) % 8)}`],
}));

/** Countries of different shapes: how many provinces, groups and armed actors, who neighbours whom, who is where. */
export const COUNTRIES: Readonly<Record<string, WorldInput>> = {
  Talvora: worldInputOf(reading.scenario),
  'the reference country': worldInputOf(referenceScenario()),
  'a country of thirty provinces': worldInputOf(referenceScenario(30)),
  'a country without armed actors': aCountry({ provinces: 3 }),
  'a country of one province and one group': aCountry({ provinces: 1, groups: [{}], actors: [{}] }),
  'a ring of provinces with armed actors everywhere': aCountry({
    provinces: ring,
    groups: [{}, { targeted: true }, {}, {}],
    actors: kinds.map((actor) => ({ ...actor, presence: everywhere })),
  }),
  'a country with six armed forces of the State everywhere': aCountry({
    provinces: ring,
    actors: Array.from({ length: 6 }, () => ({ kind: 'state' as const, presence: everywhere })),
  }),
  'a country with six armed groups everywhere': aCountry({
    provinces: ring,
    actors: Array.from({ length: 6 }, () => ({ presence: everywhere })),
  }),
};
