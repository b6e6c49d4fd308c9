import { expect, test } from 'vitest';
import { mayTouch } from '../../../src/tools/calibrate/claims.ts';

const claim = { id: 'any', file: 'any.json', needs: 0.1 };
const planned = { ...claim, measures: new Set(['commission-of-inquiry']) };

test.each([
  { parameter: 'drive:cost', may: true },
  { parameter: 'influence:exclusion>mobilization', may: true },
  { parameter: 'reach:commission-of-inquiry', may: true },
  { parameter: 'reach:high-level-mediation', may: false },
  { parameter: 'effect:high-level-mediation:mobilization#1', may: false },
])('$parameter can matter to a plan with an inquiry alone: $may', ({ parameter, may }) => {
  expect(mayTouch(planned, parameter)).toBe(may);
});

test('all can matter to a strategy, which may take any measure', () => {
  expect(mayTouch({ ...claim, measures: null }, 'reach:high-level-mediation')).toBe(true);
});
