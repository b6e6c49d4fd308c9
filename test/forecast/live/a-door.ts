import { readyBatch, runSlice } from '../../../src/forecast/live/batch.ts';
import { type DoorOptions, ForecastDoor, type Settled } from '../../../src/forecast/live/door.ts';
import { Gathered } from '../../../src/forecast/live/gathered.ts';
import { type LivePicture, pictureOf } from '../../../src/forecast/live/picture.ts';
import { type LiveQuestion, liveRequest } from '../../../src/forecast/live/request.ts';
import { A_PLAN, aStanding, standpointIn } from './a-standpoint.ts';
import { HeldWorkers } from './held-workers.ts';

export const standpoint = standpointIn(aStanding());

export const requestOf = (more: Partial<LiveQuestion> = {}) =>
  liveRequest({ standpoint, plan: A_PLAN, runs: 24, adds: true, lessRuns: 8, parameters: 'central', ...more });
export const request = requestOf();

/** The plan less its last measure. */
export const SHORTER_PLAN = { ...A_PLAN, decisions: A_PLAN.decisions.slice(0, 1) };

/** What the request comes to without any door. */
export const undisturbed: LivePicture = (() => {
  const gathered = new Gathered(request);
  const batch = readyBatch(request);
  for (const slice of gathered.slices(64)) gathered.put(runSlice(batch, slice));
  return pictureOf(request, gathered);
})();
export const done: Settled = { kind: 'done', picture: undisturbed };

/** A door whose workers do nothing until they are told. */
export const openDoor = (options: Partial<DoorOptions> = {}) => {
  const workers = new HeldWorkers();
  const door = new ForecastDoor({ start: workers.start, workers: 2, sliceSize: 8, ...options });
  return { door, workers };
};

/** The same with all its workers started, by a request on another ground. */
export const warmDoor = (options: Partial<DoorOptions> = {}) => {
  const opened = openDoor(options);
  void opened.door.ask(requestOf({ seed: 'warm' }));
  opened.workers.workItAllOff();
  return opened;
};
