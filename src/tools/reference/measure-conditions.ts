import type { RuleCondition } from '../../model/measures/measure.ts';
import { code, codes, rangeOf } from './cells.ts';

const anyOf = (ids: readonly string[]): string => ids.map(code).join(' or ');

/** A condition of a measure's rule in plain words. */
export function sayCondition(condition: RuleCondition): string {
  if ('indicator' in condition) {
    const { indicator, over, op, value } = condition;
    return `${over === 'max' ? 'max ' : ''}${code(indicator)} ${op} ${rangeOf(value)}`;
  }
  if ('stage' in condition) return `the stage is ${anyOf(condition.stage)}`;
  if ('running' in condition) return `${anyOf(condition.running)} is at work`;
  if ('notRunning' in condition) return `none of ${codes(condition.notRunning)} is at work`;
  if ('luck' in condition) return sayLuck(condition);
  return sayOfRun(condition);
}

function sayLuck({ luck, halvedBy }: Extract<RuleCondition, { luck: unknown }>): string {
  return `luck < ${rangeOf(luck)}${halvedBy === undefined ? '' : `, half of it under ${code(halvedBy)}`}`;
}

type RunCondition = Exclude<
  RuleCondition,
  { indicator: unknown } | { stage: unknown } | { running: unknown } | { notRunning: unknown } | { luck: unknown }
>;

function sayOfRun(condition: RunCondition): string {
  if ('aimedAt' in condition) return `aimed at ${anyOf(condition.aimedAt)}`;
  if ('attackers' in condition) return `attackers are ${anyOf(condition.attackers)}`;
  if ('option' in condition) return `the ${condition.option} is ${condition.given ? 'given' : 'not given'}`;
  if ('ranMonths' in condition) return `it has run for ${rangeOf(condition.ranMonths)} months`;
  if ('rivalProcess' in condition) return 'another lead runs talks of its own';
  return `the stake of a permanent member is at least ${rangeOf(condition.permanentStake)}`;
}
