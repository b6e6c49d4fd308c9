import * as z from 'zod/mini';
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
  start: z.exactOptional(z.record(z.string(), between(0, 100))),
  coefficients: z.exactOptional(z.record(z.string(), between(-1000, 1000))),
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
  by: z.exactOptional(between(0, 1000)),
});

/** The experiment file. */
export const experimentSchema = fields({
  $schema: z.exactOptional(plain(300)),
  format: z.literal(EXPERIMENT_FORMATS),
  id,
  text: z.exactOptional(bodyText),
  sources: z.exactOptional(list(source, 200)),
  scenario: z.exactOptional(nonEmpty(300)),
  country: z.exactOptional(z.unknown()),
  variant: z.exactOptional(z.nullable(ref)),
  runs: z.exactOptional(whole(1, MOST_RUNS)).check(z.meta({ default: EXPERIMENT_DEFAULTS.runs })),
  seed: z
    .exactOptional(z.union([whole(0, 999_999_999), nonEmpty(80)]))
    .check(z.meta({ default: EXPERIMENT_DEFAULTS.seed })),
  parameters: z.exactOptional(oneOf(['central', 'drawn'])).check(z.meta({ default: EXPERIMENT_DEFAULTS.parameters })),
  arms: z.record(nonEmpty(60), arm),
  metrics: z.exactOptional(list(nonEmpty(200), 100)),
  expect: z.exactOptional(list(expectation, 100)),
});

/** An experiment, as its file gives it. */
export type Experiment = z.infer<typeof experimentSchema>;
export type Expectation = NonNullable<Experiment['expect']>[number];
export type ExperimentArm = Experiment['arms'][string];
export type Comparison = Expectation['is'];

/** The decisions of an arm that was checked. */
export const decisionsOfArm = (given: { readonly decisions: readonly unknown[] }): readonly PlannedDecision[] =>
  given.decisions as readonly PlannedDecision[];
