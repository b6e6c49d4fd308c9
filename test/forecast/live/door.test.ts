import { describe, expect, test } from 'vitest';
import { ForecastDoor, type PageFirst, type Settled } from '../../../src/forecast/live/door.ts';
import type { LivePicture } from '../../../src/forecast/live/picture.ts';
import { done, openDoor, request, requestOf, SHORTER_PLAN, standpoint, warmDoor } from './a-door.ts';
import type { HeldWorkers } from './held-workers.ts';

describe('a request', () => {
  test.each([
    { workers: 1, sliceSize: 1 },
    { workers: 2, sliceSize: 10 },
    { workers: 4, sliceSize: 8 },
    { workers: 3, sliceSize: 200 },
  ])('gives the same picture with $workers workers and slices of $sliceSize', async ({ workers: count, sliceSize }) => {
    const { door, workers } = openDoor({ workers: count, sliceSize });
    const settled = door.ask(request);
    workers.workItAllOff();
    expect(await settled).toEqual(done);
    expect(workers.all.length).toBeLessThanOrEqual(count);
  });

  test('gives the same picture when answers come out of order', async () => {
    const { door, workers } = warmDoor();
    const settled = door.ask(request);
    const [slow, quick] = workers.all;
    for (let slices = 0; slices < 6; slices += 1) quick?.work();
    slow?.work();
    workers.workItAllOff();
    expect(await settled).toEqual(done);
  });

  test('sends its ground to a worker once, with the first slice, and gives it another to go on with', () => {
    const { door, workers } = openDoor({ workers: 1 });
    void door.ask(request);
    const [worker] = workers.all;
    expect(worker?.asked.map((ask) => ask.ground !== null)).toEqual([true, false]);
    worker?.work();
    expect(worker?.asked.map((ask) => ask.ground !== null)).toEqual([false, false]);
    void door.ask(requestOf({ plan: SHORTER_PLAN }));
    expect(worker?.asked.every((ask) => ask.ground === null)).toBe(true);
    workers.workItAllOff();
    void door.ask(requestOf({ seed: 'other' }));
    expect(worker?.asked.map((ask) => ask.ground !== null)).toEqual([true, false]);
  });

  test('leaves no worker idle while another has more than it is at', () => {
    const { door, workers } = warmDoor({ workers: 4, sliceSize: 12 });
    void door.ask(requestOf({ adds: false }));
    expect(workers.all.map(({ asked }) => asked.length)).toEqual([1, 1, 1, 1]);
  });

  test('starts with one worker, and with the next once the one before has answered, up to four', () => {
    const { door, workers } = openDoor({ workers: 9, sliceSize: 1 });
    void door.ask(request);
    expect(workers.all).toHaveLength(1);
    workers.all[0]?.work();
    expect(workers.all).toHaveLength(2);
    workers.all[0]?.work();
    expect(workers.all).toHaveLength(2);
    workers.all[1]?.work();
    expect(workers.all).toHaveLength(3);
    workers.workItAllOff();
    expect(workers.all).toHaveLength(4);
  });

  test('uses one worker at least', () => {
    const { door, workers } = openDoor({ workers: 0 });
    void door.ask(request);
    workers.workItAllOff();
    expect(workers.all).toHaveLength(1);
  });

  test('sharpens: after 64 runs, whenever these double, when all are in, and with what each measure adds', () => {
    const { door, workers } = openDoor({ workers: 1, sliceSize: 32 });
    const seen: [number, boolean][] = [];
    const onPicture = ({ runs, additions }: LivePicture) => seen.push([runs, additions !== null]);
    void door.ask(requestOf({ runs: 320 }), onPicture);
    workers.workItAllOff();
    expect(seen).toEqual([
      [64, false],
      [128, false],
      [256, false],
      [320, false],
      [320, true],
    ]);
  });

  test('goes on in larger slices, and is shown again only after a moment, but at once when all runs are in', () => {
    let now = 0;
    const { door, workers } = openDoor({ workers: 1, sliceSize: 32, clock: () => now });
    const seen: [number, number][] = [];
    void door.ask(requestOf({ runs: 960, adds: false }), ({ runs }) => seen.push([runs, now]));
    for (; workers.busy.length > 0; now += 20) workers.busy[0]?.work();
    expect(seen).toEqual([
      [64, 60],
      [384, 160],
      [768, 280],
      [960, 340],
    ]);
  });

  test('that asks for no more than one picture gets one', () => {
    const { door, workers } = openDoor();
    const seen: number[] = [];
    void door.ask(requestOf({ adds: false }), ({ runs }) => seen.push(runs));
    workers.workItAllOff();
    expect(seen).toEqual([24]);
  });
});

describe('a newer request', () => {
  test('goes first: the older one is settled at once, and its late answers are dropped', async () => {
    const { door, workers } = warmDoor();
    const seen: LivePicture[] = [];
    const older = door.ask(requestOf({ seed: 'older' }), (picture) => seen.push(picture));
    workers.all[0]?.work();
    const newer = door.ask(request);
    expect(await older).toEqual({ kind: 'superseded' });
    workers.workItAllOff();
    expect(await newer).toEqual(done);
    expect(seen).toEqual([]);
  });

  test('may be asked from within a picture of the older one', async () => {
    const { door, workers } = openDoor();
    let newer: Promise<Settled> | undefined;
    void door.ask(requestOf({ seed: 'older' }), () => {
      newer ??= door.ask(request);
    });
    workers.workItAllOff();
    expect(await newer).toEqual(done);
  });

  test('is not held up by a worker that dies over an older one', async () => {
    const { door, workers } = warmDoor();
    void door.ask(requestOf({ seed: 'older' }));
    const newer = door.ask(request);
    for (const worker of workers.living) worker.die('out of memory');
    workers.workItAllOff();
    expect(await newer).toEqual(done);
  });
});

