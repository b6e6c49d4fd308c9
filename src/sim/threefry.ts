/** Words of counters, a key or output, unsigned integers of 32 bits: four a block. */
export type Block = Uint32Array;

const PARITY = 0x1bd11bda;

/**
 * Threefry-4x32-20: a counter-based generator (Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as
 * 1, 2, 3", SC11). Enciphers counters that lie one after the other under the key, as far as so many words, and writes the
 * random words of each to its places in `out`.
 * Twenty rounds in five groups of four; odd and even groups have their own rotations (table 2 of the paper), and after
 * each the key is added, turned by one word. A line is one mix of two words. All rounds are written out, because a loop
 * that turns the key, or rotations that are chosen or called, cost a tenth to a half more.
 */
export function threefry(key: Block, counters: Block, out: Block, words: number): void {
  const a = (key[0] as number) | 0;
  const b = (key[1] as number) | 0;
  const c = (key[2] as number) | 0;
  const d = (key[3] as number) | 0;
  const e = PARITY ^ a ^ b ^ c ^ d;
  for (let at = 0; at < words; at += 4) {
    let x = ((counters[at] as number) + a) | 0;
    let y = ((counters[at + 1] as number) + b) | 0;
    let z = ((counters[at + 2] as number) + c) | 0;
    let w = ((counters[at + 3] as number) + d) | 0;
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
    w = (w + e + 1) | 0;
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
    w = (w + a + 2) | 0;
    y = ((y << 10) | (y >>> 22)) ^ (x = (x + y) | 0);
    w = ((w << 26) | (w >>> 6)) ^ (z = (z + w) | 0);
    w = ((w << 11) | (w >>> 21)) ^ (x = (x + w) | 0);
    y = ((y << 21) | (y >>> 11)) ^ (z = (z + y) | 0);
    y = ((y << 13) | (y >>> 19)) ^ (x = (x + y) | 0);
    w = ((w << 27) | (w >>> 5)) ^ (z = (z + w) | 0);
    w = ((w << 23) | (w >>> 9)) ^ (x = (x + w) | 0);
    y = ((y << 5) | (y >>> 27)) ^ (z = (z + y) | 0);
    x = (x + d) | 0;
    y = (y + e) | 0;
    z = (z + a) | 0;
    w = (w + b + 3) | 0;
    y = ((y << 6) | (y >>> 26)) ^ (x = (x + y) | 0);
    w = ((w << 20) | (w >>> 12)) ^ (z = (z + w) | 0);
    w = ((w << 17) | (w >>> 15)) ^ (x = (x + w) | 0);
    y = ((y << 11) | (y >>> 21)) ^ (z = (z + y) | 0);
    y = ((y << 25) | (y >>> 7)) ^ (x = (x + y) | 0);
    w = ((w << 10) | (w >>> 22)) ^ (z = (z + w) | 0);
    w = ((w << 18) | (w >>> 14)) ^ (x = (x + w) | 0);
    y = ((y << 20) | (y >>> 12)) ^ (z = (z + y) | 0);
    x = (x + e) | 0;
    y = (y + a) | 0;
    z = (z + b) | 0;
    w = (w + c + 4) | 0;
    y = ((y << 10) | (y >>> 22)) ^ (x = (x + y) | 0);
    w = ((w << 26) | (w >>> 6)) ^ (z = (z + w) | 0);
    w = ((w << 11) | (w >>> 21)) ^ (x = (x + w) | 0);
    y = ((y << 21) | (y >>> 11)) ^ (z = (z + y) | 0);
    y = ((y << 13) | (y >>> 19)) ^ (x = (x + y) | 0);
    w = ((w << 27) | (w >>> 5)) ^ (z = (z + w) | 0);
    w = ((w << 23) | (w >>> 9)) ^ (x = (x + w) | 0);
    y = ((y << 5) | (y >>> 27)) ^ (z = (z + y) | 0);
    x = (x + a) | 0;
    y = (y + b) | 0;
    z = (z + c) | 0;
    w = (w + d + 5) | 0;
    out[at] = x;
    out[at + 1] = y;
    out[at + 2] = z;
    out[at + 3] = w;
  }
}
