import * as z from 'zod/mini';
import { chance, month, options, reason, target } from './schema/decisions.ts';
import { actorId, measureId, stageId } from './schema/ids.ts';
import { fields, nonEmpty, oneOf, plain, whole } from './schema/shape.ts';
import { STEPS } from './steps.ts';

/** Commands in a log at most. */
export const MOST_COMMANDS = 20_000;

/** Id of something that a team planned, given by whoever issued the command. */
const itemId = nonEmpty(80);

/**
 * Every command has its number, counted from 1, and the month in which it was given. One that is `joined` was given
 * together with the command before it: both are one deed, and are taken back together.
 */
const command = <const Kind extends string, Shape extends z.core.$ZodLooseShape>(kind: Kind, shape: Shape) =>
  fields({
    n: whole(1, MOST_COMMANDS),
    kind: z.literal(kind),
    month,
    joined: z.exactOptional(z.literal(true)),
    ...shape,
  });

/** All that a team can do in an exercise; folded over scenario and seed, its list gives everything else. */
export const commandSchema = z.discriminatedUnion('kind', [
  command('assess', { stage: stageId, chance, public: z.boolean() }),
  command('take', { id: itemId, measure: measureId, actor: actorId, target, options, reason }),
  command('amend', { id: itemId, options: z.exactOptional(options), reason: z.exactOptional(reason) }),
  command('drop', { id: itemId }),
  command('stop', { id: itemId, measure: measureId, run: z.exactOptional(nonEmpty(250)), reason }),
  command('submit', { id: itemId }),
  command('reword', { id: itemId, options }),
  command('withdraw', { id: itemId }),
  command('note', { text: plain(2000) }),
  command('go', { step: oneOf(STEPS) }),
  command('skip-report', { report: nonEmpty(200) }),
  command('seen', {}),
  command('commit', {}),
  command('hold-course', { months: whole(1, 6) }),
  command('finish', {}),
]);

/** Something that a team did, with its number and month. */
export type Command = z.infer<typeof commandSchema>;
export type CommandKind = Command['kind'];
