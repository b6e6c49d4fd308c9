/** Words of counters, a key or output, unsigned integers of 32 bits: four a block. */
export type Block = Uint32Array;

const PARITY = 0x1bd11bda;
const GROUPS = 5;

/**
 * Threefry-4x32-20: a counter-based generator (Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as
 * 1, 2, 3", SC11). Enciphers counters that lie one after the other under the key, as far as so many words, and writes the
 * random words of each to its places in `out`.
 * Twenty rounds in five groups of four; odd and even groups have their own rotations (table 2 of the paper). A line is
 * one mix of two words. The loop takes one group of each kind in a turn, and rotations are written out, because choosing
 * or calling costs half as much again.
 */
export function threefry(key: Block, counters: Block, out: Block, words: number): void {
  const first = (key[0] as number) | 0;
  const second = (key[1] as number) | 0;
  const third = (key[2] as number) | 0;
  const fourth = (key[3] as number) | 0;
  const fifth = PARITY ^ first ^ second ^ third ^ fourth;
  for (let at = 0; at < words; at += 4) {
    let a = first;
    let b = second;
    let c = third;
    let d = fourth;
    let e = fifth;
    let x = ((counters[at] as number) + a) | 0;
    let y = ((counters[at + 1] as number) + b) | 0;
    let z = ((counters[at + 2] as number) + c) | 0;
    let w = ((counters[at + 3] as number) + d) | 0;
    for (let group = 1; ; group += 2) {
      y = ((y << 10) | (y >>> 22)) ^ (x = (x + y) | 0);
      w = ((w << 26) | (w >>> 6)) ^ (z = (z + w) | 0);
      w = ((w << 11) | (w >>> 21)) ^ (x = (x + w) | 0);
      y = ((y << 21) | (y >>> 11)) ^ (z = (z + y) | 0);
      y = ((y << 13) | (y >>> 19)) ^ (x = (x + y) | 0);
      w = ((w << 27) | (w >>> 5)) ^ (z = (z + w) | 0);
      w = ((w << 23) | (w >>> 9)) ^ (x = (x + w) | 0);
      y = ((y << 5) | (y >>> 27)) ^ (z = (z + y) | 0);
      x = (x + b) | 0;
      y = (y + c) | 0;
      z = (z + d) | 0;
      w = (w + e + group) | 0;
      if (group === GROUPS) break;
      y = ((y << 6) | (y >>> 26)) ^ (x = (x + y) | 0);
      w = ((w << 20) | (w >>> 12)) ^ (z = (z + w) | 0);
      w = ((w << 17) | (w >>> 15)) ^ (x = (x + w) | 0);
      y = ((y << 11) | (y >>> 21)) ^ (z = (z + y) | 0);
      y = ((y << 25) | (y >>> 7)) ^ (x = (x + y) | 0);
      w = ((w << 10) | (w >>> 22)) ^ (z = (z + w) | 0);
      w = ((w << 18) | (w >>> 14)) ^ (x = (x + w) | 0);
      y = ((y << 20) | (y >>> 12)) ^ (z = (z + y) | 0);
      x = (x + c) | 0;
      y = (y + d) | 0;
      z = (z + e) | 0;
      w = (w + a + group + 1) | 0;
      const one = a;
      const two = b;
      a = c;
      b = d;
      c = e;
      d = one;
      e = two;
    }
    out[at] = x;
    out[at + 1] = y;
    out[at + 2] = z;
    out[at + 3] = w;
  }
}
