import type { Settings } from '../exercise/document.ts';

/** Longest seed that a log may hold. */
export const MOST_SEED = 80;

/** Id of the form with which an exercise is started; its button stands apart from it. */
export const START_FORM = 'start-form';

/** How a team wants to start an exercise. */
export interface StartOptions {
  readonly variant: string | null;
  /** Text of the team's own, or empty for one that is drawn. */
  readonly seed: string;
  readonly settings: Settings;
}

const HEX = 16;

/** Random hexadecimal digits. `crypto.randomUUID` is not there on a page served without TLS, as in a classroom. */
export function randomHex(digits: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(Math.ceil(digits / 2)));
  return Array.from(bytes, (byte) => byte.toString(HEX).padStart(2, '0'))
    .join('')
    .slice(0, digits);
}
