import { drawParameters } from '../draw-parameters.ts';
import { type DrawNumbers, type ReadyBatch, readyBatch, runSlice } from './batch.ts';
import { compileTold, type ToldWorld } from './drawn-start.ts';
import type { Ask, Reply } from './messages.ts';
import type { LiveRequest } from './request.ts';
import type { ToldInput } from './told-input.ts';

/**
 * What a worker does with what it is asked: always answers, failures included. Keeps the newest request, and the
 * country compiled for as long as requests speak of the same one; numbers of the model that were drawn are remembered,
 * since requests share their seeds.
 */
export function answerer(): (ask: Ask) => Reply {
  const compiled = compiledOnce();
  const drawNumbers = remembered(drawParameters);
  let kept: { readonly id: number; readonly batch: ReadyBatch } | null = null;
  const batchFor = (id: number, request: LiveRequest | null): ReadyBatch => {
    if (request !== null) kept = { id, batch: readyBatch(request, compiled(request.standpoint.input), drawNumbers) };
    if (kept?.id !== id) throw new Error(`request ${id} is not known`);
    return kept.batch;
  };
  return ({ id, request, slice }) => {
    try {
      return { kind: 'done', id, result: runSlice(batchFor(id, request), slice) };
    } catch (error) {
      return { kind: 'failed', id, message: String(error) };
    }
  };
}

/** Seeds whose numbers are remembered; they take some megabytes. */
const MOST_SEEDS = 1000;

function remembered(drawNumbers: DrawNumbers): DrawNumbers {
  const bySeed = new Map<string, Float64Array>();
  return (seed) => {
    const numbers = bySeed.get(seed) ?? drawNumbers(seed);
    if (bySeed.size >= MOST_SEEDS) bySeed.clear();
    bySeed.set(seed, numbers);
    return numbers;
  };
}

function compiledOnce(): (input: ToldInput) => ToldWorld {
  let last: { readonly key: string; readonly told: ToldWorld } | null = null;
  return (input) => {
    const key = JSON.stringify(input);
    if (last?.key !== key) last = { key, told: compileTold(input) };
    return last.told;
  };
}
