import type { RuleCondition } from '../../model/measures/measure.ts';
import { code, codes, rangeOf } from './cells.ts';
import { type Cell, say } from './cell.ts';
import type { RowKind } from './row-id.ts';

const anyOf = (ids: readonly string[], kind: RowKind): Cell => codes(ids, kind, ' or ');

/** A condition of a measure's rule in plain words. */
export function sayCondition(condition: RuleCondition): Cell {
  if ('indicator' in condition) {
    const { indicator, over, op, value } = condition;
    return say`${over === 'max' ? 'max ' : ''}${code(indicator, 'indicator')} ${op} ${rangeOf(value)}`;
  }
  if ('stage' in condition) return say`the stage is ${anyOf(condition.stage, 'stage')}`;
  if ('running' in condition) return say`${anyOf(condition.running, 'measure')} is at work`;
  if ('notRunning' in condition) return say`none of ${codes(condition.notRunning, 'measure')} is at work`;
  if ('luck' in condition) return sayLuck(condition);
  return sayOfRun(condition);
}

function sayLuck({ luck, halvedBy }: Extract<RuleCondition, { luck: unknown }>): Cell {
  return say`luck < ${rangeOf(luck)}${halvedBy === undefined ? '' : say`, half of it under ${code(halvedBy, 'combination')}`}`;
}

type RunCondition = Exclude<
  RuleCondition,
  { indicator: unknown } | { stage: unknown } | { running: unknown } | { notRunning: unknown } | { luck: unknown }
>;

function sayOfRun(condition: RunCondition): Cell {
  if ('aimedAt' in condition) return say`aimed at ${anyOf(condition.aimedAt, 'armed-kind')}`;
  if ('attackers' in condition) return say`attackers are ${anyOf(condition.attackers, 'armed-kind')}`;
  if ('takenBy' in condition) return say`taken by ${anyOf(condition.takenBy, 'actor')}`;
  if ('option' in condition) return say`the ${condition.option} is ${condition.given ? 'given' : 'not given'}`;
  if ('ranMonths' in condition) return say`it has run for ${rangeOf(condition.ranMonths)} months`;
  if ('rivalProcess' in condition) return ['another lead runs talks of its own'];
  return say`the stake of a permanent member is at least ${rangeOf(condition.permanentStake)}`;
}
