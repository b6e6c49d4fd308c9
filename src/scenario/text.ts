import type { Text } from './schema/text.ts';

const FALLBACK = 'en';

/**
 * Text in a language such as `fr` or `pt-BR`: in that language, else in the same language of any country, else in
 * English, else in the first that there is. Empty where there is none.
 */
export function textOf(text: Text | undefined, language: string): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  const languages = Object.keys(text).filter((key) => !key.startsWith('x-'));
  const [base = ''] = language.split('-');
  const best =
    languages.find((one) => one === language) ??
    languages.find((one) => one === base) ??
    languages.find((one) => one.startsWith(`${base}-`)) ??
    languages.find((one) => one === FALLBACK) ??
    languages[0];
  return best === undefined ? '' : (text[best] ?? '');
}
