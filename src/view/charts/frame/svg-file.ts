import { textWidth, wrap } from '../text-width.ts';

/** What is drawn, with every style written out as attributes; sizes in CSS pixels. */
export interface FlatDrawing {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

/** What stands around a drawing that leaves the room. */
export interface SheetWords {
  readonly name: string;
  readonly summary: string;
  readonly source: string;
}

/** A drawing as a file of its own. */
export interface SvgFile {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** Colours and fonts of the light theme, which a sheet has whatever the screen shows. */
export const SHEET = { paper: '#fbfaf6', ink: '#1d2530', soft: '#5b6472' } as const;
const SERIF = "'Source Serif 4 Variable', 'Source Serif 4', 'Noto Serif', Georgia, 'Times New Roman', serif";
const SANS = "'Source Sans 3 Variable', 'Source Sans 3', 'Noto Sans', system-ui, 'Segoe UI', sans-serif";
const PAD = 24;
const HEAD = 20;
const LINE = 26;
const FOOT = 12;

/** A self-contained SVG: name above, source line below, and the summary for whoever listens. */
export function svgFile({ markup, width: wide, height: high }: FlatDrawing, words: SheetWords): SvgFile {
  const width = Math.ceil(Math.max(wide, textWidth(words.source, FOOT)) + 2 * PAD);
  const heads = wrap(words.name, HEAD, width - 2 * PAD);
  const top = PAD + heads.length * LINE + 8;
  const height = Math.ceil(top + high + 2 * FOOT + PAD);
  const text = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="vigil-name vigil-summary">`,
    `<title id="vigil-name">${escaped(words.name)}</title>`,
    `<desc id="vigil-summary">${escaped(words.summary)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${SHEET.paper}"/>`,
    ...heads.map((line, at) => textAt(line, { y: PAD + at * LINE + 16, size: HEAD, font: SERIF, fill: SHEET.ink })),
    `<g transform="translate(${PAD} ${top})">${markup}</g>`,
    textAt(words.source, { y: height - PAD + 4, size: FOOT, font: SANS, fill: SHEET.soft }),
    '</svg>\n',
  ].join('\n');
  return { text, width, height };
}

/** The text of a file with rules of style in it. */
export const withStyle = (text: string, rules: string): string =>
  text.replace('</desc>', () => `</desc>\n<style>${escaped(rules)}</style>`);

interface Placed {
  readonly y: number;
  readonly size: number;
  readonly font: string;
  readonly fill: string;
}

const textAt = (text: string, { y, size, font, fill }: Placed): string =>
  `<text x="${PAD}" y="${y}" font-family="${font}" font-size="${size}" fill="${fill}">${escaped(text)}</text>`;

/** Characters that XML does not know or advises against, which a text of a scenario may hold. */
const UNKNOWN = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;

const escaped = (text: string): string =>
  text
    .replaceAll(UNKNOWN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
