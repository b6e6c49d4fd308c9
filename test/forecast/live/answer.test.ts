import { expect, test } from 'vitest';
import { answerer } from '../../../src/forecast/live/answer.ts';
import { runBatch } from '../../../src/forecast/live/batch.ts';
import { transfersOf } from '../../../src/forecast/live/messages.ts';
import { liveRequest } from '../../../src/forecast/live/request.ts';
import { A_PLAN, aStanding, standpointIn } from './a-standpoint.ts';

const standpoint = standpointIn(aStanding());
const request = liveRequest({ standpoint, plan: A_PLAN, runs: 4 });
const slice = { part: 'arms', from: 1, count: 2 } as const;

test('the answer is what the batch comes to', () => {
  expect(answerer()({ id: 1, request, slice })).toEqual({ kind: 'done', id: 1, result: runBatch(request, 1, 2) });
});

test('a request is kept for the slices that follow, until a newer one comes', () => {
  const answer = answerer();
  const first = answer({ id: 1, request, slice });
  expect(answer({ id: 1, request: null, slice })).toEqual(first);
  const other = liveRequest({ standpoint, plan: A_PLAN, runs: 4, seed: 'other' });
  expect(answer({ id: 2, request: other, slice })).not.toMatchObject({ result: { arms: [] } });
  expect(answer({ id: 1, request: null, slice })).toEqual({
    kind: 'failed',
    id: 1,
    message: expect.stringContaining('request 1 is not known'),
  });
});

test('one request after another leaves no trace in the next, though the country is compiled once', () => {
  const answer = answerer();
  const alone = answer({ id: 1, request, slice });
  const central = liveRequest({ standpoint, plan: A_PLAN, runs: 4, parameters: 'central' });
  answer({ id: 2, request: central, slice });
  expect(answer({ id: 3, request, slice })).toEqual({ ...alone, id: 3 });
});

test('what goes wrong is answered too', () => {
  const broken = { ...request, standpoint: { ...standpoint, input: { ...standpoint.input, measures: ['nonsense'] } } };
  expect(answerer()({ id: 7, request: broken, slice })).toEqual({
    kind: 'failed',
    id: 7,
    message: expect.stringContaining('nonsense'),
  });
});

test('all columns are handed over, and each once', () => {
  const reply = answerer()({ id: 1, request, slice });
  const handed = transfersOf(reply);
  expect(new Set(handed).size).toBe(handed.length);
  const there = structuredClone(reply, { transfer: handed });
  expect(there).toMatchObject({ kind: 'done' });
  expect(handed.every(({ byteLength }) => byteLength === 0)).toBe(true);
  expect(transfersOf({ kind: 'failed', id: 1, message: '' })).toEqual([]);
});
