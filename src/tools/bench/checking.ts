import { readScenario } from '../../scenario/read.ts';
import { faultyScenario, largeScenario } from './large-scenario.ts';
import type { Measured } from './rounds.ts';

/** Size of the scenario files that are checked, in characters of one byte. */
export const CHECKED_SIZE = 1_000_000;

/** A scenario file to check, and what the first check of it took, in milliseconds. */
export interface Checking extends Measured {
  readonly name: 'sound' | 'faulty';
  readonly bytes: number;
  readonly faults: number;
  readonly firstMs: number;
}

/** Checks of a sound file and of one with a fault in every inject. */
export const checkings = (): Checking[] => [
  checkingOf('sound', largeScenario(CHECKED_SIZE)),
  checkingOf('faulty', faultyScenario(CHECKED_SIZE)),
];

function checkingOf(name: Checking['name'], text: string): Checking {
  const begin = performance.now();
  const reading = readScenario(text);
  const firstMs = performance.now() - begin;
  const time = (times: number): number => {
    const start = performance.now();
    for (let count = 0; count < times; count += 1) readScenario(text);
    return performance.now() - start;
  };
  return {
    name,
    bytes: Buffer.byteLength(text),
    faults: 'faults' in reading ? reading.faults.length : 0,
    firstMs,
    time,
  };
}
