import { LADDER } from '../../model/ladder.ts';
import { nameOfRow, type Subject } from './subject.ts';

const KINDS = ['indicator', 'derived', 'resource', 'region', 'measure', 'stage'];
const STEPS: readonly string[] = LADDER.map(({ id }) => `arrow:${id}`);
/** What tells about the team's own statements, and about its forecast. */
const OTHERS = ['credibility', 'ladder', 'ahead', 'glossary:forecast', 'glossary:assessment', 'glossary:horizon'];

/** Whether an exercise knows something of a subject that the model does not: a value, a state, or what was stated. */
export const isKnowable = ({ row }: Subject): boolean =>
  OTHERS.includes(row) || STEPS.includes(row) || KINDS.includes(nameOfRow(row).kind ?? '');
