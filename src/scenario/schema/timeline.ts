import * as z from 'zod/mini';
import { id, indicatorId, measureId, ref, source, stageId, triggerId } from './ids.ts';
import { between, coded, fields, list, oneOf, whole } from './shape.ts';
import { bodyText, nameText, titleText } from './text.ts';

const month = whole(1, 60);

const CONDITIONS = ['indicator', 'stage', 'inject', 'running'];

/** What must be true for an inject to come. */
const condition = z.union(
  [
    fields({
      indicator: indicatorId,
      op: oneOf(['<', '<=', '>=', '>']),
      value: between(0, 100),
      place: z.exactOptional(ref),
    }),
    fields({ stage: z.union([stageId, list(stageId, 5, 1)]) }),
    fields({ inject: ref }),
    fields({ running: measureId }),
  ],
  { error: coded('missing-field', CONDITIONS) },
);

const when = fields({
  all: z.exactOptional(list(condition, 20)),
  any: z.exactOptional(list(condition, 20)),
  after: z.exactOptional(month).check(z.meta({ description: 'First month in which it can come.' })),
  before: z.exactOptional(month).check(z.meta({ description: 'Last month in which it can come.' })),
});

const effect = fields({
  indicator: indicatorId,
  points: between(-100, 100),
  place: z.exactOptional(ref),
});

/** An event: in its month, or once its conditions hold. */
export const inject = fields({
  id,
  month: z.exactOptional(month),
  when: z.exactOptional(when),
  once: z.exactOptional(z.boolean()).check(z.meta({ default: true })),
  trigger: z.exactOptional(triggerId),
  place: z.exactOptional(ref),
  title: z.exactOptional(titleText),
  text: z.exactOptional(bodyText),
  from: z.exactOptional(nameText),
  to: z.exactOptional(list(ref, 20)),
  effects: z.exactOptional(list(effect, 40)),
  question: z.exactOptional(bodyText),
  sources: z.exactOptional(list(source, 40)),
});
