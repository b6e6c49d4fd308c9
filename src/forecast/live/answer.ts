import type { World } from '../../sim/world.ts';
import { drawParameters } from '../draw-parameters.ts';
import { type DrawNumbers, type ReadyBatch, readied, runsOf } from './batch.ts';
import type { Course } from './course.ts';
import { liveCourses } from './courses.ts';
import { compileTold } from './drawn-start.ts';
import type { Ask, Reply } from './messages.ts';
import type { Ground } from './request.ts';
import type { Estimates, Heard } from './standpoint.ts';
import type { Steps } from './steps.ts';
import type { ToldInput } from './told-input.ts';

/**
 * What a worker does with what it is asked, step by step: always answers, failures included. Keeps the newest ground;
 * the country and the courses that may have led to a month for as long as grounds speak of the same ones; and numbers of
 * the model that were drawn, since grounds share their seeds.
 */
export function answerer(): (ask: Ask) => Steps<Reply> {
  const preparing = {
    compileTold: compiledOnce(),
    liveCourses: livedOnce(),
    drawNumbers: remembered(drawParameters),
  };
  let kept: { readonly id: number; readonly batch: ReadyBatch } | null = null;
  function* batchFor(id: number, ground: Ground | null): Steps<ReadyBatch> {
    if (ground !== null) kept = { id, batch: yield* readied(ground, preparing) };
    if (kept?.id !== id) throw new Error(`ground ${id} is not known`);
    return kept.batch;
  }
  return function* answer({ id, groundId, ground, slice }) {
    try {
      return { kind: 'done', id, result: yield* runsOf(yield* batchFor(groundId, ground), slice) };
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

function compiledOnce(): (input: ToldInput) => World {
  let last: { readonly key: string; readonly told: World } | null = null;
  return (input) => {
    const key = JSON.stringify(input);
    if (last?.key !== key) last = { key, told: compileTold(input) };
    return last.told;
  };
}

function livedOnce(): (told: World, heard: Heard) => readonly Course[] {
  let last: { readonly told: World; readonly heard: Heard; readonly courses: readonly Course[] } | null = null;
  return (told, heard) => {
    if (last?.told !== told || !isSame(last.heard, heard)) last = { told, heard, courses: liveCourses(told, heard) };
    return last.courses;
  };
}

function isSame(one: Heard, other: Heard): boolean {
  if (one.month !== other.month || JSON.stringify(one.runs) !== JSON.stringify(other.runs)) return false;
  const [all, others] = [one, other].map(({ told, past, belief }) => [told, ...past, belief]) as [
    Estimates[],
    Estimates[],
  ];
  return all.every(
    ({ value, error }, month) =>
      areEqual(value, others[month]?.value ?? []) && areEqual(error, others[month]?.error ?? []),
  );
}

const areEqual = (values: ArrayLike<number>, others: ArrayLike<number>): boolean =>
  values.length === others.length && Array.prototype.every.call(values, (value, index) => value === others[index]);
