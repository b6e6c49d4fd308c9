import type { Contrast } from '../../forecast/live/outcomes.ts';
import type { LivePicture } from '../../forecast/live/picture.ts';
import { WITH, WITHOUT } from '../../forecast/live/request.ts';
import { m } from '../../words/paraglide/messages.js';
import { armOf, chance, changeWords, contrastOf, differenceWords, likelihood } from './forecast-words.ts';

/** How a kept plan does, in words; all are null for as long as no picture shows it. */
export interface CompareRow {
  readonly chance: string | null;
  readonly againstHand: string | null;
  readonly againstNothing: string | null;
}

const NOT_YET: CompareRow = { chance: null, againstHand: null, againstNothing: null };

/** How the plan that an arm stands for compares with the plan in hand and with deciding nothing new. */
export function compareRow(picture: LivePicture | null, of: string, plain: boolean): CompareRow {
  const arm = picture === null ? undefined : armOf(picture, of);
  if (picture === null || arm === undefined) return NOT_YET;
  const said = (against: string): string | null => {
    const contrast = contrastOf(picture, { of, against }, 'onset');
    return contrast === null ? null : contrastWords(contrast, plain);
  };
  return {
    chance: plain ? likelihood(arm.onset.mean ?? 0) : chance(arm.onset),
    againstHand: said(WITH),
    againstNothing: said(WITHOUT),
  };
}

const contrastWords = (contrast: Contrast, plain: boolean): string => {
  if (!plain) return differenceWords(contrast);
  return contrast.clear ? changeWords(contrast) : m['forecast.unclear-plain']();
};
