import { digestOf } from '../lib/digest.ts';
import { ACTORS } from '../model/actors.ts';
import { AUTHORISATION_RULES } from '../model/authorisation.ts';
import { COEFFICIENTS } from '../model/coefficients.ts';
import { COMBINATIONS } from '../model/combinations.ts';
import { FOG_SOURCES, VISIBILITY_CLASSES } from '../model/fog.ts';
import { INDICATORS } from '../model/indicators.ts';
import { INFLUENCES } from '../model/influences.ts';
import { INTRUSIVENESS } from '../model/intrusiveness.ts';
import { MEASURES } from '../model/measures.ts';
import { CLOCKS, READING_IDS } from '../model/readings.ts';
import { BEFORE_START, REGIONS } from '../model/regions.ts';
import { RESOURCES } from '../model/resources.ts';
import { STAGES } from '../model/stages.ts';
import { TRIGGERS } from '../model/triggers.ts';

/** Version of the engine: the rules as code. It grows with every change after which the same log gives another digest. */
export const MODEL_VERSION = '1.0.0';

let known: string | null = null;

/**
 * Digest of the model that an exercise was run under: the engine's version and all tables from which it computes a
 * month, as 16 hexadecimal digits. Two logs with the same one replay alike. Worked out once.
 */
export function modelDigest(): string {
  known ??= digestOf({
    version: MODEL_VERSION,
    indicators: INDICATORS,
    influences: INFLUENCES,
    triggers: TRIGGERS,
    measures: MEASURES,
    actors: ACTORS,
    combinations: COMBINATIONS,
    stages: STAGES,
    regions: { regions: REGIONS, first: BEFORE_START, readings: READING_IDS, clocks: CLOCKS },
    fog: { sources: FOG_SOURCES, classes: VISIBILITY_CLASSES },
    coefficients: COEFFICIENTS,
    authorisation: { rules: AUTHORISATION_RULES, intrusiveness: INTRUSIVENESS },
    resources: RESOURCES,
  });
  return known;
}
