/** Rules that give a picture the fonts of this page, which pictures cannot reach otherwise; empty where none can be read. */
export async function fontRules(): Promise<string> {
  const rules = [...document.styleSheets].flatMap(rulesOf).filter(isInUse);
  return (await Promise.all(rules.map(embedded))).join('\n');
}

function rulesOf(sheet: CSSStyleSheet): CSSFontFaceRule[] {
  try {
    return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
  } catch {
    // A sheet of another origin keeps its rules to itself.
    return [];
  }
}

/** Whether the page has loaded the font, which it does for the alphabets that it shows. */
function isInUse({ style }: CSSFontFaceRule): boolean {
  const same = (name: string, value: string): boolean => plain(style.getPropertyValue(name)) === plain(value);
  return [...document.fonts].some(
    (face) =>
      face.status === 'loaded' &&
      same('font-family', face.family) &&
      same('font-style', face.style) &&
      same('unicode-range', face.unicodeRange),
  );
}

const plain = (value: string): string => value.replaceAll(/["'\s]/g, '').toLowerCase();

async function embedded({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const [, address = ''] = /url\(["']?([^"')]+)["']?\)/.exec(style.getPropertyValue('src')) ?? [];
  try {
    const reply = await fetch(new URL(address, parentStyleSheet?.href ?? location.href));
    const data = await dataUrl(await reply.blob());
    const kept = ['font-family', 'font-style', 'font-weight', 'unicode-range'];
    const words = kept.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
    return `@font-face{${words};src:url(${data}) format('woff2')}`;
  } catch {
    // Without it the next font of the list is taken.
    return '';
  }
}

const dataUrl = (blob: Blob): Promise<string> =>
  new Promise((done, fail) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => done(String(reader.result)));
    reader.addEventListener('error', () => fail(new Error('a font could not be read')));
    reader.readAsDataURL(blob);
  });
