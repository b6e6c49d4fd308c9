import * as z from 'zod';
import { actorId, id, indicatorId, ref } from './ids.ts';
import { between, fields, list } from './shape.ts';
import { bodyText, nameText } from './text.ts';

/** A part of the team, with its own institutions and its own reports. */
const role = fields({
  id,
  name: nameText,
  about: bodyText.exactOptional(),
  holds: list(actorId, 26).exactOptional(),
  reports: list(indicatorId, 35).exactOptional(),
});

/** Whom the team speaks for; all others must be asked. */
export const team = fields({
  holds: list(actorId, 26),
  roles: list(role, 20).exactOptional(),
});

const resource = (start: number, perMonth: number) =>
  fields({
    start: between(0, 1000).exactOptional().meta({ default: start }),
    perMonth: between(0, 100).exactOptional().meta({ default: perMonth }),
  });

/** What the team can spend. */
export const resources = fields({
  politicalCapital: resource(40, 4).exactOptional(),
  budget: resource(60, 5).exactOptional(),
});

/** Members of the Security Council who matter here; stance -1 to 1, stake 0 to 1. */
export const council = fields({
  members: list(
    fields({
      id,
      name: nameText.exactOptional(),
      permanent: z.boolean(),
      stance: between(-1, 1),
      stake: between(0, 1),
      patronOf: ref.exactOptional(),
    }),
    15,
  ),
});
