/** A text as UTF-8. Half of a surrogate pair becomes U+FFFD, as everywhere on the web. */
export function utf8Of(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (const character of text) {
    const point = pointOf(character);
    const more = point < 0x80 ? 0 : point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    bytes[length] = (LEAD[more] as number) | (point >> (6 * more));
    for (let rest = more - 1; rest >= 0; rest -= 1) bytes[length + more - rest] = 0x80 | ((point >> (6 * rest)) & 0x3f);
    length += more + 1;
  }
  return bytes.slice(0, length);
}

/** Marks of the first byte, by the number of bytes that follow it. */
const LEAD = [0, 0xc0, 0xe0, 0xf0];

function pointOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
}
