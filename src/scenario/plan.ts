import * as z from 'zod/mini';
import { isRecord, type JsonPath } from '../lib/json-pointer.ts';
import type { Decision, Turn } from '../sim/decision.ts';
import { checkFormat } from './check.ts';
import { checkName } from './check-references.ts';
import { addressFindings, type Fault, type Finding, quote } from './faults.ts';
import { readJson, SCENARIO_LIMITS } from './json.ts';
import { knownNames, type NameKind } from './known.ts';
import type { Scenario } from './schema.ts';
import { chance, month, options, reason, target } from './schema/decisions.ts';
import { actorId, measureId, ref, stageId } from './schema/ids.ts';
import { coded, fields, list, nonEmpty, plain } from './schema/shape.ts';
import { namesAt, numberAt, spotsOf } from './spots.ts';
import { checkStructure, trimmed } from './structure.ts';

const FORMATS = [1] as const;

/** Decisions in a plan at most. */
const MOST_DECISIONS = 2000;

const take = fields({
  month,
  take: measureId,
  actor: actorId,
  target: z.exactOptional(target).check(z.meta({ default: { country: true } })),
  options: z.exactOptional(options),
  reason: z.exactOptional(reason),
  rewordings: z.exactOptional(list(options, 10)),
});

const stop = fields({ month, stop: measureId, run: z.exactOptional(nonEmpty(250)), reason: z.exactOptional(reason) });

const assess = fields({ month, assess: fields({ stage: stageId, chance, public: z.exactOptional(z.boolean()) }) });

/** Decisions as a plan or an experiment gives them. */
export const decisionsSchema = list(
  z.union([take, stop, assess], { error: coded('missing-field', ['take', 'stop', 'assess']) }),
  MOST_DECISIONS,
);

/** The plan file. */
export const planSchema = fields({
  $schema: z.exactOptional(plain(300)),
  format: z.literal(FORMATS),
  scenario: ref,
  decisions: decisionsSchema,
});

/** A plan file: decisions to be taken in their months. */
export type Plan = z.infer<typeof planSchema>;
export type PlannedDecision = Plan['decisions'][number];

/** Where decisions name something of the scenario. */
const REFERENCES: readonly { readonly at: string; readonly to: NameKind }[] = [
  { at: '/*/take', to: 'measure' },
  { at: '/*/stop', to: 'measure' },
  { at: '/*/target/province', to: 'province' },
  { at: '/*/target/group', to: 'group' },
  { at: '/*/target/actor', to: 'armed-actor' },
];

/**
 * Reads the text of a plan for a scenario. Names that mean nothing there are faults; a decision that will turn out to
 * be impossible is none, since only the exercise can tell. Never throws.
 */
export function readPlan(
  given: string,
  scenario: Scenario,
): { readonly plan: Plan } | { readonly faults: readonly Fault[] } {
  const { text, value, findings } = readJson(given, SCENARIO_LIMITS);
  const all = value === undefined ? findings : [...findings, ...checkPlan(trimmed(value, MOST_DECISIONS), scenario)];
  return all.length === 0 ? { plan: value as Plan } : { faults: addressFindings(text, all) };
}

function checkPlan(plan: unknown, scenario: Scenario): Finding[] {
  const format = checkFormat(plan, FORMATS);
  if (format.length > 0) return format;
  const decisions = isRecord(plan) ? plan['decisions'] : undefined;
  return [
    ...checkStructure(planSchema, plan),
    ...checkScenarioId(plan, scenario),
    ...checkSense(decisions, scenario, ['decisions']),
  ];
}

/** All that is wrong with a list of decisions that stands somewhere else than in a plan, at the path `at`. */
export function checkDecisions(decisions: unknown, scenario: Scenario, at: JsonPath): Finding[] {
  const kept = trimmed(decisions, MOST_DECISIONS);
  return [...checkStructure(decisionsSchema, kept, at), ...checkSense(kept, scenario, at)];
}

function checkScenarioId(plan: unknown, scenario: Scenario): Finding[] {
  return namesAt(plan, '/scenario')
    .filter(({ name }) => name !== scenario.id)
    .map(({ path, name }): Finding => {
      const message = `this plan is for ${quote(name)}, not for ${quote(scenario.id)}`;
      return { path, code: 'other-scenario', message, hint: '' };
    });
}

function checkSense(decisions: unknown, scenario: Scenario, at: JsonPath): Finding[] {
  const known = knownNames(scenario);
  const names = REFERENCES.flatMap(({ at: where, to }) =>
    namesAt(decisions, where).flatMap((spot) => checkName(spot, to, known)),
  );
  const findings = [...names, ...checkMonths(decisions, scenario.months), ...checkAssessments(decisions)];
  return findings.map((finding) => ({ ...finding, path: [...at, ...finding.path] }));
}

function checkMonths(decisions: unknown, months: number): Finding[] {
  return spotsOf(decisions, '/*/month').flatMap(({ path, value }): Finding[] => {
    if (typeof value !== 'number' || value <= months) return [];
    return [{ path, code: 'out-of-time', message: `month ${value} is after the last one, ${months}`, hint: '' }];
  });
}

function checkAssessments(decisions: unknown): Finding[] {
  const seen = new Set<number>();
  return spotsOf(decisions, '/*').flatMap(({ path, value }): Finding[] => {
    const when = numberAt(value, 'month');
    if (!isRecord(value) || value['assess'] === undefined || when === null) return [];
    if (!seen.has(when)) {
      seen.add(when);
      return [];
    }
    const message = `month ${when} has an assessment already`;
    return [{ path: [...path, 'assess'], code: 'second-assessment', message, hint: 'Keep one a month.' }];
  });
}

/** The turn of each month in which something is decided; decisions keep their order. */
export function turnsOf(decisions: readonly PlannedDecision[]): ReadonlyMap<number, Turn> {
  const byMonth = Map.groupBy(decisions, (decision) => decision.month);
  return new Map([...byMonth].map(([when, planned]) => [when, turnOf(planned)]));
}

function turnOf(planned: readonly PlannedDecision[]): Turn {
  const stated = planned.findLast((decision) => 'assess' in decision);
  return {
    assessment: stated === undefined ? null : { ...stated.assess, public: stated.assess.public ?? false },
    decisions: planned.flatMap((decision) => ('assess' in decision ? [] : [decisionOf(decision)])),
  };
}

function decisionOf(planned: Exclude<PlannedDecision, { assess: unknown }>): Decision {
  const { reason: why = '' } = planned;
  if ('stop' in planned) {
    const { stop: measure, run } = planned;
    return { kind: 'stop', measure, reason: why, ...(run === undefined ? {} : { run }) };
  }
  const { take: measure, actor, target: aim = { country: true }, options: terms = {}, rewordings = [] } = planned;
  return { kind: 'take', measure, actor, target: aim, options: terms, reason: why, rewordings };
}
