import { expect, test } from 'vitest';
import { svgFile, withStyle } from '../../../../src/view/charts/frame/svg-file.ts';

const WORDS = {
  name: 'Escalation track',
  summary: 'Month 7 of 24 is open.',
  source: 'Vigil, Talvora, month 7, training model',
};
const DRAWING = { markup: '<rect width="600" height="100" fill="#0e6b6b"/>', width: 600, height: 100 };

/** The same drawing whatever the last digits of a place are. */
const normalised = (text: string): string =>
  text.replaceAll(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));

test('a chart that leaves the room carries its name, its summary, its source and its own paper', () => {
  expect(normalised(svgFile(DRAWING, WORDS).text)).toMatchInlineSnapshot(`
    "<svg xmlns="http://www.w3.org/2000/svg" width="648" height="206" viewBox="0 0 648 206" role="img" aria-labelledby="vigil-name vigil-summary">
    <title id="vigil-name">Escalation track</title>
    <desc id="vigil-summary">Month 7 of 24 is open.</desc>
    <rect width="648" height="206" fill="#fbfaf6"/>
    <text x="24" y="40" font-family="'Source Serif 4 Variable', 'Source Serif 4', 'Noto Serif', Georgia, 'Times New Roman', serif" font-size="20" fill="#1d2530">Escalation track</text>
    <g transform="translate(24 58)"><rect width="600" height="100" fill="#0e6b6b"/></g>
    <text x="24" y="186" font-family="'Source Sans 3 Variable', 'Source Sans 3', 'Noto Sans', system-ui, 'Segoe UI', sans-serif" font-size="12" fill="#5b6472">Vigil, Talvora, month 7, training model</text>
    </svg>
    "
  `);
});

test('is as wide as its source line needs, and breaks a long name', () => {
  const name = 'What was true, and what you said, and what your reports had shown you by then';
  const file = svgFile({ ...DRAWING, width: 90 }, { ...WORDS, name });
  expect(file.width).toBeGreaterThan(200);
  expect(file.text.match(/font-size="20"/g)?.length).toBeGreaterThan(1);
  expect(file.height).toBeGreaterThan(svgFile({ ...DRAWING, width: 90 }, WORDS).height);
});

test('holds no text of an author as markup', () => {
  const { text } = svgFile(DRAWING, { ...WORDS, name: '<script>a & "b"</script>\u0000', source: '</text><image/>' });
  expect(text).not.toContain('<script>');
  expect(text).not.toContain('<image/>');
  expect(text).toContain('&lt;script&gt;a &amp; &quot;b&quot;&lt;/script&gt;</');
});

test('rules of style stand after the summary', () => {
  expect(withStyle(svgFile(DRAWING, WORDS).text, '@font-face{a:$&}')).toContain(
    '</desc>\n<style>@font-face{a:$&amp;}</style>',
  );
});
