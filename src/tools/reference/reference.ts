import { dynamics } from './dynamics.ts';
import { fog } from './fog.ts';
import { indices, ladderParts } from './ladder.ts';
import { measureParts } from './measures.ts';
import { overview } from './overview.ts';
import { list, type Part, part } from './part.ts';
import { politics } from './politics.ts';
import { sources } from './sources.ts';
import { violence } from './violence.ts';

/** The whole model as text and tables, in the order of the ODD protocol, from the tables the engine computes with. */
export const modelReference = (): Part =>
  part(
    'model',
    [],
    [
      ...overview(),
      part('submodels', [], [...measureParts(), ...dynamics(), ...violence(), ...politics(), indices()]),
      ...ladderParts(),
      fog(),
      sources(),
      part('limits', [list('limits')]),
    ],
  );
