import * as z from 'zod/mini';
import { isRecord } from '../lib/json-pointer.ts';
import { checkName } from './check-references.ts';
import { checkFormat, checkScenario } from './check.ts';
import { commandSchema, MOST_COMMANDS } from './commands.ts';
import { addressFindings, type Fault, type Finding, quote } from './faults.ts';
import { LOG_LIMITS, readJson } from './json.ts';
import { knownNames } from './known.ts';
import type { Scenario } from './schema.ts';
import { month } from './schema/decisions.ts';
import { ref } from './schema/ids.ts';
import { fields, list, nonEmpty, oneOf, plain } from './schema/shape.ts';
import { namesAt, numberAt, spotsOf } from './spots.ts';
import { STEPS } from './steps.ts';
import { checkStructure, trimmed } from './structure.ts';

const FORMATS = [1] as const;

const digest = z.string().check(z.regex(/^[0-9a-f]{16}$/, { error: 'wrong-value' }));

/** The log file, save for the scenario and the results in it. */
export const logSchema = fields({
  $schema: z.exactOptional(plain(300)),
  format: z.literal(FORMATS),
  kind: z.literal('exercise'),
  id: nonEmpty(80),
  created: nonEmpty(40),
  model: fields({ version: nonEmpty(40), digest }),
  scenario: fields({ digest, file: z.record(z.string(), z.unknown()) }),
  variant: z.nullable(ref),
  seed: nonEmpty(80),
  settings: fields({
    knowledge: oneOf(['fog', 'open']),
    forecast: oneOf(['full', 'words', 'off']),
    steps: list(oneOf(STEPS), STEPS.length),
  }),
  commands: list(commandSchema, MOST_COMMANDS),
  months: list(fields({ month, digest, results: z.record(z.string(), z.unknown()) }), 60),
});

type LogFile = z.infer<typeof logSchema>;

/** The log of an exercise: scenario, seed and commands give all, and each month's results are kept to be read. */
export interface ExerciseLog extends Omit<LogFile, 'scenario'> {
  readonly scenario: { readonly digest: string; readonly file: Scenario };
}

/**
 * Reads the text of an exercise log, the scenario in it included. Results of months are taken as they are. Digests
 * are compared when the log is replayed, not here. Never throws.
 */
export function readLog(given: string): { readonly log: ExerciseLog } | { readonly faults: readonly Fault[] } {
  const { text, value, findings } = readJson(given, LOG_LIMITS);
  const all = value === undefined ? findings : [...findings, ...checkLog(value)];
  return all.length === 0 ? { log: value as ExerciseLog } : { faults: addressFindings(text, all) };
}

function checkLog(value: unknown): Finding[] {
  const log = trimmed(withoutBulk(value), MOST_COMMANDS);
  const other = [...checkKind(log), ...checkFormat(log, FORMATS)];
  if (other.length > 0) return other;
  const file = isRecord(value) && isRecord(value['scenario']) ? value['scenario']['file'] : undefined;
  return [
    ...checkStructure(logSchema, log),
    ...(isRecord(file) ? checkScenario(file, ['scenario', 'file']) : []),
    ...namesAt(log, '/variant').flatMap((spot) => checkName(spot, 'variant', knownNames(file))),
    ...checkOrder(log),
  ];
}

/** The log without the scenario and the results, which are large and looked at elsewhere or not at all. */
function withoutBulk(log: unknown): unknown {
  if (!isRecord(log)) return log;
  const { scenario, months } = log;
  return {
    ...log,
    scenario: emptied(scenario, 'file'),
    months: Array.isArray(months) ? months.map((one: unknown) => emptied(one, 'results')) : months,
  };
}

const emptied = (object: unknown, key: string): unknown =>
  isRecord(object) && isRecord(object[key]) ? { ...object, [key]: {} } : object;

function checkKind(log: unknown): Finding[] {
  if (!isRecord(log) || log['kind'] === 'exercise') return [];
  const hint = 'The log of an exercise says "kind": "exercise".';
  const message =
    log['kind'] === undefined
      ? 'this is no exercise log'
      : `a file of the kind ${quote(log['kind'])} is no exercise log`;
  return [{ path: log['kind'] === undefined ? [] : ['kind'], code: 'unknown-kind', message, hint }];
}

/** Commands are numbered without a gap, and months never run back. */
function checkOrder(log: unknown): Finding[] {
  let latest = 0;
  return spotsOf(log, '/commands/*').flatMap(({ path, value }, index): Finding[] => {
    const n = numberAt(value, 'n');
    const when = numberAt(value, 'month') ?? latest;
    const isBack = when < latest;
    latest = Math.max(latest, when);
    if (n !== null && n !== index + 1)
      return [outOfOrder([...path, 'n'], `command ${n} stands where ${index + 1} belongs`)];
    return isBack ? [outOfOrder([...path, 'month'], `month ${when} comes after month ${latest}`)] : [];
  });
}

const outOfOrder = (path: Finding['path'], message: string): Finding => ({
  path,
  code: 'out-of-order',
  message,
  hint: '',
});
