import type { PageFirst } from '../../forecast/live/door.ts';
import { afterPaint } from '../shell/after-paint.ts';

const PRESSES = ['pointerdown', 'pointerup', 'keydown', 'input'] as const;

/**
 * Has whoever works in the background rest from each press until the page has shown its answer, or is not looked at any
 * more: then it shows none.
 */
export const pageFirst: PageFirst = ({ rest, goOn }) => {
  const watching = new AbortController();
  let callOff = (): void => {};
  const makeWay = (): void => {
    rest();
    callOff();
    callOff = afterPaint(goOn);
  };
  const leave = (): void => {
    if (!document.hidden) return;
    callOff();
    goOn();
  };
  document.addEventListener('visibilitychange', leave, { signal: watching.signal });
  for (const press of PRESSES) addEventListener(press, makeWay, { capture: true, signal: watching.signal });
  return () => {
    watching.abort();
    callOff();
  };
};
