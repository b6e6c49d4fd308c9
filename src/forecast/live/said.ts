import { k } from '../../sim/parameters.ts';
import type { World } from '../../sim/world.ts';
import type { Estimates, Heard } from './standpoint.ts';

const DRIFT = k('belief:drift');
const MOST = k('belief:most-error');

/** What the reports of a month said of a cell, all of them together. */
export interface Said {
  readonly cell: number;
  readonly value: number;
  /** Error as a standard deviation, in points. */
  readonly error: number;
  /** Share of the way to it that belief went, 0 to 1. */
  readonly weight: number;
}

/**
 * What the reports of each month said, worked out from how belief moved: by the share by which they narrowed its
 * variance, belief went towards them. One list a month; that of month 0, the first briefing, is empty.
 */
export function saidByMonth({ k: n }: World, { told, past, belief }: Heard): Said[][] {
  const [drift, most] = [n[DRIFT] as number, n[MOST] as number];
  const all: readonly Estimates[] = [told, ...past, belief];
  return all.map((after, month) => {
    const before = all[month - 1];
    if (before === undefined) return [];
    return Array.from(after.value, (value, cell): Said | null => {
      const known = before.error[cell] as number;
      const widened = Math.max(known, Math.min(most, Math.sqrt(known * known + drift * drift)));
      const left = ((after.error[cell] as number) / widened) ** 2;
      if (!(left < SILENCE)) return null;
      const weight = 1 - left;
      const was = before.value[cell] as number;
      return { cell, value: was + (value - was) / weight, error: widened * Math.sqrt(left / weight), weight };
    }).filter((said) => said !== null);
  });
}

/** From this share of the variance on, what is missing of it is rounding and no report. */
const SILENCE = 1 - 1e-9;
