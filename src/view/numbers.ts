import { getLocale } from '../words/paraglide/runtime.js';

const FORMATS = new Map<string, Intl.NumberFormat>();

/** How the language writes numbers of a style. To make a format takes far longer than to use it, so each is kept. */
function formatOf(style: 'decimal' | 'percent', digits: number): Intl.NumberFormat {
  const locale = getLocale();
  const key = `${locale} ${style} ${digits}`;
  const format =
    FORMATS.get(key) ??
    new Intl.NumberFormat(locale, { style, maximumFractionDigits: digits, minimumFractionDigits: digits });
  FORMATS.set(key, format);
  return format;
}

/** A share from 0 to 1 in whole per cent, as the language writes it. */
export const percent = (share: number): string => formatOf('percent', 0).format(share);

/** A number with at most so many digits after the point, and a true minus sign. */
export const figure = (value: number, digits = 0): string =>
  formatOf('decimal', digits)
    .format(Object.is(Math.round(value * 10 ** digits), -0) ? 0 : value)
    .replace('-', '−');

/** A change with its sign. */
export const change = (value: number, digits = 1): string => {
  const words = figure(value, digits);
  return value > 0 && /[1-9]/.test(words) ? `+${words}` : words;
};

/** The language of the interface as it is written where this device is at home. */
function homeLanguage(): string {
  const locale = getLocale();
  const home = typeof navigator === 'undefined' ? '' : navigator.language;
  return home.startsWith(`${locale}-`) ? home : locale;
}

/** Day and time of an ISO date, in the time of this device; the text itself where it is no date. */
export function dayAndTime(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(homeLanguage(), { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}

const LISTS = new Map<string, Intl.ListFormat>();

/** Words in a list, as the language joins them. */
export function listed(words: readonly string[]): string {
  const locale = getLocale();
  const format = LISTS.get(locale) ?? new Intl.ListFormat(locale, { type: 'conjunction' });
  LISTS.set(locale, format);
  return format.format(words);
}
