import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { STAGE_IDS } from '../../src/model/stages.ts';

const css = readFileSync(join(import.meta.dirname, '../../src/view/tokens.css'), 'utf8');

/** Colours of the rule that begins with this selector. */
function coloursOf(selector: string): Map<string, string> {
  const from = css.indexOf(`${selector} {`);
  const rule = css.slice(from, css.indexOf('}', from));
  return new Map([...rule.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]));
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(colours: Map<string, string>, one: string, other: string): number {
  const [bright = 0, dark = 0] = [one, other]
    .map((name) => luminance(colours.get(name) ?? ''))
    .toSorted((a, b) => b - a);
  return (bright + 0.05) / (dark + 0.05);
}

const TEXT = 4.5;
const GRAPHICS = 3;
const themes = [
  { theme: 'light', colours: coloursOf(':root') },
  { theme: 'dark', colours: coloursOf(":root[data-theme='dark']") },
];

describe.each(themes)('in the $theme theme', ({ colours }) => {
  test.each(['ink', 'soft', 'team', 'push'])('text in %s can be read on every ground', (text) => {
    // What raises danger is never written on a wash.
    const grounds = text === 'push' ? ['paper', 'raised'] : ['paper', 'raised', 'wash'];
    for (const ground of grounds) expect(contrast(colours, text, ground)).toBeGreaterThanOrEqual(TEXT);
  });

  test.each(STAGE_IDS)('text on the stage %s can be read', (stage) => {
    expect(contrast(colours, `on-${stage}`, `stage-${stage}`)).toBeGreaterThanOrEqual(TEXT);
  });

  test('the focus ring and the edges of fields stand out from every ground', () => {
    for (const ground of ['paper', 'raised', 'wash']) {
      expect(contrast(colours, 'focus', ground)).toBeGreaterThanOrEqual(GRAPHICS);
      expect(contrast(colours, 'soft', ground)).toBeGreaterThanOrEqual(GRAPHICS);
    }
  });

  test('the further up the ladder, the further a stage stands off the paper', () => {
    const ladder = ['general-risk', 'specific-threats', 'imminent-risk', 'ongoing-crimes'];
    const steps = ladder.map((stage) => contrast(colours, `stage-${stage}`, 'paper'));
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  });
});

test('the dark theme is the same whether it is chosen or the system asks for it', () => {
  expect([...coloursOf(':root:not([data-theme])')]).toEqual([...coloursOf(":root[data-theme='dark']")]);
});
