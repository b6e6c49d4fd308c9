import { expect, test } from 'vitest';
import { flatColour } from '../../../../src/view/charts/frame/flat-colour.ts';
import { familyOf } from '../../../../src/view/charts/frame/flat-style.ts';

test.each([
  { computed: 'rgb(14, 107, 107)', colour: '#0e6b6b', opacity: 1 },
  { computed: 'rgba(14, 107, 107, 0.5)', colour: '#0e6b6b', opacity: 0.5 },
  { computed: 'rgb(14 107 107 / 25%)', colour: '#0e6b6b', opacity: 0.25 },
  { computed: 'rgba(0, 0, 0, 0)', colour: 'none', opacity: 1 },
  { computed: 'color(srgb 1 0.5 0 / 0.3)', colour: '#ff8000', opacity: 0.3 },
  { computed: 'color(srgb 1e-7 0 0)', colour: '#000000', opacity: 1 },
  { computed: 'none', colour: 'none', opacity: 1 },
  { computed: 'url("#sea")', colour: 'url("#sea")', opacity: 1 },
])('$computed is written as $colour with an opacity of $opacity', ({ computed, colour, opacity }) => {
  expect(flatColour(computed)).toEqual({ colour, opacity });
});

test('a variable font is named by its plain name too', () => {
  expect(familyOf('"Source Sans 3 Variable", "Noto Sans", sans-serif')).toBe(
    "'Source Sans 3 Variable', 'Source Sans 3', 'Noto Sans', sans-serif",
  );
});
