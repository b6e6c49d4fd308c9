import { expect, test } from 'vitest';
import { Inbox } from '../../../src/forecast/live/inbox.ts';
import type { Ask, Reply } from '../../../src/forecast/live/messages.ts';
import type { Steps } from '../../../src/forecast/live/steps.ts';
import type { Ground } from '../../../src/forecast/live/request.ts';

const GROUND = { seed: 'one' } as Ground;
const ask = (id: number, from: number, more: Partial<Ask> = {}): Ask => ({
  id,
  groundId: 1,
  ground: null,
  slice: { arms: [], from, count: 1 },
  ...more,
});

/** An inbox whose work is done when the test says so; each answer takes some steps, and each step a while. */
function anInbox({ steps = 0, stepMs = 0 } = {}) {
  let now = 0;
  const waiting: (() => void)[] = [];
  const answered: Ask[] = [];
  const said: string[] = [];
  const inbox = new Inbox({
    *answer(one): Steps<Reply> {
      answered.push(one);
      for (let step = 0; step < steps; step += 1) {
        now += stepMs;
        yield;
      }
      return { kind: 'failed', id: one.id, message: '' };
    },
    say: ({ kind, id }) => said.push(`${kind} ${id}`),
    later: (work) => waiting.push(work),
    clock: () => now,
  });
  const work = () => waiting.shift()?.();
  return { inbox, waiting, answered, said, work };
}

test('asks are answered one at a time and in their order', () => {
  const { inbox, answered, work } = anInbox();
  for (const from of [0, 1, 2]) inbox.hear(ask(1, from));
  work();
  expect(answered.map(({ slice }) => slice.from)).toEqual([0]);
  work();
  work();
  expect(answered.map(({ slice }) => slice.from)).toEqual([0, 1, 2]);
});

test('what an older request asked for is left once a newer one is heard, and each ask is told of once', () => {
  const { inbox, said, waiting, work } = anInbox();
  inbox.hear(ask(1, 0));
  inbox.hear(ask(1, 1));
  work();
  inbox.hear(ask(2, 0));
  inbox.hear(ask(2, 1));
  work();
  work();
  expect(said).toEqual(['failed 1', 'left 1', 'failed 2', 'failed 2']);
  expect(waiting).toEqual([]);
});

test('a ground that came with what is left serves what follows from it', () => {
  const { inbox, answered, work } = anInbox();
  inbox.hear(ask(1, 0, { ground: GROUND }));
  inbox.hear(ask(2, 0));
  work();
  expect(answered).toEqual([ask(2, 0, { ground: GROUND })]);
});

test('a ground that came with what is left does not serve another', () => {
  const { inbox, answered, work } = anInbox();
  const other = { seed: 'two' } as Ground;
  inbox.hear(ask(1, 0, { ground: GROUND }));
  inbox.hear(ask(2, 0, { groundId: 2, ground: other }));
  work();
  expect(answered[0]?.ground).toBe(other);
});

test('it goes on with what comes after it had nothing to do', () => {
  const { inbox, said, work } = anInbox();
  inbox.hear(ask(1, 0));
  work();
  inbox.hear(ask(1, 1));
  work();
  expect(said).toEqual(['failed 1', 'failed 1']);
});

test('a long answer is left after a stint and taken up again, before the next ask', () => {
  const { inbox, said, waiting, work } = anInbox({ steps: 9, stepMs: 1 });
  inbox.hear(ask(1, 0));
  inbox.hear(ask(1, 1));
  for (let stint = 0; stint < 2; stint += 1) work();
  expect(said).toEqual([]);
  work();
  expect(said).toEqual(['failed 1']);
  while (waiting.length > 0) work();
  expect(said).toEqual(['failed 1', 'failed 1']);
});

test('an answer that was begun is finished though a newer request is heard', () => {
  const { inbox, said, waiting, work } = anInbox({ steps: 9, stepMs: 1 });
  inbox.hear(ask(1, 0));
  inbox.hear(ask(1, 1));
  work();
  inbox.hear(ask(2, 0));
  while (waiting.length > 0) work();
  expect(said).toEqual(['failed 1', 'left 1', 'failed 2']);
});

test('it rests in the middle of an answer, also with what it hears meanwhile, and goes on where it was', () => {
  const { inbox, answered, said, waiting, work } = anInbox({ steps: 9, stepMs: 1 });
  inbox.hear(ask(1, 0));
  work();
  inbox.rest(true);
  inbox.hear(ask(1, 1));
  while (waiting.length > 0) work();
  expect(said).toEqual([]);
  inbox.rest(false);
  while (waiting.length > 0) work();
  expect(answered.map(({ slice }) => slice.from)).toEqual([0, 1]);
  expect(said).toEqual(['failed 1', 'failed 1']);
});

test('it waits for one turn at a time, however often it is told to rest and to go on', () => {
  const { inbox, waiting } = anInbox();
  inbox.rest(false);
  expect(waiting).toEqual([]);
  inbox.hear(ask(1, 0));
  for (let times = 0; times < 3; times += 1) {
    inbox.rest(true);
    inbox.rest(false);
  }
  expect(waiting).toHaveLength(1);
});
