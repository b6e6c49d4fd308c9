import en from '../src/words/en.json' with { type: 'json' };
import { learnWords } from '../src/words/known-words.ts';
import { PARTS } from '../src/words/parts.ts';

// A page loads its words before it shows what says them; tests have them all from the start.
learnWords(en, PARTS);
