import * as z from 'zod/mini';
import { plain } from './shape.ts';

const language = z.string().check(z.regex(/^[a-z]{2}(?:-[A-Z]{2})?$/, { error: 'bad-language' }));

/** Text of at most so many characters, in one language or by language. */
const text = (most: number, least = 0) => {
  const one = plain(most).check(z.minLength(least, { error: 'empty' }));
  const byLanguage = z
    .record(language, one)
    .check(z.refine((texts) => Object.keys(texts).length > 0, { error: 'empty' }));
  return z.union([one, byLanguage.check(z.meta({ minProperties: 1 }))]);
};

/** Name of a place, group or body. */
export const nameText = text(80, 1).check(z.meta({ id: 'name', description: 'Text, or texts by language.' }));
/** Heading of a scenario or an event. */
export const titleText = text(120, 1).check(z.meta({ id: 'title', description: 'Text, or texts by language.' }));
/** A few paragraphs. */
export const bodyText = text(2000).check(z.meta({ id: 'text', description: 'Text, or texts by language.' }));
/** A country book or notes for the facilitator. */
export const bookText = text(20_000).check(z.meta({ id: 'book', description: 'Text, or texts by language.' }));

/** Text in one language, or by language such as `{ "en": "…", "fr": "…" }`. */
export type Text = z.infer<typeof bodyText>;
