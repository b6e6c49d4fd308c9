/** Milliseconds between two tellings. */
const EVERY = 200;

/** Characters of the bar. */
const WIDTH = 24;

const CLEAR = '\r\u001b[K';

/** Hears how far something has come. */
export type Progress = (done: number, of: number) => void;

/** Tells progress in a bar that is written over and at last wiped away; only to a terminal, and never beside JSON. */
export function progressOn(
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
  what: string,
  asJson: boolean,
): Progress {
  if (asJson || !stream.isTTY) return () => {};
  let last = 0;
  return (done, of) => {
    const now = Date.now();
    if (done < of && now - last < EVERY) return;
    last = now;
    stream.write(done < of ? `${CLEAR}${what} ${barOf(done / of)} ${done} of ${of}` : CLEAR);
  };
}

function barOf(share: number): string {
  const full = Math.floor(share * WIDTH);
  return `[${'='.repeat(full)}${' '.repeat(WIDTH - full)}]`;
}
