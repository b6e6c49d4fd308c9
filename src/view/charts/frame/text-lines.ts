/** A line of text as the page broke it; places in the window. */
export interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly baseline: number;
}

/** The lines of a text node, word by word from where the page put them. */
export function linesOf(node: Text, style: CSSStyleDeclaration): TextLine[] {
  const ascent = ascentOf(style);
  const lines: { words: string[]; left: number; top: number }[] = [];
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const [rect] = range.getClientRects();
    if (rect === undefined) continue;
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.top - rect.top) < 1) last.words.push(word);
    else lines.push({ words: [word], left: rect.left, top: rect.top });
  }
  const isUpper = style.textTransform === 'uppercase';
  return lines.map(({ words, left, top }) => {
    const text = words.join(' ');
    return { text: isUpper ? text.toUpperCase() : text, left, baseline: top + ascent };
  });
}

/** How far the baseline lies under the top of a line in this font. */
function ascentOf({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): number {
  const brush = document.createElement('canvas').getContext('2d');
  if (brush === null) return Number.parseFloat(fontSize);
  brush.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  return brush.measureText('x').fontBoundingBoxAscent;
}
