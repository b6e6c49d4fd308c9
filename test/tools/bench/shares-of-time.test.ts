import { expect, test } from 'vitest';
import { sharesIn } from '../../../src/tools/bench/shares-of-time.ts';

const node = (id: number, url: string, hitCount: number, children: number[] = []) => ({
  id,
  callFrame: { functionName: '', scriptId: '', url, lineNumber: 0, columnNumber: 0 },
  hitCount,
  children,
});

const ownerOf = (url: string) => (url === '' || url === 'shared' ? null : url);

test('time counts for the owner of the script, and what has none for its caller', () => {
  const nodes = [
    node(1, '', 0, [2, 6]),
    node(2, 'mill', 1, [3, 4]),
    node(3, 'shared', 2, [5]),
    node(4, 'river', 4),
    node(5, '', 1),
    node(6, '', 100),
  ];
  expect(sharesIn({ nodes }, ownerOf)).toEqual(
    new Map([
      ['mill', 0.5],
      ['river', 0.5],
    ]),
  );
});

test('work that was never seen has no shares', () => {
  expect(sharesIn({ nodes: [node(1, '', 3)] }, ownerOf)).toEqual(new Map());
});
