import { afterTurns } from './after-paint.ts';

/** Does something once the browser has nothing better to do. Gives what calls it off. */
export function whenIdle(deed: () => void): () => void {
  // Not every browser says when it is idle.
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(deed, 200);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(deed, { timeout: 2_000 });
  return () => cancelIdleCallback(handle);
}

/** Does something once a screen is drawn with all its parts and the browser has nothing better to do. */
export function whenDrawn(deed: () => void): () => void {
  let callOff = afterTurns(() => {
    callOff = whenIdle(deed);
  });
  return () => callOff();
}
