/** How wide a drawing is that leaves the room, in CSS pixels, where the screen has less room for it. */
export const PROPER_WIDTH = 960;

/**
 * Reads a drawing at a proper width: one that is narrow, as on a phone, is drawn anew out of sight and stands as it was
 * when it has been read. Its holder keeps the place meanwhile.
 */
export async function atProperWidth<Read>(drawing: HTMLElement, read: (drawing: HTMLElement) => Read): Promise<Read> {
  if (drawing.clientWidth >= PROPER_WIDTH) return read(drawing);
  const { parentElement: holder } = drawing;
  const [before, place] = [drawing.style.cssText, holder?.style.minBlockSize ?? ''];
  if (holder !== null) holder.style.minBlockSize = `${holder.offsetHeight}px`;
  Object.assign(drawing.style, AWAY);
  try {
    await drawnAnew();
    return read(drawing);
  } finally {
    drawing.style.cssText = before;
    await drawnAnew();
    if (holder !== null) holder.style.minBlockSize = place;
  }
}

const AWAY = { position: 'fixed', top: '0', left: `-${2 * PROPER_WIDTH}px`, width: `${PROPER_WIDTH}px` } as const;

/** Charts measure their room after a frame and draw themselves for it before the next. A page out of sight has no frames. */
const FRAMES = 3;
const PATIENCE_MS = 300;

async function drawnAnew(): Promise<void> {
  const patience = new Promise<void>((done) => setTimeout(done, PATIENCE_MS));
  const frames = async () => {
    for (let frame = 0; frame < FRAMES; frame += 1) await new Promise(requestAnimationFrame);
  };
  await Promise.race([patience, frames()]);
}
