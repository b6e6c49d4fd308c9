import { k } from '../../sim/parameters.ts';
import { HISTORY_MONTHS, type State } from '../../sim/state.ts';
import type { World } from '../../sim/world.ts';
import type { Standpoint } from './standpoint.ts';

const DRIFT = k('belief:drift');
const MOST = k('belief:most-error');

/**
 * How much of a gap between belief and truth the reports of each month left open: 1 where there was none, near 0 after
 * a sure one. It is the same share by which they narrowed the variance of belief. Cell by cell, one month after the
 * other from month 0.
 */
export function sharesLeftOpen({ k: n }: World, { told, past, belief }: Standpoint): Float64Array {
  const cells = belief.error.length;
  const errors = [told.error, ...past.map(({ error }) => error), belief.error];
  const [drift, most] = [n[DRIFT] as number, n[MOST] as number];
  const shares = new Float64Array(errors.length * cells).fill(1);
  for (let month = 1; month < errors.length; month += 1) {
    for (let cell = 0; cell < cells; cell += 1) {
      const before = errors[month - 1]?.[cell] as number;
      const after = errors[month]?.[cell] as number;
      const widened = Math.max(before, Math.min(most, Math.sqrt(before * before + drift * drift)));
      if (widened > 0) shares[month * cells + cell] = Math.min(1, (after * after) / (widened * widened));
    }
  }
  return shares;
}

/** What the team's measures have lifted each cell by after each month, and how much of a gap reports left open. */
export interface Unseen {
  readonly lifted: Float64Array;
  readonly leftOpen: Float64Array;
}

/**
 * Adds to the drawn values, now and in the months before, what the team's own measures are expected to have moved and
 * no report has shown yet: belief follows reports alone.
 */
export function addUnseen({ value, history, month }: State, { lifted, leftOpen }: Unseen): void {
  const cells = value.length;
  for (let cell = 0; cell < cells; cell += 1) {
    let gap = 0;
    for (let now = 2; now <= month; now += 1) {
      const moved = (lifted[(now - 1) * cells + cell] as number) - (lifted[(now - 2) * cells + cell] as number);
      gap = (gap + moved) * (leftOpen[now * cells + cell] as number);
      if (gap === 0 || now <= month - HISTORY_MONTHS) continue;
      if (now === month) value[cell] = bounded((value[cell] as number) + gap);
      else {
        const slot = (now % HISTORY_MONTHS) * cells + cell;
        history[slot] = bounded((history[slot] as number) + gap);
      }
    }
  }
}

/** A value within the scale of indicators. */
export const bounded = (value: number): number => (value < 0 ? 0 : value > 100 ? 100 : value);
