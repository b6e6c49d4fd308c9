import { expect, test } from 'vitest';
import { readyBatch, runSlice } from '../../../src/forecast/live/batch.ts';
import { openBrowserDoor, startBrowserWorker } from '../../../src/forecast/live/browser-workers.ts';
import { ForecastDoor } from '../../../src/forecast/live/door.ts';
import { Gathered } from '../../../src/forecast/live/gathered.ts';
import { type LivePicture, pictureOf } from '../../../src/forecast/live/picture.ts';
import type { Reply } from '../../../src/forecast/live/messages.ts';
import type { Ears, LiveWorker } from '../../../src/forecast/live/post.ts';
import { liveRequest } from '../../../src/forecast/live/request.ts';
import { A_PLAN, aStanding, standpointIn } from './a-standpoint.ts';

const request = liveRequest({ standpoint: standpointIn(aStanding()), plan: A_PLAN, runs: 200, adds: true });

/** What the same request comes to without any worker. */
function here(): LivePicture {
  const gathered = new Gathered(request);
  const batch = readyBatch(request);
  for (const slice of gathered.slices(100)) gathered.put(runSlice(batch, slice));
  return pictureOf(request, gathered);
}

test('workers of the browser come to the same bits as the page itself', async () => {
  const door = openBrowserDoor();
  const seen: number[] = [];
  const settled = await door.ask(request, ({ runs }) => seen.push(runs));
  door.close();
  expect(settled).toEqual({ kind: 'done', picture: here() });
  expect(seen.length).toBeGreaterThan(1);
});

test('a worker that is killed in the middle is replaced, and the picture is the same', async () => {
  let started = 0;
  let answers = 0;
  const start = (ears: Ears): LiveWorker => {
    started += 1;
    const reply = (answer: Reply): void => {
      ears.reply(answer);
      answers += 1;
      if (answers !== 3) return;
      worker.end();
      ears.died('killed');
    };
    const worker = startBrowserWorker({ ...ears, reply });
    return worker;
  };
  const door = new ForecastDoor({ start, workers: 2 });
  const settled = await door.ask(request);
  door.close();
  expect(started).toBe(3);
  expect(settled).toEqual({ kind: 'done', picture: here() });
});
