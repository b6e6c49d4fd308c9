import * as z from 'zod';
import type { PlannedDecision } from './plan.ts';
import { id, ref, source } from './schema/ids.ts';
import { between, coded, fields, list, nonEmpty, oneOf, plain, whole } from './schema/shape.ts';
import { bodyText } from './schema/text.ts';
import { STRATEGY_IDS } from './strategy-ids.ts';

export const EXPERIMENT_FORMATS = [1] as const;

/** Runs of an experiment at most. */
export const MOST_RUNS = 100_000;

/** What experiments that do not say so are run with. */
export const EXPERIMENT_DEFAULTS = { runs: 1000, seed: 1, parameters: 'central' } as const;

/** Changes that an arm makes to the country and to the model's numbers. */
const changes = {
  start: z.record(z.string(), between(0, 100)).exactOptional(),
  coefficients: z.record(z.string(), between(-1000, 1000)).exactOptional(),
};

/** An arm: what is decided in it. Decisions are looked at against the scenario (`check-experiment.ts`). */
const arm = z.union(
  [
    fields({ plan: nonEmpty(300), ...changes }),
    fields({ decisions: z.array(z.unknown()), ...changes }),
    fields({ strategy: oneOf(STRATEGY_IDS, 'unknown-strategy'), ...changes }),
  ],
  { error: coded('missing-field', ['plan', 'decisions', 'strategy']) },
);

const expectation = fields({
  metric: nonEmpty(200),
  of: nonEmpty(60),
  is: oneOf(['<', '<=', '>', '>=', '~']),
  than: z.union([z.number(), nonEmpty(60)]),
  by: between(0, 1000).exactOptional(),
});

/** The experiment file. */
export const experimentSchema = fields({
  $schema: plain(300).exactOptional(),
  format: z.literal(EXPERIMENT_FORMATS),
  id,
  text: bodyText.exactOptional(),
  sources: list(source, 200).exactOptional(),
  scenario: nonEmpty(300).exactOptional(),
  country: z.unknown().exactOptional(),
  variant: ref.nullable().exactOptional(),
  runs: whole(1, MOST_RUNS).exactOptional().meta({ default: EXPERIMENT_DEFAULTS.runs }),
  seed: z
    .union([whole(0, 999_999_999), nonEmpty(80)])
    .exactOptional()
    .meta({ default: EXPERIMENT_DEFAULTS.seed }),
  parameters: oneOf(['central', 'drawn']).exactOptional().meta({ default: EXPERIMENT_DEFAULTS.parameters }),
  arms: z.record(nonEmpty(60), arm),
  metrics: list(nonEmpty(200), 100).exactOptional(),
  expect: list(expectation, 100).exactOptional(),
});

/** An experiment, as its file gives it. */
export type Experiment = z.infer<typeof experimentSchema>;
export type Expectation = NonNullable<Experiment['expect']>[number];
export type ExperimentArm = Experiment['arms'][string];
export type Comparison = Expectation['is'];

/** The decisions of an arm that was checked. */
export const decisionsOfArm = (given: { readonly decisions: readonly unknown[] }): readonly PlannedDecision[] =>
  given.decisions as readonly PlannedDecision[];
