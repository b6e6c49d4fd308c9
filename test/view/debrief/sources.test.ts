import { expect, test } from 'vitest';
import { sourceGroups } from '../../../src/view/debrief/sources.ts';

test('sources stand by document in the order of the model and by paragraph, whichever symbol they use', () => {
  const groups = sourceGroups([
    { doc: 'A/66/874', para: '51' },
    { doc: 'A/68/947-S/2014/449', para: '46', note: 'a vote' },
    { doc: 'A/68/947', para: '9' },
    { doc: 'ICRtoP At a Glance (pillar II)', para: 'II' },
  ]);
  expect(groups.map(({ doc, paras }) => [doc, paras.map(({ para }) => para)])).toEqual([
    ['A/68/947', ['9', '46']],
    ['A/66/874', ['51']],
    ['ICRtoP', ['II']],
  ]);
});
