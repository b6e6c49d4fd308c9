import * as z from 'zod';
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
      place: ref.exactOptional(),
    }),
    fields({ stage: z.union([stageId, list(stageId, 5, 1)]) }),
    fields({ inject: ref }),
    fields({ running: measureId }),
  ],
  { error: coded('missing-field', CONDITIONS) },
);

const when = fields({
  all: list(condition, 20).exactOptional(),
  any: list(condition, 20).exactOptional(),
  after: month.exactOptional().meta({ description: 'First month in which it can come.' }),
  before: month.exactOptional().meta({ description: 'Last month in which it can come.' }),
});

const effect = fields({
  indicator: indicatorId,
  points: between(-100, 100),
  place: ref.exactOptional(),
});

/** An event: in its month, or once its conditions hold. */
export const inject = fields({
  id,
  month: month.exactOptional(),
  when: when.exactOptional(),
  once: z.boolean().exactOptional().meta({ default: true }),
  trigger: triggerId.exactOptional(),
  place: ref.exactOptional(),
  title: titleText.exactOptional(),
  text: bodyText.exactOptional(),
  from: nameText.exactOptional(),
  to: list(ref, 20).exactOptional(),
  effects: list(effect, 40).exactOptional(),
  question: bodyText.exactOptional(),
  sources: list(source, 40).exactOptional(),
});
