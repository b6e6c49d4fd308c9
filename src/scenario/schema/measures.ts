import * as z from 'zod/mini';
import { GATES } from '../../model/authorisation.ts';
import { FORMS } from '../../model/measures/measure.ts';
import { actorId, id, indicatorId, measureId, source, stageId } from './ids.ts';
import { fields, list, oneOf, whole } from './shape.ts';
import { bodyText, nameText } from './text.ts';

/** Half steps from -3 to 3 without 0, which would be no effect. */
const STRENGTHS = [-3, -2.5, -2, -1.5, -1, -0.5, 0.5, 1, 1.5, 2, 2.5, 3] as const;

const effect = fields({
  indicator: indicatorId,
  strength: z.literal(STRENGTHS, { error: 'out-of-range' }),
  delayMonths: z.exactOptional(whole(0, 36)).check(z.meta({ default: 0 })),
});

/** A measure that only this scenario has. Lengths in months, costs from 1 to 5. */
export const ownMeasure = fields({
  id,
  name: nameText,
  summary: z.exactOptional(bodyText),
  pillar: z.literal([1, 2, 3], { error: 'out-of-range' }),
  form: oneOf(FORMS),
  reach: z.exactOptional(whole(1, 30)).check(z.meta({ default: 30, description: 'Provinces that it serves in full.' })),
  actors: list(actorId, 26, 1),
  gates: z.exactOptional(list(oneOf(GATES), 3)),
  leadMonths: whole(0, 24),
  durationMonths: whole(1, 120),
  cost: fields({ political: whole(1, 5), financial: whole(1, 5) }),
  bestStages: list(stageId, 5),
  effects: list(effect, 35, 1),
  sources: z.exactOptional(list(source, 40)),
});

/** Which measures can be taken. */
export const measures = fields({
  available: z.exactOptional(z.union([z.literal('all'), list(measureId, 200)])),
  except: z.exactOptional(list(measureId, 200)),
  own: z.exactOptional(list(ownMeasure, 60)),
});
