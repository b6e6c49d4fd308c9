import type { Options, Take } from '../../sim/decision.ts';

/**
 * A decision as those who must agree look at it, as JSON: they look whether there is an aim, and at no reason. Equal
 * texts stand for equal odds.
 */
export const petitionText = (take: Take): string =>
  JSON.stringify({
    ...take,
    reason: '',
    options: withoutAim(take.options),
    rewordings: take.rewordings.map(withoutAim),
  });

const withoutAim = (options: Options): Options =>
  options.goal === undefined || options.goal.trim() === '' ? options : { ...options, goal: 'given' };
