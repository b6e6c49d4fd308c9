import { hash32 } from '../lib/hash32.ts';
import { type Block, threefry } from './threefry.ts';

/**
 * The luck of one run: every draw is a function of seed, month, rule, entity and attempt, so that a new rule never
 * shifts the luck of another and two plans under one seed share theirs.
 */
export interface Luck {
  readonly key: Block;
  readonly counter: Block;
  /** Four random words of the last draw. */
  readonly words: Block;
}

/** Draws that lie one after the other. */
export interface ManyDraws {
  readonly counters: Block;
  readonly out: Block;
  readonly words: number;
}

/** Words of a draw. */
export const BLOCK = 4;
const UNIT = 1 / 4_294_967_296;
const TENTH = 1 / 1024;

/** The luck that a seed stands for; numbers and their decimal text are the same seed. */
export function luckOf(seed: string | number): Luck {
  const text = String(seed);
  const key = Uint32Array.of(hash32(text), hash32(`${text}/vigil`), 0, 0);
  return { key, counter: new Uint32Array(4), words: new Uint32Array(4) };
}

/** The number under which a rule draws. */
export const ruleOf = (name: string): number => hash32(`rule:${name}`);

/** The number under which a place, run or member draws: its id, so that order in a file does not matter. */
export const entityOf = (id: string): number => hash32(`entity:${id}`);

/** Turns to the luck of a month; the draws that follow are of that month. */
export function turnTo(luck: Luck, month: number): void {
  luck.counter[0] = month;
}

/**
 * Draws four words for each of many entities under a rule, and writes them to `out`. `counters` says for each who draws
 * as `draw` does: month, entity, attempt and 0; their first `words` words count.
 */
export function drawMany({ key }: Luck, rule: number, { counters, out, words }: ManyDraws): void {
  key[2] = rule;
  threefry(key, counters, out, words);
}

/** Draws four words of this month for an entity under a rule. */
export function draw(luck: Luck, rule: number, entity: number, attempt = 0): Block {
  luck.key[2] = rule;
  luck.counter[1] = entity;
  luck.counter[2] = attempt;
  threefry(luck.key, luck.counter, luck.words, BLOCK);
  return luck.words;
}

/** A number from 0 up to, but not, 1. */
export function drawUniform(luck: Luck, rule: number, entity: number, attempt = 0): number {
  return (draw(luck, rule, entity, attempt)[0] as number) * UNIT;
}

/** A word as a number from 0 up to, but not, 1. */
export const unit = (word: number): number => word * UNIT;

/**
 * A word as the sum of three uniforms of ten bits, each from -1 to 1: mean 0, standard deviation 1, never beyond 3.
 */
export function spread(word: number): number {
  const sum = (word & 1023) + ((word >>> 10) & 1023) + ((word >>> 20) & 1023) + 1.5;
  return sum * 2 * TENTH - 3;
}
