import { expect, test } from 'vitest';
import { digestOf } from '../../src/lib/digest.ts';
import { COEFFICIENTS } from '../../src/model/coefficients.ts';
import { MODEL_VERSION, modelDigest } from '../../src/sim/model-digest.ts';

test('the model has a version and a digest of 64 bits, the same every time', () => {
  expect(MODEL_VERSION).toMatch(/^\d+\.\d+\.\d+$/);
  expect(modelDigest()).toMatch(/^[0-9a-f]{16}$/);
  expect(modelDigest()).toBe(modelDigest());
});

test('tables can be digested whole: another number, another digest', () => {
  const changed = { ...COEFFICIENTS, 'drive:floor': { ...COEFFICIENTS['drive:floor'], central: 1 } };
  expect(digestOf(changed)).not.toBe(digestOf(COEFFICIENTS));
});
