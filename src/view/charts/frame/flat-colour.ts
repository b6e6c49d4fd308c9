/** A colour that every reader of SVG knows, and its opacity beside it. */
export interface FlatColour {
  /** `#rrggbb`, `none`, or what stood there (a reference to a pattern). */
  readonly colour: string;
  readonly opacity: number;
}

/** Takes a computed colour (`rgb(…)`, `rgba(…)`, `color(srgb …)`) apart. */
export function flatColour(computed: string): FlatColour {
  const numbers = (computed.match(/[\d.]+(?:e-?\d+)?%?/g) ?? []).map(numberOf);
  if (computed.startsWith('rgb')) return mixed(numbers, 1);
  if (computed.startsWith('color(srgb ')) return mixed(numbers, 255);
  return { colour: computed, opacity: 1 };
}

const numberOf = (text: string): number => Number.parseFloat(text) / (text.endsWith('%') ? 100 : 1);

function mixed([red = 0, green = 0, blue = 0, opacity = 1]: readonly number[], scale: number): FlatColour {
  if (opacity === 0) return { colour: 'none', opacity: 1 };
  const two = (part: number): string =>
    Math.max(0, Math.min(255, Math.round(part * scale)))
      .toString(16)
      .padStart(2, '0');
  return { colour: `#${two(red)}${two(green)}${two(blue)}`, opacity };
}
