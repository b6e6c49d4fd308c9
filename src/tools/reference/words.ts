import words from '../../words/en.json' with { type: 'json' };
import { lookupIn } from '../../words/reference/lookup.ts';
import { Writer } from '../../words/reference/writer.ts';

/** Writes the reference for the command line: straight from the file, so that no build has to come first. */
export const WRITER: Writer = new Writer(lookupIn(words));