describe('a worker that is lost', () => {
  test.each([
    { how: 'dies in the middle', lose: (workers: HeldWorkers) => workers.busy[0]?.die('out of memory') },
    { how: 'fails once', lose: (workers: HeldWorkers) => workers.busy[0]?.fail('no luck') },
    {
      how: 'dies together with all others',
      lose: (workers: HeldWorkers) => workers.busy.forEach((worker) => worker.die('out of memory')),
    },
  ])('and $how leaves the picture as it would have been', async ({ lose }) => {
    const { door, workers } = warmDoor();
    const settled = door.ask(request);
    workers.all[1]?.work();
    lose(workers);
    workers.workItAllOff();
    expect(await settled).toEqual(done);
    expect(workers.living).toHaveLength(2);
    expect(workers.all.length).toBeGreaterThan(2);
  });

  test('is not listened to any more', async () => {
    const { door, workers } = openDoor({ workers: 1 });
    const settled = door.ask(request);
    const [lost] = workers.all;
    lost?.die('out of memory');
    lost?.work();
    lost?.die('again');
    workers.workItAllOff();
    expect(await settled).toEqual(done);
    expect(workers.all).toHaveLength(2);
  });

  test('may die while it has nothing to do', async () => {
    const { door, workers } = openDoor({ workers: 1 });
    void door.ask(requestOf({ seed: 'older' }));
    workers.workItAllOff();
    workers.all[0]?.die('put to sleep');
    const settled = door.ask(request);
    workers.workItAllOff();
    expect(await settled).toEqual(done);
  });

  test('is given up when it falls silent', async () => {
    const rings: (() => void)[] = [];
    let calledOff = 0;
    const alarm = (ring: () => void) => {
      rings.push(ring);
      return () => {
        calledOff += 1;
      };
    };
    const { door, workers } = openDoor({ workers: 1, alarm });
    const settled = door.ask(request);
    rings[0]?.();
    expect(workers.all[0]?.isEnded).toBe(true);
    workers.workItAllOff();
    expect(await settled).toEqual(done);
    expect(calledOff).toBe(rings.length);
  });
});

describe('what cannot be worked out', () => {
  test('settles as failed, with the reason, when every worker fails', async () => {
    const { door, workers } = warmDoor();
    const settled = door.ask(request);
    for (let worker = workers.busy[0]; worker !== undefined; worker = workers.busy[0]) worker.fail('out of luck');
    expect(await settled).toEqual({ kind: 'failed', message: 'out of luck' });
    expect(workers.all.length).toBeLessThan(10);
  });

  test('settles as failed when a request makes no sense, and the next one is worked out', async () => {
    const { door, workers } = openDoor();
    const input = { ...standpoint.input, measures: ['nonsense'] };
    const settled = door.ask(requestOf({ standpoint: { ...standpoint, input } }));
    workers.workItAllOff();
    expect(await settled).toEqual({ kind: 'failed', message: expect.stringContaining('nonsense') });
    const next = door.ask(request);
    workers.workItAllOff();
    expect(await next).toEqual(done);
  });

  test('settles as failed when no worker can be started', async () => {
    const start = () => {
      throw new Error('no workers here');
    };
    const settled = await new ForecastDoor({ start, workers: 4 }).ask(request);
    expect(settled).toEqual({ kind: 'failed', message: expect.stringContaining('no workers here') });
  });
});

describe('a closed door', () => {
  test('settles what was asked, ends all workers and hears nobody', async () => {
    const { door, workers } = openDoor();
    const seen: LivePicture[] = [];
    const settled = door.ask(request, (picture) => seen.push(picture));
    door.close();
    for (const worker of workers.all) worker.work();
    expect(await settled).toEqual({ kind: 'closed' });
    expect(await door.ask(request)).toEqual({ kind: 'closed' });
    expect(workers.living).toEqual([]);
    expect(seen).toEqual([]);
  });
});

describe('a door that lets the page go first', () => {
  const openPolitely = () => {
    let pace: Parameters<PageFirst>[0] | null = null;
    let isEnded = false;
    const pageFirst: PageFirst = (given) => {
      pace = given;
      return () => (isEnded = true);
    };
    const opened = openDoor({ pageFirst, sliceSize: 1 });
    return { ...opened, pace: pace as unknown as Parameters<PageFirst>[0], isEnded: () => isEnded };
  };
  const resting = (workers: HeldWorkers) => workers.living.map(({ rests }) => rests);

  test('has its workers rest until the page is done, also those that start meanwhile', () => {
    const { door, workers, pace } = openPolitely();
    void door.ask(request);
    pace.rest();
    expect(resting(workers)).toEqual([true]);
    workers.all[0]?.work();
    expect(resting(workers)).toEqual([true, true]);
    workers.all[1]?.die('out of memory');
    expect(resting(workers)).toEqual([true, true]);
    pace.goOn();
    expect(resting(workers)).toEqual([false, false]);
  });

  test('does so no more once it is closed', () => {
    const { door, isEnded } = openPolitely();
    expect(isEnded()).toBe(false);
    door.close();
    expect(isEnded()).toBe(true);
  });
});
