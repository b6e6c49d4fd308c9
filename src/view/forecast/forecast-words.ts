import type { Contrast, Outcome } from '../../forecast/live/outcomes.ts';
import type { ArmPicture, LivePicture, Range } from '../../forecast/live/picture.ts';
import { WITH, WITHOUT } from '../../forecast/live/request.ts';
import type { Estimate } from '../../forecast/summary.ts';
import { m } from '../../words/paraglide/messages.js';
import { change, figure, percent } from '../numbers.ts';

/** A share of the runs in per cent; at the ends it says only that it is under or over. */
export function share(value: number): string {
  if (value < 0.005) return m['forecast.under']({ value: percent(0.01) });
  if (value > 0.995) return m['forecast.over']({ value: percent(0.99) });
  return percent(value);
}

export const chance = ({ mean }: Estimate): string => (mean === null ? '' : share(mean));

/** The arm of a picture by its name; undefined where it has none. */
export const armOf = ({ arms }: LivePicture, id: string): ArmPicture | undefined => arms.find((arm) => arm.id === id);

/** One arm less another, in an outcome; null where they are not compared. */
export function contrastOf(
  { comparisons }: LivePicture,
  { of, against }: { readonly of: string; readonly against: string },
  outcome: Outcome,
): Contrast | null {
  return comparisons.find((one) => one.of === of && one.against === against)?.differences[outcome] ?? null;
}

/** A difference of two chances in points with its interval, or that none is clear. */
export function differenceWords({ mean, low, high, clear }: Contrast): string {
  if (mean === null || low === null || high === null) return '';
  if (low === 0 && high === 0) return m['forecast.identical']();
  const digits = Math.max(Math.abs(low), Math.abs(high)) < FINE ? 1 : 0;
  const signed = (value: number) => change(value * 100, digits);
  if (!clear) return m['forecast.unclear']({ low: signed(low), high: signed(high) });
  const [least, most] = [Math.abs(low), Math.abs(high)].toSorted((a, b) => a - b) as [number, number];
  const points = (value: number) => figure(value * 100, digits);
  return m['forecast.points']({
    points: points(Math.abs(mean)),
    way: mean < 0 ? m['forecast.lower']() : m['forecast.higher'](),
    // The end next to nothing of a clear difference is never said to be nothing.
    low: figure(least * 100, least < 0.0005 ? 2 : digits),
    high: points(most),
  });
}

/** Amounts below this are said in tenths. */
const SMALL = 20;

const digitsOf = (value: number): number => (Math.abs(value) < SMALL ? 1 : 0);

/** An amount of harm, political capital or budget. */
export const amount = (value: number): string => figure(value, digitsOf(value));

/** A difference of two amounts with its interval, or that none is clear. */
export function amountWords({ mean, low, high, clear }: Contrast): string {
  if (mean === null || low === null || high === null) return '';
  if (low === 0 && high === 0) return m['forecast.identical']();
  const digits = digitsOf(Math.max(Math.abs(low), Math.abs(high)));
  if (!clear) return m['forecast.unclear']({ low: change(low, digits), high: change(high, digits) });
  const [least, most] = [Math.abs(low), Math.abs(high)].toSorted((a, b) => a - b) as [number, number];
  const said = {
    amount: figure(Math.abs(mean), digits),
    way: mean < 0 ? m['forecast.lower']() : m['forecast.higher'](),
    // The end next to nothing of a clear difference is never said to be nothing.
    low: figure(least, least < 0.05 ? 2 : digits),
    high: figure(most, digits),
  };
  return said.low === said.high ? m['forecast.amount-sure'](said) : m['forecast.amount'](said);
}

/** Differences below this are said in tenths of a point, so that a clear one is never said to be none. */
const FINE = 0.03;

/** A difference of two chances without a number. */
export function changeWords({ mean, clear }: Contrast): string {
  if (mean === null || !clear) return m['forecast.as-likely']();
  if (mean <= -MUCH) return m['forecast.much-less']();
  if (mean < 0) return m['forecast.less']();
  return mean >= MUCH ? m['forecast.much-more']() : m['forecast.more']();
}

const MUCH = 0.2;

/** How likely something is, without a number. */
export function likelihood(mean: number): string {
  const [, words] = LIKELIHOODS.find(([below]) => mean < below) ?? [1, m['forecast.very-likely']];
  return words();
}

const LIKELIHOODS: readonly (readonly [number, () => string])[] = [
  [0.05, m['forecast.very-unlikely']],
  [0.2, m['forecast.unlikely']],
  [0.4, m['forecast.possible']],
  [0.6, m['forecast.even']],
  [0.85, m['forecast.likely']],
];

/** The forecast in a sentence or two, for the head of the panel and for those who listen. */
export function leadWords(picture: LivePicture): string {
  const [without, with_] = [armOf(picture, WITHOUT), armOf(picture, WITH)];
  if (without === undefined) return '';
  const pair = { of: WITH, against: WITHOUT };
  const [soon, onset] = [contrastOf(picture, pair, 'soon'), contrastOf(picture, pair, 'onset')];
  if (with_ === undefined || soon === null || onset === null)
    return m['forecast.lead-idle']({ chance: chance(without.soon) });
  const soonChances = { with: chance(with_.soon), without: chance(without.soon) };
  const endChances = { with: chance(with_.onset), without: chance(without.onset) };
  return `${LEADS[wayOf(soon)](soonChances)} ${endOf(wayOf(soon), wayOf(onset))(endChances)}`;
}

type Way = 'less' | 'more' | 'same';

const wayOf = ({ mean, clear }: Contrast): Way => (!clear ? 'same' : (mean ?? 0) < 0 ? 'less' : 'more');

const LEADS = {
  less: m['forecast.lead-less'],
  more: m['forecast.lead-more'],
  same: m['forecast.lead-same'],
} as const;

/** How the second sentence goes on from the first. */
function endOf(soon: Way, end: Way) {
  if (end === 'same') return soon === 'same' ? m['forecast.end-same'] : m['forecast.end-same-but'];
  if (end === 'more') return m['forecast.end-more'];
  return soon === 'less' ? m['forecast.end-less'] : m['forecast.end-less-but'];
}

/** Median and middle 80 % of an amount of political capital or budget. */
export function rangeWords({ p10, p50, p90 }: Omit<Range, 'mean'>): string {
  const [median, low, high] = [figure(p50), figure(p10), figure(p90)];
  return low === high ? median : m['forecast.cost-range']({ median, low, high });
}

/** What is told of by a picture without numbers, in the order in which it is said. */
export const TOLD = ['soon', 'onset', 'consentLost'] as const;
export const TOLD_WORDS = {
  soon: m['forecast.soon'],
  onset: m['forecast.onset'],
  consentLost: m['forecast.consent'],
} as const;

/** The forecast without a number: a sentence for each outcome. */
export function plainSentences(picture: LivePicture): string[] {
  const without = armOf(picture, WITHOUT);
  if (without === undefined) return [];
  return TOLD.map((outcome) => {
    const contrast = contrastOf(picture, { of: WITH, against: WITHOUT }, outcome);
    const said = { what: TOLD_WORDS[outcome](), how: likelihood(without[outcome].mean ?? 0) };
    if (contrast === null) return m['forecast.words-idle'](said);
    return m['forecast.words-both']({ ...said, change: changeWords(contrast) });
  });
}
