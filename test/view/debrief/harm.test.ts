import { describe, expect, test } from 'vitest';
import { HARM_FROM } from '../../../src/model/harm.ts';
import { harmRange } from '../../../src/view/debrief/harm.ts';

describe('harm', () => {
  test('without a month is in the first band, without doubt', () => {
    expect(harmRange(0, 0)).toEqual({ low: 'limited', band: 'limited', high: 'limited' });
  });

  test('near a limit may be on either side of it', () => {
    const { central } = HARM_FROM.serious;
    expect(harmRange(central * 10, 10)).toEqual({ low: 'limited', band: 'serious', high: 'serious' });
  });

  test('beyond every limit is in the last band', () => {
    expect(harmRange(10, 10)).toEqual({ low: 'extreme', band: 'extreme', high: 'extreme' });
  });
});
