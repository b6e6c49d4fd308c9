import { expect, test } from 'vitest';
import { progressOn } from '../../src/tools/progress.ts';

function heard(isTTY: boolean, asJson: boolean): string {
  const told: string[] = [];
  const stream = { isTTY, write: (text: string | Uint8Array) => told.push(String(text)) > 0 };
  const progress = progressOn(stream, 'trial', asJson);
  progress(1, 2);
  progress(2, 2);
  return told.join('');
}

test('a terminal is shown how far it is in a bar, which is wiped away at the end', () => {
  expect(heard(true, false)).toBe(`\r\u001b[Ktrial [${'='.repeat(12)}${' '.repeat(12)}] 1 of 2\r\u001b[K`);
});

test.each([
  { isTTY: false, asJson: false },
  { isTTY: true, asJson: true },
])('nothing is told with a terminal $isTTY and JSON $asJson', ({ isTTY, asJson }) => {
  expect(heard(isTTY, asJson)).toBe('');
});
