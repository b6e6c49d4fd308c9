import { isRecord, type JsonPath } from '../lib/json-pointer.ts';
import { INDICATOR_IDS, indicatorOf, isIndicatorId } from '../model/indicators.ts';
import { PARAMETERS, parameterIndex } from '../sim/parameters.ts';
import { splitStartKey } from './changed-start.ts';
import { checkStructure, trimmed } from './structure.ts';
import { type Finding, quote } from './faults.ts';
import { suggest } from './issue.ts';
import { type KnownNames, knownNames, placesOfScope } from './known.ts';
import { OVER_PLACES, parseMetric, RUN_METRICS } from './metric-name.ts';
import { checkDecisions, decisionsSchema } from './plan.ts';
import type { Scenario } from './schema.ts';
import { keysAt, namesAt, type NameSpot, spotsOf } from './spots.ts';

/**
 * What is wrong with the sense of an experiment: metrics, arms, indicators, places and coefficients that there are not.
 * Without its scenario nothing is said about places and months.
 */
export function checkExperimentSense(experiment: unknown, scenario: Scenario | null): Finding[] {
  const known = scenario === null ? null : { names: knownNames(scenario), months: scenario.months };
  const metrics = [...namesAt(experiment, '/metrics/*'), ...namesAt(experiment, '/expect/*/metric')];
  return [
    ...checkArms(experiment),
    ...metrics.flatMap((spot) => checkMetric(spot, known)),
    ...checkExpectations(experiment),
    ...keysAt(experiment, '/arms/*/start/*').flatMap((spot) => checkStart(spot, known?.names ?? null)),
    ...keysAt(experiment, '/arms/*/coefficients/*').flatMap(checkCoefficient),
    ...checkArmDecisions(experiment, scenario),
  ];
}

function checkArms(experiment: unknown): Finding[] {
  const arms = isRecord(experiment) ? experiment['arms'] : undefined;
  if (!isRecord(arms) || Object.keys(arms).length > 0) return [];
  return [{ path: ['arms'], code: 'too-few', message: 'an experiment needs at least one arm', hint: '' }];
}

interface Known {
  readonly names: KnownNames;
  readonly months: number;
}

function checkMetric({ path, name }: NameSpot, known: Known | null): Finding[] {
  const metric = parseMetric(name);
  if (metric === null) return [unknownMetric(path, name)];
  if (metric.kind === 'run' || known === null) return [];
  const { indicator, place, month } = metric;
  const isOver = OVER_PLACES.some((one) => one === place);
  const late = month !== null && month > known.months;
  return [
    ...(isOver ? [] : checkPlace({ path, name: place }, indicator, known.names)),
    ...(late ? [outOfTime(path, month, known.months)] : []),
  ];
}

const outOfTime = (path: JsonPath, month: number, months: number): Finding => ({
  path,
  code: 'out-of-time',
  message: `month ${month} is after the last one, ${months}`,
  hint: '',
});

function unknownMetric(path: JsonPath, name: string): Finding {
  const [, indicator] = /^indicator:([^@#]*)/.exec(name) ?? [];
  if (indicator !== undefined && !isIndicatorId(indicator)) {
    const message = `${quote(indicator)} is no indicator`;
    return { path, code: 'unknown-indicator', message, hint: suggest(indicator, INDICATOR_IDS) };
  }
  const hint = suggest(name, RUN_METRICS) || 'An indicator is written "indicator:<id>@<place>#<month>".';
  return { path, code: 'unknown-metric', message: `${quote(name)} is no metric`, hint };
}

/** A place in which an indicator has no value. */
function checkPlace({ path, name }: NameSpot, indicator: string, known: KnownNames): Finding[] {
  if (!isIndicatorId(indicator)) return [];
  const { scope } = indicatorOf(indicator);
  const places = placesOfScope(known, scope);
  if (places === null ? name === scope : places.has(name)) return [];
  const message = `${quote(name)} is no place in which ${quote(indicator)} has a value`;
  return [{ path, code: 'unknown-place', message, hint: suggest(name, places ?? [scope]) }];
}

function checkStart({ path, name }: NameSpot, known: KnownNames | null): Finding[] {
  const { indicator, place } = splitStartKey(name);
  if (!isIndicatorId(indicator)) {
    const message = `${quote(indicator)} is no indicator`;
    return [{ path, atKey: true, code: 'unknown-indicator', message, hint: suggest(indicator, INDICATOR_IDS) }];
  }
  if (place === null || known === null) return [];
  return checkPlace({ path, name: place }, indicator, known).map((finding) => ({ ...finding, atKey: true }));
}

function checkCoefficient({ path, name }: NameSpot): Finding[] {
  if (parameterIndex(name) !== undefined) return [];
  const ids = PARAMETERS.map(({ id }) => id);
  const message = `${quote(name)} is no coefficient of the model`;
  const hint = suggest(name, ids) || 'Influences are written "influence:<from>><to>".';
  return [{ path, atKey: true, code: 'unknown-coefficient', message, hint }];
}

function checkExpectations(experiment: unknown): Finding[] {
  const arms = isRecord(experiment) && isRecord(experiment['arms']) ? Object.keys(experiment['arms']) : [];
  const named = [...namesAt(experiment, '/expect/*/of'), ...namesAt(experiment, '/expect/*/than')];
  const unknown = named
    .filter(({ name }) => !arms.includes(name))
    .map(({ path, name }): Finding => {
      const message = `${quote(name)} is no arm of this experiment`;
      return { path, code: 'unknown-arm', message, hint: suggest(name, arms) };
    });
  return [...unknown, ...spotsOf(experiment, '/expect/*').flatMap(checkMargin)];
}

/** `~` needs to be told how near is near enough. */
function checkMargin({ path, value }: { readonly path: JsonPath; readonly value: unknown }): Finding[] {
  if (!isRecord(value) || value['is'] !== '~' || value['by'] !== undefined) return [];
  const hint = 'Say how far from each other they may be.';
  return [{ path: [...path, 'by'], code: 'missing-field', message: '"by" is missing', hint }];
}

function checkArmDecisions(experiment: unknown, scenario: Scenario | null): Finding[] {
  return spotsOf(experiment, '/arms/*/decisions').flatMap(({ path, value }) =>
    Array.isArray(value)
      ? scenario === null
        ? checkStructure(decisionsSchema, trimmed(value, 2000), path)
        : checkDecisions(value, scenario, path)
      : [],
  );
}
