import { describe, expect, test } from 'vitest';
import type { Settled } from '../../../src/forecast/live/door.ts';
import { done, openDoor, request, requestOf, SHORTER_PLAN, standpoint, undisturbed } from './a-door.ts';
import { A_PLAN, anArm, IDLE_PLAN } from './a-standpoint.ts';
import type { HeldWorkers } from './held-workers.ts';

describe('what is known', () => {
  const armsAsked = (workers: HeldWorkers) =>
    new Set(workers.all.flatMap(({ asked }) => asked.flatMap(({ slice }) => slice.arms.map(({ id }) => id))));

  test('of an arm serves the requests that follow from the same ground, with the same result', async () => {
    const { door, workers } = openDoor();
    void door.ask(requestOf({ plan: IDLE_PLAN, adds: false }));
    workers.workItAllOff();
    const settled = door.ask(requestOf({ adds: false }));
    expect(armsAsked(workers)).toEqual(new Set(['with']));
    workers.workItAllOff();
    const picture = { ...undisturbed, additions: null };
    expect(await settled).toEqual({ kind: 'done', picture });
  });

  test('of the arms of a plan is all that a plan with one measure less needs', async () => {
    const { door, workers } = openDoor();
    void door.ask(requestOf({ lessRuns: 24 }));
    workers.workItAllOff();
    const seen: number[] = [];
    const fewer = door.ask(requestOf({ plan: SHORTER_PLAN, lessRuns: 24 }), ({ runs }) => seen.push(runs));
    expect(workers.busy).toEqual([]);
    expect(seen).toEqual([24]);
    expect(await fewer).toMatchObject({ kind: 'done', picture: { additions: [{ runs: 24 }] } });
  });

  test('of an arm is worked out once where two are the same', async () => {
    const { door, workers } = openDoor({ workers: 1 });
    const settled = door.ask(requestOf({ adds: false, drafts: [anArm('A', A_PLAN)] }));
    expect(armsAsked(workers)).toEqual(new Set(['without', 'with']));
    workers.workItAllOff();
    const { picture } = (await settled) as Extract<Settled, { kind: 'done' }>;
    const [, withPlan, draft] = picture.arms;
    expect(draft).toEqual({ ...withPlan, id: 'A' });
  });

  test('serves nobody on another ground', () => {
    const { door, workers } = openDoor();
    void door.ask(requestOf({ adds: false }));
    workers.workItAllOff();
    for (const other of [{ seed: 'other' }, { standpoint: { ...standpoint } }, { runs: 25 }] as const) {
      void door.ask(requestOf({ adds: false, ...other }));
      expect(armsAsked(workers)).toEqual(new Set(['without', 'with']));
      workers.workItAllOff();
    }
  });

  test('grows by late answers to an older request from the same ground', async () => {
    const { door, workers } = openDoor({ workers: 1, sliceSize: 48 });
    void door.ask(requestOf({ adds: false }));
    const newer = door.ask(request);
    workers.all[0]?.work();
    workers.workItAllOff();
    expect(await newer).toEqual(done);
  });

  test('is worked out though older slices were left for it', async () => {
    const { door, workers } = openDoor({ workers: 1 });
    void door.ask(requestOf({ seed: 'older' }));
    const newer = door.ask(request);
    const [worker] = workers.all;
    for (let left = 0; left < 2; left += 1) {
      const ask = worker?.asked.shift();
      worker?.say({ kind: 'left', id: ask?.id ?? 0 });
    }
    workers.workItAllOff();
    expect(await newer).toEqual(done);
  });
});
