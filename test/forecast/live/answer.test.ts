import { expect, test } from 'vitest';
import { answerer as stepwise } from '../../../src/forecast/live/answer.ts';
import { runBatch } from '../../../src/forecast/live/batch.ts';
import { type Ask, transfersOf } from '../../../src/forecast/live/messages.ts';
import { liveRequest } from '../../../src/forecast/live/request.ts';
import { finish } from '../../../src/forecast/live/steps.ts';
import type { Standpoint } from '../../../src/forecast/live/standpoint.ts';
import { A_PLAN, aStanding, standpointIn } from './a-standpoint.ts';

const standpoint = standpointIn(aStanding());
const request = liveRequest({ standpoint, plan: A_PLAN, runs: 4 });
const slice = { arms: request.arms, from: 1, count: 2 };
const ask = { id: 1, groundId: 1, ground: request, slice };

/** What answers at once. */
function answerer() {
  const answer = stepwise();
  return (asked: Ask) => finish(answer(asked));
}

test('the answer is what the batch comes to', () => {
  expect(answerer()(ask)).toEqual({ kind: 'done', id: 1, result: runBatch(request, 1, 2) });
});

test('a ground is kept for the slices and requests that follow, until a newer one comes', () => {
  const answer = answerer();
  const first = answer(ask);
  expect(answer({ ...ask, ground: null })).toEqual(first);
  expect(answer({ ...ask, id: 2, ground: null })).toEqual({ ...first, id: 2 });
  const other = liveRequest({ standpoint, plan: A_PLAN, runs: 4, seed: 'other' });
  expect(answer({ ...ask, id: 3, groundId: 3, ground: other })).not.toEqual({ ...first, id: 3 });
  expect(answer({ ...ask, id: 4, ground: null })).toEqual({
    kind: 'failed',
    id: 4,
    message: expect.stringContaining('ground 1 is not known'),
  });
});

test('one ground after another leaves no trace in the next, though the country is compiled once', () => {
  const answer = answerer();
  const alone = answer(ask);
  const central = liveRequest({ standpoint, plan: A_PLAN, runs: 4, parameters: 'central' });
  answer({ ...ask, id: 2, groundId: 2, ground: central });
  expect(answer({ ...ask, id: 3, groundId: 3 })).toEqual({ ...alone, id: 3 });
});

test('another stage, month, belief or measure is answered as by a worker that knows nothing', () => {
  const answer = answerer();
  answer(ask);
  const { belief, past, runs } = standpoint;
  const surer = { ...belief, error: belief.error.map((error) => error / 2) };
  const others: Standpoint[] = [
    { ...standpoint, regions: { ...standpoint.regions, risk: 'imminent-risk' } },
    { ...standpoint, month: standpoint.month + 1, past: [...past, belief] },
    { ...standpoint, belief: surer },
    { ...standpoint, past: past.map(() => surer) },
    { ...standpoint, runs: runs.slice(1) },
  ];
  others.forEach((other, index) => {
    const next = { ...ask, id: 2 + index, groundId: 2 + index, ground: { ...request, standpoint: other } };
    expect(answer(next)).toEqual(answerer()(next));
  });
});

test('what goes wrong is answered too', () => {
  const broken = { ...request, standpoint: { ...standpoint, input: { ...standpoint.input, measures: ['nonsense'] } } };
  expect(answerer()({ ...ask, id: 7, ground: broken })).toEqual({
    kind: 'failed',
    id: 7,
    message: expect.stringContaining('nonsense'),
  });
});

test('the answer may be left after each run, and after each part of what all runs share', () => {
  const runs = 7;
  const longer = { ...request, runs };
  const steps = stepwise()({ ...ask, ground: longer, slice: { ...slice, from: 0, count: runs } });
  let left = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) left += 1;
  expect(left).toBe(2 + runs);
  expect(step.value).toEqual({ kind: 'done', id: 1, result: runBatch(longer, 0, runs) });
});

test('all columns are handed over, and each once', () => {
  const reply = answerer()(ask);
  const handed = transfersOf(reply);
  expect(new Set(handed).size).toBe(handed.length);
  const there = structuredClone(reply, { transfer: handed });
  expect(there).toMatchObject({ kind: 'done' });
  expect(handed.every(({ byteLength }) => byteLength === 0)).toBe(true);
  expect(transfersOf({ kind: 'failed', id: 1, message: '' })).toEqual([]);
});
