import { describe, expect, test, vi } from 'vitest';
import { ForecastDoor } from '../../../src/forecast/live/door.ts';
import { liveRequest, type LiveRequest } from '../../../src/forecast/live/request.ts';
import { LiveForecast, type Wanted } from '../../../src/view/forecast/live-forecast.svelte.ts';
import { KeptPlans } from '../../../src/view/forecast/kept-plans.svelte.ts';
import { A_PLAN, aStanding, IDLE_PLAN, movedTo, standpointIn, take } from '../../forecast/live/a-standpoint.ts';
import { HeldWorkers } from '../../forecast/live/held-workers.ts';

const standpoint = standpointIn(aStanding());
const wanted = (key: string, more: Partial<Wanted> = {}): Wanted => ({
  exercise: 'one',
  month: 3,
  key,
  request: () => liveRequest({ standpoint, plan: key === 'idle' ? IDLE_PLAN : A_PLAN, runs: 4, adds: false }),
  ...more,
});

/** A forecast whose workers do nothing until they are told. */
function aForecast() {
  const workers = new HeldWorkers();
  const doors: ForecastDoor[] = [];
  const forecast = new LiveForecast(() => {
    const door = new ForecastDoor({ start: workers.start, workers: 1 });
    doors.push(door);
    return Promise.resolve(door);
  });
  const busy = () => vi.waitUntil(() => workers.busy.length > 0);
  return { forecast, workers, doors, busy };
}

const settles = (forecast: LiveForecast, standing: string) => vi.waitUntil(() => forecast.standing === standing);

