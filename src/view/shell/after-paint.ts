/** Does something once the browser has painted what was drawn so far. Gives what calls it off. */
export function afterPaint(deed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    timer = setTimeout(deed);
  };
  // A page that nobody sees is not painted.
  const frame = document.hidden ? 0 : requestAnimationFrame(soon);
  if (frame === 0) soon();
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

const waiting: (() => void)[] = [];

/**
 * Does something after the next paint, and before it whatever was asked for earlier: one deed a paint, so that whoever
 * presses a key meanwhile is answered in between. Gives what calls it off.
 */
export function inTurn(deed: () => void): () => void {
  waiting.push(deed);
  if (waiting.length === 1) afterPaint(next);
  return () => {
    const at = waiting.indexOf(deed);
    // The first place stays taken until its turn comes.
    if (at >= 0) waiting[at] = () => {};
  };
}

const atTheEnd = new Set<() => void>();

/** Does something once nothing waits for its turn any more. Gives what calls it off. */
export function afterTurns(deed: () => void): () => void {
  // A deed of its own each time, so that none is called off with another.
  const last = () => deed();
  atTheEnd.add(last);
  inTurn(() => {});
  return () => void atTheEnd.delete(last);
}

function next() {
  try {
    waiting[0]?.();
  } finally {
    waiting.shift();
    if (waiting.length > 0) afterPaint(next);
    else end();
  }
}

function end() {
  const deeds = [...atTheEnd];
  atTheEnd.clear();
  for (const deed of deeds) deed();
}
