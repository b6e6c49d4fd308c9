import * as z from 'zod/mini';
import { actorId, id, indicatorId, ref } from './ids.ts';
import { between, fields, list } from './shape.ts';
import { bodyText, nameText } from './text.ts';

/** A part of the team, with its own institutions and its own reports. */
const role = fields({
  id,
  name: nameText,
  about: z.exactOptional(bodyText),
  holds: z.exactOptional(list(actorId, 26)),
  reports: z.exactOptional(list(indicatorId, 35)),
});

/** Whom the team speaks for; all others must be asked. */
export const team = fields({
  holds: list(actorId, 26),
  roles: z.exactOptional(list(role, 20)),
});

const resource = (start: number, perMonth: number) =>
  fields({
    start: z.exactOptional(between(0, 1000)).check(z.meta({ default: start })),
    perMonth: z.exactOptional(between(0, 100)).check(z.meta({ default: perMonth })),
  });

/** What the team can spend. */
export const resources = fields({
  politicalCapital: z.exactOptional(resource(40, 4)),
  budget: z.exactOptional(resource(60, 5)),
});

/** Members of the Security Council who matter here; stance -1 to 1, stake 0 to 1. */
export const council = fields({
  members: list(
    fields({
      id,
      name: z.exactOptional(nameText),
      permanent: z.boolean(),
      stance: between(-1, 1),
      stake: between(0, 1),
      patronOf: z.exactOptional(ref),
    }),
    15,
  ),
});
