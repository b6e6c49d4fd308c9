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
