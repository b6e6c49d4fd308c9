/** Halves of the published 64-bit offset basis, and the prime 2^40 + 0x1b3 without its high bit. */
const OFFSET_HIGH = 0xcbf29ce4;
const OFFSET_LOW = 0x84222325;
const PRIME_LOW = 0x1b3;

/**
 * FNV-1a, 64 bits, over bytes that come in pieces. Not a guard against forgery.
 * The product is taken in limbs of 16 bits, so that every step is exact in a double.
 */
export class Fnv64 {
  #high = OFFSET_HIGH;
  #low = OFFSET_LOW;

  /** Adds bytes to what is hashed and returns the same hash. */
  update(bytes: Uint8Array): this {
    let high = this.#high;
    let low = this.#low;
    for (let index = 0; index < bytes.length; index += 1) {
      low ^= bytes[index] as number;
      const bottom = (low & 0xffff) * PRIME_LOW;
      const top = (low >>> 16) * PRIME_LOW + (bottom >>> 16);
      high = (Math.imul(high, PRIME_LOW) + (low << 8) + (top >>> 16)) | 0;
      low = (top << 16) | (bottom & 0xffff);
    }
    this.#high = high;
    this.#low = low;
    return this;
  }

  /** The hash of all bytes so far, as 16 hexadecimal digits. */
  digest(): string {
    return hex(this.#high) + hex(this.#low);
  }
}

const hex = (half: number): string => (half >>> 0).toString(16).padStart(8, '0');

/** FNV-1a, 64 bits, of these bytes, as 16 hexadecimal digits. */
export const fnv64 = (bytes: Uint8Array): string => new Fnv64().update(bytes).digest();
