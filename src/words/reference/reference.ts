import { dynamics } from './dynamics.ts';
import { fog } from './fog.ts';
import { indices, ladderParts } from './ladder.ts';
import { measureParts } from './measures.ts';
import { overview } from './overview.ts';
import { politics } from './politics.ts';
import { sources } from './sources.ts';
import { violence } from './violence.ts';
import type { Part } from './part.ts';
import type { Writer } from './writer.ts';

/** The whole model as text and tables, in the order of the ODD protocol, from the tables the engine computes with. */
export const modelReference = (write: Writer): Part =>
  write.part(
    'model',
    [],
    [
      ...overview(write),
      write.part(
        'submodels',
        [],
        [...measureParts(write), ...dynamics(write), ...violence(write), ...politics(write), indices(write)],
      ),
      ...ladderParts(write),
      fog(write),
      sources(write),
      write.part('limits', [write.list('limits')]),
    ],
  );
