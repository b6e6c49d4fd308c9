import { ForecastDoor, MOST_WORKERS, type PageFirst } from './door.ts';
import type { Ask, Pace, Reply } from './messages.ts';
import type { Alarm, LiveWorker, StartWorker } from './post.ts';

/** A slice takes a few milliseconds; a worker that is silent for so long will not speak again. */
const PATIENCE_MS = 20_000;

/** Starts a worker of the browser. */
export const startBrowserWorker: StartWorker = ({ reply, died }): LiveWorker => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Reply>) => reply(data);
  worker.onmessageerror = () => died('an answer could not be read');
  worker.onerror = ({ message }) => died(message);
  const tell = (message: Ask | Pace): void => worker.postMessage(message);
  return { send: tell, rest: (rests) => tell({ rests }), end: () => worker.terminate() };
};

const ringLater: Alarm = (ring) => {
  const timer = setTimeout(ring, PATIENCE_MS);
  return () => clearTimeout(timer);
};

/** A door with one worker a core, at most four; where told how, they rest while the page answers. */
export const openBrowserDoor = (pageFirst?: PageFirst): ForecastDoor =>
  new ForecastDoor({
    start: startBrowserWorker,
    workers: Math.min(MOST_WORKERS, navigator.hardwareConcurrency),
    alarm: ringLater,
    clock: () => performance.now(),
    ...(pageFirst === undefined ? {} : { pageFirst }),
  });