describe('the forecast of the room', () => {
  test('opens no worker before somebody wants a forecast', () => {
    const { workers, doors } = aForecast();
    expect(doors).toEqual([]);
    expect(workers.all).toEqual([]);
  });

  test('keeps the last picture until the first one of a newer plan', async () => {
    const { forecast, workers, busy } = aForecast();
    forecast.want(wanted('idle'));
    await busy();
    workers.workItAllOff();
    await settles(forecast, 'done');
    const before = forecast.picture;
    expect(before?.arms).toHaveLength(1);
    forecast.want(wanted('plan'));
    expect(forecast.picture).toBe(before);
    await busy();
    expect(forecast.picture).toBe(before);
    workers.workItAllOff();
    await settles(forecast, 'done');
    expect(forecast.picture?.arms).toHaveLength(2);
  });

  test('asks once for what changes at once, and not again for what was asked', async () => {
    const { forecast, workers, busy } = aForecast();
    const request = vi.fn<Wanted['request']>(wanted('plan').request);
    forecast.want(wanted('idle', { request }));
    forecast.want(wanted('plan', { request }));
    forecast.want(wanted('plan', { request }));
    await busy();
    workers.workItAllOff();
    await settles(forecast, 'done');
    forecast.want(wanted('plan', { request }));
    expect(request).toHaveBeenCalledTimes(1);
    expect(forecast.standing).toBe('done');
  });

  test('is asked for when the page has been painted, so that no worker holds up the answer to a press', async () => {
    const { forecast, workers, busy } = aForecast();
    forecast.want(wanted('idle'));
    await busy();
    workers.workItAllOff();
    await settles(forecast, 'done');
    forecast.want(wanted('plan'));
    expect(workers.busy).toEqual([]);
    await new Promise(requestAnimationFrame);
    expect(workers.busy).toEqual([]);
    await busy();
    expect(workers.busy).toHaveLength(1);
  });

  test('is whole before it is known what each measure adds', async () => {
    const { forecast, workers, busy } = aForecast();
    const request = () => liveRequest({ standpoint, plan: A_PLAN, runs: 4, adds: true });
    forecast.want(wanted('plan', { request }));
    await busy();
    workers.busy[0]?.work();
    await settles(forecast, 'whole');
    expect(forecast.picture).toMatchObject({ runs: 4, additions: null });
    workers.workItAllOff();
    await settles(forecast, 'done');
    expect(forecast.picture?.additions).toHaveLength(2);
  });

  test('gets into practice once a room, and shows nothing of that', async () => {
    const { forecast, workers, busy } = aForecast();
    const rehearsal = vi.fn<() => LiveRequest>(() => liveRequest({ standpoint, plan: A_PLAN, runs: 4 }));
    forecast.want(wanted('idle', { rehearsal }));
    await busy();
    workers.workItAllOff();
    await settles(forecast, 'done');
    const before = forecast.picture;
    expect(workers.busy).toHaveLength(1);
    workers.workItAllOff();
    forecast.want(wanted('plan', { rehearsal }));
    workers.workItAllOff();
    await settles(forecast, 'done');
    expect(before?.arms).toHaveLength(1);
    expect(rehearsal).toHaveBeenCalledTimes(1);
    forecast.close();
    forecast.want(wanted('idle', { rehearsal }));
    await busy();
    workers.workItAllOff();
    await settles(forecast, 'done');
    expect(rehearsal).toHaveBeenCalledTimes(2);
  });

  test('lets no rehearsal stand in the way of what is wanted', async () => {
    const { forecast, workers, busy } = aForecast();
    const rehearsal = () => liveRequest({ standpoint, plan: A_PLAN, runs: 4 });
    forecast.want(wanted('idle', { rehearsal }));
    await busy();
    workers.workItAllOff();
    await settles(forecast, 'done');
    const request = vi.fn<Wanted['request']>(() =>
      liveRequest({ standpoint: movedTo(standpoint, 3), plan: A_PLAN, runs: 4 }),
    );
    forecast.want(wanted('plan', { request }));
    await vi.waitUntil(() => request.mock.calls.length > 0);
    workers.workItAllOff();
    await settles(forecast, 'done');
    expect(forecast.picture?.arms).toHaveLength(2);
  });

  test('shows no picture of another month', async () => {
    const { forecast, workers, busy } = aForecast();
    forecast.want(wanted('idle'));
    await busy();
    workers.workItAllOff();
    await settles(forecast, 'done');
    const request = () => liveRequest({ standpoint: movedTo(standpoint, 4), plan: IDLE_PLAN, runs: 4 });
    forecast.want(wanted('idle', { month: 4, request }));
    expect(forecast.picture).toBeNull();
  });

  test('says that it failed, and can be asked once more', async () => {
    const { forecast, workers, busy } = aForecast();
    forecast.want(wanted('idle'));
    for (let times = 0; times < 3; times += 1) {
      await busy();
      workers.busy.at(-1)?.fail('no memory');
    }
    await settles(forecast, 'failed');
    forecast.retry();
    await busy();
    workers.workItAllOff();
    await settles(forecast, 'done');
    expect(forecast.picture?.runs).toBe(4);
  });

  test('opens the door anew where it could not be opened', async () => {
    let opens = 0;
    const forecast = new LiveForecast(() => {
      opens += 1;
      return Promise.reject(new Error('not loaded'));
    });
    forecast.want(wanted('idle'));
    await settles(forecast, 'failed');
    forecast.retry();
    await settles(forecast, 'failed');
    expect(opens).toBe(2);
  });

  test('ends its workers and forgets all when the exercise closes, and begins again with the next', async () => {
    const { forecast, workers, busy } = aForecast();
    forecast.want(wanted('idle'));
    forecast.kept.keep([take('good-offices')]);
    await busy();
    forecast.close();
    await vi.waitUntil(() => workers.living.length === 0);
    expect(forecast).toMatchObject({ picture: null, standing: 'idle' });
    expect(forecast.kept.all).toEqual([]);
    forecast.want(wanted('idle'));
    await busy();
    workers.workItAllOff();
    await settles(forecast, 'done');
  });
});

describe('kept plans', () => {
  test('are at most four, and a free letter is given again', () => {
    const kept = new KeptPlans();
    expect(['A', 'B', 'C', 'D', null].map(() => kept.keep([take('good-offices')]))).toEqual(['A', 'B', 'C', 'D', null]);
    kept.remove('B');
    expect(kept.keep([take('quiet-diplomacy')])).toBe('B');
    expect(kept.all.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D']);
  });

  test('stay within their month', () => {
    const kept = new KeptPlans();
    kept.turnTo('one', 3);
    kept.keep([take('good-offices')]);
    kept.turnTo('one', 3);
    expect(kept.all).toHaveLength(1);
    kept.turnTo('one', 4);
    expect(kept.all).toEqual([]);
  });
});
