/** Words of a counter, a key or a block of output: four unsigned 32-bit integers. */
export type Block = Uint32Array;

const PARITY = 0x1bd11bda;
const GROUPS = 5;

const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/**
 * Threefry-4x32-20: a counter-based generator (Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as
 * 1, 2, 3", SC11). Enciphers the counter under the key and writes four random words to `out`.
 * Twenty rounds in five groups of four; odd and even groups have their own rotations (table 2 of the paper).
 */
export function threefry(key: Block, counter: Block, out: Block): void {
  let a = key[0] as number;
  let b = key[1] as number;
  let c = key[2] as number;
  let d = key[3] as number;
  let e = PARITY ^ a ^ b ^ c ^ d;
  let x = ((counter[0] as number) + a) | 0;
  let y = ((counter[1] as number) + b) | 0;
  let z = ((counter[2] as number) + c) | 0;
  let w = ((counter[3] as number) + d) | 0;
  for (let group = 1; group <= GROUPS; group += 1) {
    const odd = (group & 1) === 1;
    x = (x + y) | 0;
    y = rotate(y, odd ? 10 : 6) ^ x;
    z = (z + w) | 0;
    w = rotate(w, odd ? 26 : 20) ^ z;
    x = (x + w) | 0;
    w = rotate(w, odd ? 11 : 17) ^ x;
    z = (z + y) | 0;
    y = rotate(y, odd ? 21 : 11) ^ z;
    x = (x + y) | 0;
    y = rotate(y, odd ? 13 : 25) ^ x;
    z = (z + w) | 0;
    w = rotate(w, odd ? 27 : 10) ^ z;
    x = (x + w) | 0;
    w = rotate(w, odd ? 23 : 18) ^ x;
    z = (z + y) | 0;
    y = rotate(y, odd ? 5 : 20) ^ z;
    const first = a;
    a = b;
    b = c;
    c = d;
    d = e;
    e = first;
    x = (x + a) | 0;
    y = (y + b) | 0;
    z = (z + c) | 0;
    w = (w + d + group) | 0;
  }
  out[0] = x;
  out[1] = y;
  out[2] = z;
  out[3] = w;
}
