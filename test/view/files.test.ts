import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName, textOfFile } from '../../src/view/files.ts';

const fileOf = (size: number, text: () => Promise<string>) => ({ size, text }) as unknown as File;

test('a file above the limit is refused before a byte of it is read', async () => {
  let isRead = false;
  const file = fileOf(11, () => {
    isRead = true;
    return Promise.resolve('');
  });
  expect(await textOfFile(file, 10)).toEqual({ refusal: 'file-too-large' });
  expect(isRead).toBe(false);
});

test('a file within the limit gives its text', async () => {
  expect(await textOfFile(new File(['{"a":1}'], 'a.json'), 100)).toEqual({ text: '{"a":1}' });
});

test('a file that the browser cannot read is refused', async () => {
  expect(
    await textOfFile(
      fileOf(1, () => Promise.reject(new Error('gone'))),
      10,
    ),
  ).toEqual({
    refusal: 'file-unreadable',
  });
});

test('the name of a file is made of words, and never empty', () => {
  expect(fileName(['Talvora', 'The count!', 'month 7'], 'json')).toBe('talvora-the-count-month-7.json');
  expect(fileName(['../../etc', 'é'], 'json')).toBe('etc.json');
  fc.assert(
    fc.property(fc.array(fc.string()), (parts) => {
      expect(fileName(parts, 'json')).toMatch(/^[a-z0-9][a-z0-9-]{0,79}\.json$/);
    }),
  );
});
